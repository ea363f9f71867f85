#include "reports/exchange/ledger_lines.hpp"

#include "model/calendar.hpp"

#include <nlohmann/json.hpp>

namespace hamkari::reports::exchange {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const LedgerLine& line) {
    return {{"line", "ledger"},           {"version", line.version}, {"our_office", line.our_office},
            {"entries", line.entries}, {"head", line.head}};
}

Json json_of(const OfficeLine& line) {
    return {{"line", "office"}, {"name", line.name}, {"made_at", to_text(line.made_at)}, {"salt", line.salt}};
}

Json json_of(const PlanFileLine& line) {
    Json items = Json::array();
    for (const auto& item : line.items) items.push_back({item.kind, item.id, item.line, item.column, item.body});
    return {{"line", "file"}, {"number", line.number}, {"name", line.name}, {"text", line.text}, {"items", std::move(items)}};
}

Json json_of(const WordsLine& words) {
    if (words.salt.empty()) return {{"digest", words.digest}};
    return {{"salt", words.salt}, {"text", words.text}};
}

Json json_of(const EntryLine& line) {
    Json json{{"line", "entry"}, {"name", to_text(line.name)}, {"kind", line.kind}, {"subject", line.subject}};
    if (line.happened_on) json["happened_on"] = to_text(*line.happened_on);
    json["recorded_at"] = to_text(line.recorded_at);
    if (line.arrived_at) json["arrived_at"] = to_text(*line.arrived_at);
    json["by"] = line.by;
    if (line.assumed) json["assumed"] = true;
    if (line.corrects) json["corrects"] = to_text(*line.corrects);
    if (!line.data.empty()) json["data"] = line.data;
    constexpr std::array names{"note_en", "note_fa", "source", "remedy_en", "remedy_fa"};
    static_assert(names.size() == texts_of_entry);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (line.words[i]) json[names[i]] = json_of(*line.words[i]);
    if (!line.files.empty()) json["files"] = line.files;
    json["hash"] = line.hash;
    return json;
}

}  // namespace

std::string json_line(const AnyLedgerLine& line) {
    try {
        return std::visit([](const auto& one) { return json_of(one).dump(); }, line) + "\n";
    } catch (const nlohmann::json::type_error& error) {
        // Bytes that are no UTF-8: nothing that was recorded holds them.
        throw Failure(Code::ledger_damaged, {"", error.what()});
    }
}

}  // namespace hamkari::reports::exchange
