#include "model/simulation.hpp"

#include "tests/model/networks.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numeric>

using namespace hamkari;
using namespace hamkari::making;

namespace {

using Json = nlohmann::json;

Json closed_form(const std::string& id) {
    std::ifstream file(std::filesystem::path(HAMKARI_SOURCE_DIR) / "tests/oracles/textbook/montecarlo_analytic.json");
    for (const auto& one : Json::parse(file))
        if (one.at("id") == id) return one;
    throw std::runtime_error(id);
}

Milestone& add_between(Plan& plan, const std::string& id, int low, int likely, int high, std::vector<Link> links = {}) {
    auto& m = add(plan, id, likely, std::move(links));
    m.duration.range = Duration::Range{low, high};
    return m;
}

/// Working days from the beginning of the plan to the finish of its last milestone, one a run.
std::vector<double> finishes(const Plan& plan, Shape shape, int runs = usual_runs) {
    const auto network = network_of(plan);
    SimulationOptions options{.runs = runs, .shape = shape, .as_of = plan.programme.period.first};
    options.watched = static_cast<std::uint32_t>(network.tasks.size() - 1);
    return simulate(network, options).watched;
}

double mean_of(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double central_moment(const std::vector<double>& values, int power) {
    const double mean = mean_of(values);
    double sum = 0;
    for (const auto value : values) sum += std::pow(value - mean, power);
    return sum / static_cast<double>(values.size());
}

void check_mean_and_variance(const std::vector<double>& values, double mean, double variance) {
    const auto runs = static_cast<double>(values.size());
    CHECK(std::abs(mean_of(values) - mean) < 3 * std::sqrt(variance / runs));
    const double of_variance = std::sqrt((central_moment(values, 4) - variance * variance) / runs);
    CHECK(std::abs(central_moment(values, 2) - variance) < 3 * of_variance);
}

Plan chain_of(const Json& tasks) {
    auto plan = network_plan("2025-01-01");
    std::vector<Link> before;
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto id = "T" + std::to_string(i);
        add_between(plan, id, tasks[i][0], tasks[i][1], tasks[i][2], before);
        before = {after(id)};
    }
    return plan;
}

/// So many tasks of at most a day, all alike, and a point in time that waits for all of them.
Plan merging(int count) {
    auto plan = network_plan("2025-01-01");
    std::vector<Link> before;
    for (int i = 0; i < count; ++i) {
        add_between(plan, "T" + std::to_string(i), 0, 1, 1);
        before.push_back(after("T" + std::to_string(i)));
    }
    add(plan, "ALL", 0, before);
    return plan;
}

Snapshot told_snapshot(const Plan& plan, const Told& told, const char* as_of) { return snapshot(plan, told, as_of); }

Simulation simulated(const Snapshot& snapshot, Shape shape = Shape::triangular, int runs = usual_runs) {
    return simulate(network_of(snapshot), {.runs = runs, .shape = shape, .as_of = snapshot.as_of});
}

bool same(const DayCounts& a, const DayCounts& b) {
    if (a.total() != b.total() || a.first() != b.first() || a.last() != b.last()) return false;
    for (auto day = a.first(); day <= a.last(); day += Days{1})
        if (a.by(day) != b.by(day)) return false;
    return true;
}

}  // namespace

TEST_CASE("a chain of triangular durations has the mean and the variance of their sums") {
    const auto oracle = closed_form("chain_triangular");
    const auto values = finishes(chain_of(oracle.at("tasks")), Shape::triangular);
    check_mean_and_variance(values, oracle.at("exact").at("mean"), oracle.at("exact").at("variance"));
    const auto [least, most] = std::ranges::minmax(values);
    CHECK(least >= oracle.at("exact").at("min").get<double>());
    CHECK(most <= oracle.at("exact").at("max").get<double>());
}

TEST_CASE("a chain of PERT durations has the mean and the variance of the beta distribution") {
    const auto oracle = closed_form("chain_pert_beta");
    const auto plan = chain_of(oracle.at("tasks"));
    check_mean_and_variance(finishes(plan, Shape::pert), oracle.at("exact").at("mean"), oracle.at("exact").at("variance"));
    // So often that a table that is a little wrong would show.
    check_mean_and_variance(finishes(plan, Shape::pert, 300'000), oracle.at("exact").at("mean"), oracle.at("exact").at("variance"));
}

TEST_CASE("what merges is as late as the latest of those that merge") {
    const auto oracle = closed_form("merge_uniform");
    for (const auto& [count, exact] : oracle.at("exact").items()) {
        INFO(count << " merge");
        const int k = std::stoi(count);
        auto values = finishes(merging(k), Shape::uniform);
        const auto runs = static_cast<double>(values.size());
        const double mean = exact.at("mean"), variance = k / ((k + 1.0) * (k + 1.0) * (k + 2.0));
        check_mean_and_variance(values, mean, variance);
        for (const double x : {0.2, 0.5, 0.8, 0.9, 0.98}) {
            const double share = std::pow(x, k);
            const auto there = static_cast<double>(std::ranges::count_if(values, [&](double value) { return value <= x; }));
            CHECK(std::abs(there / runs - share) <= 3 * std::sqrt(share * (1 - share) / runs) + 1e-9);
        }
        std::ranges::sort(values);
        const double p80 = exact.at("p80"), density = k * std::pow(p80, k - 1);
        CHECK(std::abs(values[values.size() * 8 / 10 - 1] - p80) < 3 * std::sqrt(0.8 * 0.2 / runs) / density);
    }
}

TEST_CASE("the means and variances that a simulation tells are those of its runs") {
    auto plan = chain_of(closed_form("chain_triangular").at("tasks"));
    const auto network = network_of(plan);
    const auto result = simulate(network, {.as_of = plan.programme.period.first, .watched = 3});
    CHECK(std::abs(result.tasks[3].days.mean - mean_of(result.watched)) < 1e-6);
    CHECK(std::abs(result.tasks[3].days.variance - central_moment(result.watched, 2) * 10'000 / 9'999) < 1e-6);
    // Days of 18 to 47 working days, on a calendar without days off, from 1 January on.
    CHECK(result.tasks[3].finish.first() >= day("2025-01-19"));
    CHECK(result.tasks[3].finish.last() <= day("2025-02-16"));
    CHECK(result.tasks[3].likely == day("2025-01-25"));
}

TEST_CASE("the same seed gives the same simulation on any number of threads, another seed another one") {
    auto plan = merging(5);
    for (auto& m : plan.projects[0].milestones)
        if (m.duration.range) m.duration = {10, Duration::Range{5, 30}};
    const auto network = network_of(plan);
    for (const auto shape : {Shape::triangular, Shape::pert, Shape::uniform}) {
        const auto with = [&](unsigned threads, std::uint64_t seed) {
            return simulate(network, {.runs = 1'000, .seed = seed, .shape = shape, .watched = 5, .threads = threads});
        };
        const auto one = with(1, 7);
        for (const unsigned threads : {2U, 3U}) {
            const auto more = with(threads, 7);
            CHECK(more.watched == one.watched);
            for (std::size_t i = 0; i < one.tasks.size(); ++i) {
                CHECK(same(more.tasks[i].finish, one.tasks[i].finish));
                CHECK(more.tasks[i].critical == one.tasks[i].critical);
                CHECK(more.tasks[i].days.mean == one.tasks[i].days.mean);
                CHECK(more.tasks[i].days.variance == one.tasks[i].days.variance);
            }
            CHECK(same(more.finish, one.finish));
            CHECK(more.merges.at(0).together == one.merges.at(0).together);
        }
        CHECK(with(1, 8).watched != one.watched);
    }
}

TEST_CASE("what is drawn for a milestone does not change when another one is added") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 5, 10, 30);
    const auto alone = finishes(plan, Shape::pert, 500);
    plan = network_plan("2025-01-01");
    add_between(plan, "B", 1, 2, 3);
    add_between(plan, "A", 5, 10, 30);
    CHECK(finishes(plan, Shape::pert, 500) == alone);
}

TEST_CASE("where no duration has a range, every run ends on the days of the schedule") {
    auto plan = network_plan("2025-03-01", {Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed});
    plan.programme.holidays.push_back({std::nullopt, 1, 1, {}, {}, false, {}});  // Nowruz
    plan.programme.calendars.push_back({{province_of("Tehran")}, {Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed}, {}, {}});
    add(plan, "BEGIN", 0);
    add(plan, "A", 9, {after("BEGIN")});
    add(plan, "B", 7, {after("A", LinkType::ss, {2, false})}).province = province_of("Tehran");
    add(plan, "C", 4, {after("B"), after("A", LinkType::ff, {3, true})});
    add(plan, "D", 3, {after("C", LinkType::sf, {1, false}), after("B", LinkType::fs, {2, true})}).province = province_of("Tehran");
    add(plan, "END", 0, {after("C"), after("D")});
    Told told;
    told.tell(FactKind::milestone_delay, "D", "2025-03-05", Delay{day("2025-04-24"), {}, {}});
    const auto now = told_snapshot(plan, told, "2025-03-06");
    const auto schedule = schedule_of(now);
    const auto result = simulated(now, Shape::triangular, 200);
    CHECK_FALSE(result.draws_anything());
    for (std::size_t i = 0; i < result.tasks.size(); ++i) {
        INFO(schedule.rows[i].plan->id.text());
        const auto& is = result.tasks[i];
        for (const int percent : {1, 50, 80, 95, 100}) CHECK(is.finish.percentile(percent) == schedule.rows[i].early_finish);
        CHECK(is.likely == schedule.rows[i].early_finish);
        CHECK(is.critical == (schedule.rows[i].critical ? 200 : 0));
        CHECK(is.days.variance == 0);
        CHECK_FALSE(is.rests_on_range);
    }
    CHECK(schedule.rows[4].early_finish == day("2025-04-24"));  // a Thursday, but that is what somebody said of D
    CHECK(result.finish.percentile(50) == day("2025-04-26"));   // END is a point: on the next working day
}

TEST_CASE("what is done keeps its day, and what waits for it is no less uncertain") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 5, 10, 30);
    add_between(plan, "B", 5, 10, 30, {after("A")});
    Told told;
    told.tell(FactKind::milestone_done, "A", "2025-01-08");
    const auto result = simulated(told_snapshot(plan, told, "2025-01-09"));
    CHECK(result.tasks[0].finish.first() == day("2025-01-08"));
    CHECK(result.tasks[0].finish.last() == day("2025-01-08"));
    CHECK(result.tasks[0].critical == 0);
    CHECK_FALSE(result.tasks[0].has_range);
    CHECK(result.tasks[1].has_range);
    CHECK(result.tasks[1].critical == usual_runs);
    CHECK(result.tasks[1].finish.first() >= day("2025-01-13"));  // five days from the 9th on
}

TEST_CASE("what is in progress is drawn from the durations that are still possible") {
    // 0 to 10 days, all alike, of which 5 have gone: what is left lasts 0 to 5 days, all alike.
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 0, 5, 10);
    Told told;
    told.tell(FactKind::milestone_start, "A", "2025-01-01");
    const auto now = told_snapshot(plan, told, "2025-01-06");
    const auto result = simulate(network_of(now), {.shape = Shape::uniform, .as_of = now.as_of, .watched = 0});
    check_mean_and_variance(result.watched, 2.5, 25.0 / 12);
    CHECK(result.tasks[0].finish.first() == day("2025-01-06"));
    CHECK(result.tasks[0].finish.last() == day("2025-01-10"));
    // Triangular, 0 to 10, likely 1: of what is above 5 the shortest is the likeliest.
    plan.projects[0].milestones[0].duration = {1, Duration::Range{0, 10}};
    const auto triangular = simulated(told_snapshot(plan, told, "2025-01-06"));
    const double mean = 5.0 / 3, variance = 25.0 / 18;
    CHECK(std::abs(triangular.tasks[0].days.mean - mean) < 3 * std::sqrt(variance / usual_runs));
    CHECK(std::abs(triangular.tasks[0].days.variance - variance) < 0.1);
}

TEST_CASE("what lasts longer than its range allows ends as soon as it can, and nothing is drawn") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 2, 3, 4);
    Told told;
    told.tell(FactKind::milestone_start, "A", "2025-01-01");
    const auto result = simulated(told_snapshot(plan, told, "2025-01-20"), Shape::pert, 100);
    CHECK(result.tasks[0].overdue);
    CHECK_FALSE(result.tasks[0].rests_on_range);
    CHECK(result.tasks[0].finish.first() == day("2025-01-20"));
    CHECK(result.tasks[0].finish.last() == day("2025-01-20"));
    CHECK_FALSE(result.draws_anything());
}

TEST_CASE("nothing ends before the day on which a delay expects it") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 1, 5, 40);
    Told told;
    told.tell(FactKind::milestone_delay, "A", "2025-01-02", Delay{day("2025-01-25"), {}, {}});
    const auto result = simulated(told_snapshot(plan, told, "2025-01-03"), Shape::pert, 1'000);
    CHECK(result.tasks[0].finish.first() == day("2025-01-25"));
    CHECK(result.tasks[0].finish.by(day("2025-01-25")) > 900);
    CHECK(result.tasks[0].finish.last() > day("2025-01-25"));
}

TEST_CASE("the day of a run is the working day on which its fraction ends") {
    // Thursdays and Fridays are off: what starts on Wednesday, 8 January 2025 and lasts 1 to 2 days ends on it or on Saturday.
    auto plan = network_plan("2025-01-08", {Weekday::sat, Weekday::sun, Weekday::mon, Weekday::tue, Weekday::wed});
    add_between(plan, "A", 1, 2, 2);
    add_between(plan, "HALF", 0, 1, 2);
    const auto result = simulate(network_of(plan), {.runs = 2'000, .shape = Shape::uniform});
    CHECK(result.tasks[0].finish.first() == day("2025-01-11"));  // never in no time at all on Saturday
    CHECK(result.tasks[0].finish.last() == day("2025-01-11"));
    const auto& half = result.tasks[1].finish;
    CHECK(half.by(day("2025-01-08")) + half.between(day("2025-01-11"), day("2025-01-11")) == 2'000);
    CHECK(std::abs(static_cast<double>(half.by(day("2025-01-08"))) - 1'000) < 3 * std::sqrt(500));
}

TEST_CASE("of two that are alike each is critical in half of the runs, of two that are fixed both in all") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 5, 10, 20);
    add_between(plan, "B", 5, 10, 20);
    add(plan, "END", 0, {after("A"), after("B")});
    const auto result = simulate(network_of(plan));
    CHECK(std::abs(static_cast<double>(result.tasks[0].critical) - 5'000) < 3 * 50);
    CHECK(result.tasks[0].critical + result.tasks[1].critical == usual_runs);
    CHECK(result.tasks[2].critical == usual_runs);
    for (auto& m : plan.projects[0].milestones) m.duration.range.reset();
    const auto fixed = simulate(network_of(plan), {.runs = 100});
    CHECK(fixed.tasks[0].critical == 100);
    CHECK(fixed.tasks[1].critical == 100);
}

TEST_CASE("of 31 that are each in time in 80 of 100 runs hardly ever all are") {
    auto plan = network_plan("2025-01-01");
    std::vector<Link> before;
    for (int i = 0; i < 31; ++i) {
        auto& m = add_between(plan, "T" + std::to_string(i), 0, 5, 10);
        m.due = day("2025-01-08");  // the eighth of ten days
        before.push_back(after(m.id.text()));
    }
    add(plan, "ALL", 0, before);
    const auto network = network_of(plan);
    std::vector<std::optional<Date>> due;
    for (const auto& task : network.tasks) due.push_back(task.milestone->due);
    const auto result = simulate(network, {.runs = 100'000, .shape = Shape::uniform, .due = due});
    REQUIRE(result.merges.size() == 1);
    const auto& merge = result.merges[0];
    CHECK(merge.before.size() == 31);
    CHECK(std::abs(static_cast<double>(merge.least) - 80'000) < 4 * 127);
    CHECK(std::abs(static_cast<double>(merge.most) - 80'000) < 4 * 127);
    CHECK(std::abs(static_cast<double>(merge.together) - 99) < 3 * 10);
    CHECK(result.tasks[31].finish.by(day("2025-01-08")) == merge.together);
}

TEST_CASE("where only the longest durations lead beyond all dates, that is said, and nothing is simulated") {
    auto plan = network_plan("2025-01-01");
    add_between(plan, "A", 1, 2, 1'000'000'000);
    try {
        (void)simulate(network_of(plan), {.runs = 100});
        FAIL("simulated");
    } catch (const Failure& failure) {
        CHECK(failure.problem().code == Code::schedule_too_long);
        CHECK(failure.problem().arguments.at(0) == "A");
    }
}

TEST_CASE("a percentile is the first day by which so many are reached") {
    DayCounts counts;
    for (int i = 10; i >= 1; --i) counts.add(day("2025-01-01") + Days{i});  // ten days, from the 2nd to the 11th
    CHECK(counts.percentile(50) == day("2025-01-06"));
    CHECK(counts.percentile(80) == day("2025-01-09"));
    CHECK(counts.percentile(95) == day("2025-01-11"));
    CHECK(counts.percentile(100) == day("2025-01-11"));
    CHECK(counts.by(day("2025-01-01")) == 0);
    CHECK(counts.by(day("2025-01-05")) == 4);
    CHECK(counts.by(day("2026-01-01")) == 10);
    CHECK(counts.between(day("2025-01-03"), day("2025-01-04")) == 2);
    DayCounts more;
    more.add(day("2024-12-30"));
    more.add(counts);
    CHECK(more.total() == 11);
    CHECK(more.by(day("2025-01-02")) == 2);
    CHECK(more.mean() == day("2025-01-06"));  // (0 + 3 + 4 + ... + 12) / 11 = 6.8 days after the 30th
}
