#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <cstddef>
#include <string_view>

namespace hamkari::reports {

/// Of a table: no row is left out.
inline constexpr std::size_t all_rows = static_cast<std::size_t>(-1);
/// A report is read on paper: of a table that may be very long it tells the beginning.
inline constexpr std::size_t rows_of_a_report = 60;

/// Notes below a table how many rows are left out, if any, and the `command` that tells all of them.
void note_rows_left_out(Table& table, std::size_t left_out, std::string_view command, const Locale& locale);

/// Leaves out the rows behind the first `at_most`, and notes it.
void cut_rows(Table& table, std::size_t at_most, std::string_view command, const Locale& locale);

}  // namespace hamkari::reports
