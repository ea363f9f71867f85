#include "reports/fact_text.hpp"
#include "reports/foot.hpp"
#include "reports/forecast.hpp"
#include "reports/lists.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// Every fact about an item, undone ones and retractions too, in the order of recording.
std::vector<const Fact*> facts_about(const Snapshot& snapshot, std::string_view id) {
    std::vector<const Fact*> facts;
    for (const auto& fact : snapshot.history->facts)
        if (fact.subject == id && fact.happened_on <= snapshot.as_of) facts.push_back(&fact);
    std::sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return recorded_before(*a, *b); });
    return facts;
}

Table history_table(const Snapshot& snapshot, std::string_view id, const Locale& locale) {
    Table table;
    table.columns = {
        words_column(word(locale, Word::col_fact)),        words_column(word(locale, Word::col_kind)),
        words_column(word(locale, Word::col_day)),         words_column(word(locale, Word::col_recorded)),
        words_column(word(locale, Word::col_recorded_by)), words_column(word(locale, Word::col_what_was_said))};
    for (const Fact* fact : facts_about(snapshot, id)) {
        const auto* undone = snapshot.standing.retracted_by(fact->name);
        auto said = fact_text(*fact, locale);
        const auto add = [&](const std::string& more) {
            if (!more.empty()) said += (said.empty() ? std::string{} : word(locale, Word::list_semicolon)) + more;
        };
        add(typed_text(fact->note, locale));
        add(remedy_text(*fact, locale));
        if (fact->redacted) add(word(locale, Word::text_was_removed));
        if (!fact->source.empty()) add(locale(Word::sentence_colon, {locale(Word::label_source), fact->source}));
        if (fact->kind == FactKind::translate)
            add(locale(Word::sentence_colon, {locale(Word::fact_translate), locale.isolate(to_text(*fact->corrects))}));
        else if (fact->corrects)
            add(locale(Word::sentence_corrects, {locale.isolate(to_text(*fact->corrects))}));
        if (undone) add(locale(Word::sentence_undone_by, {locale.isolate(to_text(undone->name))}));
        auto cell = figure(std::move(said), fact->assumed);
        cell.struck = undone != nullptr;
        table.rows.push_back(row(code(to_text(fact->name)), Cell{word(locale, word_of(fact->kind))},
                                 figure(fact->happened_on), Cell{locale.instant(fact->recorded_at)}, Cell{fact->by},
                                 std::move(cell)));
    }
    return table;
}

/// When it will be reached, and why then.
std::string forecast_text(const Snapshot& snapshot, const ProjectSnapshot& project, const MilestoneState& milestone,
                          const Locale& locale) {
    const Forecast forecast(snapshot);
    ForecastRow row;
    row.project = &project;
    row.milestone = &milestone;
    row.forecast = forecast.finish(milestone);
    row.reason = forecast.reason(milestone);
    row.waits_for = forecast.waits_for(milestone);
    if (!row.forecast) return {};
    // The reason of a delay has a line of its own.
    const bool delayed = row.reason && row.reason->kind == Reason::Kind::expected;
    const auto why = delayed ? std::string{} : forecast_reason(row, locale);
    return why.empty() ? locale.date(*row.forecast) : locale(Word::sentence_comma, {locale.date(*row.forecast), why});
}

}  // namespace

Document history_of(const Snapshot& snapshot, std::string_view id, const Locale& locale) {
    Writer out(locale);
    auto table = history_table(snapshot, id, locale);
    table.title = locale.isolate(id);
    if (table.rows.empty()) out.paragraph(Word::nothing_recorded);
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

Document milestone_detail(const Snapshot& snapshot, const ProjectSnapshot& project, const MilestoneState& milestone,
                          const Locale& locale) {
    Writer out(locale);
    const auto& plan = *milestone.plan;
    out.add(Heading{1,
                    {},
                    locale(Word::sentence_colon, {locale.isolate(plan.id.text()), typed_text(plan.title, locale)}),
                    plan.id.text(),
                    false,
                    std::nullopt});
    std::vector<Terms::Term> terms;
    const auto add = [&](Word label, std::string text, std::string_view field = {}) {
        if (!text.empty())
            terms.push_back(
                {out(label), marked(std::move(text), !field.empty() && plan.assumed.covers(field), locale), false});
    };
    const auto day = [&](const std::optional<Date>& date) { return date ? locale.date(*date) : std::string{}; };
    add(Word::col_project, typed_text(project.plan->title, locale));
    add(Word::col_status, status_text(milestone, locale));
    add(Word::col_start, day(milestone.started ? milestone.started : plan.start));
    add(Word::col_due, day(milestone.due), "due");
    add(Word::col_baseline_due, day(milestone.baseline), "due");
    if (milestone.open()) add(Word::col_expected, day(milestone.expected));
    if (milestone.open()) add(Planning::col_forecast, forecast_text(snapshot, project, milestone, locale));
    add(Word::col_actual_date, day(milestone.actual));
    add(Word::col_reason, delay_text(milestone, locale));
    if (milestone.slip_days) add(Word::col_slip, locale.number(*milestone.slip_days));
    if (plan.province) add(Word::col_province, std::string(locale.province(*plan.province)), "province");
    add(Word::col_owner, plan.owner.text(), "owner");
    add(Word::col_weight, locale.number(plan.weight), "weight");
    if (plan.cost) add(Word::money_cost, locale.money(*plan.cost), "cost");
    if (!plan.source.empty()) add(Word::label_source, plan.source);
    out.terms(std::move(terms));
    auto table = history_table(snapshot, plan.id.text(), locale);
    table.title = out(Word::col_what_was_said);
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
