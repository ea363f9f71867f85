#include "reports/reports.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

constexpr Report kinds[] = {
    {"annual", Word::title_annual, Report::About::programme, annual_review, true},
};

}  // namespace

Date day_before(const Period& period) { return period.first - Days{1}; }

std::span<const Report> reports() { return kinds; }

const Report* find_report(std::string_view name) {
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Report& r) { return r.name == name; });
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace hamkari::reports
