// How fast 1,000 milestones whose durations have ranges are simulated: hamkari_bench_simulations [RUNS [TASKS]] writes the
// seconds on one thread and on two, the best of twelve each, first of triangular durations, then of PERT.
#include "model/simulation.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

using namespace hamkari;

namespace {

/// Ten chains of equal length with links across, in the Iranian week.
Plan plan_of(int tasks) {
    Plan plan;
    plan.programme.period = Period::range(Date{date::days{20'089}}, Date{date::days{20'089 + 730}});  // from 1 January 2025
    plan.programme.work_week = {Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed};
    constexpr int chains = 10, across = 7;
    for (int chain = 0; chain < chains; ++chain) {
        auto& project = plan.projects.emplace_back();
        project.id = ProjectId("P" + std::to_string(chain));
        project.period = plan.programme.period;
        for (int i = 0; i < tasks / chains; ++i) {
            auto& milestone = project.milestones.emplace_back();
            const auto name = [](int in, int at) { return MilestoneId("M" + std::to_string(in) + "-" + std::to_string(at)); };
            milestone.id = name(chain, i);
            const int likely = 3 + (chain * 5 + i * 3) % 11;
            milestone.duration = {likely, Duration::Range{likely / 2, likely * 2 + i % 4}};
            const auto after = [&](MilestoneId id) {
                Link link;
                link.id = std::move(id);
                milestone.after.push_back(std::move(link));
            };
            if (i > 0) after(name(chain, i - 1));
            if (i > 0 && i % across == 0) after(name((chain + 1) % chains, i - 1));
        }
    }
    return plan;
}

double seconds(const Network& network, const SimulationOptions& options) {
    const auto begin = std::chrono::steady_clock::now();
    if (simulate(network, options).finish.empty()) std::exit(1);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

int main(int count, char** words) {
    constexpr int rounds = 12;
    SimulationOptions options;
    if (count > 1) options.runs = std::atoi(words[1]);
    const auto plan = plan_of(count > 2 ? std::atoi(words[2]) : 1'000);
    const auto network = network_of(plan);
    for (const auto shape : {Shape::triangular, Shape::pert}) {
        options.shape = shape;
        double one = 1e9, two = 1e9;
        // In turns, so that what disturbs disturbs both.
        for (int i = 0; i < rounds; ++i) {
            options.threads = 1;
            one = std::min(one, seconds(network, options));
            options.threads = 2;
            two = std::min(two, seconds(network, options));
        }
        std::cout << one << "\n" << two << "\n";
    }
}
