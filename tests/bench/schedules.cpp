// For script/bench only: how long a schedule takes as a function. hamkari_bench_schedules TASKS prints seconds, the best of
// five. A fifth of the tasks has a second link, of any kind; the week and the holidays are those of Iran.
#include "model/input/read_plan.hpp"
#include "model/schedule.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace hamkari;

namespace {

Plan plan_of(int tasks) {
    Plan plan;
    plan.programme.period = Period::of_year(Calendar::gregorian, 2025);
    const auto draft = input::read_plan({input::built_in_holidays()});
    plan.programme.holidays = draft.plan.programme.holidays;
    constexpr int of_a_project = 1000, reach = 40;
    for (int i = 0; i < tasks; ++i) {
        if (i % of_a_project == 0) {
            auto& project = plan.projects.emplace_back();
            project.id = ProjectId("P" + std::to_string(i / of_a_project));
            project.period = plan.programme.period;
        }
        auto& m = plan.projects.back().milestones.emplace_back();
        m.id = MilestoneId("T" + std::to_string(i));
        m.duration.likely = i * 7 % 13;
        // Chains of forty, so that the dates stay within some years.
        if (i % reach != 0) m.after.push_back({MilestoneId("T" + std::to_string(i - 1)), LinkType::fs, {}, {}});
        if (i % 5 == 0 && i % of_a_project > reach)
            m.after.push_back({MilestoneId("T" + std::to_string(i - reach / 2 - i % 7)), static_cast<LinkType>(i / 5 % 4), {i % 6 - 2, i % 3 == 0}, {}});
    }
    return plan;
}

}  // namespace

int main(int, char** arguments) {
    const auto plan = plan_of(std::atoi(arguments[1]));
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        const auto schedule = schedule_of(network_of(plan));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
        if (schedule.rows.empty()) return 1;
        best = std::min(best, took.count());
    }
    std::printf("%f\n", best);
}
