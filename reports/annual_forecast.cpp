#include "reports/annual.hpp"
#include "reports/earned_value.hpp"
#include "reports/forecast.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/schedule_parts.hpp"
#include "reports/whatif.hpp"

namespace hamkari::reports {

namespace {

constexpr std::size_t most_late = 20;

void write_late(Writer& out, const AnnualFigures& figures) {
    auto rows = forecast_rows(figures.now, *figures.forecast, nullptr, {}, most_late);
    write_forecast_summary(out, rows);
    const auto late = std::find_if(rows.begin(), rows.end(), [](const ForecastRow& row) { return row.days_late.value_or(0) <= 0; }) - rows.begin();
    std::vector<std::string> notes;
    const auto shown = std::min(static_cast<std::size_t>(late), most_late);
    if (static_cast<std::size_t>(late) > shown)
        notes.push_back(out.locale().count(Planning::count_more_late, late - static_cast<std::ptrdiff_t>(shown)));
    rows.resize(shown);
    if (!rows.empty()) write_forecast_rows(out, rows, out(Planning::section_late_by_forecast), std::move(notes));
}

}  // namespace

void write_forecast(Writer& out, const AnnualFigures& figures) {
    if (figures.now.projects.empty()) return;
    out.chapter(Planning::chapter_forecast, "forecast");
    if (figures.forecast) {
        out.section(out(Planning::section_forecast_dates), "forecast-dates");
        write_late(out, figures);
        out.section(out(Planning::section_critical), "forecast-critical");
        write_critical(out, figures.forecast->schedule(), figures.now);
    } else {
        out.paragraph(out.locale()(Planning::forecast_impossible, {out.locale().isolate("hamkari check")}), Paragraph::Style::notice);
    }
    out.section(out(Planning::section_earned_value), "forecast-earned-value");
    write_earned_value(out, figures.now, nullptr, {});
}

void write_funding_allows(Writer& out, const AnnualFigures& figures) {
    if (figures.outlooks.empty()) return;
    out.chapter(Planning::whatif_title, "funding-allows");
    write_funding_outlook(out, figures.outlooks);
}

}  // namespace hamkari::reports
