#include "model/explain_terms.hpp"
#include "model/find_item.hpp"
#include "model/folding.hpp"

#include <algorithm>

namespace hamkari {

namespace {

constexpr std::string_view milestone_figures[] = {"status",   "late",   "at_risk",   "start",  "due",  "baseline_due",
                                                  "expected", "actual", "slip_days", "weight", "cost", "owner"};
constexpr std::string_view funding_figures[] = {"pledged", "committed", "received", "spent", "balance"};
constexpr std::string_view indicator_figures[] = {"baseline", "target", "actual", "percent"};
constexpr std::string_view budget_figures[] = {"amount", "spent"};
constexpr std::string_view project_figures[] = {"light",     "progress_percent", "planned_percent", "budget", "pledged",
                                                "committed", "received",         "spent",           "gap",
                                                "planned_value", "earned_value", "actual_cost", "spi", "cpi"};
constexpr std::string_view programme_figures[] = {"budget", "pledged", "committed", "received", "spent", "gap",
                                                  "planned_value", "earned_value", "actual_cost", "spi", "cpi"};
constexpr std::string_view risk_figures[] = {"score"};
constexpr std::string_view decision_figures[] = {"done", "late"};

/// What has an id and figures, as the snapshot has it: at most one of these.
struct Found {
    std::optional<ItemKind> kind;
    const ProjectSnapshot* project = nullptr;
    const MilestoneState* milestone = nullptr;
    const IndicatorState* indicator = nullptr;
    const FundingState* funding = nullptr;
    const BudgetLine* budget = nullptr;
    const RiskState* risk = nullptr;
    const DecisionState* decision = nullptr;
};

template <class List>
auto state_of(const List& list, std::string_view id) -> decltype(&*list.begin()) {
    for (const auto& one : list)
        if (one.plan->id.text() == id) return &one;
    return nullptr;
}

Found find_figures(const Snapshot& snapshot, std::string_view id) {
    Found found;
    if (snapshot.plan().programme.id.text() == id) return found.kind = ItemKind::programme, found;
    for (const auto& decision : snapshot.decisions)
        if (decision.id.text() == id) return found.kind = ItemKind::decision, found.decision = &decision, found;
    for (const auto& project : snapshot.projects) {
        found.project = &project;
        if (project.plan->id.text() == id) return found.kind = ItemKind::project, found;
        if ((found.milestone = state_of(project.milestones, id))) return found.kind = ItemKind::milestone, found;
        if ((found.funding = state_of(project.funding, id))) return found.kind = ItemKind::funding, found;
        if ((found.indicator = state_of(project.indicators, id))) return found.kind = ItemKind::indicator, found;
        if ((found.risk = state_of(project.risks, id))) return found.kind = ItemKind::risk, found;
        for (const auto& line : project.plan->budget)
            if (line.id.text() == id) return found.kind = ItemKind::budget, found.budget = &line, found;
    }
    if (const auto item = find_item(snapshot.plan(), id)) found.kind = choice<ItemKind>(item.kind());
    return found;
}

std::string listed(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

}  // namespace

std::span<const std::string_view> figures_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::programme: return programme_figures;
        case ItemKind::project: return project_figures;
        case ItemKind::milestone: return milestone_figures;
        case ItemKind::budget: return budget_figures;
        case ItemKind::funding: return funding_figures;
        case ItemKind::indicator: return indicator_figures;
        case ItemKind::risk: return risk_figures;
        case ItemKind::decision: return decision_figures;
        default: return {};
    }
}

std::optional<Problem> why_no_figure(const Snapshot& snapshot, std::string_view id, std::string_view field,
                                     const std::optional<Period>& period) {
    const auto kind = find_figures(snapshot, id).kind;
    if (!kind) throw Failure(Code::unknown_item, {std::string(id), ""});
    const auto figures = figures_of(*kind);
    if (figures.empty()) return Problem{Code::no_figures, {std::string(id), std::string(word(*kind))}};
    if (std::find(figures.begin(), figures.end(), field) == figures.end()) {
        const std::vector<std::string> names(figures.begin(), figures.end());
        return Problem{Code::unknown_figure,
                       {std::string(id), std::string(field), nearest(field, names).value_or(""), listed(names)}};
    }
    const bool has_period = *kind == ItemKind::indicator && field != "baseline";
    if (period && !has_period) return Problem{Code::figure_without_period, {std::string(id), std::string(field)}};
    return std::nullopt;
}

Explanation explain(const Snapshot& snapshot, std::string_view id, std::string_view field, const std::optional<Period>& period) {
    if (const auto problem = why_no_figure(snapshot, id, field, period)) throw Failure(*problem);
    const auto found = find_figures(snapshot, id);
    const auto figures = figures_of(*found.kind);
    field = *std::find(figures.begin(), figures.end(), field);  // what is given keeps a view of it
    const explaining::Known known(snapshot);
    if (found.milestone) return explaining::of_milestone(known, *found.milestone, field);
    if (found.indicator) return explaining::of_indicator(known, *found.indicator, field, period);
    if (found.funding) return explaining::of_funding(known, *found.project, *found.funding, field, false);
    if (found.budget) return explaining::of_budget_line(known, *found.project, *found.budget, field);
    if (found.risk) return explaining::of_risk(known, *found.risk, field);
    if (found.decision) return explaining::of_decision(known, *found.decision, field);
    if (found.project) return explaining::of_project(known, *found.project, field);
    return explaining::of_programme(known, field);
}

}  // namespace hamkari
