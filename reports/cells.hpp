#pragma once

#include "model/plan.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How reports make the cells of their tables.
namespace hamkari::reports {

/// A word as a text of its own.
inline std::string word(const Locale& locale, Word which) { return std::string(locale(which)); }

/// What a person typed, in the report's language, else in the other one, which is then noted below it.
Cell typed(const Text& text, const Locale& locale);
/// The same for running text: the note stands in brackets behind it.
std::string typed_text(const Text& text, const Locale& locale);

/// A text with the mark of a planning estimate, where a cell cannot carry it.
std::string marked(std::string text, bool estimate, const Locale& locale);

template <class Tag>
Cell code(const Id<Tag>& id) {
    return id.empty() ? Cell{} : Cell{Value{CodeText{id.text()}}};
}
inline Cell code(std::string text) { return Cell{Value{CodeText{std::move(text)}}}; }

/// A plain decimal number (`0.8950`) with all its decimals: rates have more of them than other numbers.
std::string decimal_text(std::string_view plain, const Locale& locale);

/// Several codes in one cell or sentence, with the language's comma.
std::string codes(const std::vector<std::string>& ids, const Locale& locale);
/// The first `most` of them, and how many more there are.
std::string few_codes(const std::vector<std::string>& ids, std::size_t most, const Locale& locale);

/// A value that may be a planning estimate.
template <class T>
Cell figure(T value, bool estimate = false) {
    Cell cell{Value{std::move(value)}};
    cell.estimate = estimate;
    return cell;
}
/// Empty where there is no value.
template <class T>
Cell figure(const std::optional<T>& value, bool estimate = false) {
    return value ? figure(*value, estimate) : Cell{};
}
/// A word where there is no value: `not available`.
template <class T>
Cell figure_or(const std::optional<T>& value, std::string_view instead, bool estimate = false) {
    return value ? figure(*value, estimate) : Cell{std::string(instead)};
}

inline Cell strong(Cell cell) {
    cell.strong = true;
    return cell;
}
inline Cell struck(Cell cell) {
    cell.struck = true;
    return cell;
}
inline Cell noted(Cell cell, std::string note) {
    cell.note = std::move(note);
    return cell;
}

template <class... Cells>
Row row(Cells&&... cells) {
    Row made;
    made.cells.reserve(sizeof...(cells));
    (made.cells.emplace_back(std::forward<Cells>(cells)), ...);
    return made;
}
/// A row of one cell that stands over those that follow.
Row group_row(std::string text);
template <class... Cells>
Row total_row(Cells&&... cells) {
    Row made = row(std::forward<Cells>(cells)...);
    made.kind = Row::Kind::total;
    return made;
}

/// Columns, by what they hold.
inline Column words_column(std::string title, int width = 0) { return {std::move(title), Column::Align::start, width}; }
inline Column number_column(std::string title, int width = 0) { return {std::move(title), Column::Align::end, width}; }
inline Column mark_column(std::string title, int width = 0) { return {std::move(title), Column::Align::centre, width}; }

/// `Spent (CHF)`: the head of a table whose money cells do not name their currency.
std::string in_currency(std::string_view title, Currency currency, const Locale& locale);

}  // namespace hamkari::reports
