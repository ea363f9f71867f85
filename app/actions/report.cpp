#include "app/actions/report.hpp"

#include "app/actions/opening.hpp"
#include "app/actions/whatif.hpp"
#include "app/files/files.hpp"
#include "model/folding.hpp"
#include "model/typed_texts.hpp"
#include "model/variance.hpp"

#include <algorithm>
#include <optional>

namespace hamkari::actions {

namespace {

/// `annual-2025.fa.html`, `project-REHAB-2025.fa.html`
std::string file_name(const ReportOrder& order, const reports::Locale& locale, const reports::render::Renderer& format) {
    std::string period = to_text(order.period);
    std::erase(period, ' ');
    std::string part;
    const auto& to = order.narrowing;
    if (!to.project.empty()) part += "-" + to.project.text();
    // A partner may be named as both: two reports must not have one name.
    const bool about_donor = order.report->about == reports::Report::About::donor;
    if (!to.donor.empty()) part += (about_donor ? "-" : "-donor-") + to.donor.text();
    if (!to.partner.empty()) part += "-partner-" + to.partner.text();
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

/// `--project REHAB --province IR-23`
std::string shown(const Narrowing& to) {
    std::string text;
    const auto add = [&](std::string_view option, std::string_view part) {
        if (!part.empty()) text.append(text.empty() ? "" : " ").append(option).append(" ").append(part);
    };
    add("--project", to.project.text());
    if (to.province) add("--province", hamkari::province(*to.province).iso);
    add("--donor", to.donor.text());
    add("--partner", to.partner.text());
    return text;
}

/// A period as a person types it into a shell.
std::string as_typed(const Period& period) {
    auto text = to_text(period);
    return text.find(' ') == std::string::npos ? text : '"' + text + '"';
}

std::vector<Problem> missing_for_final(const Snapshot& now, const Period& period) {
    if (now.as_of < period.last)
        return {{Code::final_too_early, {to_text(period), to_text(now.as_of), to_text(period.last)}}};
    std::vector<Problem> missing;
    for (const auto& found : variances(now, period)) {
        if (has_remedy(found)) continue;
        const auto& id = found.indicator ? found.indicator->plan->id.text() : found.line->id.text();
        if (found.explanation)
            missing.push_back({Code::variance_without_remedy, {id, to_text(period), as_typed(period), to_text(found.explanation->name)}});
        else
            missing.push_back({Code::variance_unexplained, {id, to_text(period), as_typed(period)}});
    }
    return missing;
}

FinalCheck check_final(const Snapshot& now, const ReportOrder& order) {
    FinalCheck check{missing_for_final(now, order.period), {}};
    for (const auto& typed : typed_texts(now))
        for (const auto language : {Language::en, Language::fa}) {
            const bool asked = std::any_of(order.locales.begin(), order.locales.end(),
                                           [&](const reports::Locale& locale) { return locale.language() == language; });
            if (!asked || !lacks(*typed.text, language)) continue;
            const auto place = typed.fact ? std::string() : now.plan().files.at(typed.at.file) + ":" + std::to_string(typed.at.line);
            check.one_language.push_back({typed.id, typed.field, place, language});
        }
    return check;
}

}  // namespace

void write_document(const std::string& path, const reports::render::Renderer& format, reports::Document document,
                    const reports::Locale& locale) {
    std::optional<files::NewFile> file;  // not before there is something to write: no folder is made in vain
    format.write(std::move(document), locale, [&](std::string_view bytes) {
        if (!file) file.emplace(path);
        file->write(bytes);
    });
    if (file) file->finish();
}

std::vector<std::string> write_reports(const Context& context, const ReportOrder& order,
                                       const std::function<void(long, long)>& progress, FinalCheck& check) {
    // To read and to tell takes less than to write.
    constexpr long reading = 2, telling = 1, writing = 4;
    const auto of_a_language = telling + writing * static_cast<long>(order.formats.size());
    const auto all = reading + of_a_language * static_cast<long>(order.locales.size());
    long done = 0;
    const auto advance = [&](long by) { progress(done += by, all); };

    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const Date as_of = context.as_of ? *context.as_of : std::min(today_of(context, store), order.period.last);
    auto read = for_audience(store.history(known_on(context, store, as_of)), order.audience);
    // As known when the rest was read, whatever others load meanwhile.
    if (order.report->first_lines) read.first_lines = store.first_lines({as_of, read.mark.last_recorded});
    auto history = std::make_shared<const History>(std::move(read));
    if (order.period.last < history->plan.programme.period.first)
        throw Failure(Code::before_programme, {to_text(order.period), to_text(history->plan.programme.period.first)});
    must_have(history->plan, order.narrowing);
    auto whole = take_snapshot(history, as_of, order.audience);
    std::optional<Forecast> forecast(whole);  // before it is narrowed: links cross projects
    std::optional<Snapshot> seen = narrowed(std::move(whole), order.narrowing);
    const auto& now = *seen;
    if (now.projects.empty() && order.narrowing.any()) throw Failure(Code::nothing_in_part, {shown(order.narrowing), as_typed(order.period)});
    const auto compared = order.report->compares_with ? order.report->compares_with(now, order.period)
                                                      : reports::day_before(order.period);
    auto before = seen_on(context, store, history, compared, order.audience);
    if (before) before = narrowed(std::move(*before), order.narrowing);

    // Of the whole programme, and not for those outside the office: it weighs donors against each other.
    const bool outlook = order.report->tells_outlooks && !order.narrowing.any() && order.audience == Audience::internal;
    auto outlooks = outlook && !forecast->problem() ? outlooks_of_plan(now) : std::vector<FundingOutlook>{};

    std::vector<std::string> written;
    if (order.final) check = check_final(now, order);
    if (!check.missing.empty()) return written;
    advance(reading);
    for (const auto& locale : order.locales) {
        auto document = reports::make_report(*order.report, {now, before ? &*before : nullptr, forecast->problem() ? nullptr : &*forecast, outlooks},
                                             {order.period, order.narrowing, order.audience, !order.final}, locale);
        advance(telling);
        // Large formats need the room that these take.
        if (&locale == &order.locales.back()) outlooks.clear(), forecast.reset(), seen.reset(), before.reset(), history.reset();
        for (std::size_t i = 0; i < order.formats.size(); ++i) {
            const auto& format = *order.formats[i];
            const auto path = files::beside(order.folder + "/", file_name(order, locale, format));
            const bool last = i + 1 == order.formats.size();
            write_document(path, format, last ? std::move(document) : reports::Document(document), locale);
            written.push_back(path);
            advance(writing);
        }
    }
    return written;
}

}  // namespace hamkari::actions
