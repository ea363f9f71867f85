#include "model/upcoming.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <string>

using namespace hamkari;

namespace {

std::string told(const std::vector<Awaited>& list) {
    std::string text;
    for (const auto& entry : list)
        text += (text.empty() ? "" : ", ") + entry.milestone->plan->id.text() + " " + std::to_string(entry.days);
    return text;
}

/// The sample's REHAB with these milestones alone: code, due, owner.
struct Given {
    const char *id, *due, *owner;
};
Plan with(std::initializer_list<Given> given) {
    auto plan = sample::plan();
    auto& list = plan.projects[0].milestones;
    const auto pattern = list[0];
    list.clear();
    for (const auto& [id, due, owner] : given) {
        auto m = pattern;
        m.id = MilestoneId(id);
        m.due = *due ? std::optional(sample::day(due)) : std::nullopt;
        m.owner = PartnerId(owner);
        list.push_back(m);
    }
    return plan;
}

}  // namespace

TEST_CASE("what is late is counted from its due date, whatever day it is expected on") {
    // REHAB-02 was due on 2025-10-01 and is expected on 2026-02-01; REHAB-03 is cancelled.
    const auto now = sample::on("2025-12-31");
    CHECK(told(upcoming(now).late) == "REHAB-02 91");
}

TEST_CASE("each milestone that comes stands in one window: 30, 60 and 90 days, the last day included") {
    const auto plan = with({{"A", "2025-10-01", "IRCS"},
                            {"B", "2025-10-31", "IRCS"},
                            {"C", "2025-11-01", "IRCS"},
                            {"D", "2025-11-30", "IRCS"},
                            {"E", "2025-12-30", "IRCS"},
                            {"F", "2025-12-31", "IRCS"}});
    const auto now = sample::on("2025-10-01", plan, {});
    const auto found = upcoming(now);
    CHECK(told(found.late).empty());
    CHECK(told(found.coming[0]) == "A 0, B 30");
    CHECK(told(found.coming[1]) == "C 31, D 60");
    CHECK(told(found.coming[2]) == "E 90");
}

TEST_CASE("milestones stand by owner, those without one last, and by due date") {
    const auto plan = with({{"A", "2025-10-20", ""},
                            {"B", "2025-10-10", "IRCS"},
                            {"C", "2025-10-30", "ICRC"},
                            {"D", "2025-10-05", "IRCS"},
                            {"E", "", "IRCS"}});
    const auto now = sample::on("2025-10-01", plan, {});
    const auto found = upcoming(now);
    CHECK(told(found.coming[0]) == "C 29, D 4, B 9, A 19");
    CHECK(told(found.undated) == "E 0");
}

TEST_CASE("what is only asked for is neither late nor awaited") {
    auto plan = with({{"A", "2025-09-01", "IRCS"}, {"B", "2025-10-10", "IRCS"}, {"C", "", "IRCS"}});
    plan.projects[0].state = ProjectState::proposed;
    const auto now = sample::on("2025-10-01", plan, {});
    const auto found = upcoming(now);
    CHECK(found.late.empty());
    CHECK(found.coming[0].empty());
    CHECK(found.undated.empty());
}

TEST_CASE("reasons for delay are ranked by the milestones that gave them last") {
    const auto plan = with({{"A", "2025-09-01", "IRCS"},
                            {"B", "2025-09-01", "IRCS"},
                            {"C", "2025-09-01", "IRCS"},
                            {"D", "2025-09-01", "IRCS"}});
    std::int64_t number = 2;
    std::vector<Fact> facts;
    const auto delay = [&](const char* id, const char* on, Because because) {
        facts.push_back(sample::fact(number++, FactKind::milestone_delay, id, on,
                                     Delay{sample::day("2025-12-01"), because, {}}));
    };
    delay("A", "2025-08-01", Because::customs);
    delay("A", "2025-08-20", Because::funds);  // its last reason
    delay("B", "2025-08-02", Because::customs);
    delay("C", "2025-08-03", Because::funds);
    const auto now = sample::on("2025-09-10", plan, facts);
    std::vector<const MilestoneState*> all;
    for (const auto& m : now.projects[0].milestones) all.push_back(&m);
    const auto ranked = delay_reasons(all);
    REQUIRE(ranked.size() == 2);
    CHECK(ranked[0].because == Because::funds);
    CHECK(ranked[0].milestones.size() == 2);
    CHECK(ranked[1].because == Because::customs);
    CHECK(ranked[1].milestones.size() == 1);
}
