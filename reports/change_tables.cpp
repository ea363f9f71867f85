#include "reports/change_tables.hpp"

#include "model/agreed.hpp"
#include "model/estimated.hpp"
#include "model/upcoming.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace hamkari::reports {

namespace {

Cell project_code(const MilestoneChange& change) { return code(change.project->plan->id); }

Cell delay_cell(const MilestoneState& milestone, const Locale& locale, Word if_none) {
    const auto why = delay_text(milestone, locale);
    if (why.empty()) return if_none == Word::none ? Cell{} : Cell{word(locale, if_none)};
    return figure(why, milestone.last_delay->assumed);
}

void write_done(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_done);
    table.columns = {words_column(out(Word::col_id), 12),          words_column(out(Word::col_milestone), 25),
                     words_column(out(Word::col_project), 9),      words_column(out(Word::col_due), 11),
                     words_column(out(Word::col_actual_date), 11), number_column(out(Word::col_slip_baseline), 13),
                     words_column(out(Word::col_reason), 19)};
    for (const auto& change : changes.done) {
        const auto& m = *change.now;
        const auto estimated = estimated_dates(m);
        table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), project_code(change),
                                 figure(m.due, estimated.due), figure(m.actual, estimated.actual), slip_cell(m),
                                 delay_cell(m, locale, Word::none)));
    }
    out.table(std::move(table));
}

Cell expected_before(const MilestoneChange& change) {
    const auto* before = change.before && change.before->expected ? change.before : nullptr;
    const auto estimated = before ? estimated_dates(*before).expected : estimated_dates(*change.now).baseline;
    return struck(figure(before ? before->expected : change.now->baseline, estimated));
}

/// Why milestones of agreed projects were put off, done since or not: the most frequent reason first.
std::string ranked_reasons(const Changes& changes, const Locale& locale) {
    std::vector<const MilestoneState*> put_off;
    for (const auto* list : {&changes.done, &changes.later})
        for (const auto& change : *list)
            if (is_agreed(change.project->plan->state)) put_off.push_back(change.now);
    std::vector<std::string> counts;
    for (const auto& reason : delay_reasons(put_off))
        counts.push_back(locale(Word::sentence_in_brackets,
                                {locale(word_of(reason.because)),
                                 locale.number(static_cast<std::int64_t>(reason.milestones.size()))}));
    if (counts.empty()) return {};
    return locale(Word::sentence_colon, {locale(Word::section_delay_reasons), locale.list(counts)});
}

/// With a new date, then those for which nobody gave one, then those of projects that are not agreed.
void write_later(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_expected_later);
    table.columns = {words_column(out(Word::col_id), 13), words_column(out(Word::col_milestone), 28),
                     words_column(out(Word::col_before), 13), words_column(out(Word::col_expected), 13),
                     words_column(out(Word::col_reason), 33)};
    const auto add = [&](bool agreed, bool dated, std::optional<Word> heading) {
        for (const auto& change : changes.later) {
            const auto& m = *change.now;
            if (is_agreed(change.project->plan->state) != agreed || (agreed && has_no_new_date(m) == dated)) continue;
            if (heading) table.rows.push_back(group_row(out(*std::exchange(heading, std::nullopt))));
            table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), expected_before(change),
                                     expected_cell(m, locale), delay_cell(m, locale, Word::no_explanation)));
        }
    };
    add(true, true, std::nullopt);
    add(true, false, Word::group_no_new_date);
    add(false, false, Word::group_not_agreed);
    if (auto reasons = ranked_reasons(changes, locale); !reasons.empty()) table.notes.push_back(std::move(reasons));
    out.table(std::move(table));
}

void write_revisions(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_revisions);
    table.columns = {words_column(out(Word::col_id), 13), words_column(out(Word::col_valid_from), 17),
                     words_column(out(Word::col_reason), 70)};
    for (const auto* revision : changes.revisions)
        table.rows.push_back(row(code(to_text(revision->name)), figure(revision->in_force_from),
                                 revision->note.empty() ? Cell{out(Word::no_explanation)} : typed(revision->note, locale)));
    out.table(std::move(table));
}

void write_revised_dates(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_dues_revised);
    table.columns = {words_column(out(Word::col_id), 13), words_column(out(Word::col_milestone), 37),
                     words_column(out(Word::col_before), 15), words_column(out(Word::col_now), 15),
                     words_column(out(Word::col_reason), 20)};
    for (const auto& change : changes.due_moved) {
        const auto& m = *change.now;
        std::string agreed;
        for (const Fact* fact : m.applied)
            if (const auto* delay = std::get_if<Delay>(&fact->data);
                delay && !delay->agreed.empty() && m.due == delay->to)
                agreed = locale(Word::sentence_agreed_by, {locale.isolate(delay->agreed.text())});
        if (agreed.empty()) agreed = out(Word::label_revision);
        table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale),
                                 struck(figure(change.before->due, estimated_dates(*change.before).due)),
                                 figure(m.due, estimated_dates(m).due), std::move(agreed)));
    }
    out.table(std::move(table));
}

/// What was not there before was not revised.
Cell amount_before(const AmountChange& change, const Locale& locale) {
    if (!change.before || change.before->minor == 0) return Cell{word(locale, Word::none)};
    return struck(figure(*change.before));
}

void write_revised_figures(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    const auto columns = [&](Word item) {
        return std::vector<Column>{words_column(out(Word::col_id), 15), words_column(out(item), 40),
                                   words_column(out(Word::col_period), 15), number_column(out(Word::col_before), 15),
                                   number_column(out(Word::col_now), 15)};
    };
    Table targets;
    targets.title = out(Word::section_targets_revised);
    targets.columns = columns(Word::col_indicator);
    for (const auto& change : changes.targets)
        targets.rows.push_back(
            row(code(change.indicator->id), typed(change.indicator->title, locale), Cell{Value{change.period}},
                struck(figure_or(change.before, locale(Word::none))),
                figure_or(change.now, locale(Word::none), change.indicator->assumed.covers("targets"))));
    out.table(std::move(targets));

    Table money;
    money.title = out(Word::section_money_revised);
    money.columns = columns(Word::col_title);
    const auto add = [&](const std::vector<AmountChange>& list, Word what) {
        if (!list.empty()) money.rows.push_back(group_row(out(what)));
        for (const auto& change : list) {
            const Item& item = change.budget ? static_cast<const Item&>(*change.budget) : *change.funding;
            const auto period = change.budget ? std::optional(change.budget->period) : change.funding->period;
            money.rows.push_back(row(change.budget ? code(change.budget->id) : code(change.funding->id),
                                     typed(item.title, locale), figure(period), amount_before(change, locale),
                                     figure(change.now, item.assumed.covers(change.budget ? "amount" : "committed"))));
        }
    };
    add(changes.budgets, Word::section_budget_lines);
    add(changes.commitments, Word::section_commitments);
    out.table(std::move(money));
}

Cell said(const Fact& fact, const Locale& locale) {
    auto cell = typed(fact.note, locale);
    cell.estimate = fact.assumed && !fact.note.empty();
    return cell;
}

void write_dropped(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_dropped);
    table.columns = {words_column(out(Word::col_id), 14), words_column(out(Word::col_title), 36),
                     words_column(out(Word::col_project), 12), words_column(out(Word::col_day), 13),
                     words_column(out(Word::col_reason), 25)};
    for (const auto& change : changes.cancelled) {
        const auto& m = *change.now;
        table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), project_code(change),
                                 figure(m.cancelled_on, m.last && m.last->assumed),
                                 m.last ? said(*m.last, locale) : Cell{}));
    }
    for (const auto& item : changes.dropped)
        table.rows.push_back(row(code(item.id), struck(typed(item.title, locale)), code(item.project->id), Cell{},
                                 Cell{out(Word::label_revision)}));
    out.table(std::move(table));
}

void write_reopened(Writer& out, const Changes& changes) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_reopened);
    table.columns = {words_column(out(Word::col_id), 13), words_column(out(Word::col_milestone), 37),
                     words_column(out(Word::col_project), 12), words_column(out(Word::col_due), 13),
                     words_column(out(Word::col_expected), 25)};
    for (const auto& change : changes.reopened) {
        const auto& m = *change.now;
        table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), project_code(change),
                                 figure(m.due, estimated_dates(m).due), expected_cell(m, locale)));
    }
    out.table(std::move(table));
}

void write_added(Writer& out, const Changes& changes) {
    Table table;
    table.title = out(Word::section_added);
    table.columns = {words_column(out(Word::col_id), 15), words_column(out(Word::col_title), 50),
                     words_column(out(Word::col_kind), 17), words_column(out(Word::col_project), 18)};
    for (const auto& item : changes.added)
        table.rows.push_back(
            row(code(item.id), typed(item.title, out.locale()), Cell{out(word_of(item.kind))}, code(item.project->id)));
    out.table(std::move(table));
}

}  // namespace

bool write_change_tables(Writer& out, const Changes& changes) {
    const auto blocks = out.so_far().blocks.size();
    write_done(out, changes);
    write_later(out, changes);
    write_revisions(out, changes);
    write_revised_dates(out, changes);
    write_revised_figures(out, changes);
    write_dropped(out, changes);
    write_reopened(out, changes);
    write_added(out, changes);
    return out.so_far().blocks.size() > blocks;
}

}  // namespace hamkari::reports
