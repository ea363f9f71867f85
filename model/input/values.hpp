#pragma once

#include "model/folding.hpp"
#include "model/input/reading.hpp"
#include "model/plan.hpp"

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

/// Values of a plan, from text to the types of the model. Each `read` leaves the member as it was and adds a finding if
/// the value is not one; it says whether it was.
namespace hamkari::input {

bool read(Reading& reading, const Value& value, bool& member);
bool read(Reading& reading, const Value& value, std::string& member);
bool read(Reading& reading, const Value& value, Text& member);
bool read(Reading& reading, const Value& value, Date& member);
bool read(Reading& reading, const Value& value, Period& member);
bool read(Reading& reading, const Value& value, Currency& member);
/// Not below zero.
bool read(Reading& reading, const Value& value, Money& member);
/// Not below zero.
bool read(Reading& reading, const Value& value, Quantity& member);
bool read(Reading& reading, const Value& value, ProvinceCode& member);

/// Working days: `20d`; `0` needs no unit.
bool read_days(Reading& reading, const Value& value, int& member);
/// Working days `5d` or calendar days `5cd`; may be negative. Problems: not_a_duration, number_out_of_range.
Parsed<Lag> parse_lag(std::string_view text);
bool read_lag(Reading& reading, const Value& value, Lag& member);
/// 1 to 5
bool read_scale(Reading& reading, const Value& value, int& member);
/// A figure of an indicator, which a ratio may write as `80%` (`Reading::percent_sign`).
bool read_figure(Reading& reading, const Value& value, Quantity& member);
/// `10` or `10%`, from 0 to `most`.
bool read_percent(Reading& reading, const Value& value, Percent& member, int most, bool needs_sign);
std::optional<std::string> read_id(Reading& reading, const Value& value);

void unknown_word(Reading& reading, const Value& value, std::string_view text, const std::vector<std::string>& words,
                  Code code);

template <class T>
inline constexpr bool is_id = false;
template <class Tag>
inline constexpr bool is_id<Id<Tag>> = true;

template <class T>
inline constexpr bool has_words = requires {
    Choices<T>::words;
};

template <class Tag>
bool read(Reading& reading, const Value& value, Id<Tag>& member) {
    auto id = read_id(reading, value);
    if (id) member = Id<Tag>(std::move(*id));
    return id.has_value();
}

template <class E>
requires has_words<E>
bool read(Reading& reading, const Value& value, E& member) {
    const auto text = text_of(reading, value);
    if (!text) return false;
    if (const auto found = choice<E>(*text)) return member = *found, true;
    constexpr Code code = std::is_same_v<E, Sector> ? Code::unknown_sector : Code::unknown_choice;
    unknown_word(reading, value, *text, {Choices<E>::words.begin(), Choices<E>::words.end()}, code);
    return false;
}

template <class T>
bool read(Reading& reading, const Value& value, std::optional<T>& member) {
    T content{};
    if (!read(reading, value, content)) return false;
    member = std::move(content);
    return true;
}

/// A list of words or ids, none of them twice. With `places`, each element's place is added behind that of the list.
template <class T>
bool read_list(Reading& reading, const Value& value, std::vector<T>& list, std::string_view field,
               std::vector<FieldPlace>* places) {
    if (!is_list(reading, value)) return false;
    if (places) places->push_back({field, value.at()});
    for (const auto node : value.node.elements()) {
        T element{};
        if (!read(reading, Value{node, value.key, value.owner}, element)) continue;
        if (std::find(list.begin(), list.end(), element) != list.end()) {
            reading.error(node.at(), {Code::duplicate_entry, {std::string(trim(node.text()))}});
            continue;
        }
        list.push_back(std::move(element));
        if (places) places->push_back({field, node.at()});
    }
    return true;
}

}  // namespace hamkari::input
