#include "model/delay_risk.hpp"

#include "model/agreed.hpp"

#include <algorithm>
#include <unordered_map>

namespace hamkari {

namespace {

Percent share_of(std::int64_t runs, const Simulation& simulation) { return percent_of(runs, simulation.runs).value_or(Percent{}); }

/// What merges makes a difference where it halves the chance, or takes a tenth of all runs.
bool matters(const Merge& merge, int runs) {
    return merge.together * 2 <= merge.least ? merge.least * 100 >= runs : (merge.least - merge.together) * 10 >= runs;
}

MilestoneRisk risk_of(const ProjectSnapshot& project, const MilestoneState& milestone, std::uint32_t task, const Simulation& simulation) {
    const auto& is = simulation.tasks[task];
    MilestoneRisk risk{&project, &milestone, task, is.finish.percentile(50), is.finish.percentile(80), is.finish.percentile(95), {}, {}};
    if (milestone.due) risk.in_time = share_of(is.finish.by(*milestone.due), simulation);
    risk.critical = share_of(is.critical, simulation);
    return risk;
}

void sort_in(DelayRisk& risk, const MilestoneRisk& one, bool agreed) {
    const auto& task = risk.simulation.tasks[one.task];
    const auto& duration = one.milestone->plan->duration;
    if (task.overdue) risk.overdue.push_back(one);
    if (!duration.range && duration.likely > 0) risk.without_range.push_back(one);
    if (!agreed) return;
    (task.rests_on_range ? risk.varying : risk.fixed).push_back(one);
}

void put_in_order(DelayRisk& risk) {
    std::ranges::stable_sort(risk.varying, [](const MilestoneRisk& a, const MilestoneRisk& b) {
        if (a.in_time.has_value() != b.in_time.has_value()) return a.in_time.has_value();
        if (a.in_time != b.in_time) return a.in_time < b.in_time;
        return a.by80 < b.by80;
    });
    std::ranges::stable_sort(risk.without_range, [](const auto& a, const auto& b) { return a.critical > b.critical; });
    constexpr Percent half = Percent::whole(50);
    risk.with_due = static_cast<std::size_t>(std::ranges::count_if(risk.varying, [](const auto& one) { return one.in_time.has_value(); }));
    risk.unlikely = static_cast<std::size_t>(std::ranges::count_if(risk.varying, [&](const auto& one) { return one.in_time && *one.in_time < half; }));
    std::ranges::stable_sort(risk.merges, [](const MergeRisk& a, const MergeRisk& b) { return a.together < b.together; });
}

}  // namespace

DelayRisk delay_risk_of(const Snapshot& snapshot, DelayRiskOptions options) {
    DelayRisk risk;
    risk.only = options.only;
    risk.milestone = options.milestone;
    risk.network = network_of(snapshot, {.promises = Promises::stand});
    std::unordered_map<const Milestone*, std::uint32_t> tasks;
    for (std::uint32_t i = 0; i < risk.network.tasks.size(); ++i) tasks.emplace(risk.network.tasks[i].milestone, i);
    std::vector<std::optional<Date>> due(risk.network.tasks.size());
    for (const auto& project : snapshot.projects)
        for (const auto& milestone : project.milestones)
            if (const auto found = tasks.find(milestone.plan); found != tasks.end()) due[found->second] = milestone.due;
    options.simulation.as_of = snapshot.as_of;
    options.simulation.due = due;
    if (options.milestone)
        if (const auto found = tasks.find(options.milestone->plan); found != tasks.end()) options.simulation.watched = found->second;
    risk.simulation = simulate(risk.network, options.simulation);

    for (const auto& project : snapshot.projects) {
        if (options.only && &project != options.only) continue;
        const bool agreed = options.only || is_agreed(project.plan->state);
        for (const auto& milestone : project.milestones)
            if (milestone.open()) sort_in(risk, risk_of(project, milestone, tasks.at(milestone.plan), risk.simulation), agreed);
    }
    for (const auto& merge : risk.simulation.merges) {
        const auto& task = risk.network.tasks[merge.task];
        if ((options.only && task.project != options.only->plan) || !matters(merge, risk.simulation.runs)) continue;
        const auto share = [&](std::int64_t runs) { return share_of(runs, risk.simulation); };
        risk.merges.push_back({task.milestone, merge.before.size(), share(merge.least), share(merge.most), share(merge.together)});
    }
    put_in_order(risk);
    return risk;
}

const DayCounts* DelayRisk::finish() const {
    const auto filled = [](const DayCounts& counts) { return counts.empty() ? nullptr : &counts; };
    if (milestone) {
        for (std::size_t i = 0; i < network.tasks.size(); ++i)
            if (network.tasks[i].milestone == milestone->plan) return filled(simulation.tasks[i].finish);
        return nullptr;
    }
    if (!only) return filled(simulation.finish);
    for (std::size_t i = 0; i < simulation.projects.size(); ++i)
        if (simulation.projects[i] == only->plan) return filled(simulation.finish_of[i]);
    return nullptr;
}

bool DelayRisk::finish_varies() const {
    for (std::size_t i = 0; i < network.tasks.size(); ++i) {
        const auto& task = network.tasks[i];
        const bool asked = milestone ? task.milestone == milestone->plan : !only || task.project == only->plan;
        if (asked && simulation.tasks[i].rests_on_range) return true;
    }
    return false;
}

std::vector<DayBin> bins_of(const DayCounts& counts, std::size_t at_most) {
    std::vector<DayBin> bins;
    if (counts.empty()) return bins;
    const int span = days_from(counts.first(), counts.last()) + 1;
    constexpr int week = 7;
    int width = 1;
    for (const int next : {week, 2 * week, 4 * week, 8 * week, 13 * week, 26 * week, 52 * week}) {
        if (span <= static_cast<int>(at_most) * width) break;
        width = next;
    }
    while (span > static_cast<int>(at_most) * width) width *= 2;
    std::int64_t so_far = 0;
    for (auto from = counts.first(); from <= counts.last(); from += Days{width}) {
        const auto to = from + Days{width - 1};
        const auto until = counts.by(to);
        bins.push_back({from, to, until - so_far, until});
        so_far = until;
    }
    return bins;
}

}  // namespace hamkari
