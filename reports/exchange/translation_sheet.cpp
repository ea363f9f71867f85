#include "reports/exchange/translation_sheet.hpp"

namespace hamkari::reports::exchange {

namespace {

bool looks_like_a_formula(std::string_view text) {
    return !text.empty() && std::string_view("=+-@\t").find(text.front()) != std::string_view::npos;
}

void append_field(std::string& line, std::string_view text) {
    if (!line.empty()) line += ',';
    if (text.find_first_of(",;\t\"\r\n") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

}  // namespace

std::string as_sheet_text(std::string_view text) { return (looks_like_a_formula(text) ? "'" : "") + std::string(text); }

std::string from_sheet_text(std::string_view cell) {
    const bool guarded = cell.starts_with('\'') && looks_like_a_formula(cell.substr(1));
    return std::string(guarded ? cell.substr(1) : cell);
}

std::string translation_sheet(std::span<const TypedText> texts, std::span<const std::string> files) {
    std::string sheet = "\xEF\xBB\xBF";
    std::string line;
    for (const auto head : sheet_heads) append_field(line, head);
    sheet += line + "\r\n";
    for (const auto& text : texts) {
        line.clear();
        append_field(line, text.id);
        append_field(line, text.field);
        append_field(line, as_sheet_text(text.text->en));
        append_field(line, as_sheet_text(text.text->fa));
        append_field(line, text.fact ? std::string() : files[text.at.file] + ":" + std::to_string(text.at.line));
        sheet += line + "\r\n";
    }
    return sheet;
}

}  // namespace hamkari::reports::exchange
