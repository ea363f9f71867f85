#include "reports/periodic.hpp"

namespace hamkari::reports {

Document quarterly_report(const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    return periodic_report(input, request, locale, Word::title_quarterly);
}

}  // namespace hamkari::reports
