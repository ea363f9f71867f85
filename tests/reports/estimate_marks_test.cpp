#include "tests/catch.hpp"

#include "reports/render/estimate_marks.hpp"

using namespace hamkari;
using namespace hamkari::reports;

namespace {

Cell number(std::int64_t value, bool estimate) {
    Cell cell = Value(value);
    cell.estimate = estimate;
    return cell;
}

Cell words(const char* text, bool estimate) {
    Cell cell = text;
    cell.estimate = estimate;
    return cell;
}

Table two_columns(std::vector<std::pair<Cell, Cell>> rows) {
    Table table;
    table.columns = {{"Budget", Column::Align::end}, {"Spent", Column::Align::end}};
    for (auto& [budget, spent] : rows) table.rows.push_back({{std::move(budget), std::move(spent)}, Row::Kind::normal});
    return table;
}

}  // namespace

TEST_CASE("where every figure of a table is an estimate, it is said once and no figure is marked") {
    const auto table = two_columns({{number(10, true), number(5, true)}, {number(20, true), number(0, false)}});
    const auto marks = render::estimate_marks(table);
    CHECK(marks.all_figures);
    CHECK_FALSE(marks.letter);
    CHECK_FALSE(marks.at(0, table.rows[0].cells[0]));
}

TEST_CASE("where every figure of a column is an estimate, its head is marked and not its cells") {
    const auto table = two_columns({{number(10, true), number(5, false)}, {number(20, true), number(7, true)}});
    const auto marks = render::estimate_marks(table);
    CHECK_FALSE(marks.all_figures);
    CHECK(marks.in_head == std::vector<bool>{true, false});
    CHECK(marks.letter);
    CHECK_FALSE(marks.at(0, table.rows[0].cells[0]));
    CHECK_FALSE(marks.at(1, table.rows[0].cells[1]));
    CHECK(marks.at(1, table.rows[1].cells[1]));
}

TEST_CASE("a table without estimates explains no mark, and a single one stays at its cell") {
    const auto plain = render::estimate_marks(two_columns({{number(1, false), number(2, false)}}));
    CHECK_FALSE(plain.all_figures);
    CHECK_FALSE(plain.letter);
    const auto table = two_columns({{number(1, true), number(0, false)}});
    const auto marks = render::estimate_marks(table);
    CHECK_FALSE(marks.all_figures);
    CHECK(marks.at(0, table.rows[0].cells[0]));
}

TEST_CASE("the sentence about figures says nothing of words and dates: these keep their marks") {
    Table table;
    table.columns = {{"Mitigation"}, {"Score", Column::Align::end}};
    table.rows = {{{words("Order early", true), number(12, true)}, Row::Kind::normal},
                  {{words("Train more", false), number(9, true)}, Row::Kind::normal},
                  {{words("Total", false), words("not available", false)}, Row::Kind::total}};
    const auto marks = render::estimate_marks(table);
    CHECK(marks.all_figures);
    CHECK(marks.letter);
    CHECK(marks.at(0, table.rows[0].cells[0]));
    CHECK_FALSE(marks.at(1, table.rows[0].cells[1]));
}
