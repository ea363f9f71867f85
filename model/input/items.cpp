#include "model/input/items.hpp"

#include "model/input/parts.hpp"
#include "model/kind_of.hpp"
#include "model/plan_fields.hpp"

namespace hamkari::input {

namespace {

template <class T>
concept HasLists = std::is_same_v<T, Programme> || std::is_same_v<T, Project>;

struct KeyCollector {
    std::vector<std::string>& keys;

    template <class M>
    void operator()(std::string_view key, const M&, Need = Need::optional) {
        keys.emplace_back(key);
    }
};

/// The keys that an item of this type may have, and the fields that may be estimates.
template <class T>
struct Keys {
    std::vector<std::string> fields;
    std::vector<std::string> all;

    Keys() {
        T item;
        KeyCollector collect{all};
        describe(item, collect);
        fields = all;
        if constexpr (HasLists<T>) describe_lists(item, collect);
        std::erase_if(fields,
                      [](const std::string& key) { return key == "id" || key == "source" || key == "assumed"; });
    }
};

template <class T>
const Keys<T>& keys_of() {
    static const Keys<T> keys;
    return keys;
}

template <class M>
inline constexpr bool is_named_list = false;
template <class T>
inline constexpr bool is_named_list<std::vector<T>> = is_id<T> || has_words<T> || std::is_same_v<T, std::string>;

/// Reads the fields of an item, as `describe` tells them.
template <class T>
class FieldsReader {
public:
    FieldsReader(Reading& reading, const Entries& entries, T& item)
        : reading_(reading), entries_(entries), item_(item) {}

    template <class M>
    void operator()(std::string_view key, M& member, Need need) {
        const auto value = need == Need::required ? entries_.require(key) : entries_.take(key);
        if (!value) return;
        if constexpr (is_named_list<M>) {
            M list;
            if (!read_list(reading_, *value, list, key, &item_.places)) return unread(key, *value);
            if (key == "work_week" && list.empty())
                return reading_.error(value->at(), {Code::empty_value, {std::string(key)}});
            member = std::move(list);
        } else if (read_member(key, *value, member)) {
            item_.places.push_back({key, value->at()});
        } else {
            unread(key, *value);
        }
    }

private:
    /// The place is kept: who checks the item can tell what is absent from what has a finding already.
    void unread(std::string_view key, const Value& value) {
        item_.places.push_back({key, value.at()});
        if (key == "measure") reading_.measure_unknown = true;
    }

    template <class M>
    bool read_member(std::string_view key, const Value& value, M& member) {
        if constexpr (std::is_same_v<M, Assumed>)
            return read_assumed(reading_, value, member, keys_of<T>().fields);
        else if constexpr (std::is_same_v<M, Earmark>)
            return read_earmark(reading_, value, member, item_.places);
        else if constexpr (std::is_same_v<M, int>)
            return read_scale(reading_, value, member);
        else if constexpr (std::is_same_v<T, Indicator> && std::is_same_v<M, std::optional<Quantity>>)
            return read_total(value, member);
        else if constexpr (std::is_same_v<M, std::string>)
            return read_text(key, value, member);
        else
            return read(reading_, value, member);
    }

    bool read_total(const Value& value, std::optional<Quantity>& member) {
        Quantity figure;
        const bool good = read_figure(reading_, value, figure);
        if (good) member = figure;
        return good;
    }

    bool read_text(std::string_view key, const Value& value, std::string& member) {
        if (key == "formerly") {
            const auto id = read_id(reading_, value);
            if (id) member = *id;
            return id.has_value();
        }
        std::string text;
        if (!read(reading_, value, text)) return false;
        if (key == "time_zone" && reading_.is_time_zone && !reading_.is_time_zone(text))
            return reading_.error(value.at(), {Code::unknown_time_zone, {text}}), false;
        member = std::move(text);
        return true;
    }

    Reading& reading_;
    const Entries& entries_;
    T& item_;
};

/// What its parts say of themselves the item says for them; the rest it has from where it stands.
void settle_evidence(Reading& reading, Item& item, const Inherited& inherited) {
    if (!item.has_place("source")) item.source = inherited.source;
    if (!item.has_place("assumed")) item.assumed.whole = inherited.assumed;
    for (auto& source : reading.sources_of_parts)
        if (item.source.find(source) == std::string::npos) item.source += (item.source.empty() ? "" : "; ") + source;
    for (const auto part : reading.assumed_parts)
        if (!item.assumed.covers(part)) item.assumed.fields.emplace_back(part);
}

bool above_one(const Indicator& indicator) {
    const auto above = [](Quantity figure) { return figure > Quantity::whole(1); };
    return (indicator.baseline && above(indicator.baseline->value)) ||
           (indicator.target_total && above(*indicator.target_total)) ||
           std::any_of(indicator.targets.begin(), indicator.targets.end(),
                       [&](const Target& t) { return above(t.value); });
}

void check_figures(Reading& reading, Indicator& indicator) {
    if (reading.measure_unknown || !indicator.has_place("measure")) return;
    const Text percent{"%", "٪"};
    if (indicator.measure == Measure::ratio) {
        if (!indicator.unit.empty()) return;
        if (reading.percent_sign) {
            indicator.unit = percent;
        } else if (above_one(indicator)) {
            indicator.unit = percent;
            reading.warning(indicator.place("targets"), {Code::ratio_unit_guessed, {indicator.id.text()}});
        }
    } else if (reading.percent_sign) {
        reading.error(*reading.percent_sign, {Code::not_a_number, {"%"}});
    } else if (indicator.measure == Measure::yes_no) {
        for (const auto& target : indicator.targets)
            if (target.value != Quantity{} && target.value != Quantity::whole(1))
                reading.error(target.at, {Code::number_out_of_range, {to_text(target.value), "0", "1"}});
    }
}

template <class T>
class ListsReader;

template <class T>
bool read_item(Reading& reading, const Value& value, T& item, const Inherited& inherited) {
    const Entries entries(reading, value, word(kind_of<T>));
    if (!entries.ok()) return reading.complete = false;
    reading.sources_of_parts.clear();
    reading.assumed_parts.clear();
    reading.percent_sign.reset();
    reading.measure_unknown = false;
    item.at = value.at();
    item.places.reserve(value.node.size());
    FieldsReader<T> fields(reading, entries, item);
    describe(item, fields);
    settle_evidence(reading, item, inherited);
    if constexpr (std::is_same_v<T, Indicator>) check_figures(reading, item);
    if constexpr (HasLists<T>) {
        ListsReader<T> lists(reading, entries, {item.source, item.assumed.whole});
        describe_lists(item, lists);
    }
    entries.refuse_others(keys_of<T>().all);
    if (item.id.empty()) reading.complete = false;
    return true;
}

template <class T>
void read_items(Reading& reading, const Value& value, std::vector<T>& items, const Inherited& inherited) {
    if (!is_list(reading, value)) {
        reading.complete = false;
        return;
    }
    items.reserve(value.node.size());
    for (const auto node : value.node.elements())
        if (!read_item(reading, Value{node, value.key, value.owner}, items.emplace_back(), inherited)) items.pop_back();
}

/// Reads the items inside an item.
template <class T>
class ListsReader {
public:
    ListsReader(Reading& reading, const Entries& entries, Inherited inherited)
        : reading_(reading), entries_(entries), inherited_(std::move(inherited)) {}

    template <class M>
    void operator()(std::string_view key, std::vector<M>& items) {
        if (const auto value = entries_.take(key)) read_items(reading_, *value, items, inherited_);
    }

private:
    Reading& reading_;
    const Entries& entries_;
    Inherited inherited_;
};

}  // namespace

Programme read_programme(Reading& reading, const Value& value) {
    Programme programme;
    read_item(reading, value, programme, {});
    for (auto& rate : programme.rates) {
        if (rate.source.empty()) rate.source = programme.source;
        rate.assumed = rate.assumed || programme.assumed.whole;
    }
    return programme;
}

std::vector<Project> read_projects(Reading& reading, const Value& value) {
    std::vector<Project> projects;
    read_items(reading, value, projects, {});
    return projects;
}

}  // namespace hamkari::input
