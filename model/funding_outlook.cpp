#include "model/funding_outlook.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace hamkari {

namespace {

Money zero_of(const Snapshot& snapshot) { return {0, snapshot.rates.reporting()}; }

/// The case of an empty scenario.
const Scenario& as_it_is() {
    static const Scenario none;
    return none;
}

std::vector<MilestoneFate> fates_of(const FundingCase& question, const Chosen& chosen, const Snapshot& snapshot) {
    const auto& problem = question.problem;
    const auto missing = missing_for(problem, chosen.funded);
    std::vector<MilestoneFate> fates(question.wants.size());
    for (std::size_t i = 0; i < fates.size(); ++i) {
        auto& fate = fates[i];
        fate.want = &question.wants[i];
        fate.days = fate.want->planned;
        fate.missing = {missing[i], snapshot.rates.reporting()};
        fate.fate = !chosen.funded[i] ? MoneyFate::falls : problem.wants[i].cost == 0 ? MoneyFate::no_cost : MoneyFate::covered;
        for (const auto before : problem.wants[i].after)
            if (!chosen.funded[i] && !chosen.funded[before] && !fate.because_of) fate.because_of = &question.wants[before];
    }
    const auto laid = lay_payments(problem, chosen.funded);
    for (const auto& payment : laid.payments) {
        auto& fate = fates[payment.want];
        const auto& source = question.sources[payment.source];
        fate.paid_by.push_back({&source, {payment.amount, snapshot.rates.reporting()}});
        if (source.from > laid.needed[payment.want]) {
            fate.fate = MoneyFate::slips;
            fate.money_on = std::max(fate.money_on.value_or(source.from), source.from);
        }
    }
    return fates;
}

/// What waits for money begins when it has come, and what depends on it moves too.
void move_days(std::vector<MilestoneFate>& fates, const Snapshot& snapshot, const PlanDays& plan_days) {
    DaysBefore not_before;
    std::unordered_map<const MilestoneState*, std::pair<std::size_t, std::size_t>> place;
    for (std::size_t p = 0; p < snapshot.projects.size(); ++p) {
        const auto& milestones = snapshot.projects[p].milestones;
        not_before.emplace_back(milestones.size());
        for (std::size_t m = 0; m < milestones.size(); ++m) place.emplace(&milestones[m], std::pair(p, m));
    }
    bool any = false;
    for (const auto& fate : fates)
        if (fate.money_on) {
            const auto [p, m] = place.at(fate.want->milestone);
            not_before[p][m] = fate.money_on;
            any = true;
        }
    if (!any) return;
    const auto days = plan_days(snapshot, not_before);
    for (auto& fate : fates) {
        const auto [p, m] = place.at(fate.want->milestone);
        if (fate.fate != MoneyFate::falls) fate.days = days[p][m];
    }
}

void add(FateSums& sums, const MilestoneFate& fate) {
    if (fate.fate == MoneyFate::no_cost) return;
    if (fate.fate == MoneyFate::falls && fate.want->cost.minor == 0) {
        ++sums.fall_with_them;
        sums.people_not_reached += fate.want->people;
        return;
    }
    auto& sum = fate.fate == MoneyFate::covered ? sums.covered : fate.fate == MoneyFate::slips ? sums.slips : sums.falls;
    ++sum.milestones;
    sum.cost += fate.want->cost;
    if (fate.fate == MoneyFate::falls) sums.people_not_reached += fate.want->people;
}

/// Its own province, else the only one of its project.
std::optional<ProvinceCode> province_of(const MilestoneWant& want) {
    if (want.milestone->plan->province) return want.milestone->plan->province;
    const auto& list = want.project->plan->provinces.list;
    return list.size() == 1 ? std::optional(list.front().code) : std::nullopt;
}

void add_up(FundingOutlook& outlook, const Snapshot& snapshot) {
    const auto zero = zero_of(snapshot);
    const FateSums none{{0, zero}, {0, zero}, {0, zero}, 0, 0};
    outlook.sums = none;
    outlook.needed = outlook.usable = zero;
    std::map<int, FateSums> provinces;  // none: last
    std::map<Sector, FateSums> sectors;
    for (const auto& fate : outlook.milestones) {
        outlook.needed += fate.want->cost;
        add(outlook.sums, fate);
        if (fate.fate == MoneyFate::no_cost) continue;
        const auto province = province_of(*fate.want);
        add(provinces.try_emplace(province ? static_cast<int>(*province) : 999, none).first->second, fate);
        add(sectors.try_emplace(fate.want->project->plan->sector, none).first->second, fate);
    }
    for (auto& [code, sums] : provinces)
        outlook.by_province.push_back({code == 999 ? std::nullopt : std::optional(static_cast<ProvinceCode>(code)), sums});
    for (auto& [sector, sums] : sectors) outlook.by_sector.push_back({sector, sums});
    for (std::size_t s = 0; s < outlook.question.sources.size(); ++s)
        if (!outlook.question.problem.sources[s].pays.empty()) outlook.usable += outlook.question.sources[s].amount;
}

FundingOutlook outlook_of(const Snapshot& snapshot, const Scenario* scenario, MoneyCounted counted,
                          const AllocationSolver& solver, const PlanDays& plan_days,
                          const std::vector<std::vector<PlannedDays>>& planned, const FundingOutlook* base) {
    FundingOutlook outlook;
    outlook.scenario = scenario;
    outlook.counted = counted;
    outlook.question = funding_case(snapshot, scenario ? *scenario : as_it_is(), counted, planned);
    auto& problem = outlook.question.problem;
    if (base)
        for (std::size_t i = 0; i < problem.wants.size(); ++i)
            problem.wants[i].preferred = base->milestones[i].fate != MoneyFate::falls;
    const auto chosen = choose(problem, solver);
    outlook.worth = chosen.value;
    outlook.worth_bound = chosen.bound;
    outlook.solver_used = chosen.solver_used;
    outlook.milestones = fates_of(outlook.question, chosen, snapshot);
    move_days(outlook.milestones, snapshot, plan_days);
    for (std::size_t i = 0; i < problem.wants.size(); ++i) {
        auto& fate = outlook.milestones[i];
        const auto& before = base ? base->milestones[i] : fate;
        fate.days_before = before.days;
        fate.before = before.fate;
    }
    add_up(outlook, snapshot);
    outlook.to_restore_all = {missing_for_all(problem), snapshot.rates.reporting()};
    return outlook;
}

}  // namespace

std::optional<Percent> FundingOutlook::may_miss() const {
    if (proven()) return std::nullopt;
    return percent_of(worth_bound - worth, worth_bound);
}

std::vector<FundingOutlook> funding_outlooks(const Snapshot& snapshot, const std::vector<const Scenario*>& scenarios,
                                             MoneyCounted counted, const AllocationSolver& solver, const PlanDays& plan_days) {
    DaysBefore as_planned;
    for (const auto& project : snapshot.projects) as_planned.emplace_back(project.milestones.size());
    const auto planned = plan_days(snapshot, as_planned);
    std::vector<FundingOutlook> outlooks;
    outlooks.reserve(1 + scenarios.size());
    outlooks.push_back(outlook_of(snapshot, nullptr, counted, solver, plan_days, planned, nullptr));
    for (const auto* scenario : scenarios)
        outlooks.push_back(outlook_of(snapshot, scenario, counted, solver, plan_days, planned, &outlooks.front()));
    return outlooks;
}

}  // namespace hamkari
