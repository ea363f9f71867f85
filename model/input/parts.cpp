#include "model/input/parts.hpp"

namespace hamkari::input {

namespace {

/// `source` and `assumed` of a part: the item says them for it.
void read_evidence(Reading& reading, const Entries& entries, std::string_view part) {
    if (const auto source = entries.take("source")) {
        std::string text;
        if (read(reading, *source, text)) reading.sources_of_parts.push_back(std::move(text));
    }
    if (const auto assumed = entries.take("assumed")) {
        bool yes = assumed->node.is_sequence() && assumed->node.size() > 0;
        if (assumed->node.is_sequence() || read(reading, *assumed, yes))
            if (yes) reading.assumed_parts.push_back(part);
    }
}

/// A mapping from periods to amounts: `{2025-Q2: 40000 CHF}`.
template <class T, class ReadAmount>
bool read_by_period(Reading& reading, const Value& value, std::vector<T>& member, ReadAmount read_amount) {
    if (!Entries(reading, value, value.owner).ok()) return false;
    bool whole = true;
    std::vector<T> parts;
    parts.reserve(value.node.size());
    for (const auto pair : value.node.pairs()) {
        T part;
        part.at = pair.key.at();
        const bool has_period = read(reading, Value{pair.key, value.key, value.owner}, part.period);
        if (!read_amount(Value{pair.value, pair.key.text(), value.owner}, part) || !has_period) {
            whole = false;
        } else if (std::any_of(parts.begin(), parts.end(),
                               [&](const T& other) { return other.period == part.period; })) {
            reading.error(part.at, {Code::duplicate_entry, {to_text(part.period)}});
            whole = false;
        } else {
            parts.push_back(std::move(part));
        }
    }
    member = std::move(parts);
    return whole;
}

}  // namespace

bool read(Reading& reading, const Value& value, std::vector<Phase>& member) {
    const bool whole = read_by_period(
        reading, value, member, [&](const Value& amount, Phase& phase) { return read(reading, amount, phase.amount); });
    if (!whole) member.clear();  // else the rest would not sum to the whole
    return whole;
}

bool read(Reading& reading, const Value& value, std::vector<Target>& member) {
    return read_by_period(reading, value, member, [&](const Value& figure, Target& target) {
        return read_figure(reading, figure, target.value);
    });
}

bool read(Reading& reading, const Value& value, Baseline& member) {
    const Entries entries(reading, value, "baseline");
    const auto figure = entries.require("value");
    const bool good = figure && read_figure(reading, *figure, member.value);
    if (const auto on = entries.take("on")) read(reading, *on, member.on);
    read_evidence(reading, entries, "baseline");
    entries.refuse_others({"value", "on", "source", "assumed"});
    return good;
}

bool read(Reading& reading, const Value& value, Variance& member) {
    const Entries entries(reading, value, "variance");
    const auto percent = entries.require("percent");
    const bool good = percent && read_percent(reading, *percent, member.percent, 1000, false);
    if (const auto floor = entries.take("floor")) read(reading, *floor, member.floor);
    read_evidence(reading, entries, "variance");
    entries.refuse_others({"percent", "floor", "source", "assumed"});
    return good;
}

bool read(Reading& reading, const Value& value, std::vector<PartnerInProject>& member) {
    if (!is_list(reading, value)) return false;
    for (const auto node : value.node.elements()) {
        const Entries entries(reading, Value{node, value.key, value.owner}, "partners");
        PartnerInProject partner;
        partner.at = node.at();
        const auto id = entries.require("id");
        const auto role = entries.require("role");
        bool good = id && read(reading, *id, partner.id);
        good = role && read(reading, *role, partner.role) && good;
        read_evidence(reading, entries, "partners");
        entries.refuse_others({"id", "role", "source", "assumed"});
        if (!good) continue;
        if (std::find(member.begin(), member.end(), partner) != member.end())
            reading.error(partner.at, {Code::duplicate_entry, {partner.id.text()}});
        else
            member.push_back(std::move(partner));
    }
    return true;
}

bool read(Reading& reading, const Value& value, std::vector<Link>& member) {
    if (!is_list(reading, value)) return false;
    member.reserve(value.node.size());
    for (const auto node : value.node.elements()) {
        const Value element{node, value.key, value.owner};
        Link link;
        link.at = node.at();
        if (!node.is_mapping()) {
            if (!read(reading, element, link.id)) continue;
        } else {
            const Entries entries(reading, element, "after");
            const auto id = entries.require("id");
            if (const auto type = entries.take("type")) read(reading, *type, link.type);
            if (const auto lag = entries.take("lag")) read_lag(reading, *lag, link.lag);
            entries.refuse_others({"id", "type", "lag"});
            if (!id || !read(reading, *id, link.id)) continue;
        }
        if (std::any_of(member.begin(), member.end(), [&](const Link& other) { return other.id == link.id && other.type == link.type; }))
            reading.error(link.at, {Code::duplicate_entry, {link.id.text()}});
        else
            member.push_back(std::move(link));
    }
    return true;
}

bool read(Reading& reading, const Value& value, Duration& member) {
    if (!value.node.is_mapping()) return read_days(reading, value, member.likely);
    const Entries entries(reading, value, "duration");
    const auto low = entries.require("low"), likely = entries.require("likely"), high = entries.require("high");
    Duration duration;
    auto& range = duration.range.emplace();
    bool good = low && read_days(reading, *low, range.low);
    good = likely && read_days(reading, *likely, duration.likely) && good;
    good = high && read_days(reading, *high, range.high) && good;
    read_evidence(reading, entries, "duration");
    entries.refuse_others({"low", "likely", "high", "source", "assumed"});
    if (!good) return false;
    if (range.low > duration.likely || duration.likely > range.high)
        return reading.error(value.at(), {Code::durations_not_in_order,
                                          {std::to_string(range.low), std::to_string(duration.likely), std::to_string(range.high)}}),
               false;
    return member = duration, true;
}

bool read(Reading& reading, const Value& value, std::vector<ProvinceCalendar>& member) {
    if (!is_list(reading, value)) return false;
    for (const auto node : value.node.elements()) {
        const Entries entries(reading, Value{node, value.key, value.owner}, "calendars");
        if (!entries.ok()) continue;
        ProvinceCalendar calendar;
        calendar.at = node.at();
        if (const auto list = entries.require("provinces"))
            read_list(reading, *list, calendar.provinces, "provinces", nullptr);
        if (const auto week = entries.take("work_week")) {
            read_list(reading, *week, calendar.work_week, "work_week", nullptr);
            if (week->node.is_sequence() && week->node.size() == 0)
                reading.error(week->at(), {Code::empty_value, {"work_week"}});
        }
        if (const auto days = entries.take("holidays")) read(reading, *days, calendar.holidays);
        entries.refuse_others({"provinces", "work_week", "holidays"});
        for (const auto province : calendar.provinces)
            for (const auto& other : member)
                if (std::find(other.provinces.begin(), other.provinces.end(), province) != other.provinces.end())
                    reading.error(calendar.at, {Code::duplicate_entry, {std::string(hamkari::province(province).iso)}});
        if (!calendar.provinces.empty()) member.push_back(std::move(calendar));
    }
    return true;
}

bool read(Reading& reading, const Value& value, Provinces& member) {
    using Scope = Provinces::Scope;
    if (!value.node.is_sequence() && !value.node.is_mapping()) {
        const auto text = text_of(reading, value);
        if (!text) return false;
        if (*text == "national" || *text == "to-be-set")
            return member.scope = *text == "national" ? Scope::national : Scope::to_be_set, true;
        if (parse_province(*text))
            wrong_type(reading, value);
        else
            unknown_word(reading, value, *text, {"national", "to-be-set"}, Code::unknown_choice);
        return false;
    }
    if (value.node.size() == 0) return reading.error(value.at(), {Code::empty_value, {std::string(value.key)}}), false;

    Provinces provinces;
    provinces.scope = Scope::listed;
    provinces.list.reserve(value.node.size());
    bool all_known = true;
    const auto add = [&](Node name) -> ProvinceShare* {
        ProvinceShare share;
        share.at = name.at();
        if (!read(reading, Value{name, value.key, value.owner}, share.code)) {
            all_known = false;
            return nullptr;
        }
        if (provinces.has(share.code)) {
            reading.error(share.at, {Code::duplicate_entry, {std::string(name.text())}});
            return nullptr;
        }
        return &provinces.list.emplace_back(share);
    };
    bool shares_known = true;
    for (const auto name : value.node.elements()) add(name);
    for (const auto pair : value.node.pairs()) {
        auto* province = add(pair.key);
        Percent share;
        const bool good = read_percent(reading, Value{pair.value, pair.key.text(), value.owner}, share, 100, true);
        if (province) province->share = share;
        shares_known = shares_known && province && good;
    }
    if (!shares_known)
        for (auto& province : provinces.list) province.share.reset();
    // Whether a milestone's province is one of the project's cannot be said then.
    if (!all_known) provinces = {};
    member = std::move(provinces);
    return true;
}

bool read_earmark(Reading& reading, const Value& value, Earmark& member, std::vector<FieldPlace>& places) {
    const Entries entries(reading, value, "for");
    if (!entries.ok()) return false;
    if (const auto list = entries.take("provinces"))
        read_list(reading, *list, member.provinces, "for.provinces", &places);
    if (const auto list = entries.take("lines")) read_list(reading, *list, member.lines, "for.lines", nullptr);
    if (const auto list = entries.take("groups")) read_list(reading, *list, member.groups, "for.groups", &places);
    entries.refuse_others({"provinces", "lines", "groups"});
    return true;
}

bool read_assumed(Reading& reading, const Value& value, Assumed& member, const std::vector<std::string>& possible) {
    if (!value.node.is_sequence()) {
        const auto text = trim(value.node.text());
        if (std::find(possible.begin(), possible.end(), text) != possible.end())
            return wrong_type(reading, value), false;
        return read(reading, value, member.whole);
    }
    std::vector<std::string> named;
    if (!read_list(reading, value, named, value.key, nullptr)) return false;
    std::size_t i = 0;
    for (const auto node : value.node.elements()) {
        if (i == named.size() || trim(node.text()) != named[i]) continue;
        auto& field = named[i++];
        if (std::find(possible.begin(), possible.end(), field) == possible.end())
            unknown_word(reading, Value{node, value.key, value.owner}, field, possible, Code::unknown_field);
        else
            member.fields.push_back(std::move(field));
    }
    return true;
}

bool read(Reading& reading, const Value& value, std::vector<Rate>& member) {
    if (!is_list(reading, value)) return false;
    for (const auto node : value.node.elements()) {
        const Entries entries(reading, Value{node, value.key, value.owner}, "rates");
        Rate rate;
        rate.at = node.at();
        const auto from = entries.require("from");
        const auto to = entries.require("to");
        const auto worth = entries.require("rate");
        const auto on = entries.require("on");
        bool good = from && read(reading, *from, rate.from);
        good = to && read(reading, *to, rate.to) && good;
        good = on && read(reading, *on, rate.on) && good;
        if (const auto text = worth ? text_of(reading, *worth) : std::nullopt) {
            const auto parsed = parse_rate(*text);
            if (parsed)
                rate.rate = *parsed;
            else
                reading.error(worth->at(), parsed.problem());
        }
        if (const auto source = entries.take("source")) read(reading, *source, rate.source);
        if (const auto assumed = entries.take("assumed")) read(reading, *assumed, rate.assumed);
        entries.refuse_others({"from", "to", "rate", "on", "source", "assumed"});
        // A rate that is wrong in its number or its day still says that its currency has one.
        const bool currencies_known = rate.from.known() && rate.to.known();
        if (!good || rate.rate <= 0) rate.rate = 1;
        if (currencies_known)
            member.push_back(std::move(rate));
        else
            reading.complete = false;
    }
    return true;
}

}  // namespace hamkari::input
