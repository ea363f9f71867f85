#include "reports/baselines.hpp"

#include "model/estimated.hpp"
#include "reports/foot.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// When it was done, or is forecast now.
Cell now_cell(const BaselineRow& entry, const Locale& locale) {
    const auto& m = *entry.now;
    if (m.status == Status::cancelled) return expected_cell(m, locale);
    const auto estimated = estimated_dates(m);
    return figure_or(entry.finish, locale(Word::not_available), m.open() ? estimated.expected : estimated.actual);
}

}  // namespace

Document baseline_list(const Snapshot& snapshot, const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = out(Planning::section_baselines);
    table.columns = {words_column(out(Planning::col_baseline_name)), words_column(out(Word::col_day)),
                     words_column(out(Word::col_fact)),              words_column(out(Word::col_recorded_by)),
                     number_column(out(Word::col_milestones)),       words_column(out(Word::col_note))};
    for (const Fact* fact : snapshot.baselines) {
        const auto& set = std::get<BaselineSet>(fact->data);
        table.rows.push_back(row(code(set.name), figure(fact->happened_on, fact->assumed), code(to_text(fact->name)),
                                 Cell{fact->by}, figure(static_cast<std::int64_t>(set.milestones.size())),
                                 typed(fact->note, locale)));
    }
    if (table.rows.empty()) out.paragraph(Planning::no_baselines);
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

Document baseline_detail(const Snapshot& snapshot, const Fact& set, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    const auto& name = std::get<BaselineSet>(set.data).name;
    out.add(Heading{1, {}, locale(Planning::baseline_title, {locale.isolate(name)}), "baseline-" + name, false, std::nullopt});
    out.paragraph(locale(Planning::baseline_set_on,
                         {locale.date(set.happened_on), locale.isolate(set.by), locale.isolate(to_text(set.name))}),
                  Paragraph::Style::small);
    if (!set.note.empty()) out.paragraph(typed_text(set.note, locale));
    Table table;
    table.title = out(Planning::baseline_table);
    table.columns = {words_column(out(Word::col_id)),
                     words_column(out(Word::col_milestone)),
                     words_column(out(Planning::col_due_then)),
                     words_column(out(Planning::col_finish_then)),
                     words_column(out(Word::col_due)),
                     words_column(out(Planning::col_now)),
                     number_column(out(Planning::col_moved))};
    const auto then_cells = [&](const AcceptedDates* then) {
        return then ? std::pair{figure(then->due, set.assumed), figure(then->finish, set.assumed)}
                    : std::pair{Cell{out(Planning::milestone_not_there_then)}, Cell{}};
    };
    for (const auto& entry : since_baseline(snapshot, set, only)) {
        auto [due, finish] = then_cells(entry.then);
        if (!entry.now) {
            table.rows.push_back(row(code(entry.then->milestone), Cell{out(Planning::milestone_left_plan)}, std::move(due),
                                     std::move(finish), Cell{}, Cell{}, Cell{}));
            continue;
        }
        const auto& m = *entry.now;
        const auto estimated = estimated_dates(m);
        const auto moved = entry.moved ? std::optional(std::int64_t{*entry.moved}) : std::nullopt;
        table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), std::move(due), std::move(finish),
                                 figure(m.due, estimated.due), now_cell(entry, locale),
                                 figure(moved, estimated.expected || estimated.actual)));
    }
    if (table.rows.empty()) out.paragraph(Word::say_no_match);
    else table.notes.push_back(out(Planning::baseline_moved_note));
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
