#include "reports/part_title.hpp"

#include "reports/foot.hpp"

#include <utility>

namespace hamkari::reports {

std::string partner_name(const PartnerId& id, const Snapshot& snapshot, const Locale& locale) {
    const auto* partner = snapshot.partner(id);
    return partner ? typed_text(partner->title, locale) : locale.isolate(id.text());
}

void write_part_title(Writer& out, const Snapshot& now, const ReportRequest& request, Word title, std::string of_what) {
    const auto& locale = out.locale();
    const auto& history = *now.history;
    auto& page = out.title_page();
    page.title = locale(Word::sentence_comma, {locale(title), locale.period(request.period)});
    page.subtitle = std::move(of_what);
    const auto line = [&](Word label, std::string text) { page.lines.emplace_back(out(label), std::move(text)); };
    line(Word::label_programme, typed_text(history.plan.programme.title, locale));
    if (request.draft) line(Word::label_state, out(Word::label_draft));
    line(Word::label_period, locale.period_days(request.period));
    line(Word::label_as_of, locale.date(now.as_of));
    line(Word::label_known_at, locale.instant(history.mark.last_recorded));
    line(Word::label_revision, locale.isolate(to_text(history.revision.name)));
    line(Word::label_currency, locale.currency(now.rates.reporting()));
    out.foot() = foot_of(now, request.draft, locale);
}

}  // namespace hamkari::reports
