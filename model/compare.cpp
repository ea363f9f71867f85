#include "model/compare.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace hamkari {

namespace {

template <class T>
using ById = std::unordered_map<std::string_view, T>;

/// What an item is called now, of the id that it had then.
class NowCalled {
public:
    explicit NowCalled(const History& history) : most_(history.renames.size()) {
        for (const auto& rename : history.renames) renamed_.emplace(rename.before, rename.after);
    }
    std::string_view operator()(std::string_view id) const {
        for (std::size_t i = 0; i < most_; ++i) {
            const auto found = renamed_.find(id);
            if (found == renamed_.end()) break;
            id = found->second;
        }
        return id;
    }

private:
    ById<std::string_view> renamed_;
    std::size_t most_;
};

/// The earlier snapshot, under the ids that items have now.
struct Then {
    ById<const MilestoneState*> milestones;
    ById<const IndicatorState*> indicators;
    ById<const BudgetLine*> budgets;
    ById<const FundingState*> funding;
    ById<const RiskState*> risks;
    ById<const DecisionState*> decisions;
    ById<const ProjectSnapshot*> projects;

    Then() = default;
    Then(const Snapshot& before, const NowCalled& now_called) {
        std::size_t milestones_in_all = 0;
        for (const auto& project : before.projects) milestones_in_all += project.milestones.size();
        milestones.reserve(milestones_in_all);
        for (const auto& project : before.projects) {
            projects.emplace(now_called(project.plan->id.text()), &project);
            for (const auto& m : project.milestones) milestones.emplace(now_called(m.plan->id.text()), &m);
            for (const auto& i : project.indicators) indicators.emplace(now_called(i.plan->id.text()), &i);
            for (const auto& line : project.plan->budget) budgets.emplace(now_called(line.id.text()), &line);
            for (const auto& line : project.funding) funding.emplace(now_called(line.plan->id.text()), &line);
            for (const auto& risk : project.risks) risks.emplace(now_called(risk.plan->id.text()), &risk);
        }
        for (const auto& d : before.decisions) decisions.emplace(now_called(d.id.text()), &d);
    }

    bool has(std::string_view id) const {
        return projects.contains(id) || milestones.contains(id) || indicators.contains(id) || budgets.contains(id) ||
               funding.contains(id) || risks.contains(id);
    }
    std::size_t items() const {
        return projects.size() + milestones.size() + indicators.size() + budgets.size() + funding.size() + risks.size();
    }
};

template <class T>
T find(const ById<T>& items, std::string_view id) {
    const auto found = items.find(id);
    return found == items.end() ? nullptr : found->second;
}

void compare_milestone(Changes& changes, const MilestoneChange& change) {
    const auto& now = *change.now;
    const auto* then = change.before;
    if (now.status == Status::done && (!then || then->status != Status::done)) changes.done.push_back(change);
    if (now.status == Status::cancelled && (!then || then->status != Status::cancelled))
        changes.cancelled.push_back(change);
    if (now.open() && then && !then->open()) changes.reopened.push_back(change);
    const auto expected_then = then && then->expected ? then->expected : now.baseline;
    if (now.open() && now.expected && expected_then && *now.expected > *expected_then) changes.later.push_back(change);
    if (then && now.status != Status::cancelled && now.due != then->due) changes.due_moved.push_back(change);
}

void compare_targets(Changes& changes, const ProjectSnapshot& project, const Indicator& now, const Indicator& then) {
    const auto value_for = [](const Indicator& indicator, const Period& period) -> std::optional<Quantity> {
        for (const auto& t : indicator.targets)
            if (t.period == period) return t.value;
        return std::nullopt;
    };
    for (const auto& t : now.targets)
        if (const auto before = value_for(then, t.period); before != t.value)
            changes.targets.push_back({&project, &now, t.period, before, t.value});
    for (const auto& t : then.targets)
        if (!value_for(now, t.period)) changes.targets.push_back({&project, &now, t.period, t.value, std::nullopt});
}

bool has_commitments(const FundingState& line) {
    return std::any_of(line.facts.begin(), line.facts.end(),
                       [](const Fact* fact) { return fact->kind == FactKind::fund_commit; });
}

void compare_money(Changes& changes, const ProjectSnapshot& project, const Then& then) {
    for (const auto& line : project.plan->budget) {
        const auto* before = find(then.budgets, line.id.text());
        if (!before || before->amount != line.amount)
            changes.budgets.push_back(
                {&project, &line, nullptr, before ? std::optional(before->amount) : std::nullopt, line.amount});
    }
    for (const auto& line : project.funding) {
        const auto* before = find(then.funding, line.plan->id.text());
        const bool same = before ? before->committed == line.committed : line.committed.minor == 0;
        // Of a plan that was in force then, the day has come: nothing changed.
        const bool only_came_due = before && !before->plan_counts && line.plan_counts &&
                                   before->plan->committed == line.plan->committed && !has_commitments(line);
        if (!same && !only_came_due)
            changes.commitments.push_back({&project, nullptr, line.plan,
                                           before ? std::optional(before->committed) : std::nullopt, line.committed});
    }
}

void compare_risks(Changes& changes, const ProjectSnapshot& project, const Then& then) {
    for (const auto& risk : project.risks) {
        const auto* before = find(then.risks, risk.plan->id.text());
        if (before && before->score() != risk.score()) changes.risks.push_back({&project, &risk, before});
    }
}

void compare_decisions(Changes& changes, const Snapshot& now, const ById<const DecisionState*>& then) {
    for (const auto& decision : now.decisions) {
        const auto* before = find(then, decision.id.text());
        if (!before) changes.decisions_added.push_back(&decision);
        if (decision.done && !(before && before->done)) changes.decisions_done.push_back(&decision);
    }
}

/// What a project that was not there, or is no more, had: nothing.
MoneyTotals nothing(const MoneyTotals& other) { return MoneyTotals(other.budget.currency); }

void compare_totals(Changes& changes, const Snapshot* before, const Snapshot& now, const NowCalled& now_called,
                    const ById<const ProjectSnapshot*>& then) {
    std::unordered_set<std::string_view> there;
    for (const auto& project : now.projects) {
        there.insert(project.plan->id.text());
        const auto* old = find(then, project.plan->id.text());
        changes.money.push_back({project.plan, old ? old->money : nothing(project.money), project.money});
    }
    if (before)
        for (const auto& project : before->projects)
            if (!there.contains(now_called(project.plan->id.text())))
                changes.money.push_back({project.plan, project.money, nothing(project.money)});
    const auto in_all = now.money();
    changes.money.push_back({nullptr, before ? before->money() : nothing(in_all), in_all});
}

/// Items of `snapshot` that are not there. Of a project that is not there nothing more is
/// told: what stands in it goes with it. `looked_at` is how many were asked for.
template <class IsThere>
std::vector<ItemRef> absent(const Snapshot& snapshot, IsThere is_there, std::size_t& looked_at) {
    std::vector<ItemRef> missing;
    const auto look = [&](ItemKind kind, const auto& item, const Project& project) {
        ++looked_at;
        if (is_there(item.id.text())) return true;
        missing.push_back({kind, item.id.text(), item.title, &project});
        return false;
    };
    for (const auto& project : snapshot.projects) {
        const auto& plan = *project.plan;
        if (!look(ItemKind::project, plan, plan)) continue;
        for (const auto& m : plan.milestones) look(ItemKind::milestone, m, plan);
        for (const auto& line : plan.budget) look(ItemKind::budget, line, plan);
        for (const auto& line : plan.funding) look(ItemKind::funding, line, plan);
        for (const auto& i : plan.indicators) look(ItemKind::indicator, i, plan);
        for (const auto& risk : plan.risks) look(ItemKind::risk, risk, plan);
    }
    return missing;
}

/// The first plan is no revision of anything.
std::vector<const Revision*> revisions_between(const Snapshot& before, const Snapshot& now) {
    std::vector<const Revision*> found;
    for (const auto& revision : now.history->revisions)
        if (revision.in_force_from && *revision.in_force_from > before.as_of && *revision.in_force_from <= now.as_of)
            found.push_back(&revision);
    std::stable_sort(found.begin(), found.end(), [](const Revision* a, const Revision* b) { return a->in_force_from < b->in_force_from; });
    return found;
}

std::vector<ItemRef> dropped(const Snapshot& before, const Snapshot& now, const NowCalled& now_called) {
    std::unordered_set<std::string_view> there;
    for (const auto& project : now.projects) {
        there.insert(project.plan->id.text());
        for (const auto& m : project.milestones) there.insert(m.plan->id.text());
        for (const auto& line : project.plan->budget) there.insert(line.id.text());
        for (const auto& line : project.funding) there.insert(line.plan->id.text());
        for (const auto& i : project.indicators) there.insert(i.plan->id.text());
        for (const auto& risk : project.risks) there.insert(risk.plan->id.text());
    }
    std::size_t looked_at = 0;
    return absent(
        before, [&](std::string_view id) { return there.contains(now_called(id)); }, looked_at);
}

}  // namespace

std::optional<Money> difference(const Money& before, const Money& now) {
    if (before.currency != now.currency) return std::nullopt;
    return now - before;
}

Changes compare(const Snapshot* before, const Snapshot& now) {
    Changes changes;
    const NowCalled now_called(*now.history);
    const Then then = before ? Then(*before, now_called) : Then();
    for (const auto& project : now.projects)
        for (const auto& m : project.milestones)
            compare_milestone(changes, {&project, &m, find(then.milestones, m.plan->id.text())});
    for (const auto& project : now.projects) {
        for (const auto& i : project.indicators)
            if (const auto* old = find(then.indicators, i.plan->id.text()))
                compare_targets(changes, project, *i.plan, *old->plan);
        const bool is_new = !find(then.projects, project.plan->id.text());
        if (is_new) continue;
        compare_money(changes, project, then);
        compare_risks(changes, project, then);
    }
    compare_decisions(changes, now, then.decisions);
    compare_totals(changes, before, now, now_called, then.projects);

    std::size_t items_now = 0;
    changes.added = absent(
        now, [&](std::string_view id) { return then.has(id); }, items_now);
    if (!before) return changes;
    changes.revisions = revisions_between(*before, now);
    const bool some_are_gone = items_now - changes.added.size() < then.items();
    if (some_are_gone || !changes.added.empty()) changes.dropped = dropped(*before, now, now_called);
    return changes;
}

}  // namespace hamkari
