#include "reports/forecast.hpp"

#include "model/agreed.hpp"
#include "model/estimated.hpp"
#include "reports/earned_value.hpp"
#include "reports/foot.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// Nothing else holds it: it is only not done.
std::string from_today(const MilestoneState& m, const Locale& locale) {
    const auto duration = m.plan->duration.likely;
    std::string text;
    if (duration > 0 && m.status == Status::planned)
        text = locale(Planning::forecast_takes, {locale.count(Planning::count_working_days, duration)});
    if (!m.has_no_new_date()) return text.empty() ? word(locale, Planning::forecast_from_today) : text;
    auto late = word(locale, Planning::forecast_no_new_date);
    return text.empty() ? late : late + word(locale, Word::list_semicolon) + text;
}

}  // namespace

std::string forecast_reason(const ForecastRow& row, const Locale& locale) {
    if (!row.reason) return {};
    const auto& m = *row.milestone;
    switch (row.reason->kind) {
        case Reason::Kind::link:
            return row.waits_for ? locale(Planning::forecast_waits_for, {locale.isolate(row.waits_for->id.text())}) : std::string{};
        case Reason::Kind::expected: return delay_text(m, locale);
        case Reason::Kind::promised:
            return word(locale, m.late ? Planning::forecast_no_new_date : Planning::forecast_promised);
        case Reason::Kind::not_before:
            return m.plan->start ? locale(Planning::forecast_not_before, {locale.date(*m.plan->start)}) : std::string{};
        case Reason::Kind::project_start: return word(locale, Planning::forecast_project_start);
        case Reason::Kind::fact:
            return m.started ? locale(Planning::forecast_begun, {locale.date(*m.started)}) : std::string{};
        case Reason::Kind::as_of: return from_today(m, locale);
        case Reason::Kind::programme_end:
        case Reason::Kind::finish_by: break;
    }
    return {};
}

namespace {

constexpr std::size_t most_shown = 4;

Cell hits_cell(const ForecastRow& row, const Locale& locale) {
    if (row.hits.empty()) return {};
    std::vector<std::string> ids, partners;
    for (const auto& hit : row.hits) ids.push_back(hit.milestone->plan->id.text());
    for (const auto& partner : row.partners) partners.push_back(partner.text());
    return noted(Cell{few_codes(ids, most_shown, locale)}, codes(partners, locale));
}

Cell due_with_baseline(const ForecastRow& row, const Locale& locale) {
    const auto& m = *row.milestone;
    auto cell = figure(m.due, estimated_dates(m).due);
    if (row.baseline && row.baseline != m.due)
        cell.note = locale(Word::sentence_colon, {locale(Word::col_baseline_due), locale.date_short(*row.baseline, locale.first_calendar())});
    return cell;
}

std::optional<std::int64_t> wide(const std::optional<int>& days) { return days ? std::optional(std::int64_t{*days}) : std::nullopt; }

}  // namespace

void write_forecast_rows(Writer& out, const std::vector<ForecastRow>& rows, std::string title, std::vector<std::string> notes) {
    const auto& locale = out.locale();
    Table table;
    table.title = std::move(title);
    table.columns = {words_column(out(Word::col_id)),           words_column(out(Word::col_milestone)),
                     words_column(out(Word::col_due)),          words_column(out(Planning::col_forecast)),
                     number_column(out(Planning::col_late_by)), number_column(out(Planning::col_slip_days)),
                     words_column(out(Planning::col_also_delays))};
    for (const auto& row : rows) {
        const auto& m = *row.milestone;
        const auto estimated = estimated_dates(m);
        auto named = milestone_title(m, locale);
        if (auto why = forecast_reason(row, locale); !why.empty())
            named.note += (named.note.empty() ? std::string{} : word(locale, Word::list_semicolon)) + std::move(why);
        auto late = figure(wide(row.days_late), estimated.due || estimated.expected);
        late.strong = row.days_late.value_or(0) > 0;
        table.rows.push_back(reports::row(code(m.plan->id), std::move(named), due_with_baseline(row, locale),
                                          figure_or(row.forecast, locale(Word::not_available), estimated.expected), std::move(late),
                                          figure(wide(row.slip_days), estimated.baseline || estimated.expected), hits_cell(row, locale)));
    }
    table.notes = std::move(notes);
    table.notes.insert(table.notes.begin(), out(Planning::forecast_terms));
    out.table(std::move(table));
}

void write_forecast_summary(Writer& out, const std::vector<ForecastRow>& rows) {
    const auto& locale = out.locale();
    const auto late = std::count_if(rows.begin(), rows.end(), [](const ForecastRow& row) { return row.days_late.value_or(0) > 0; });
    const auto undated = std::count_if(rows.begin(), rows.end(), [](const ForecastRow& row) { return !row.forecast; });
    const auto all = locale.count(Word::count_milestones, static_cast<std::int64_t>(rows.size()));
    if (rows.empty())
        out.paragraph(Planning::forecast_nothing_open);
    else if (late > 0)
        out.paragraph(locale(Planning::forecast_summary, {locale.number(std::int64_t{late}), all, locale.isolate(rows[0].milestone->plan->id.text()),
                                                          locale.number(std::int64_t{*rows[0].days_late})}));
    else if (undated == 0)
        out.paragraph(locale(Planning::forecast_all_in_time, {all}));
    if (undated > 0) out.paragraph(locale(Planning::forecast_undated, {locale.count(Word::count_milestones, undated)}));
}

Document forecast_screen(const Snapshot& snapshot, const ProjectSnapshot* only, const BaselineDates& baseline,
                         const Locale& locale) {
    Writer out(locale);
    const auto& of = only ? only->plan->title : snapshot.plan().programme.title;
    out.add(Heading{1, {}, locale(Word::sentence_colon, {out(Planning::col_forecast), typed_text(of, locale)}), "forecast", false, std::nullopt});
    out.paragraph(locale(Word::sentence_as_of, {locale.date(snapshot.as_of)}), Paragraph::Style::small);
    const Forecast forecast(snapshot);
    if (forecast.problem()) {
        out.paragraph(locale(Planning::forecast_none, {locale.message(*forecast.problem())}), Paragraph::Style::warning);
    } else {
        const auto rows = forecast_rows(snapshot, forecast, only, baseline);
        // What is not agreed is late on nothing.
        if (only && !is_agreed(only->plan->state))
            out.paragraph(locale(Word::explain_not_agreed, {locale(word_of(only->plan->state))}), Paragraph::Style::notice);
        else
            write_forecast_summary(out, rows);
        if (!rows.empty()) write_forecast_rows(out, rows, out(Planning::section_forecast), measured_against(snapshot, only, baseline, locale));
    }
    write_earned_value(out, snapshot, only, baseline);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
