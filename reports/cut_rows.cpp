#include "reports/cut_rows.hpp"

#include "reports/locale/planning_words.hpp"

#include <cstdint>

namespace hamkari::reports {

void note_rows_left_out(Table& table, std::size_t left_out, std::string_view command, const Locale& locale) {
    if (left_out == 0) return;
    const auto count = locale.count(Planning::count_more_rows, static_cast<std::int64_t>(left_out));
    table.notes.push_back(locale(Planning::rows_left_out, {count, locale.isolate(command)}));
}

void cut_rows(Table& table, std::size_t at_most, std::string_view command, const Locale& locale) {
    if (table.rows.size() <= at_most) return;
    const auto left_out = table.rows.size() - at_most;
    table.rows.resize(at_most);
    note_rows_left_out(table, left_out, command, locale);
}

}  // namespace hamkari::reports
