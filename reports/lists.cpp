#include "reports/lists.hpp"

#include "model/estimated.hpp"
#include "reports/decision_rows.hpp"
#include "reports/foot.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/milestone_rows.hpp"
#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

/// The projects that a list is about.
std::span<const ProjectSnapshot> chosen(const Snapshot& snapshot, const ProjectSnapshot* only) {
    if (only) return {only, 1};
    return snapshot.projects;
}

Document finish(Writer& out, Table table, const Snapshot& snapshot) {
    if (table.rows.empty()) out.paragraph(Word::say_no_match);
    out.table(std::move(table));
    out.foot() = foot_of(snapshot, false, out.locale());
    return out.take();
}

}  // namespace

Document milestone_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = out(Word::section_milestones);
    table.columns = {words_column(out(Word::col_id)),
                     words_column(out(Word::col_milestone)),
                     words_column(out(Word::col_status)),
                     words_column(out(Word::col_due)),
                     words_column(out(Word::col_expected_or_done)),
                     number_column(out(Word::col_slip)),
                     words_column(out(Word::col_province)),
                     words_column(out(Word::col_owner))};
    for (const auto& project : chosen(snapshot, only))
        for (const auto& m : project.milestones) {
            Cell status{status_text(m, locale)};
            status.strong = m.late;
            table.rows.push_back(row(code(m.plan->id), milestone_title(m, locale), std::move(status),
                                     figure(m.due, estimated_dates(m).due), expected_cell(m, locale), slip_cell(m),
                                     m.plan->province ? Cell{std::string(locale.province(*m.plan->province))} : Cell{},
                                     owner_cell(m)));
        }
    return finish(out, std::move(table), snapshot);
}

Document fund_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = out(Word::section_funding_lines);
    table.currency_in_title = true;  // a column of its own: each line has its currency
    table.columns = {words_column(out(Word::col_id)),          words_column(out(Word::col_donor)),
                     words_column(out(Word::col_mode)),        words_column(out(Word::money_currency)),
                     number_column(out(Word::money_pledged)),  number_column(out(Word::money_committed)),
                     number_column(out(Word::money_received)), number_column(out(Word::money_spent)),
                     number_column(out(Word::money_balance))};
    for (const auto& project : chosen(snapshot, only))
        for (const auto& line : project.funding) {
            const auto estimated = estimated_money(line);
            const bool direct = line.plan->mode == FundingMode::direct;
            table.rows.push_back(
                row(code(line.plan->id), code(line.plan->donor), Cell{out(word_of(line.plan->mode))},
                    Cell{CodeText{std::string(line.plan->currency().code())}}, figure(line.pledged, estimated.pledged),
                    figure(line.committed, estimated.committed),
                    direct ? Cell{} : figure(line.received, estimated.received), figure(line.spent, estimated.spent),
                    figure(line.balance(), estimated.received || estimated.spent)));
        }
    return finish(out, std::move(table), snapshot);
}

Document indicator_list(const Snapshot& snapshot, const ProjectSnapshot* only, const std::optional<Period>& period,
                        const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = period ? locale(Word::sentence_comma, {locale(Word::section_indicators), locale.period(*period)})
                         : out(Word::section_indicators);
    table.columns = {words_column(out(Word::col_id)),      words_column(out(Word::col_indicator)),
                     words_column(out(Word::col_unit)),    number_column(out(Word::col_baseline_value)),
                     number_column(out(Word::col_target)), number_column(out(Word::col_actual)),
                     number_column(out(Word::col_percent))};
    for (const auto& project : chosen(snapshot, only))
        for (const auto& indicator : project.indicators) {
            const auto& plan = *indicator.plan;
            const auto value =
                period ? actual(indicator, *period, snapshot.as_of) : actual_to_date(indicator, snapshot.as_of);
            const auto wanted = period ? target(plan, *project.plan, *period) : target_in_all(plan, *project.plan);
            const bool estimate =
                estimated_figure(period ? returns_counted(indicator, *period, snapshot.as_of) : indicator.returns);
            const auto unit = plan.unit.empty() ? out(word_of(plan.counts)) : plan.unit.in(locale.language());
            const bool wanted_estimate = plan.assumed.covers(period ? "targets" : "target_total");
            table.rows.push_back(
                row(code(plan.id), typed(plan.title, locale), Cell{unit},
                    plan.baseline ? figure(plan.baseline->value, plan.assumed.covers("baseline")) : Cell{},
                    figure_or(wanted, locale(Word::no_target), wanted_estimate),
                    figure_or(value, locale(Word::no_return), estimate),
                    figure_or(percent_reached(plan, value, wanted), locale(Word::not_available),
                              estimate || wanted_estimate)));
        }
    return finish(out, std::move(table), snapshot);
}

Document risk_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = out(Word::section_risks);
    table.columns = {words_column(out(Word::col_id)),           words_column(out(Word::risk)),
                     number_column(out(Word::risk_likelihood)), number_column(out(Word::risk_impact)),
                     number_column(out(Word::risk_score)),      words_column(out(Word::col_status)),
                     words_column(out(Word::col_owner)),        words_column(out(Word::risk_review))};
    for (const auto& project : chosen(snapshot, only))
        for (const auto& risk : project.risks) {
            const bool estimate = risk.rating
                                      ? risk.rating->assumed
                                      : risk.plan->assumed.covers("likelihood") || risk.plan->assumed.covers("impact");
            table.rows.push_back(row(
                code(risk.plan->id), typed(risk.plan->title, locale), figure(std::int64_t{risk.likelihood}, estimate),
                figure(std::int64_t{risk.impact}, estimate), figure(std::int64_t{risk.score()}, estimate),
                Cell{out(risk_band(risk.score()))}, code(risk.plan->owner), figure(risk.plan->review)));
        }
    table.notes.push_back(out(Word::rule_risk));
    return finish(out, std::move(table), snapshot);
}

Document meeting_list(const Snapshot& snapshot, const Locale& locale) {
    Writer out(locale);
    Table table;
    table.title = out(Word::section_meetings);
    table.columns = {words_column(out(Word::col_id)), words_column(out(Word::col_day)),
                     words_column(out(Word::col_kind)), words_column(out(Word::col_title)),
                     words_column(out(Word::label_partners))};
    auto meetings = snapshot.plan().programme.meetings;
    std::stable_sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) { return a.on < b.on; });
    for (const auto& meeting : meetings) {
        std::vector<std::string> partners;
        for (const auto& id : meeting.partners) partners.push_back(id.text());
        table.rows.push_back(row(code(meeting.id), figure(meeting.on, meeting.assumed.covers("on")),
                                 Cell{out(word_of(meeting.kind))}, typed(meeting.title, locale),
                                 Cell{codes(partners, locale)}));
    }
    return finish(out, std::move(table), snapshot);
}

Document decision_list(const Snapshot& snapshot, const ProjectSnapshot* only, const Locale& locale) {
    Writer out(locale);
    const auto about = [&](const DecisionState& decision) {
        return !only ||
               std::find(decision.projects.begin(), decision.projects.end(), only->plan->id) != decision.projects.end();
    };
    bool any = false;
    const auto add = [&](DecisionKind kind, Word title) {
        Table table;
        table.title = out(title);
        table.columns = decision_columns(kind, locale);
        for (const auto& decision : snapshot.decisions)
            if (decision.kind == kind && about(decision))
                table.rows.push_back(decision_row(decision, snapshot, locale));
        any = any || !table.rows.empty();
        out.table(std::move(table));
    };
    add(DecisionKind::decision, Word::section_decisions);
    add(DecisionKind::action, Word::section_actions);
    add(DecisionKind::proposal, Word::section_proposals);
    add(DecisionKind::request, Word::section_requests);
    if (!any) out.paragraph(Word::say_no_match);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
