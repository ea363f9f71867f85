#pragma once

#include "model/date.hpp"
#include "model/money.hpp"
#include "model/quantity.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

/// Single values as JSON; null for what is not there.
namespace hamkari::cli {

using Json = nlohmann::ordered_json;

Json json(const Money& money);
Json json(Date date);
/// A whole number where it is one.
Json json(Quantity quantity);
/// 66.67: rounded half to even to two decimals.
Json json(Percent percent);
Json json(const std::string& text);  ///< null if empty

template <class T>
Json json(const std::optional<T>& value) {
    return value ? json(*value) : Json();
}

/// Two spaces of indentation and a line feed at the end. Invalid UTF-8 cannot come: readers refuse it.
std::string dumped(const Json& value);

}  // namespace hamkari::cli
