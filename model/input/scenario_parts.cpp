#include "model/input/parts.hpp"
#include "model/scenario_words.hpp"

namespace hamkari::input {

namespace {

/// A text that one of the model's own parsers reads.
template <class T>
std::optional<T> parsed_by(Reading& reading, const Value& value, Parsed<T> (*parse)(std::string_view)) {
    const auto text = text_of(reading, value);
    if (!text) return std::nullopt;
    const auto found = parse(*text);
    if (found) return *found;
    // `by: 30` may mean 30 % or 30 CHF.
    if (found.problem().code == Code::not_money && value.key == "by")
        wrong_type(reading, value);
    else
        reading.error(value.at(), found.problem());
    return std::nullopt;
}

/// `donor` or `line`, and not both.
bool read_which(Reading& reading, const Entries& entries, WhichMoney& which, Position& at) {
    const auto line = entries.take("line");
    const auto donor = line ? entries.take("donor") : entries.require("donor");
    if (line && donor) return wrong_type(reading, *donor), false;
    if (!line && !donor) return false;
    at = line ? line->at() : donor->at();
    return line ? read(reading, *line, which.line) : read(reading, *donor, which.donor);
}

/// Each element of a list by itself; one that cannot be read is left out.
template <class T, class ReadOne>
bool read_each(Reading& reading, const Value& value, std::string_view owner, std::vector<T>& member, ReadOne read_one) {
    if (!is_list(reading, value)) return false;
    for (const auto node : value.node.elements()) {
        const Entries entries(reading, Value{node, value.key, value.owner}, owner);
        if (!entries.ok()) continue;
        T one;
        one.at = node.at();
        if (read_one(entries, one)) member.push_back(std::move(one));
    }
    return true;
}

bool read_purpose(Reading& reading, const Value& value, AddedMoney& added) {
    const Entries entries(reading, value, "add");
    if (!entries.ok()) return false;
    if (const auto list = entries.take("projects")) read_list(reading, *list, added.projects, "projects", nullptr);
    if (const auto list = entries.take("sectors")) read_list(reading, *list, added.sectors, "sectors", nullptr);
    if (const auto list = entries.take("provinces")) read_list(reading, *list, added.earmark.provinces, "provinces", nullptr);
    if (const auto list = entries.take("lines")) read_list(reading, *list, added.earmark.lines, "lines", nullptr);
    if (const auto list = entries.take("groups")) read_list(reading, *list, added.earmark.groups, "groups", nullptr);
    entries.refuse_others({"projects", "sectors", "provinces", "lines", "groups"});
    return true;
}

}  // namespace

bool read(Reading& reading, const Value& value, std::vector<MoneyCut>& member) {
    return read_each(reading, value, "cut", member, [&](const Entries& entries, MoneyCut& cut) {
        const bool named = read_which(reading, entries, cut.of, cut.at);
        const auto by = entries.require("by");
        const auto parsed = by ? parsed_by<MoneyCut>(reading, *by, parse_cut_by) : std::nullopt;
        if (parsed) cut.percent = parsed->percent, cut.amount = parsed->amount;
        entries.refuse_others({"donor", "line", "by"});
        return named && parsed;
    });
}

bool read(Reading& reading, const Value& value, std::vector<MoneyDelay>& member) {
    return read_each(reading, value, "delay", member, [&](const Entries& entries, MoneyDelay& delay) {
        const bool named = read_which(reading, entries, delay.of, delay.at);
        const auto by = entries.require("by");
        const auto days = by ? parsed_by<int>(reading, *by, parse_delay_by) : std::nullopt;
        if (days) delay.days = *days;
        entries.refuse_others({"donor", "line", "by"});
        return named && days;
    });
}

bool read(Reading& reading, const Value& value, std::vector<AddedMoney>& member) {
    return read_each(reading, value, "add", member, [&](const Entries& entries, AddedMoney& added) {
        bool good = true;
        if (const auto donor = entries.take("donor")) good = read(reading, *donor, added.donor);
        const auto amount = entries.require("amount");
        const auto money = amount ? parsed_by<Money>(reading, *amount, parse_added_amount) : std::nullopt;
        if (money) added.amount = *money;
        if (const auto on = entries.take("on")) good = read(reading, *on, added.on) && good;
        if (const auto purpose = entries.take("for")) good = read_purpose(reading, *purpose, added) && good;
        entries.refuse_others({"donor", "amount", "on", "for"});
        return money && good;
    });
}

}  // namespace hamkari::input
