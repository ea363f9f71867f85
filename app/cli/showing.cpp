#include "app/cli/showing.hpp"

#include "app/actions/report.hpp"
#include "reports/title_lines.hpp"

#include <utility>
#include <vector>

namespace hamkari::cli {

namespace {

/// What stands behind the last dot of a file's name; empty if there is none.
std::string ending_of(const std::string& file) {
    const auto name = file.substr(file.find_last_of('/') + 1);
    const auto dot = name.rfind('.');
    return dot == std::string::npos ? std::string() : fold(name.substr(dot + 1));
}

}  // namespace

Showing::Showing(const Invocation& invocation, Arguments& read) : locale_(invocation.locale) {
    if (!invocation.has(output_file_parameter.name)) return;
    file_ = invocation.text(output_file_parameter.name);
    if (invocation.json) read.wrong({Code::bad_argument, {"--json", "--output", "--output FILE.json"}});
    const auto ending = ending_of(file_);
    std::vector<std::string> endings;
    for (const auto& renderer : reports::render::renderers()) {
        endings.emplace_back(renderer.extension);
        if (renderer.extension == ending) format_ = &renderer;
    }
    if (!format_) read.wrong({Code::unknown_format, {ending.empty() ? file_ : ending, nearest(ending, endings).value_or(""), Arguments::join(endings)}});
}

int Showing::operator()(Terminal& terminal, reports::Document document, const Snapshot& now) const {
    if (!format_) return terminal.out(reports::render::text(document, locale_)), exit_fine;
    actions::write_document(file_, *format_, reports::brief_of_screen(std::move(document), now, locale_), locale_);
    terminal.out(locale_(reports::Word::say_written, {locale_.isolate(file_)}) + "\n");
    return exit_fine;
}

}  // namespace hamkari::cli
