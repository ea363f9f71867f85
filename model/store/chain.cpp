#include "model/store/chain.hpp"

#include "model/calendar.hpp"
#include "model/fields.hpp"

#include <algorithm>

namespace hamkari::store {

namespace {

void add_line(std::string& text, std::string_view field, std::string_view value) {
    text.append(field) += '=';
    append_value(text, std::string(value));
    text += '\n';
}

}  // namespace

Digest office_hash(std::string_view name, Instant made_at, const Salt& salt) {
    std::string text = "hamkari-office 1\n";
    add_line(text, "name", name);
    add_line(text, "made_at", to_text(made_at));
    add_line(text, "salt", hex(salt));
    return sha256(text);
}

Digest entry_hash(const EntryText& entry, std::string_view previous) {
    constexpr std::array<std::string_view, roles.size()> role_names{"note.en", "note.fa", "source", "remedy.en", "remedy.fa"};
    std::string text = "hamkari-entry 1\n";
    text.reserve(600);
    add_line(text, "name", entry.name);
    add_line(text, "kind", entry.kind);
    add_line(text, "subject", entry.subject);
    if (entry.happened_on) add_line(text, "happened_on", to_text(*entry.happened_on));
    add_line(text, "recorded_at", to_text(entry.recorded_at));
    add_line(text, "by", entry.by);
    if (entry.assumed) add_line(text, "assumed", "true");
    if (!entry.corrects.empty()) add_line(text, "corrects", entry.corrects);
    for (std::size_t i = 0; i < roles.size(); ++i)
        if (entry.words[i]) add_line(text, role_names[i], hex(*entry.words[i]));
    if (!entry.data.empty()) text.append(entry.data) += '\n';
    add_line(text, "previous", hex(previous));
    return sha256(text);
}

void append_item(std::string& text, std::string_view kind, std::string_view id, std::int64_t line, std::int64_t column,
                 std::string_view body) {
    text.append(kind).append(" ").append(id).append(" ");
    append_value(text, line);
    text += ':';
    append_value(text, column);
    text.append("\n").append(body).append("\n\n");
}

void append_file(std::string& text, std::string_view digest, std::string_view items_digest, std::string_view name) {
    text.append(hex(digest)).append(" ").append(hex(items_digest)) += ' ';
    append_value(text, std::string(name));
    text += '\n';
}

std::string revision_data(std::size_t files, const Digest& digest) {
    return "files=" + std::to_string(files) + "\ndigest=" + hex(digest);
}

Digest head_of(const std::vector<std::string>& hashes) {
    std::vector<std::string> lines;
    for (const auto& hash : hashes) lines.push_back(hex(hash) + "\n");
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const auto& line : lines) text += line;
    return sha256(text);
}

}  // namespace hamkari::store
