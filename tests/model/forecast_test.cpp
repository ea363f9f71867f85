#include "model/forecast.hpp"

#include "model/narrow.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Milestone after(Milestone m, const char* before) {
    m.after.push_back({MilestoneId(before), LinkType::fs, {}, {}});
    return m;
}

Milestone lasting(Milestone m, int days) {
    m.duration = Duration(days);
    return m;
}

/// Sunday, 1 June 2025; people work from Saturday to Wednesday.
///   A  due 4 June, delayed to Wednesday 18 June: 14 days late
///   B  5 days after A, due 11 June: Saturday 21 to Wednesday 25 June, 14 days late
///   C  of another project, after B, due 30 July: 25 June
///   D  due 1 May, nobody gave a new date: 31 days late
///   E  no date, no start, nothing before it
///   F  done on 20 May
Plan two_projects() {
    auto p = project("P"), q = project("Q");
    p.lead = PartnerId("IRCS");
    p.milestones = {milestone("A", "2025-06-04"), lasting(after(milestone("B", "2025-06-11"), "A"), 5), milestone("D", "2025-05-01"),
                    milestone("E", ""), milestone("F", "2025-05-30")};
    q.lead = PartnerId("ICRC");
    q.milestones = {after(milestone("C", "2025-07-30"), "B")};
    q.milestones[0].owner = PartnerId("IFRC");
    return plan({p, q});
}

Told what_happened() {
    Told told;
    told.tell(FactKind::milestone_done, "F", "2025-05-20");
    told.tell(FactKind::milestone_delay, "A", "2025-05-25", Delay{day("2025-06-18"), Because::customs, {}});
    return told;
}

std::vector<std::string> ids(const std::vector<ForecastRow>& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows) all.push_back(row.milestone->plan->id.text());
    return all;
}

}  // namespace

TEST_CASE("open milestones are told the latest first, with what decides their day and what they move") {
    const auto now = snapshot(two_projects(), what_happened(), "2025-06-01");
    const Forecast forecast(now);
    REQUIRE_FALSE(forecast.problem());
    const auto rows = forecast_rows(now, forecast);
    REQUIRE(ids(rows) == std::vector<std::string>{"D", "A", "B", "C", "E"});

    const auto &d = rows[0], &a = rows[1], &b = rows[2], &c = rows[3], &e = rows[4];
    CHECK(d.forecast == day("2025-06-01"));
    CHECK(d.days_late == 31);
    CHECK(d.hits.empty());

    CHECK(a.forecast == day("2025-06-18"));
    CHECK(a.days_late == 14);
    CHECK(a.slip_days == 14);
    CHECK(a.reason->kind == Reason::Kind::expected);
    REQUIRE(a.hits.size() == 2);
    CHECK(a.hits[0].milestone->plan->id.text() == "B");
    CHECK(a.hits[1].milestone->plan->id.text() == "C");
    CHECK(a.partners == std::vector<PartnerId>{PartnerId("IRCS"), PartnerId("IFRC")});  // B has no owner: the lead answers

    CHECK(b.forecast == day("2025-06-25"));
    CHECK(b.days_late == 14);
    CHECK(b.waits_for->id.text() == "A");
    CHECK(b.hits.size() == 1);

    CHECK(c.forecast == day("2025-06-25"));
    CHECK(c.days_late == 0);
    CHECK(c.slip_days == -35);
    CHECK(c.hits.empty());

    CHECK_FALSE(e.forecast);
    CHECK_FALSE(e.days_late);
}

TEST_CASE("the forecast of what is done is the day on which it was done, of what is cancelled there is none") {
    auto told = what_happened();
    told.tell(FactKind::milestone_cancel, "D", "2025-05-30");
    const auto now = snapshot(two_projects(), told, "2025-06-01");
    const Forecast forecast(now);
    const auto& milestones = now.projects[0].milestones;
    CHECK(forecast.finish(milestones[4]) == day("2025-05-20"));
    CHECK_FALSE(forecast.finish(milestones[2]));
    CHECK(ids(forecast_rows(now, forecast, &now.projects[1])) == std::vector<std::string>{"C"});
}

TEST_CASE("against a named baseline the slip is counted from the date that was accepted then") {
    auto told = what_happened();
    told.tell(FactKind::baseline_set, "JP", "2025-05-01",
              BaselineSet{"MAY", {{MilestoneId("A"), day("2025-06-16"), {}, {}}, {MilestoneId("B"), {}, day("2025-06-20"), {}}}});
    const auto now = snapshot(two_projects(), told, "2025-06-01");
    const auto rows = forecast_rows(now, Forecast(now), nullptr, baseline_dates(now, "MAY"));
    CHECK(rows[1].slip_days == 2);
    CHECK(rows[2].slip_days == 5);
    CHECK_FALSE(rows[3].slip_days);
    CHECK(rows[1].days_late == 14);
}

TEST_CASE("a baseline keeps what was forecast on its day") {
    const auto set = accepted_on(snapshot(two_projects(), what_happened(), "2025-06-01"), "JUNE");
    REQUIRE(set.milestones.size() == 5);  // E has no date
    CHECK(set.milestones[1].milestone.text() == "B");
    CHECK(set.milestones[1].due == day("2025-06-11"));
    CHECK(set.milestones[1].start == day("2025-06-21"));
    CHECK(set.milestones[1].finish == day("2025-06-25"));
    CHECK(set.milestones[3].finish == day("2025-05-20"));
}

TEST_CASE("projects that are not agreed are forecast only where they are asked for") {
    auto made = two_projects();
    made.projects[1].state = ProjectState::requested;
    const auto now = snapshot(made, what_happened(), "2025-06-01");
    const Forecast forecast(now);
    CHECK(forecast_rows(now, forecast).size() == 4);
    CHECK(forecast_rows(now, forecast, &now.projects[1]).size() == 1);
}

TEST_CASE("without working days there is no forecast, and it says why") {
    auto made = two_projects();
    made.programme.work_week.clear();
    const auto now = snapshot(made, what_happened(), "2025-06-01");
    const Forecast forecast(now);
    CHECK(forecast.problem());
    CHECK_FALSE(forecast.finish(now.projects[0].milestones[0]));
    CHECK(forecast.finish(now.projects[0].milestones[4]) == day("2025-05-20"));
    CHECK(forecast_rows(now, forecast).size() == 5);
}

TEST_CASE("a report that is narrowed to a project has the forecast of the whole programme, and tells what it hits in it") {
    const auto whole = snapshot(two_projects(), what_happened(), "2025-06-01");
    const Forecast forecast(whole);
    Narrowing to;
    to.project = ProjectId("P");
    const auto part = narrowed(snapshot(two_projects(), what_happened(), "2025-06-01"), to);
    const Forecast of_part(part);  // the plan is another copy: its milestones are found by it alone
    const auto rows = forecast_rows(part, of_part);
    CHECK(ids(rows) == std::vector<std::string>{"D", "A", "B", "E"});
    const auto same_plan = narrowed(whole, to);
    const auto told = forecast_rows(same_plan, forecast, nullptr, {}, 2);
    REQUIRE(told.size() == 4);
    REQUIRE(told[1].hits.size() == 1);  // B; C is of the other project
    CHECK(told[1].hits[0].milestone->plan->id.text() == "B");
    CHECK(told[2].hits.empty());  // only the first two were asked for
}
