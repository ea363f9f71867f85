#include "reports/locale/words_of.hpp"
#include "reports/render/xlsx_charts.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr int highest_level = 5;

CellLook::Part ground_of(int score) {
    switch (risk_band(score)) {
        case Word::risk_very_high:
            return CellLook::Part::band_very_high;
        case Word::risk_high:
            return CellLook::Part::band_high;
        case Word::risk_medium:
            return CellLook::Part::band_medium;
        default:
            return CellLook::Part::band_low;
    }
}

std::string level(Word which, int value, const Locale& locale) {
    return std::string(locale(which)) + " " + locale.number(value);
}

// The score, and below it the codes.
std::string words_in(const RiskMatrix& matrix, int likelihood, int impact, const Locale& locale) {
    auto text = std::string(locale(risk_band(likelihood * impact))) + " " + locale.number(likelihood * impact);
    for (const auto& risk : matrix.risks)
        if (std::clamp(risk.likelihood, 1, highest_level) == likelihood && std::clamp(risk.impact, 1, highest_level) == impact)
            text.append("\n").append(risk.id);
    return text;
}

// A matrix is a table: cells on the colours of their bands.
void write_matrix(XlsxSheet& sheet, const RiskMatrix& matrix) {
    const auto& locale = sheet.locale();
    const CellLook head{.part = CellLook::Part::head, .wrap = true};
    for (int likelihood = highest_level; likelihood > 0; --likelihood) {
        double height = 0;
        sheet.text({sheet.row(), 0}, level(Word::risk_likelihood, likelihood, locale), head);
        for (int impact = 1; impact <= highest_level; ++impact) {
            const auto column = static_cast<lxw_col_t>(impact);
            const CellLook look{.part = ground_of(likelihood * impact), .wrap = true};
            const auto words = words_in(matrix, likelihood, impact, locale);
            sheet.text({sheet.row(), column}, words, look);
            height = std::max(height, sheet.height_of(words, look, column, column));
        }
        sheet.set_height(std::max(height, 30.0));
        sheet.skip();
    }
    sheet.blank({sheet.row(), 0}, head);
    for (int impact = 1; impact <= highest_level; ++impact)
        sheet.text({sheet.row(), static_cast<lxw_col_t>(impact)}, level(Word::risk_impact, impact, locale), head);
    sheet.skip(2);
}

}  // namespace

void write_chart(XlsxSheet& sheet, const RiskMatrix& matrix, const SheetTable& figures, ChartData&) {
    const bool drawn = !matrix.risks.empty();
    if (drawn) {
        const auto first = sheet.row();
        sheet.paragraph(chart_title(sheet.locale(), matrix.number, matrix.title), {.strong = true});
        write_matrix(sheet, matrix);
        sheet.keep_together(first, sheet.row() - 1);
    }
    write_figures(sheet, matrix.number, matrix.title, matrix.description, figures, drawn);
}

}  // namespace hamkari::reports::render
