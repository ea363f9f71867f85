#include "reports/periodic.hpp"

namespace hamkari::reports {

Document monthly_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    return periodic_report(input, request, locale, Word::title_monthly);
}

}  // namespace hamkari::reports
