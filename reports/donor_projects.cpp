#include "model/agreed.hpp"
#include "model/due_in.hpp"
#include "model/spending.hpp"
#include "reports/donor_parts.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/part_title.hpp"
#include "reports/project_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// `REHAB-01 (done); REHAB-02 (planned, late)`
std::string milestones_text(const std::vector<const MilestoneState*>& milestones, const Locale& locale) {
    std::string text;
    for (const auto* m : milestones)
        text += (text.empty() ? "" : word(locale, Word::list_semicolon)) +
                locale(Word::sentence_in_brackets, {locale.isolate(m->plan->id.text()), status_text(*m, locale)});
    return text;
}

void add_spending_rows(Writer& out, Table& table, const DonorInput& input, const ProjectSnapshot& project) {
    const auto& locale = out.locale();
    const auto all = spending_by_line(input.now, project, input.period);
    for (const auto& own : spending_by_line(input.now, project, input.period, input.donor)) {
        if (own.spent.minor == 0) continue;
        const auto whole =
            std::find_if(all.begin(), all.end(), [&](const LineSpending& other) { return other.line == own.line; });
        auto title = own.line ? typed(own.line->title, locale) : Cell{word(locale, Word::money_no_budget_line)};
        if (own.line && own.line->title.empty()) title = Cell{word(locale, word_of(own.line->line))};
        if (own.line) title.note = locale.isolate(own.line->id.text());
        table.rows.push_back(
            row(std::move(title), code(project.plan->id), figure(own.spent_in, own.estimate),
                figure(own.spent, own.estimate), figure(whole->spent, whole->estimate),
                own.line ? text_or_empty(milestones_text(paid_by(project, *own.line), locale)) : Cell{}));
        if (own.line) out.cite(table.rows.back(), own.line->id.text());
    }
}

std::string others_text(const DonorInProject& one, const Snapshot& now, const Locale& locale) {
    std::vector<std::string> names;
    for (const auto& id : one.others) names.push_back(partner_name(id, now, locale));
    return locale.list(names);
}

/// Those that were due or done in the period, or are late.
Table milestones_of_period(const ProjectSnapshot& project, const Period& period, const Locale& locale) {
    std::vector<MilestoneState> chosen;
    for (const auto& m : project.milestones)
        if (is_due_in(m, period) || (m.actual && period.contains(*m.actual)) || m.late) chosen.push_back(m);
    return milestone_table(chosen, locale, is_agreed(project.plan->state));
}

std::vector<ReturnsOf> returns_of_project(const std::vector<ReturnsOf>& all, const ProjectSnapshot& project) {
    std::vector<ReturnsOf> own;
    for (const auto& one : all)
        if (one.project == &project) own.push_back(one);
    return own;
}

}  // namespace

void write_donor_spending(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_donor_spent, "spending");
    Table table;
    table.title = in_currency(locale(Word::section_budget_lines), input.now.rates.reporting(), locale);
    table.currency_in_title = true;
    table.columns = {words_column(out(Word::col_budget_line), 26),   words_column(out(Word::col_project), 12),
                     number_column(out(Word::col_spent_in_period), 12), number_column(out(Word::col_spent_to_date), 12),
                     number_column(out(Word::col_spent_by_all), 12), words_column(out(Word::col_line_milestones), 26)};
    for (const auto& project : input.now.projects) add_spending_rows(out, table, input, project);
    if (table.rows.empty()) {
        out.paragraph(locale(Word::nothing_spent, {locale.date(input.now.as_of)}));
        return;
    }
    Money in_period{0, input.now.rates.reporting()}, to_date = in_period;
    bool estimate = false;
    for (const auto& project : input.now.projects)
        for (const auto& own : spending_by_line(input.now, project, input.period, input.donor)) {
            in_period += own.spent_in;
            to_date += own.spent;
            estimate = estimate || own.estimate;
        }
    table.rows.push_back(total_row(Cell{out(Word::total)}, Cell{}, figure(in_period, estimate),
                                   figure(to_date, estimate), Cell{}, Cell{}));
    table.notes = {out(Word::note_line_is_shared)};
    out.table(std::move(table));
}

void write_donor_projects(Writer& out, const DonorInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_donor_projects, "projects");
    const auto returns = returns_of(input.now, input.period);
    for (const auto& one : projects_of(input.now, input.donor)) {
        const auto& project = *one.project;
        const bool agreed = is_agreed(project.plan->state);
        out.section(typed_text(project.plan->title, locale), "project-" + project.plan->id.text());
        if (!agreed) out.paragraph(locale(Word::explain_not_agreed, {locale(word_of(project.plan->state))}), Paragraph::Style::notice);
        if (const auto share = one.share())
            out.paragraph(marked(locale(Word::sentence_donor_share, {locale.money(one.committed),
                                                                     locale.money(one.committed_by_all),
                                                                     locale.percent(*share)}),
                                 one.estimate, locale),
                          Paragraph::Style::lead);
        out.paragraph(one.others.empty() ? out(Word::note_no_other_donor)
                                         : locale(Word::note_other_donors, {others_text(one, input.now, locale)}),
                      Paragraph::Style::notice);
        auto milestones = milestones_of_period(project, input.period, locale);
        if (milestones.rows.empty()) out.paragraph(Word::no_milestones_in_period);
        out.table(std::move(milestones));
        write_indicators(out, input.now, project, input.period, returns_of_project(returns, project));
        write_notes(out, project, input.period);
    }
}

}  // namespace hamkari::reports
