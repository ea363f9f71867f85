#pragma once

#include "model/plan.hpp"
#include "model/plan_fields.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// The canonical text of values: what the ledger stores, hashes and compares. One field is one line `field=value`, in
/// the order in which `describe` tells the fields:
///
///     title.en=Raised floor laid
///     due=2025-05-03
///     after=REHAB-SEC-02 FS 0d; REHAB-00 SS 5d
///
/// What is empty, zero, false or not known has no line. Lines are apart by a line feed, without one at the end. In a
/// text a backslash is written `\\` and a line feed `\n`; inside a list `;` is written `\s` and `|` is written `\p`.
/// Dates, periods, amounts, numbers and words of closed lists are written as a plan writes them; provinces as
/// ISO 3166-2:IR (2020).
namespace hamkari {

template <class E>
concept Worded = std::is_enum_v<E> && requires {
    Choices<E>::words;
};

// The value of a field, added to `out`.
void append_value(std::string& out, bool value);
void append_value(std::string& out, int value);
void append_value(std::string& out, std::int64_t value);
void append_value(std::string& out, const std::string& text);
void append_value(std::string& out, Date date);
void append_value(std::string& out, const Period& period);
void append_value(std::string& out, Currency currency);
void append_value(std::string& out, const Money& money);
void append_value(std::string& out, Quantity quantity);
void append_value(std::string& out, ProvinceCode code);
void append_value(std::string& out, const Assumed& assumed);
void append_value(std::string& out, const Variance& variance);
void append_value(std::string& out, const Baseline& baseline);
void append_value(std::string& out, const Provinces& provinces);
void append_value(std::string& out, const Earmark& earmark);
void append_value(std::string& out, const PartnerInProject& partner);
void append_value(std::string& out, const Link& link);
void append_value(std::string& out, const Duration& duration);
void append_value(std::string& out, const ProvinceCalendar& calendar);
void append_value(std::string& out, const Phase& phase);
void append_value(std::string& out, const Target& target);
void append_value(std::string& out, const MoneyCut& cut);
void append_value(std::string& out, const MoneyDelay& delay);
void append_value(std::string& out, const AddedMoney& added);
void append_value(std::string& out, const Rate& rate);
void append_value(std::string& out, const Holiday& holiday);
void append_value(std::string& out, const std::pair<GroupId, std::int64_t>& count);
void append_value(std::string& out, const std::vector<std::string>& texts);

// The value that such a text stands for. Throws Failure(ledger_damaged) with an empty path and the text.
void read_value(std::string_view text, bool& value);
void read_value(std::string_view text, int& value);
void read_value(std::string_view text, std::int64_t& value);
void read_value(std::string_view text, std::string& value);
void read_value(std::string_view text, Date& date);
void read_value(std::string_view text, Period& period);
void read_value(std::string_view text, Currency& currency);
void read_value(std::string_view text, Money& money);
void read_value(std::string_view text, Quantity& quantity);
void read_value(std::string_view text, ProvinceCode& code);
void read_value(std::string_view text, Assumed& assumed);
void read_value(std::string_view text, Variance& variance);
void read_value(std::string_view text, Baseline& baseline);
void read_value(std::string_view text, Provinces& provinces);
void read_value(std::string_view text, Earmark& earmark);
void read_value(std::string_view text, PartnerInProject& partner);
void read_value(std::string_view text, Link& link);
void read_value(std::string_view text, Duration& duration);
void read_value(std::string_view text, ProvinceCalendar& calendar);
void read_value(std::string_view text, Phase& phase);
void read_value(std::string_view text, Target& target);
void read_value(std::string_view text, MoneyCut& cut);
void read_value(std::string_view text, MoneyDelay& delay);
void read_value(std::string_view text, AddedMoney& added);
void read_value(std::string_view text, Rate& rate);
void read_value(std::string_view text, Holiday& holiday);
void read_value(std::string_view text, std::pair<GroupId, std::int64_t>& count);
void read_value(std::string_view text, std::vector<std::string>& texts);

/// Throws Failure(ledger_damaged): {0} is empty (the store knows the path), {1} says what could not be read.
[[noreturn]] void damaged(std::string_view what);

/// A text without its escapes.
std::string unescaped(std::string_view text);

/// Takes the next element off a list whose elements stand apart by `; `. Throws Failure(ledger_damaged).
std::string_view next_element(std::string_view& rest);

template <class Tag>
void append_value(std::string& out, const Id<Tag>& id) {
    out += id.text();
}
template <class Tag>
void read_value(std::string_view text, Id<Tag>& id) {
    id = Id<Tag>(std::string(text));
}

template <Worded E>
void append_value(std::string& out, E value) {
    out += word(value);
}
template <Worded E>
void read_value(std::string_view text, E& value) {
    const auto found = choice<E>(text);
    if (!found) damaged(text);
    value = *found;
}

template <class T>
void append_value(std::string& out, const std::optional<T>& value) {
    append_value(out, *value);
}
template <class T>
void read_value(std::string_view text, std::optional<T>& value) {
    read_value(text, value.emplace());
}

template <class T>
void append_value(std::string& out, const std::vector<T>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (i) out += "; ";
        append_value(out, list[i]);
    }
}
template <class T>
void read_value(std::string_view text, std::vector<T>& list) {
    list.clear();
    while (!text.empty()) read_value(next_element(text), list.emplace_back());
}

// Whether a field has no line. Lists that are not empty in a new item (the work week) always have one.
template <class T>
bool is_absent(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int>)
        return !value;
    else if constexpr (std::is_same_v<T, std::vector<Weekday>>)
        return false;
    else if constexpr (std::is_same_v<T, Currency>)
        return !value.known();
    else if constexpr (std::is_same_v<T, Money>)
        return !value.currency.known();
    else if constexpr (std::is_same_v<T, Assumed> || std::is_same_v<T, Variance> || std::is_same_v<T, Provinces>)
        return value == T{};
    else if constexpr (requires { value.has_value(); })
        return !value.has_value();
    else if constexpr (requires { value.empty(); })
        return value.empty();
    else
        return false;
}

/// A visitor for `describe` that writes the fields of an item.
class FieldWriter {
public:
    explicit FieldWriter(std::string& out) : out_(out) {}

    template <class T>
    void operator()(std::string_view field, const T& value, Need = Need::optional) {
        if (is_absent(value)) return;
        begin(field, {});
        append_value(out_, value);
    }
    void operator()(std::string_view field, const Text& text, Need = Need::optional);

private:
    void begin(std::string_view field, std::string_view part) {
        if (!out_.empty()) out_ += '\n';
        out_.append(field).append(part) += '=';
    }

    std::string& out_;
};

/// A visitor for `describe` that fills an item in. Fields that have no line keep what a new item has.
class FieldReader {
public:
    enum class Order {
        described,  ///< the lines are in the order of the description: one pass
        any         ///< each field is looked for: a description may have changed its order since the text was written
    };

    explicit FieldReader(std::string_view text, Order order = Order::described)
        : all_(text), rest_(text), order_(order) {}

    template <class T>
    void operator()(std::string_view field, T& value, Need = Need::optional) {
        std::string_view text;
        if (take(field, {}, text)) read_value(text, value);
    }
    void operator()(std::string_view field, Text& text, Need = Need::optional);

    /// Whether each line belonged to a field.
    bool finished() const { return order_ == Order::described ? rest_.empty() : taken_ == lines(); }

private:
    bool take(std::string_view field, std::string_view part, std::string_view& value);
    std::size_t lines() const;

    std::string_view all_;
    std::string_view rest_;
    Order order_;
    std::size_t taken_ = 0;
};

/// Fills a new item in, by a `walk(item, reader)` that describes its fields. Throws Failure(ledger_damaged).
template <class T, class Walk>
void read_fields(std::string_view text, T& item, Walk walk) {
    FieldReader reader(text);
    walk(item, reader);
    if (reader.finished()) return;
    item = T{};
    FieldReader again(text, FieldReader::Order::any);
    walk(item, again);
    if (!again.finished()) damaged(text);
}

/// One line of a text of fields; the value is without its escapes.
struct FieldLine {
    std::string name;
    std::string value;
    bool operator==(const FieldLine&) const = default;
};

/// The lines of a text of fields.
std::vector<FieldLine> split_fields(std::string_view text);

/// The value of one field as it is written, escapes and all; empty if there is none.
std::string_view find_field(std::string_view text, std::string_view field);

}  // namespace hamkari
