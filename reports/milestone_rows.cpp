#include "reports/milestone_rows.hpp"

#include "model/estimated.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>

namespace hamkari::reports {

std::string status_text(const MilestoneState& milestone, const Locale& locale, bool agreed) {
    auto text = word(locale, word_of(milestone.status));
    if (milestone.late)
        return text + word(locale, Word::list_comma) + word(locale, agreed ? Word::late : Word::past_estimated_date);
    if (milestone.at_risk) return text + word(locale, Word::list_comma) + word(locale, Word::at_risk);
    return text;
}

bool has_no_new_date(const MilestoneState& milestone) { return milestone.has_no_new_date(); }

Cell owner_cell(const MilestoneState& milestone) {
    auto cell = code(milestone.plan->owner);
    cell.estimate = !milestone.plan->owner.empty() && milestone.plan->assumed.covers("owner");
    return cell;
}

Cell expected_cell(const MilestoneState& milestone, const Locale& locale) {
    const auto estimated = estimated_dates(milestone);
    if (milestone.status == Status::cancelled)
        return figure(word(locale, Word::status_cancelled), milestone.last && milestone.last->assumed);
    if (has_no_new_date(milestone)) return Cell{word(locale, Word::no_new_date)};
    if (milestone.status == Status::done) return figure(milestone.actual, estimated.actual);
    return figure(milestone.expected, estimated.expected);
}

Cell slip_cell(const MilestoneState& milestone) {
    if (!milestone.slip_days || has_no_new_date(milestone)) return {};
    const auto estimated = estimated_dates(milestone);
    return figure(std::int64_t{*milestone.slip_days}, estimated.baseline || estimated.expected);
}

std::string delay_text(const MilestoneState& milestone, const Locale& locale) {
    if (!milestone.last_delay) return {};
    const auto& delay = std::get<Delay>(milestone.last_delay->data);
    const auto reason = word(locale, word_of(delay.because));
    const auto words = typed_text(milestone.last_delay->note, locale);
    return words.empty() ? reason : locale(Word::sentence_colon, {reason, words});
}

Cell milestone_title(const MilestoneState& milestone, const Locale& locale) {
    auto cell = typed(milestone.plan->title, locale);
    cell.estimate = milestone.plan->assumed.whole;
    return cell;
}

namespace {

Cell due_cell(const MilestoneState& milestone, const Locale& locale) {
    auto cell = figure(milestone.due, estimated_dates(milestone).due);
    if (milestone.baseline && milestone.baseline != milestone.due)
        cell.note = locale(Word::sentence_colon, {locale(Word::col_baseline_due),
                                                  locale.date_short(*milestone.baseline, locale.first_calendar())});
    return cell;
}

Cell title_with_delay(const MilestoneState& milestone, const Locale& locale) {
    auto cell = milestone_title(milestone, locale);
    if (!milestone.open() || !milestone.last_delay) return cell;
    const auto why = marked(delay_text(milestone, locale), milestone.last_delay->assumed, locale);
    cell.note += (cell.note.empty() ? std::string{} : word(locale, Word::list_semicolon)) + why;
    return cell;
}

}  // namespace

Table milestone_table(std::span<const MilestoneState> milestones, const Locale& locale, bool agreed) {
    Table table;
    table.title = word(locale, Word::section_milestones);
    table.columns = {words_column(word(locale, Word::col_id), 11),
                     words_column(word(locale, Word::col_milestone), 30),
                     words_column(word(locale, Word::col_owner), 8),
                     words_column(word(locale, Word::col_due), 11),
                     words_column(word(locale, Word::col_expected_or_done), 12),
                     number_column(word(locale, Word::col_slip_baseline), 14),
                     words_column(word(locale, Word::col_status), 14)};
    table.rows.reserve(milestones.size());
    for (const auto& m : milestones) {
        Cell status{status_text(m, locale, agreed)};
        status.strong = m.late && agreed;
        table.rows.push_back(row(code(m.plan->id), title_with_delay(m, locale), owner_cell(m), due_cell(m, locale),
                                 expected_cell(m, locale), slip_cell(m), std::move(status)));
    }
    return table;
}

namespace {

void add_forecast(Gantt::Bar& bar, const ScheduledMilestone& scheduled) {
    bar.forecast_start = scheduled.early_start;
    bar.forecast = scheduled.early_finish;
    bar.latest = scheduled.late_finish;
    bar.float_days = scheduled.total_float;
    bar.critical = scheduled.critical;
}

}  // namespace

std::optional<Gantt> gantt(const ProjectSnapshot& project, const Forecast* forecast, Date as_of, const Locale& locale) {
    Gantt chart;
    Date first = project.plan->period.first, last = project.plan->period.last;
    for (const auto& m : project.milestones) {
        const auto expected = forecast ? forecast->finish(m) : std::nullopt;
        if (!m.due && !m.actual && !m.expected && !expected) continue;
        const auto estimated = estimated_dates(m);
        Gantt::Bar bar;
        bar.id = m.plan->id.text();
        bar.label = m.plan->title.in(locale.language());
        bar.start = m.started ? m.started : m.plan->start;
        bar.due = m.due;
        if (m.baseline != m.due) bar.baseline = m.baseline;
        if (m.open() && m.expected != m.due) bar.expected = m.expected;
        bar.actual = m.actual;
        for (const auto& link : m.plan->after) bar.after.push_back({link.id.text(), link.type, link.lag});
        bar.cancelled = m.status == Status::cancelled;
        bar.late = m.late;
        bar.at_risk = m.at_risk;
        bar.estimate = m.status == Status::done ? estimated.actual : estimated.expected;
        if (m.open() && expected) add_forecast(bar, *forecast->row(m));
        for (const auto& day : {bar.start, bar.due, bar.baseline, bar.expected, bar.actual, bar.forecast}) {
            if (!day) continue;
            first = std::min(first, *day);
            last = std::max(last, *day);
        }
        chart.bars.push_back(std::move(bar));
    }
    if (chart.bars.empty()) return std::nullopt;
    chart.title = locale(Word::chart_milestones_title, {locale.isolate(project.plan->id.text())});
    chart.description = locale(Word::chart_milestones_text, {locale.date(as_of)});
    chart.span = Period::range(first, last);
    chart.today = as_of;
    return chart;
}

}  // namespace hamkari::reports
