#include "app/cli/tell.hpp"

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

void tell_findings(Terminal& terminal, const std::vector<actions::FindingShown>& findings, const reports::Locale& locale) {
    for (const auto& shown : findings) {
        const auto& [severity, problem, at] = shown.finding;
        std::string text = shown.file;
        if (!text.empty() && at.line > 0) text += fmt::format(":{}:{}", at.line, at.column);
        if (!text.empty()) text += ": ";
        text += fmt::format("{}: {}\n", label(terminal, severity, problem.code), locale.message(problem));
        if (!shown.file.empty() && at.line > 0) text += fmt::format("  {}\n  {}^\n", shown.line, std::string(shown.caret, ' '));
        if (const auto hint = locale.hint(problem); !hint.empty()) text += fmt::format("  {}\n", hint);
        terminal.err(text);
    }
}

}  // namespace hamkari::cli
