#include "reports/title_lines.hpp"

#include "model/fact_basis.hpp"
#include "reports/cells.hpp"
#include "reports/locale/words_of.hpp"

namespace hamkari::reports {

namespace {

std::string in_both_calendars(Date date, const Locale& locale) {
    const auto own = locale.table().own_calendar;
    const auto other = own == Calendar::gregorian ? Calendar::solar_hijri : Calendar::gregorian;
    return locale(Word::sentence_in_brackets, {locale.date(date, own), locale.date(date, other)});
}

std::string partner_line(const PartnerId& id, const Snapshot& now, const Locale& locale) {
    const auto* partner = now.partner(id);
    return partner ? typed_text(partner->title, locale) : locale.isolate(id.text());
}

std::string project_line(const ProjectId& id, const Snapshot& now, const Locale& locale) {
    const auto* project = now.project(id.text());
    if (!project) return locale.isolate(id.text());
    return locale(Word::sentence_in_brackets,
                  {typed_text(project->plan->title, locale), locale.isolate(id.text())});
}

void add_line(TitlePage& page, Word label, std::string text, const Locale& locale) {
    page.lines.emplace_back(word(locale, label), std::move(text));
}

/// What the figures rest on.
void add_basis(TitlePage& page, const Snapshot& now, const Locale& locale) {
    const auto& history = *now.history;
    add_line(page, Word::label_as_of, in_both_calendars(now.as_of, locale), locale);
    add_line(page, Word::label_known_at, locale.instant(history.mark.last_recorded), locale);
    add_line(page, Word::label_revision, locale.isolate(to_text(history.revision.name)), locale);
    add_line(page, Word::label_currency, locale.currency(now.rates.reporting()), locale);
    if (const auto basis = fact_basis(now); basis.mostly_estimates())
        add_line(page, Word::section_estimates,
                 locale(Word::cover_estimates, {locale.number(basis.sourced), locale.number(basis.facts)}), locale);
}

}  // namespace

void write_title_lines(Writer& out, const Snapshot& now, const ReportRequest& request, std::string title,
                       std::string subtitle) {
    const auto& locale = out.locale();
    const auto& programme = now.plan().programme;
    const auto& to = request.narrowing;
    auto& page = out.title_page();
    page.title = std::move(title);
    page.subtitle = std::move(subtitle);
    for (const auto& partner : programme.partners) page.partners.push_back(typed_text(partner.title, locale));

    const auto line = [&](Word label, std::string text) { add_line(page, label, std::move(text), locale); };
    line(Word::label_programme, typed_text(programme.title, locale));
    if (!to.project.empty()) line(Word::col_project, project_line(to.project, now, locale));
    if (to.province) line(Word::col_province, std::string(locale.province(*to.province)));
    if (!to.donor.empty()) line(Word::col_donor, partner_line(to.donor, now, locale));
    if (!to.partner.empty()) line(Word::col_partner, partner_line(to.partner, now, locale));
    if (request.draft) line(Word::label_state, out(Word::label_draft));
    line(Word::label_period, locale.period_days(request.period));
    add_basis(page, now, locale);
}

Document brief_of_screen(Document screen, const Snapshot& now, const Locale& locale) {
    screen.form = Document::Form::brief;
    auto& page = screen.title_page;
    auto& blocks = screen.blocks;
    if (const auto* title = blocks.empty() ? nullptr : std::get_if<Heading>(&blocks.front())) {
        page.title = title->text;
        blocks.erase(blocks.begin());
    }
    const auto* below = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front());
    if (below && below->text == locale(Word::sentence_as_of, {locale.date(now.as_of)})) blocks.erase(blocks.begin());  // a line of the title
    add_line(page, Word::label_programme, typed_text(now.plan().programme.title, locale), locale);
    add_basis(page, now, locale);
    add_line(page, Word::label_audience, word(locale, word_of(now.audience)), locale);
    return screen;
}

std::string title_of_period(Word title, const Period& period, const Locale& locale) {
    return locale(Word::sentence_comma, {locale(title), locale.period(period)});
}

}  // namespace hamkari::reports
