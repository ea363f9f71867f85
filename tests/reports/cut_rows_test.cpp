#include "reports/cut_rows.hpp"
#include "reports/cells.hpp"
#include "tests/catch.hpp"

using namespace hamkari;
using namespace hamkari::reports;

namespace {

Table table_of(int rows) {
    Table table;
    for (int i = 0; i < rows; ++i) table.rows.push_back(row(code("M-" + std::to_string(i))));
    return table;
}

}  // namespace

TEST_CASE("of a very long table a report tells the beginning, and which command tells the rest") {
    auto table = table_of(63);
    cut_rows(table, rows_of_a_report, "hamkari schedule", Locale(english()));
    CHECK(table.rows.size() == 60);
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.front() == "3 more rows are not shown; hamkari schedule tells all.");

    table = table_of(61);
    cut_rows(table, rows_of_a_report, "hamkari whatif", Locale(persian()));
    REQUIRE(table.notes.size() == 1);
    CHECK(table.notes.front() == "۱ سطر دیگر نیامده است؛ \u2068hamkari whatif\u2069 همه را نشان می‌دهد.");
}

TEST_CASE("a table that is short enough stays whole, without a note") {
    for (const auto most : {rows_of_a_report, all_rows}) {
        auto table = table_of(60);
        cut_rows(table, most, "hamkari schedule", Locale(english()));
        CHECK(table.rows.size() == 60);
        CHECK(table.notes.empty());
    }
}
