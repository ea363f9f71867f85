#include "reports/awaited_tables.hpp"

#include "model/estimated.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"

#include <optional>

namespace hamkari::reports {

namespace {

std::string owner_text(const PartnerId& owner, const Locale& locale) {
    return owner.empty() ? word(locale, Word::no_owner) : locale.isolate(owner.text());
}

Cell title_with_project(const Awaited& entry, const Locale& locale) {
    auto cell = milestone_title(*entry.milestone, locale);
    const auto project = typed_text(entry.project->plan->title, locale);
    cell.note = cell.note.empty() ? project : cell.note + word(locale, Word::list_semicolon) + project;
    return cell;
}

Cell why(const MilestoneState& milestone, const Locale& locale) {
    auto text = delay_text(milestone, locale);
    if (!text.empty()) return figure(std::move(text), milestone.last_delay->assumed);
    return milestone.late ? Cell{word(locale, Word::no_explanation)} : Cell{};
}

}  // namespace

void write_awaited(Writer& out, const std::vector<Awaited>& list, std::string title, bool late) {
    const auto& locale = out.locale();
    Table table;
    table.title = std::move(title);
    table.columns = {words_column(out(Word::col_id), 12),       words_column(out(Word::col_milestone), 32),
                     words_column(out(Word::col_due), 11),      words_column(out(Word::col_expected), 13),
                     number_column(out(late ? Word::col_days_late : Word::col_days_left), 8),
                     words_column(out(Word::col_reason), 24)};
    std::optional<std::string> owner;
    for (const auto& entry : list) {
        const auto& m = *entry.milestone;
        if (auto text = owner_text(m.plan->owner, locale); owner != text) {
            owner = text;
            table.rows.push_back(group_row(std::move(text)));
        }
        const bool has_due = m.due.has_value();
        auto days = has_due ? strong(figure(std::int64_t{entry.days}, estimated_dates(m).due)) : Cell{};
        days.strong = late;
        table.rows.push_back(row(code(m.plan->id), title_with_project(entry, locale),
                                 has_due ? figure(m.due, estimated_dates(m).due) : Cell{out(Word::no_due_date)},
                                 expected_cell(m, locale), std::move(days), why(m, locale)));
    }
    out.table(std::move(table));
}

void write_delay_reasons(Writer& out, const std::vector<const MilestoneState*>& milestones) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_delay_reasons);
    table.columns = {words_column(out(Word::col_reason), 30), number_column(out(Word::col_milestones), 14),
                     words_column(out(Word::col_id), 56)};
    for (const auto& reason : delay_reasons(milestones)) {
        std::vector<std::string> ids;
        bool estimate = false;
        for (const auto* milestone : reason.milestones) {
            ids.push_back(milestone->plan->id.text());
            estimate = estimate || milestone->last_delay->assumed;
        }
        table.rows.push_back(row(Cell{out(word_of(reason.because))},
                                 figure(static_cast<std::int64_t>(reason.milestones.size()), estimate),
                                 Cell{codes(ids, locale)}));
        out.cite(table.rows.back(), {ids.begin(), ids.end()});
    }
    std::vector<std::string> unexplained;
    for (const auto* milestone : milestones)
        if (!milestone->last_delay) unexplained.push_back(milestone->plan->id.text());
    if (!unexplained.empty()) {
        table.rows.push_back(row(Cell{out(Word::no_explanation)}, figure(static_cast<std::int64_t>(unexplained.size())),
                                 Cell{codes(unexplained, locale)}));
        out.cite(table.rows.back(), {unexplained.begin(), unexplained.end()});
    }
    out.table(std::move(table));
}

}  // namespace hamkari::reports
