#include "reports/delay_risk_charts.hpp"

#include "reports/cells.hpp"
#include "reports/locale/planning_words.hpp"

namespace hamkari::reports {

namespace {

constexpr std::size_t most_stretches = 28;

Percent share_in(std::int64_t runs, const DayCounts& finish) { return percent_of(runs, finish.total()).value_or(Percent{}); }

std::string stretch_text(const DayBin& bin, const Locale& locale) {
    const auto day = [&](Date date) { return locale.date_short(date, locale.first_calendar()); };
    return bin.from == bin.to ? day(bin.from) : locale(Word::range_short, {day(bin.from), day(bin.to)});
}

}  // namespace

Bars finish_histogram(const DayCounts& finish, const std::string& whose, const Locale& locale) {
    Bars bars;
    bars.title = locale(Planning::risk_histogram_title, {whose});
    bars.description = word(locale, Planning::risk_histogram_text);
    bars.unit = word(locale, Planning::risk_share_of_runs);
    auto& series = bars.series.emplace_back();
    series.label = bars.unit;
    for (const auto& bin : bins_of(finish, most_stretches)) {
        bars.categories.push_back(stretch_text(bin, locale));
        series.values.emplace_back(share_in(bin.runs, finish));
    }
    return bars;
}

Curves finish_curve(const DayCounts& finish, const std::string& whose, Date today, const Locale& locale) {
    Curves curves;
    curves.title = locale(Planning::risk_curve_title, {whose});
    curves.description = word(locale, Planning::risk_curve_text);
    curves.today = today;
    auto& line = curves.lines.emplace_back();
    line.label = word(locale, Planning::risk_reached_by);
    line.role = Curves::Line::Role::forecast;
    const auto tell = [&](Date day, std::int64_t runs) {
        curves.days.push_back(day);
        line.values.emplace_back(share_in(runs, finish));
    };
    tell(finish.first() - Days{1}, 0);
    for (const auto& bin : bins_of(finish, most_stretches)) tell(bin.to, bin.so_far);
    return curves;
}

}  // namespace hamkari::reports
