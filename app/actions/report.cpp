#include "app/actions/report.hpp"

#include "app/actions/opening.hpp"
#include "app/files/files.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

/// `annual-2025.fa.html`, `project-REHAB-2025.fa.html`
std::string file_name(const ReportOrder& order, const reports::Locale& locale, const reports::render::Renderer& format) {
    std::string period = to_text(order.period);
    std::erase(period, ' ');
    std::string part;
    const auto& to = order.narrowing;
    for (const auto* id : {&to.project.text(), &to.donor.text(), &to.partner.text()})
        if (!id->empty()) part += "-" + *id;
    if (to.province) part += "-" + std::string(hamkari::province(*to.province).iso);
    return std::string(order.report->name) + part + "-" + period + "." + std::string(locale.code()) + "." + std::string(format.extension);
}

/// Throws Failure for what the plan does not have.
void must_have(const Plan& plan, const Narrowing& to) {
    if (!to.project.empty()) {
        std::vector<std::string> ids;
        for (const auto& project : plan.projects) ids.push_back(project.id.text());
        if (std::find(ids.begin(), ids.end(), to.project.text()) == ids.end())
            throw Failure(Code::unknown_item, {to.project.text(), nearest(to.project.text(), ids).value_or("")});
    }
    std::vector<std::string> partners;
    for (const auto& partner : plan.programme.partners) partners.push_back(partner.id.text());
    for (const auto& id : {to.donor, to.partner})
        if (!id.empty() && std::find(partners.begin(), partners.end(), id.text()) == partners.end())
            throw Failure(Code::unknown_partner, {id.text(), nearest(id.text(), partners).value_or("")});
}

/// `REHAB, ICRC, IR-23`
std::string shown(const Narrowing& to) {
    std::string text;
    const auto add = [&](std::string_view part) {
        if (!part.empty()) text.append(text.empty() ? "" : ", ").append(part);
    };
    add(to.project.text());
    add(to.donor.text());
    add(to.partner.text());
    if (to.province) add(hamkari::province(*to.province).iso);
    return text;
}

}  // namespace

std::vector<std::string> write_reports(const Context& context, const ReportOrder& order,
                                       const std::function<void(long, long)>& progress) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const Date as_of = context.as_of ? *context.as_of : std::min(today_of(context, store), order.period.last);
    const auto known = known_on(context, store, as_of);
    auto read = store.history(known);
    // As known when the rest was read, whatever others load meanwhile.
    if (order.report->first_lines) read.first_lines = store.first_lines({as_of, read.mark.last_recorded});
    const auto history = std::make_shared<const History>(std::move(read));
    must_have(history->plan, order.narrowing);
    const Snapshot now = narrowed(take_snapshot(history, as_of), order.narrowing);
    if (now.projects.empty() && order.narrowing.any()) throw Failure(Code::nothing_in_part, {shown(order.narrowing)});
    auto before = seen_on(context, store, history, reports::day_before(order.period));
    if (before) before = narrowed(std::move(*before), order.narrowing);

    std::vector<std::string> written;
    const auto total = static_cast<long>(order.locales.size() * order.formats.size());
    for (const auto& locale : order.locales) {
        const auto document = order.report->make({now, before ? &*before : nullptr}, {order.period, order.narrowing, order.audience, false}, locale);
        for (const auto* format : order.formats) {
            progress(static_cast<long>(written.size()), total);
            const auto path = files::beside(order.folder + "/", file_name(order, locale, *format));
            files::write(path, format->render(document, locale));
            written.push_back(path);
        }
    }
    return written;
}

}  // namespace hamkari::actions
