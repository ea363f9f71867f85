#include "reports/schedule.hpp"

#include "model/schedule_days.hpp"
#include "reports/cells.hpp"
#include "reports/foot.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/schedule_parts.hpp"
#include "reports/schedule_reasons.hpp"
#include "reports/writer.hpp"

namespace hamkari::reports {

namespace {

std::vector<Column> date_columns(const Writer& out) {
    return {words_column(out(Word::col_id)),
            words_column(out(Word::col_milestone)),
            number_column(out(Planning::col_days)),
            words_column(out(Planning::col_early_start)),
            words_column(out(Planning::col_early_finish)),
            words_column(out(Planning::col_late_start)),
            words_column(out(Planning::col_late_finish)),
            number_column(out(Planning::col_float))};
}

/// `15 (3)`: total and free float.
Cell float_cell(const ScheduledMilestone& m, const Locale& locale) {
    if (m.done) return Cell{word(locale, Word::status_done)};
    const auto total = locale.number(std::int64_t{m.total_float.value_or(0)});
    if (m.critical) return strong(Cell{locale(Planning::critical_float, {total})});
    return Cell{locale(Planning::both_floats, {total, locale.number(std::int64_t{m.free_float.value_or(0)})})};
}

Row dates(const ScheduledMilestone& m, const Locale& locale) {
    return row(code(m.plan->id), typed(m.plan->title, locale),
               figure(std::int64_t{m.plan->duration.likely}, m.plan->assumed.covers("duration")), figure(m.early_start),
               figure(m.early_finish), m.done ? Cell{} : figure(m.late_start), m.done ? Cell{} : figure(m.late_finish),
               float_cell(m, locale));
}

/// A decision may have moved it since the plan.
std::optional<Date> agreed_due(const Snapshot& snapshot, const Milestone& milestone) {
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones)
            if (m.plan->id == milestone.id) return m.due;
    return milestone.due;
}

std::string float_explained(const Schedule& schedule, std::uint32_t task, const Locale& locale) {
    const auto& m = schedule.rows[task];
    const int total = m.total_float.value_or(0), free = m.free_float.value_or(0);
    const auto days = [&](int number) { return locale.count(Planning::count_working_days, number); };
    if (total < 0) return locale(Planning::explain_too_late, {days(-total)});
    if (m.critical) return word(locale, Planning::explain_critical);
    return locale(schedule.early[task].begins ? Planning::explain_point_float : Planning::explain_float, {days(total), days(free)});
}

/// Of a day that is no other day than before: what it is anyway. Empty of any other.
std::string no_difference(const Schedule& before, const Schedule& after, Date day, const Locale& locale) {
    const auto& was = before.network.calendars;
    const auto& is = after.network.calendars;
    bool works = false;
    for (std::size_t i = 0; i < was.size(); ++i) {
        if (was[i].works(day) != is[i].works(day)) return {};
        works = works || is[i].works(day);
    }
    return locale(works ? Planning::works_anyway : Planning::off_anyway, {locale.date(day)});
}

constexpr std::size_t most_moves = 12;

void write_uncertain(Writer& out, const Snapshot& snapshot, const Schedule& schedule, const ProjectSnapshot* only) {
    std::vector<std::string> items;
    const auto& locale = out.locale();
    for (auto& [holiday, moves] : uncertain_holidays(snapshot, schedule)) {
        if (only)
            std::erase_if(moves, [&](const std::string& id) {
                return std::ranges::none_of(only->plan->milestones, [&](const Milestone& m) { return m.id.text() == id; });
            });
        items.push_back(locale(moves.empty() ? Planning::uncertain_holiday_moves_nothing : Planning::uncertain_holiday,
                               {holiday->title.in(locale.language()), locale.date(*holiday->on), few_codes(moves, most_moves, locale)}));
    }
    if (items.empty()) return;
    out.part(Planning::section_uncertain_holidays, "uncertain-holidays");
    out.list(std::move(items));
}

}  // namespace

Document schedule_list(const Snapshot& snapshot, const Schedule& schedule, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    const auto& programme = snapshot.plan().programme;
    const auto title = only ? typed_text(only->plan->title, locale) : typed_text(programme.title, locale);
    out.add(Heading{1, {}, locale(Word::sentence_colon, {out(Planning::title_schedule), title}), "schedule", false, std::nullopt});
    std::int64_t open = 0, critical = 0;
    for (const auto& m : schedule.rows) {
        if (only && m.project != only->plan) continue;
        open += !m.done;
        critical += m.critical;
    }
    if (schedule.rows.empty())
        out.paragraph(out(Planning::no_milestones), Paragraph::Style::lead);
    else
        out.paragraph(schedule_summary(schedule, open, critical, locale), Paragraph::Style::lead);
    if (!only) write_path(out, schedule, longest_path(schedule), Planning::section_longest_path);
    Table table;
    table.title = out(Planning::section_dates_and_floats);
    table.columns = date_columns(out);
    const Project* project = nullptr;
    for (const auto& m : schedule.rows) {
        if (only && m.project != only->plan) continue;
        if (!only && m.project != project) {
            project = m.project;
            table.rows.push_back(group_row(locale(Word::sentence_colon, {locale.isolate(project->id.text()), typed_text(project->title, locale)})));
        }
        table.rows.push_back(dates(m, locale));
    }
    out.table(std::move(table));
    if (!schedule.rows.empty()) out.paragraph(Planning::rule_schedule, Paragraph::Style::small);
    write_uncertain(out, snapshot, schedule, only);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

Document schedule_explained(const Snapshot& snapshot, const Schedule& schedule, std::uint32_t task, const Locale& locale) {
    Writer out(locale);
    const auto& m = schedule.rows[task];
    const auto off = [&](Date first, Date last) { return days_off_text(snapshot, schedule, task, first, last, locale); };
    out.add(Heading{1, {}, locale(Word::sentence_colon, {locale.isolate(m.plan->id.text()), typed_text(m.plan->title, locale)}), m.plan->id.text(), false, std::nullopt});
    std::vector<std::string> said;
    const auto because = early_reason(schedule, task, locale);
    const auto days = m.plan->duration.likely;
    const auto duration = locale.count(Planning::count_working_days, days);
    // Between the end of what it waits for and its own beginning.
    std::string waited;
    if (m.early_by.kind == Reason::Kind::link) {
        const auto& d = schedule.network.dependencies[m.early_by.dependency];
        const auto& before = schedule.rows[d.before];
        if (d.type == LinkType::fs && d.lag.days >= 0) waited = off(before.early_finish + Days{1}, m.early_start - Days{1});
    } else if (m.early_by.kind == Reason::Kind::not_before && m.plan->start) {
        waited = off(*m.plan->start, m.early_start - Days{1});
    } else if (m.early_by.kind == Reason::Kind::project_start) {
        waited = off(m.project->period.first, m.early_start - Days{1});
    }
    if (m.done) {
        said.push_back(locale(Planning::explain_done, {locale.date(m.early_finish)}));
    } else if (days == 0) {
        said.push_back(locale(Planning::explain_point, {locale.date(m.early_finish), because, waited}));
    } else if (decides_end(schedule, m.early_by) || (m.started && m.early_by.kind == Reason::Kind::as_of)) {
        said.push_back(locale(Planning::explain_end_first, {locale.date(m.early_finish), because}));
        said.push_back(locale(m.started ? Planning::explain_started : Planning::explain_start_back, {locale.date(m.early_start), duration, off(m.early_start, m.early_finish)}));
    } else {
        said.push_back(locale(Planning::explain_start, {locale.date(m.early_start), because, waited}));
        said.push_back(locale(Planning::explain_end, {locale.date(m.early_finish), duration, off(m.early_start, m.early_finish)}));
    }
    if (!m.done) {
        said.push_back(locale(Planning::explain_late, {locale.date(m.late_finish), late_reason(schedule, task, locale)}));
        said.push_back(float_explained(schedule, task, locale));
        if (const auto due = agreed_due(snapshot, *m.plan))
            said.push_back(locale(m.early_finish > *due ? Planning::explain_due_missed : Planning::explain_due_kept, {locale.date(*due)}));
    }
    out.list(std::move(said));
    write_path(out, schedule, driving_path(schedule, task), Planning::section_what_decides);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

Document schedule_moves(const Snapshot& snapshot, const Schedule& before, const Schedule& after, const std::vector<Date>& asked,
                        const Locale& locale) {
    Writer out(locale);
    out.add(Heading{1, {}, out(Planning::title_moves), "moves", false, std::nullopt});
    const auto list = moved(before, after);
    out.paragraph(list.empty() ? out(Planning::nothing_moves)
                               : locale(Planning::moves_summary, {locale.count(Planning::count_milestones_move, static_cast<std::int64_t>(list.size())),
                                                                  locale.date(before.finish), locale.date(after.finish)}),
                  Paragraph::Style::lead);
    for (const auto day : asked)
        if (auto told = no_difference(before, after, day, locale); !told.empty()) out.paragraph(std::move(told), Paragraph::Style::notice);
    Table table;
    table.title = out(Planning::section_moves);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_milestone)), words_column(out(Planning::col_end_now)),
                     words_column(out(Planning::col_end_then)), number_column(out(Planning::col_days_moved))};
    for (const auto& m : list)
        table.rows.push_back(row(code(m.before->plan->id), typed(m.before->plan->title, locale), figure(m.before->early_finish),
                                 figure(m.after->early_finish), figure(std::int64_t{m.days()})));
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
