#include "model/funding_case.hpp"

#include "model/agreed.hpp"
#include "model/funding_sources.hpp"
#include "model/milestone_costs.hpp"
#include "model/milestone_people.hpp"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hamkari {

namespace {

/// The largest sum of worth with which a solver that reckons with 15 digits is still exact.
constexpr std::int64_t most_worth = 100'000'000;

std::vector<MilestoneWant> wants_of(const Snapshot& snapshot, std::span<const std::vector<PlannedDays>> planned) {
    std::vector<MilestoneWant> wants;
    for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
        const auto& project = snapshot.projects[p];
        if (!is_agreed(project.plan->state)) continue;
        const auto costs = costs_to_pay(project, snapshot);
        const auto people = people_still_to_reach(project, snapshot.as_of);
        for (std::size_t m = 0; m < project.milestones.size(); ++m) {
            const auto& milestone = project.milestones[m];
            if (!milestone.open()) continue;
            const auto& assumed = milestone.plan->assumed;
            wants.push_back({&project, &milestone, planned[p][m], costs[m], people.by_milestone[m],
                             assumed.whole || assumed.covers("cost")});
        }
    }
    return wants;
}

/// Section "Worth" of plans/README.md.
std::vector<std::int64_t> worth_of(const std::vector<MilestoneWant>& wants) {
    std::int64_t people = 0, with_people = 0;
    for (const auto& want : wants)
        if (want.people > 0) people += want.people, ++with_people;
    const auto usual = with_people ? std::max<std::int64_t>(1, people / with_people) : 1;
    std::vector<std::int64_t> worth;
    Wide sum = 0;
    for (const auto& want : wants) {
        worth.push_back(priority_of(*want.milestone->plan) * (want.people > 0 ? want.people : usual));
        sum += worth.back();
    }
    if (sum > most_worth)
        for (auto& value : worth) value = std::max<std::int64_t>(1, static_cast<std::int64_t>(Wide{value} * most_worth / sum));
    return worth;
}

/// The wants of each project stand together.
using Range = std::pair<std::size_t, std::size_t>;
std::unordered_map<const ProjectSnapshot*, Range> by_project(const std::vector<MilestoneWant>& wants) {
    std::unordered_map<const ProjectSnapshot*, Range> ranges;
    for (std::size_t i = 0; i < wants.size(); ++i) ranges.try_emplace(wants[i].project, i, i).first->second.second = i + 1;
    return ranges;
}

AllocationProblem problem_of(const std::vector<MilestoneWant>& wants, const std::vector<MoneySource>& sources) {
    AllocationProblem problem;
    std::unordered_map<std::string_view, std::size_t> index;
    for (std::size_t i = 0; i < wants.size(); ++i) index.emplace(wants[i].milestone->plan->id.text(), i);
    const auto worth = worth_of(wants);
    for (std::size_t i = 0; i < wants.size(); ++i) {
        const auto& plan = *wants[i].milestone->plan;
        AllocationWant want{plan.id.text(), wants[i].cost.minor, worth[i], {}, wants[i].planned.start, false};
        // What is done hinders nobody, and what was cancelled is not waited for.
        for (const auto& link : plan.after)
            if (const auto before = index.find(link.id.text()); before != index.end()) want.after.push_back(before->second);
        problem.wants.push_back(std::move(want));
    }
    const auto of_projects = by_project(wants);
    for (const auto& source : sources) {
        AllocationSource made{source.line ? source.line->plan->id.text() : std::string(), source.amount.minor, source.from, {}};
        // A line pays milestones of its own project only.
        const auto own = of_projects.find(source.project);
        const Range all{0, wants.size()}, none{0, 0};
        const auto& [first, last] = source.added ? all : own == of_projects.end() ? none : own->second;
        for (std::size_t i = first; i < last; ++i)
            if (wants[i].cost.minor > 0 && may_pay(source, wants[i])) made.pays.push_back(i);
        problem.sources.push_back(std::move(made));
    }
    return problem;
}

Money other_budget_of(const Snapshot& snapshot, const std::vector<MilestoneWant>& wants) {
    Money sum{0, snapshot.rates.reporting()};
    const auto of_projects = by_project(wants);
    for (const auto& project : snapshot.projects) {
        if (!is_agreed(project.plan->state)) continue;
        const auto own = of_projects.find(&project);
        for (const auto& line : project.plan->budget) {
            if (line.period.last < snapshot.as_of) continue;
            auto left = budget_in(line, snapshot.rates) - snapshot.spent_on(project, line.id, to_date(snapshot.as_of));
            if (own != of_projects.end())
                for (auto i = own->second.first; i < own->second.second; ++i)
                    if (wants[i].milestone->plan->budget == line.id) left -= wants[i].cost;
            sum += left.positive_part();
        }
    }
    return sum;
}

}  // namespace

FundingCase funding_case(const Snapshot& snapshot, const Scenario& scenario, MoneyCounted counted,
                         std::span<const std::vector<PlannedDays>> planned) {
    FundingCase made;
    made.wants = wants_of(snapshot, planned);
    made.left_out = {{0, snapshot.rates.reporting()}, {0, snapshot.rates.reporting()}};
    made.sources = money_sources(snapshot, scenario, counted, made.left_out, made.effects);
    made.problem = problem_of(made.wants, made.sources);
    made.other_budget = other_budget_of(snapshot, made.wants);
    return made;
}

}  // namespace hamkari
