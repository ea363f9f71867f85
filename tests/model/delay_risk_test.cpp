#include "model/delay_risk.hpp"

#include "tests/model/networks.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Milestone& add_ranged(Plan& plan, const std::string& id, Duration::Range range, int likely, std::vector<Link> links = {}) {
    auto& m = add(plan, id, likely, std::move(links));
    m.duration.range = range;
    return m;
}

std::vector<std::string> ids(const std::vector<MilestoneRisk>& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows) all.push_back(row.milestone->plan->id.text());
    return all;
}

DelayRisk risk_on(const Snapshot& snapshot, DelayRiskOptions options = {}) {
    options.simulation.shape = Shape::uniform;
    return delay_risk_of(snapshot, options);
}

}  // namespace

TEST_CASE("milestones come by their chance, those without a due date last, and what rests on no range stands apart") {
    auto plan = network_plan("2025-01-01");
    add_ranged(plan, "LIKELY", {0, 10}, 5).due = day("2025-01-09");  // the ninth of ten days
    add_ranged(plan, "UNLIKELY", {0, 9}, 5).due = day("2025-01-02");
    add_ranged(plan, "UNDATED", {0, 10}, 5);
    add(plan, "FIXED", 5).due = day("2025-01-31");
    add(plan, "AFTER", 2, {after("UNDATED")}).due = day("2025-01-06");  // after 0 to 4 of ten days
    const auto now = snapshot(plan, {}, "2025-01-01");
    const auto risk = risk_on(now);
    CHECK(ids(risk.varying) == std::vector<std::string>{"UNLIKELY", "AFTER", "LIKELY", "UNDATED"});
    CHECK(ids(risk.fixed) == std::vector<std::string>{"FIXED"});
    CHECK(ids(risk.without_range) == std::vector<std::string>{"AFTER", "FIXED"});  // AFTER decides the end, FIXED rarely
    CHECK(risk.with_due == 3);
    CHECK(risk.unlikely == 2);
    const auto near = [](std::optional<Percent> is, int per_cent) {
        return is && std::abs(is->ten_thousandths - Percent::whole(per_cent).ten_thousandths) < 15'000;  // 3 x 0.5 %
    };
    CHECK(near(risk.varying[0].in_time, 22));
    CHECK(near(risk.varying[1].in_time, 40));
    CHECK(near(risk.varying[2].in_time, 90));
    CHECK_FALSE(risk.varying[3].in_time);
    CHECK(risk.varying[0].by50 == day("2025-01-05"));
    CHECK(risk.finish_varies());
    CHECK(risk.finish()->first() >= day("2025-01-05"));
}

TEST_CASE("a milestone that cannot meet its due date, or cannot miss it, by its range, is told so") {
    auto plan = network_plan("2025-01-01");
    add_ranged(plan, "NEVER", {8, 10}, 9).due = day("2025-01-05");
    add_ranged(plan, "ALWAYS", {8, 10}, 9).due = day("2025-02-05");
    const auto now = snapshot(plan, {}, "2025-01-01");
    const auto risk = risk_on(now);
    CHECK(risk.varying[0].in_time == Percent::whole(0));
    CHECK(risk.varying[1].in_time == Percent::whole(100));
}

TEST_CASE("the finish that is asked for is the programme's, a project's or a milestone's") {
    auto plan = network_plan("2025-01-01");
    add_ranged(plan, "A", {4, 6}, 5);
    plan.projects.push_back(plan.projects[0]);
    plan.projects.back().id = ProjectId("Q");
    plan.projects.back().milestones.clear();
    add(plan, "B", 20);
    const auto now = snapshot(plan, {}, "2025-01-01");
    const auto programme = risk_on(now);
    CHECK(programme.finish()->percentile(50) == day("2025-01-20"));
    CHECK(programme.finish_varies());  // one of its milestones is drawn
    const auto first = risk_on(now, {.only = &now.projects[0]});
    CHECK(first.finish()->last() == day("2025-01-06"));
    CHECK(ids(first.varying) == std::vector<std::string>{"A"});
    const auto second = risk_on(now, {.only = &now.projects[1]});
    CHECK_FALSE(second.finish_varies());
    const auto one = risk_on(now, {.milestone = &now.projects[0].milestones[0]});
    CHECK(one.finish()->first() == day("2025-01-05"));
    CHECK(one.simulation.watched.size() == static_cast<std::size_t>(usual_runs));
}

TEST_CASE("where many come together is told only where it makes a difference") {
    auto plan = network_plan("2025-01-01");
    std::vector<Link> before;
    for (const char* id : {"A", "B", "C", "D"}) {
        add_ranged(plan, id, {0, 10}, 5).due = day("2025-01-05");
        before.push_back(after(id));
    }
    add(plan, "ALL", 0, before);
    auto now = snapshot(plan, {}, "2025-01-01");
    auto risk = risk_on(now);
    REQUIRE(risk.merges.size() == 1);  // a half each, a sixteenth together
    CHECK(risk.merges[0].milestone->id.text() == "ALL");
    CHECK(risk.merges[0].count == 4);
    CHECK(std::abs(risk.merges[0].together.ten_thousandths - 62'500) < 8'000);
    for (auto& m : plan.projects[0].milestones) m.due = day("2025-03-01");
    now = snapshot(plan, {}, "2025-01-01");
    CHECK(risk_on(now).merges.empty());
}

TEST_CASE("a histogram has at most so many stretches of days, which hold all runs") {
    DayCounts counts;
    for (int i = 0; i < 100; ++i) counts.add(day("2025-01-01") + Days{i});
    const auto bins = bins_of(counts, 16);
    REQUIRE(bins.size() == 15);  // of a week
    CHECK(bins.front().from == day("2025-01-01"));
    CHECK(bins.front().to == day("2025-01-07"));
    CHECK(bins.front().runs == 7);
    CHECK(bins.back().runs == 2);
    CHECK(bins.back().so_far == 100);
    CHECK(bins_of(counts, 100).size() == 100);
    CHECK(bins_of({}, 16).empty());
    counts.add(day("2125-01-01"));
    CHECK(bins_of(counts, 16).size() <= 16);
    CHECK(bins_of(counts, 16).back().so_far == 101);
}
