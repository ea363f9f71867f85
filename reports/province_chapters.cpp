#include "model/agreed.hpp"
#include "reports/decision_rows.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/part_title.hpp"
#include "reports/project_parts.hpp"
#include "reports/province_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::optional<Percent> share_in(const Project& project, ProvinceCode province) {
    for (const auto& share : project.provinces.list)
        if (share.code == province) return share.share;
    return std::nullopt;
}

Row project_in_province(const ProjectSnapshot& project, ProvinceCode province, const Locale& locale) {
    const auto& plan = *project.plan;
    auto title = typed(plan.title, locale);
    title.note = title.note.empty() ? locale.isolate(plan.id.text())
                                    : locale(Word::sentence_comma, {locale.isolate(plan.id.text()), title.note});
    return row(std::move(title), Cell{word(locale, word_of(plan.sector))}, Cell{word(locale, word_of(plan.state))},
               figure(plan.period, plan.assumed.covers("period")),
               figure(share_in(plan, province), plan.assumed.covers("provinces")), Cell{where_text(plan, locale)});
}

}  // namespace

void write_province_projects(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_province_projects, "projects");
    Table table;
    table.title = out(Word::chapter_province_projects);
    table.columns = {words_column(out(Word::col_project), 26), words_column(out(Word::col_sector), 16),
                     words_column(out(Word::label_state), 12), words_column(out(Word::col_period), 14),
                     number_column(out(Word::col_share), 8),   words_column(out(Word::label_where), 24)};
    const auto add = [&](const ProjectSnapshot& project) {
        table.rows.push_back(project_in_province(project, input.province, locale));
        out.cite(table.rows.back(), project.plan->id.text());
    };
    for (const auto* project : input.here) add(*project);
    if (table.rows.empty()) out.paragraph(Word::no_project_here);
    if (!input.nationwide.empty()) table.rows.push_back(group_row(out(Word::group_nationwide)));
    for (const auto* project : input.nationwide) add(*project);
    out.table(std::move(table));
}

void write_province_milestones(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_province_milestones, "milestones");
    bool any = false;
    for (const auto* project : input.here) {
        std::vector<MilestoneState> own;
        for (const auto* milestone : milestones_in(*project, input.province)) own.push_back(*milestone);
        if (own.empty()) continue;
        auto table = milestone_table(own, locale, is_agreed(project->plan->state));
        table.title = typed_text(project->plan->title, locale);
        out.table(std::move(table));
        any = true;
    }
    if (!any) out.paragraph(Word::no_milestone_here);
}

void write_province_partners(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::section_partners, "partners");
    Table table;
    table.title = out(Word::section_partners);
    table.columns = {words_column(out(Word::col_project), 60), words_column(out(Word::col_role), 40)};
    for (const auto& partner : partners_of(input.here)) {
        table.rows.push_back(group_row(partner_name(partner.partner, input.now, locale)));
        for (const auto& part : partner.parts)
            table.rows.push_back(row(typed(part.project->plan->title, locale),
                                     Cell{out(part.role ? word_of(*part.role) : Word::role_lead)}));
    }
    if (table.rows.empty()) out.paragraph(Word::no_project_here);
    out.table(std::move(table));
}

/// What the partners decided, proposed or asked for about its projects, as far as the period still tells of it.
void write_province_decisions(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    const auto is_here = [&](const DecisionState& decision) {
        return std::any_of(decision.projects.begin(), decision.projects.end(), [&](const ProjectId& id) {
            return std::any_of(input.here.begin(), input.here.end(),
                               [&](const ProjectSnapshot* project) { return project->plan->id == id; });
        });
    };
    bool any = false;
    const auto add = [&](DecisionKind kind, Word title) {
        Table table;
        table.title = out(title);
        table.columns = decision_columns(kind, locale);
        for (const auto& decision : input.now.decisions) {
            const bool was_done_before = decision.done && decision.done->happened_on < input.period.first;
            if (decision.kind == kind && is_here(decision) && !was_done_before)
                table.rows.push_back(decision_row(decision, input.now, locale));
        }
        any = any || !table.rows.empty();
        out.table(std::move(table));
    };
    out.chapter(Word::chapter_decisions, "decisions");
    add(DecisionKind::decision, Word::section_decisions);
    add(DecisionKind::action, Word::section_actions);
    add(DecisionKind::proposal, Word::section_proposals);
    add(DecisionKind::request, Word::section_requests);
    if (!any) out.paragraph(Word::no_decisions);
}

}  // namespace hamkari::reports
