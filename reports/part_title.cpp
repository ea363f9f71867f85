#include "reports/part_title.hpp"

#include "reports/foot.hpp"
#include "reports/title_lines.hpp"

#include <utility>

namespace hamkari::reports {

std::string partner_name(const PartnerId& id, const Snapshot& snapshot, const Locale& locale) {
    const auto* partner = snapshot.partner(id);
    return partner ? typed_text(partner->title, locale) : locale.isolate(id.text());
}

void write_part_title(Writer& out, const Snapshot& now, const ReportRequest& request, Word title, std::string of_what) {
    const auto& locale = out.locale();
    out.form(Document::Form::brief);
    write_title_lines(out, now, request, title_of_period(title, request.period, locale), std::move(of_what));
    out.foot() = foot_of(now, request.draft, locale);
}

}  // namespace hamkari::reports
