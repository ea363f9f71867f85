#include "app/cli/help.hpp"

#include "app/cli/parse.hpp"
#include "reports/locale/width.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace hamkari::cli {

namespace {

std::string padded(std::string_view text, std::size_t width) {
    const auto used = static_cast<std::size_t>(reports::display_width(text));
    return std::string(text) + std::string(used < width ? width - used : 1, ' ');
}

std::string shown(const Parameter& parameter) {
    std::string text(parameter.name);
    if (parameter.is_option() && !parameter.is_flag())
        text += parameter.left_out.empty() ? fmt::format(" {}", parameter.value) : fmt::format(" [{}]", parameter.value);
    return text;
}

void append_parameters(std::string& out, std::span<const Parameter> parameters, Language language) {
    for (const auto& parameter : parameters) out += "  " + padded(shown(parameter), 24) + std::string(parameter.help.in(language)) + "\n";
}

std::string on_command(const Command& command, Language language) {
    const bool fa = language == Language::fa;
    std::string out = std::string(command.help.in(language)) + "\n\n" + usage_line(command) + "\n\n";
    append_parameters(out, command.parameters, language);
    out += fa ? "\nگزینه‌های مشترک:\n" : "\nCommon options:\n";
    append_parameters(out, common_parameters(), language);
    if (!command.example.empty()) out += fmt::format("\n{}\n  {}\n", fa ? "نمونه:" : "Example:", command.example);
    return out;
}

}  // namespace

std::string usage_line(const Command& command) {
    std::string line = fmt::format("hamkari {}", command.name);
    for (const auto& parameter : command.parameters) {
        if (parameter.is_option() && !parameter.required) continue;
        const auto text = shown(parameter) + (parameter.many ? "..." : "");
        line += parameter.required ? " " + text : " [" + text + "]";
    }
    const bool has_options = std::any_of(command.parameters.begin(), command.parameters.end(),
                                         [](const Parameter& p) { return p.is_option() && !p.required; });
    return has_options ? line + " [options]" : line;
}

std::string help_overview(Language language) {
    const bool fa = language == Language::fa;
    std::string out = fa ? "hamkari: برنامه‌ریزی و گزارش‌دهی همکاری‌های بشردوستانه\n\n"
                           "hamkari [گزینه‌ها] فرمان ...\n\n"
                         : "hamkari: planning and accounting for humanitarian cooperation\n\n"
                           "hamkari [options] COMMAND ...\n\n";
    for (const Command* command : commands())
        out += "  " + padded(command->name, 20) + std::string(command->help.in(language)) + "\n";
    out += fa ? "\nگزینه‌های مشترک (پیش یا پس از فرمان):\n" : "\nCommon options (before or after the command):\n";
    append_parameters(out, common_parameters(), language);
    out += fa ? "\nراهنمای یک فرمان: hamkari COMMAND --help\n" : "\nMore on one command: hamkari COMMAND --help\n";
    return out;
}

std::string help_on(std::string_view topic, Language language) {
    std::vector<const Command*> found;
    for (const Command* command : commands()) {
        if (command->name == topic) return on_command(*command, language);
        if (command->name.starts_with(std::string(topic) + " ")) found.push_back(command);
    }
    if (found.empty()) return help_overview(language);
    std::string out;
    for (const Command* command : found)
        out += padded(usage_line(*command), 60) + std::string(command->help.in(language)) + "\n";
    return out;
}

}  // namespace hamkari::cli
