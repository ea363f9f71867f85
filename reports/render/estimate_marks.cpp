#include "reports/render/estimate_marks.hpp"

#include "reports/render/magnitude.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// A single mark is no clutter.
constexpr int so_many = 2;

bool is_figure(const Cell& cell) { return magnitude(cell.value).has_value(); }

bool says_something(const Cell& cell, Column::Align align) {
    if (cell.estimate) return true;
    if (std::holds_alternative<Empty>(cell.value)) return false;
    if (const auto size = magnitude(cell.value)) return size->raw != 0;
    // Among numbers a word stands for a figure that is not there: "not available".
    return align != Column::Align::end || !std::holds_alternative<std::string>(cell.value);
}

struct Count {
    int marked = 0, unmarked = 0;

    void add(const Cell& cell) { ++(cell.estimate ? marked : unmarked); }
    bool all() const { return unmarked == 0 && marked >= so_many; }
};

}  // namespace

bool EstimateMarks::at(std::size_t column, const Cell& cell) const {
    if (!cell.estimate || (all_figures && is_figure(cell))) return false;
    return column >= in_head.size() || !in_head[column];
}

EstimateMarks estimate_marks(const Table& table) {
    std::vector<Count> columns(table.columns.size()), words(table.columns.size());
    Count figures;
    for (const auto& row : table.rows) {
        if (row.kind == Row::Kind::group) continue;
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns.size()); ++i) {
            const auto& cell = row.cells[i];
            if (!says_something(cell, table.columns[i].align)) continue;
            columns[i].add(cell);
            (is_figure(cell) ? figures : words[i]).add(cell);
        }
    }
    EstimateMarks marks;
    marks.all_figures = figures.all();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool has_words = words[i].marked + words[i].unmarked > 0;
        marks.in_head.push_back(columns[i].all() && (!marks.all_figures || has_words));
    }
    marks.letter = std::ranges::find(marks.in_head, true) != marks.in_head.end();
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.cells.size() && !marks.letter; ++i) marks.letter = marks.at(i, row.cells[i]);
    return marks;
}

}  // namespace hamkari::reports::render
