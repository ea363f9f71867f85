#include "app/cli/tell.hpp"

#include "model/input/excerpt.hpp"

#include <fmt/format.h>

namespace hamkari::cli {

namespace {

constexpr std::string_view red = "\033[31m", yellow = "\033[33m", plain = "\033[0m";

std::string label(const Terminal& terminal, Severity severity, Code code) {
    const bool error = severity == Severity::error;
    const auto words = fmt::format("{}[{}]", error ? "error" : "warning", code_text(code));
    if (!terminal.colours_err()) return words;
    return fmt::format("{}{}{}", error ? red : yellow, words, plain);
}

}  // namespace

void tell(Terminal& terminal, const Problem& problem, const reports::Locale& locale, Severity severity) {
    std::string text = fmt::format("hamkari: {}: {}\n", label(terminal, severity, problem.code), locale.message(problem));
    if (const auto hint = locale.hint(problem); !hint.empty()) text += fmt::format("  {}\n", hint);
    terminal.err(text);
}

void tell_findings(Terminal& terminal, const std::vector<Finding>& findings, const std::vector<input::SourceFile>& files,
                   const reports::Locale& locale) {
    for (const auto& finding : findings) {
        std::string text;
        const bool has_file = finding.at.file < files.size();
        if (has_file) {
            text += files[finding.at.file].name;
            if (finding.at.line > 0) text += fmt::format(":{}:{}", finding.at.line, finding.at.column);
            text += ": ";
        }
        text += fmt::format("{}: {}\n", label(terminal, finding.severity, finding.problem.code), locale.message(finding.problem));
        if (has_file && finding.at.line > 0) {
            const auto excerpt = input::excerpt(files[finding.at.file].text, finding.at);
            text += fmt::format("  {}\n  {}^\n", excerpt.line, std::string(excerpt.caret, ' '));
        }
        if (const auto hint = locale.hint(finding.problem); !hint.empty()) text += fmt::format("  {}\n", hint);
        terminal.err(text);
    }
}

}  // namespace hamkari::cli
