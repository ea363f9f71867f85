#include "reports/schedule_parts.hpp"

#include "model/agreed.hpp"
#include "reports/cells.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/schedule_reasons.hpp"

#include <algorithm>
#include <unordered_set>

namespace hamkari::reports {

namespace {

/// Milestones with their early dates and what decides them.
void write_reasons(Writer& out, const Schedule& schedule, const std::vector<std::uint32_t>& milestones, Word title,
                   std::size_t at_most) {
    Table table;
    table.title = out(title);
    table.columns = {words_column(out(Word::col_id), 14), words_column(out(Word::col_milestone), 30),
                     words_column(out(Planning::col_early_start), 13), words_column(out(Planning::col_early_finish), 13),
                     words_column(out(Planning::col_because), 30)};
    for (std::size_t i = 0; i < std::min(at_most, milestones.size()); ++i) {
        const auto index = milestones[i];
        const auto& m = schedule.rows[index];
        table.rows.push_back(row(code(m.plan->id), typed(m.plan->title, out.locale()), figure(m.early_start),
                                 figure(m.early_finish), Cell{early_reason(schedule, index, out.locale())}));
    }
    note_rows_left_out(table, milestones.size() - table.rows.size(), "hamkari schedule", out.locale());
    out.table(std::move(table));
}

}  // namespace

std::string schedule_summary(const Schedule& schedule, std::int64_t open, std::int64_t critical, const Locale& locale) {
    const bool all_done = std::ranges::all_of(schedule.rows, &ScheduledMilestone::done);
    if (all_done) return locale(Planning::schedule_nothing_open, {locale.date(schedule.finish)});
    if (open == 0) return word(locale, Planning::no_open_milestones);
    return locale(Planning::schedule_summary,
                  {locale.date(schedule.finish), locale.count(Planning::count_open_milestones, open), locale.number(critical)});
}

void write_path(Writer& out, const Schedule& schedule, const std::vector<std::uint32_t>& path, Word title, std::size_t at_most) {
    if (path.size() > 1) write_reasons(out, schedule, path, title, at_most);
}

std::vector<std::uint32_t> longest_path(const Schedule& schedule) {
    if (schedule.rows.empty()) return {};
    const auto last = std::max_element(schedule.rows.begin(), schedule.rows.end(),
                                       [](const auto& a, const auto& b) { return a.early_finish < b.early_finish; });
    return driving_path(schedule, static_cast<std::uint32_t>(last - schedule.rows.begin()));
}

void write_critical(Writer& out, const Schedule& schedule, const Snapshot& snapshot) {
    const auto& locale = out.locale();
    std::int64_t open = 0;
    std::vector<std::uint32_t> critical;
    std::unordered_set<const Project*> told;  // the schedule may be of more projects than the report
    for (const auto& project : snapshot.projects)
        if (is_agreed(project.plan->state)) told.insert(project.plan);
    for (std::uint32_t i = 0; i < schedule.rows.size(); ++i) {
        const auto& m = schedule.rows[i];
        if (!told.contains(m.project)) continue;
        open += !m.done;
        if (m.critical) critical.push_back(i);
    }
    const auto number = static_cast<std::int64_t>(critical.size());
    out.paragraph(schedule_summary(schedule, open, number, locale));
    const auto path = longest_path(schedule);
    const bool all_told = std::all_of(path.begin(), path.end(), [&](auto index) { return told.contains(schedule.rows[index].project); });
    const bool path_told = all_told && path.size() > 1;
    if (path_told) write_path(out, schedule, path, Planning::section_longest_path, rows_of_a_report);
    // On the path there may be all of them.
    std::erase_if(critical, [&](auto index) { return path_told && std::find(path.begin(), path.end(), index) != path.end(); });
    if (!critical.empty())
        write_reasons(out, schedule, critical, path_told ? Planning::section_other_critical : Planning::section_critical_milestones,
                      rows_of_a_report);
}

}  // namespace hamkari::reports
