#include "model/input/sheet.hpp"

#include "model/input/bytes.hpp"

#include <algorithm>

namespace hamkari::input {

namespace {

char separator_of(std::string_view text) {
    const auto first = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    for (const char one : {';', '\t'})
        if (std::count(first.begin(), first.end(), one) > std::count(first.begin(), first.end(), best)) best = one;
    return best;
}

}  // namespace

std::vector<std::vector<std::string>> parse_sheet(std::string_view text) {
    text = without_bom(text);
    const char separator = separator_of(text);
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;
    const auto end_row = [&] {
        row.push_back(std::move(field));
        field.clear();
        const bool empty = std::all_of(row.begin(), row.end(), [](const std::string& one) { return one.empty(); });
        if (!empty) rows.push_back(std::move(row));
        row.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == '"' && field.empty()) {
            quoted = true;
        } else if (c == separator) {
            row.push_back(std::move(field));
            field.clear();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            field += c;
        }
    }
    end_row();
    return rows;
}

}  // namespace hamkari::input
