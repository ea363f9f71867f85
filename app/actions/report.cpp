#include "app/actions/report.hpp"

#include "app/actions/opening.hpp"
#include "app/files/files.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

/// `annual-2025.fa.html`
std::string file_name(const ReportOrder& order, const reports::Locale& locale, const reports::render::Renderer& format) {
    std::string period = to_text(order.period);
    std::erase(period, ' ');
    return std::string(order.report->name) + "-" + period + "." + std::string(locale.code()) + "." + std::string(format.extension);
}

}  // namespace

std::vector<std::string> write_reports(const Context& context, const ReportOrder& order,
                                       const std::function<void(long, long)>& progress) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const Date as_of = context.as_of ? *context.as_of : std::min(today_of(context, store), order.period.last);
    const auto history = std::make_shared<const History>(store.history(known_on(context, store, as_of)));
    const Snapshot now = take_snapshot(history, as_of);
    const auto before = seen_on(context, store, history, reports::day_before(order.period));

    std::vector<std::string> written;
    const auto total = static_cast<long>(order.locales.size() * order.formats.size());
    for (const auto& locale : order.locales) {
        const auto document = order.report->make({now, before ? &*before : nullptr}, {order.period, false}, locale);
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
