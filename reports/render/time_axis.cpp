#include "reports/render/time_axis.hpp"

#include "reports/render/text_extent.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr double font = 9;  // `.ax` of the style sheet

enum class Names { whole, brief, numbers };

std::string month_label(const Locale& locale, Calendar calendar, int month, Names names) {
    const auto index = static_cast<std::size_t>(month - 1);
    if (names == Names::numbers) return locale.digits(std::to_string(month));
    if (names == Names::brief && calendar == Calendar::gregorian)
        return std::string(locale.table().gregorian_months_short[index]);
    return std::string(locale.month(calendar, month));
}

struct Labelling {
    int step;  // every month, every third
    Names names;
};

// The fullest labels that have room.
Labelling labelling(const Locale& locale, Calendar calendar, double month_width) {
    for (const int step : {1, 3})
        for (const auto names : {Names::whole, Names::brief, Names::numbers}) {
            double widest = 0;
            for (int month = 1; month <= 12; ++month)
                widest = std::max(widest, text_extent(month_label(locale, calendar, month, names), font));
            // text_extent() is a guess on the wide side; between neighbours of even width it may be tight.
            if (widest * 0.92 + 1 <= month_width * step) return {step, names};
        }
    return {0, Names::numbers};
}

}  // namespace

double TimeAxis::at(Date day) const {
    const auto inside = std::clamp(day, span_.first, span_.last + Days{1});
    return left_ + (right_ - left_) * days_from(span_.first, inside) / span_.days();
}

double TimeAxis::middle(Date day) const { return (at(day) + at(day + Days{1})) / 2; }

template <class Do>
void TimeAxis::each_month(Calendar calendar, Do&& visit) const {
    auto written = to_calendar(calendar, span_.first);
    written.day = 1;
    for (auto begin = to_date(calendar, written); begin <= span_.last;) {
        const auto end = begin + Days{days_in_month(calendar, written.year, written.month)};
        visit(written.year, written.month, std::max(begin, span_.first), std::min(end, span_.last + Days{1}));
        begin = end;
        if (++written.month > 12) {
            written.month = 1;
            ++written.year;
        }
    }
}

void TimeAxis::grid(Svg& svg, Calendar calendar, double top, double bottom) const {
    for (const bool years : {false, true}) {
        svg.begin_path(years ? "gy" : "gm");
        each_month(calendar, [&](int, int month, Date begin, Date) {
            if ((month == 1) == years && begin != span_.first) svg.path_line(at(begin), top, at(begin), bottom);
        });
        if (years) svg.path_line(left_, top, left_, bottom), svg.path_line(right_, top, right_, bottom);
        svg.end_path();
    }
}

void TimeAxis::labels(Svg& svg, Calendar calendar, double months_y, double years_y) const {
    const auto& locale = svg.out().locale();
    const auto [step, names] = labelling(locale, calendar, (right_ - left_) * 30 / span_.days());
    // A step's stretch and a year's stretch, each written when it is complete.
    struct Stretch {
        int name = 0;
        double from = 0, to = 0;
    };
    Stretch months, year;
    const auto write_months = [&] {
        const auto label = month_label(locale, calendar, months.name, names);
        if (step > 0 && months.to - months.from >= text_extent(label, font) * 0.92)
            svg.text("ax", Svg::Anchor::middle, (months.from + months.to) / 2, months_y, label);
    };
    const auto write_year = [&] {
        const auto label = locale.digits(std::to_string(year.name));
        if (year.to - year.from >= text_extent(label, font))
            svg.text("ax yr", Svg::Anchor::middle, (year.from + year.to) / 2, years_y, label);
    };
    each_month(calendar, [&](int number, int month, Date begin, Date end) {
        if (year.name != number) {
            if (year.name != 0) write_year();
            year = {number, at(begin), 0};
        }
        if (months.name == 0 || step <= 1 || (month - 1) % step == 0) {
            if (months.name != 0) write_months();
            months = {month, at(begin), 0};
        }
        months.to = year.to = at(end);
    });
    if (months.name != 0) write_months();
    if (year.name != 0) write_year();
}

}  // namespace hamkari::reports::render
