#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <compare>
#include <optional>
#include <string>

namespace hamkari::reports::render {

/// How a number of a cell is shown: what its number format is made of.
struct NumberLook {
    enum class Kind : std::uint8_t { none, count, percent, money, date };

    Kind kind = Kind::none;
    std::uint8_t decimals = 0;  ///< that are shown
    Currency currency = {};     ///< that is named behind the amount; unknown: none
    bool estimate = false;      ///< the letter of a planning estimate stands behind it

    auto operator<=>(const NumberLook&) const = default;
};

/// A value as a real number, which shown with its look is the figure that every other format prints.
struct SheetNumber {
    std::int64_t raw = 0;  ///< in units of 10^-decimals; of a date the day that spreadsheets count
    int decimals = 0;
    NumberLook look;

    double value() const;
};

/// None for what is no number, and for a number of more digits than a spreadsheet keeps (15): it is to be a text.
std::optional<SheetNumber> sheet_number(const Value& value, bool currency_in_title);

/// The day as spreadsheets count it: 1 January 1900 is 1, and they hold 1900 for a leap year. Only from March 1900 on.
std::int64_t day_number(Date day);

/// The number format, in the digits of the language.
std::string number_format(const NumberLook& look, const Locale& locale);

/// From which row on the cells of this column, down to the row above `total`, add up to the cell of that row exactly
/// as they are written; none if they do not, or if a reader would not take the cell for their sum.
std::optional<std::size_t> summed_from(const Table& table, std::size_t column, std::size_t total);

}  // namespace hamkari::reports::render
