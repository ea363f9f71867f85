#include "model/fields.hpp"

#include <algorithm>

namespace hamkari {

void damaged(std::string_view what) { throw Failure(Code::ledger_damaged, {"", std::string(what.substr(0, 200))}); }

std::string unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char escape = text[++i];
        out += escape == 'n' ? '\n' : escape == 's' ? ';' : escape == 'p' ? '|' : escape;
    }
    return out;
}

std::string_view next_element(std::string_view& rest) {
    const auto end = rest.find(';');
    const auto element = rest.substr(0, end);
    if (end == std::string_view::npos) {
        rest = {};
        return element;
    }
    // An empty element or a lone `;` is never written: to pass over it would hide what was changed.
    if (element.empty() || !rest.substr(end).starts_with("; ") || end + 2 == rest.size()) damaged(rest);
    rest.remove_prefix(end + 2);
    return element;
}

void FieldWriter::operator()(std::string_view field, const Text& text, Need) {
    if (!text.en.empty()) {
        begin(field, ".en");
        append_value(out_, text.en);
    }
    if (!text.fa.empty()) {
        begin(field, ".fa");
        append_value(out_, text.fa);
    }
}

void FieldReader::operator()(std::string_view field, Text& text, Need) {
    std::string_view value;
    if (take(field, ".en", value)) read_value(value, text.en);
    if (take(field, ".fa", value)) read_value(value, text.fa);
}

bool FieldReader::take(std::string_view field, std::string_view part, std::string_view& value) {
    if (order_ == Order::any) rest_ = all_;
    while (!rest_.empty()) {
        const std::size_t name = field.size() + part.size();
        const bool found = rest_.size() > name && rest_[name] == '=' && rest_.starts_with(field) &&
                           rest_.substr(field.size(), part.size()) == part;
        if (!found && order_ == Order::described) return false;
        const auto end = rest_.find('\n');
        if (found) value = rest_.substr(name + 1, end == std::string_view::npos ? end : end - name - 1);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        if (found) return ++taken_, true;
    }
    return false;
}

std::size_t FieldReader::lines() const {
    return all_.empty() ? 0 : 1 + static_cast<std::size_t>(std::count(all_.begin(), all_.end(), '\n'));
}

std::vector<FieldLine> split_fields(std::string_view text) {
    std::vector<FieldLine> fields;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos) damaged(line);
        fields.push_back({std::string(line.substr(0, equals)), unescaped(line.substr(equals + 1))});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

std::string_view find_field(std::string_view text, std::string_view field) {
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = text.substr(start, end - start);
        if (line.size() > field.size() && line[field.size()] == '=' && line.starts_with(field))
            return line.substr(field.size() + 1);
        start = end + 1;
    }
    return {};
}

}  // namespace hamkari
