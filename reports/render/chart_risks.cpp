#include "reports/locale/words_of.hpp"
#include "reports/render/charts.hpp"
#include "reports/render/legend.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

namespace {

constexpr double matrix_width = 720, cells_begin = 92, cell_width = 125, cell_head = 17, code_line = 13;
constexpr double code_font = 9.5;
// What a cell holds before it says "and so many more".
constexpr std::size_t code_lines = 7;

using InCell = std::vector<const RiskMatrix::Mark*>;

/// By likelihood, by impact, each from 1.
std::array<std::array<InCell, 5>, 5> by_cell(const RiskMatrix& matrix) {
    std::array<std::array<InCell, 5>, 5> cells;
    for (const auto& risk : matrix.risks)
        cells[static_cast<std::size_t>(std::clamp(risk.likelihood, 1, 5) - 1)]
             [static_cast<std::size_t>(std::clamp(risk.impact, 1, 5) - 1)]
                 .push_back(&risk);
    return cells;
}

std::string_view shade_of(int score) {
    switch (risk_band(score)) {
        case Word::risk_very_high:
            return "b4";
        case Word::risk_high:
            return "b3";
        case Word::risk_medium:
            return "b2";
        default:
            return "b1";
    }
}

struct Layout {
    std::size_t in_line = 1, lines = 0, shown = 0;
};

// Two codes beside each other where all have room.
Layout layout_of(const InCell& cell) {
    Layout layout;
    const bool two = std::ranges::all_of(
        cell, [](const auto* risk) { return text_extent(risk->id, code_font) <= cell_width / 2 - 7; });
    layout.in_line = two ? 2 : 1;
    layout.shown = cell.size();
    layout.lines = (cell.size() + layout.in_line - 1) / layout.in_line;
    if (layout.lines > code_lines) {
        layout.lines = code_lines;
        layout.shown = (code_lines - 1) * layout.in_line;
    }
    return layout;
}

void cell_drawn(Svg& svg, const InCell& cell, int likelihood, int impact, double y, double height) {
    const auto& locale = svg.out().locale();
    const int score = likelihood * impact;
    const double x = cells_begin + (impact - 1) * cell_width;
    svg.rectangle(shade_of(score), x, y, cell_width, height);
    svg.text("rb", Svg::Anchor::start, x + 5, y + 11, locale(risk_band(score)));
    svg.text("rb", Svg::Anchor::end, x + cell_width - 5, y + 11, locale.number(score));
    const auto layout = layout_of(cell);
    double line = y + cell_head + 8;
    for (std::size_t i = 0; i < layout.shown; ++i) {
        const double room = cell_width / static_cast<double>(layout.in_line) - 7;
        const auto id = fit(cell[i]->id, room, code_font, 1);
        const double at = x + 5 + static_cast<double>(i % layout.in_line) * (cell_width / 2);
        const double base = line + static_cast<double>(i / layout.in_line) * code_line;
        svg.text("rc", Svg::Anchor::start, at, base, id.line[0], id.cut, cell[i]->label);
        if (cell[i]->estimate && !id.cut)
            svg.text("es", Svg::Anchor::start, at + 3 + text_extent(id.line[0], code_font) * 1.06, base - 2,
                     locale(Word::estimate_letter));
    }
    if (layout.shown < cell.size())
        svg.text(
            "rb", Svg::Anchor::start, x + 5, line + static_cast<double>(layout.lines - 1) * code_line,
            locale(Word::sentence_and_more, {locale.number(static_cast<std::int64_t>(cell.size() - layout.shown))}));
    svg.out().raw("\n");
}

std::string axis_label(Word which, int value, const Locale& locale) {
    return std::string(locale(which)) + ' ' + locale.number(value);
}

}  // namespace

void chart_risks(HtmlWriter& out, const RiskMatrix& matrix) {
    if (matrix.risks.empty()) return;
    const auto& locale = out.locale();
    const auto cells = by_cell(matrix);
    std::array<double, 5> heights{};
    double bottom = 1;
    for (std::size_t i = 0; i < 5; ++i) {
        std::size_t lines = 1;
        for (const auto& cell : cells[i]) lines = std::max(lines, layout_of(cell).lines);
        heights[i] = cell_head + static_cast<double>(lines) * code_line + 4;
        bottom += heights[i];
    }
    std::vector<LegendItem> items;
    if (std::ranges::any_of(matrix.risks, [](const auto& risk) { return risk.estimate; }))
        items.push_back({estimate_sample, locale(Word::planning_estimate)});
    begin_figure(out, matrix.number, matrix.title);
    {
        Svg svg(out, matrix_width, legend(nullptr, items, bottom + 20, matrix_width), out.right_to_left(), matrix.title,
                matrix.description.empty() ? matrix.title : matrix.description);
        double y = 1;
        for (int likelihood = 5; likelihood > 0; --likelihood) {
            const auto row = static_cast<std::size_t>(likelihood - 1);
            svg.text("lb", Svg::Anchor::end, cells_begin - 8, y + heights[row] / 2 + 3.5,
                     axis_label(Word::risk_likelihood, likelihood, locale));
            for (int impact = 1; impact <= 5; ++impact)
                cell_drawn(svg, cells[row][static_cast<std::size_t>(impact - 1)], likelihood, impact, y, heights[row]);
            y += heights[row];
        }
        for (int impact = 1; impact <= 5; ++impact)
            svg.text("lb", Svg::Anchor::middle, cells_begin + (impact - 0.5) * cell_width, bottom + 14,
                     axis_label(Word::risk_impact, impact, locale));
        legend(&svg, items, bottom + 20, matrix_width);
    }
    end_figure(out);
}

}  // namespace hamkari::reports::render
