#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

std::string in_both_calendars(Date date, const Locale& locale) {
    const auto own = locale.table().own_calendar;
    const auto other = own == Calendar::gregorian ? Calendar::solar_hijri : Calendar::gregorian;
    return locale(Word::sentence_in_brackets, {locale.date(date, own), locale.date(date, other)});
}

}  // namespace

void write_title_page(Writer& out, const AnnualFigures& figures, bool draft) {
    const auto& locale = out.locale();
    const auto& history = *figures.now.history;
    const auto& programme = history.plan.programme;
    auto& page = out.title_page();
    page.title = locale(Word::sentence_comma, {locale(Word::title_annual), locale.period(figures.period)});
    page.subtitle = out(Word::title_annual_subtitle);
    for (const auto& partner : programme.partners) page.partners.push_back(typed_text(partner.title, locale));

    const auto line = [&](Word label, std::string text) { page.lines.emplace_back(out(label), std::move(text)); };
    line(Word::label_programme, typed_text(programme.title, locale));
    if (draft) line(Word::label_state, out(Word::label_draft));
    line(Word::label_period, locale.period_days(figures.period));
    line(Word::label_as_of, in_both_calendars(figures.now.as_of, locale));
    line(Word::label_known_at, locale.instant(history.mark.last_recorded));
    line(Word::label_revision, locale.isolate(to_text(history.revision.name)));
    line(Word::label_currency, locale.currency(figures.currency));
    if (const auto& basis = figures.basis; basis.mostly_estimates())
        line(Word::section_estimates,
             locale(Word::cover_estimates, {locale.number(basis.sourced), locale.number(basis.facts)}));
    if (!programme.goal.empty())
        line(Word::label_goal, marked(typed_text(programme.goal, locale), programme.assumed.covers("goal"), locale));
}

}  // namespace hamkari::reports
