#pragma once

#include "reports/render/svg.hpp"

#include "model/period.hpp"

namespace hamkari::reports::render {

/// Days on a stretch of a drawing, with years and months of a calendar written along it.
class TimeAxis {
public:
    TimeAxis(const Period& span, double left, double right) : span_(span), left_(left), right_(right) {}

    double left() const { return left_; }
    double right() const { return right_; }
    bool shows(Date day) const { return span_.contains(day); }
    /// Where a day begins; days outside the span lie at its ends.
    double at(Date day) const;
    /// The middle of a day: where its mark stands.
    double middle(Date day) const;

    /// Thin lines where the calendar's months begin, strong ones for its years.
    void grid(Svg& svg, Calendar calendar, double top, double bottom) const;
    /// Two lines of text: months at `months_y` and years at `years_y`. Where months have no room for their names
    /// they get short names, numbers, or every third one is named.
    void labels(Svg& svg, Calendar calendar, double months_y, double years_y) const;

private:
    template <class Do>
    void each_month(Calendar calendar, Do&& visit) const;

    Period span_;
    double left_, right_;
};

}  // namespace hamkari::reports::render
