#include "model/input/ledger_lines.hpp"

#include "model/calendar.hpp"

#include <nlohmann/json.hpp>

#include <set>

namespace hamkari::input {

namespace {

using Json = nlohmann::json;

/// The keys of one object; those that nobody asked for are wrong.
class Object {
public:
    explicit Object(const Json& json) : object_(json) {}

    bool has(const char* key) {
        known_.insert(key);
        return object_.contains(key);
    }
    const Json& at(const char* key) {
        if (!has(key)) throw WrongLine{std::string("the key ") + key + " is missing"};
        return object_.at(key);
    }
    std::string text(const char* key) {
        const auto& value = at(key);
        if (!value.is_string()) throw WrongLine{std::string(key) + " is no text"};
        return value.get<std::string>();
    }
    std::string text_if_there(const char* key) { return has(key) ? text(key) : std::string(); }
    std::int64_t number(const char* key) { return whole(at(key), key); }
    bool flag(const char* key) {
        if (!has(key)) return false;
        if (!at(key).is_boolean()) throw WrongLine{std::string(key) + " is neither true nor false"};
        return at(key).get<bool>();
    }
    Instant time(const char* key) {
        const auto value = parse_instant(text(key));
        if (!value) throw WrongLine{std::string(key) + " is no time"};
        return *value;
    }
    EntryName name(const char* key) {
        const auto value = parse_entry_name(text(key), "");
        if (!value) throw WrongLine{std::string(key) + " is no name of an entry"};
        return *value;
    }
    void nothing_else() const {
        for (const auto& [key, value] : object_.items())
            if (!known_.contains(key)) throw WrongLine{"the key " + key + " is not known"};
    }

    static std::int64_t whole(const Json& value, const std::string& what) {
        if (!value.is_number_integer()) throw WrongLine{what + " is no whole number"};
        if (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX) throw WrongLine{what + " is too large"};
        return value.get<std::int64_t>();
    }

private:
    const Json& object_;
    std::set<std::string, std::less<>> known_{"line"};
};

LedgerLine ledger(Object& object) {
    LedgerLine line;
    if (object.number("version") != line.version) throw WrongLine{"this version is not known"};
    line.our_office = object.text("our_office");
    line.entries = object.number("entries");
    line.head = object.text("head");
    return line;
}

OfficeLine office(Object& object) { return {object.text("name"), object.time("made_at"), object.text("salt")}; }

ItemLine item(const Json& json) {
    const bool fits = json.is_array() && json.size() == 5 && json[0].is_string() && json[1].is_string() && json[4].is_string();
    if (!fits) throw WrongLine{"an item is not [kind, id, line, column, body]"};
    return {json[0].get<std::string>(), json[1].get<std::string>(), Object::whole(json[2], "a line"),
            Object::whole(json[3], "a column"), json[4].get<std::string>()};
}

PlanFileLine file(Object& object) {
    PlanFileLine line{object.number("number"), object.text("name"), object.text("text"), {}};
    const auto& items = object.at("items");
    if (!items.is_array()) throw WrongLine{"items is no list"};
    for (const auto& one : items) line.items.push_back(item(one));
    return line;
}

WordsLine words(const Json& json, const char* name) {
    if (!json.is_object()) throw WrongLine{std::string(name) + " has neither text nor digest"};
    Object object(json);
    WordsLine line;
    if (object.has("digest"))
        line.digest = object.text("digest");
    else
        line.salt = object.text("salt"), line.text = object.text("text");
    // Only what was redacted has no salt: such a text would be lost when the line is written.
    if (line.salt.empty() && line.digest.empty()) throw WrongLine{std::string(name) + " has an empty salt or digest"};
    object.nothing_else();
    return line;
}

EntryLine entry(Object& object) {
    EntryLine line;
    line.name = object.name("name");
    line.kind = object.text("kind");
    line.subject = object.text("subject");
    if (object.has("happened_on")) {
        const auto day = parse_date(object.text("happened_on"));
        if (!day) throw WrongLine{"happened_on is no date"};
        line.happened_on = *day;
    }
    line.recorded_at = object.time("recorded_at");
    if (object.has("arrived_at")) line.arrived_at = object.time("arrived_at");
    line.by = object.text("by");
    line.assumed = object.flag("assumed");
    if (object.has("corrects")) line.corrects = object.name("corrects");
    line.data = object.text_if_there("data");
    constexpr std::array names{"note_en", "note_fa", "source", "remedy_en", "remedy_fa"};
    static_assert(names.size() == texts_of_entry);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (object.has(names[i])) line.words[i] = words(object.at(names[i]), names[i]);
    if (object.has("files")) {
        const auto& files = object.at("files");
        if (!files.is_array()) throw WrongLine{"files is no list"};
        for (const auto& number : files) line.files.push_back(Object::whole(number, "a file"));
    }
    line.hash = object.text("hash");
    return line;
}

AnyLedgerLine any_line(Object& object) {
    const auto what = object.text("line");
    if (what == "ledger") return ledger(object);
    if (what == "office") return office(object);
    if (what == "file") return file(object);
    if (what == "entry") return entry(object);
    throw WrongLine{"a line is one of ledger, office, file, entry"};
}

/// No line is nested deeper than three levels; a parser that follows deeper ones could run out of stack.
bool too_deep(std::string_view text) {
    constexpr int deepest = 4;
    int depth = 0;
    bool in_text = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (in_text && text[i] == '\\') ++i;
        else if (text[i] == '"') in_text = !in_text;
        else if (!in_text && (text[i] == '{' || text[i] == '[') && ++depth > deepest) return true;
        else if (!in_text && (text[i] == '}' || text[i] == ']')) --depth;
    }
    return false;
}

}  // namespace

AnyLedgerLine parse_ledger_line(std::string_view text) {
    if (too_deep(text)) throw WrongLine{"this is nested too deep"};
    Json json;
    try {
        json = Json::parse(text);
    } catch (const Json::exception&) {
        throw WrongLine{"this is no JSON"};
    }
    if (!json.is_object()) throw WrongLine{"a line is an object"};
    Object object(json);
    auto line = any_line(object);
    object.nothing_else();
    return line;
}

}  // namespace hamkari::input
