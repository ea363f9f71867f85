#include "reports/annual.hpp"
#include "reports/title_lines.hpp"

namespace hamkari::reports {

void write_title_page(Writer& out, const AnnualFigures& figures, const ReportRequest& request) {
    const auto& locale = out.locale();
    const auto& programme = figures.now.plan().programme;
    write_title_lines(out, figures.now, request, title_of_period(Word::title_annual, figures.period, locale),
                      out(Word::title_annual_subtitle));
    if (!programme.goal.empty())
        out.title_page().lines.emplace_back(
            out(Word::label_goal),
            marked(typed_text(programme.goal, locale), programme.assumed.covers("goal"), locale));
}

}  // namespace hamkari::reports
