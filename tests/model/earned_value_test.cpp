#include "model/earned_value.hpp"
#include "tests/model/making.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>

using namespace hamkari;
using namespace hamkari::making;

namespace {

Money chf(std::int64_t units) { return {units * 100, Currency("CHF")}; }

/// A milestone that costs something of the line B.
Milestone costing(const char* id, const char* due, const char* weight, const char* cost, const char* line = "B") {
    auto m = milestone(id, due, weight);
    m.cost = money(cost);
    m.budget = BudgetId(line);
    return m;
}

/// As of 1 June 2025, by hand:
///   A  4,000, due 1 March, done on the 5th          planned, earned
///   B  3,000, due 1 May                             planned
///   C  2,000, due 1 September, done on 20 May       earned
///   D  without a cost, due 1 April                  its weight is planned
///   E    500, cancelled                             counts nowhere
/// 5,000 were spent on the line of 10,000, 700 on no line.
/// BAC 9,000, PV 7,000, EV 6,000, AC 5,000; weights: 5 in all, 4 planned, 2 earned.
Plan courses() {
    auto p = project("P");
    p.milestones = {costing("A", "2025-03-01", "1", "4000 CHF"), costing("B", "2025-05-01", "2", "3000 CHF"),
                    costing("C", "2025-09-01", "1", "2000 CHF"), milestone("D", "2025-04-01"),
                    costing("E", "2025-04-01", "1", "500 CHF")};
    p.budget = {budget("B", "10000 CHF", "2025")};
    p.funding = {funding("F", "20000 CHF", "2025")};
    return plan({p});
}

Told what_happened() {
    Told told;
    told.tell(FactKind::milestone_done, "A", "2025-03-05");
    told.tell(FactKind::milestone_done, "C", "2025-05-20");
    told.tell(FactKind::milestone_cancel, "E", "2025-05-20");
    told.tell(FactKind::fund_receive, "F", "2025-01-10", moved("20000 CHF"));
    told.tell(FactKind::fund_spend, "F", "2025-04-01", moved("5000 CHF", "B"));
    told.tell(FactKind::fund_spend, "F", "2025-04-02", moved("700 CHF"));
    told.tell(FactKind::fund_spend, "F", "2025-06-02", moved("900 CHF", "B"));  // the day after
    return told;
}

}  // namespace

TEST_CASE("earned value follows the published cases") {
    std::ifstream file(HAMKARI_SOURCE_DIR "/tests/oracles/textbook/evm_cases.json");
    const auto cases = nlohmann::json::parse(file).at("cases");
    REQUIRE(cases.size() == 3);
    for (const auto& one : cases) {
        INFO(one.at("source"));
        const auto given = [&](const char* key) { return chf(one.at(key).get<std::int64_t>()); };
        const auto p = performance(given("BAC"), given("PV"), given("EV"), given("AC"));
        const auto expected = [&](const char* key) { return one.at("expected").at(key).get<double>(); };
        const auto same_money = [&](const char* key, const Available<Money>& figure) {
            INFO(key);
            REQUIRE(figure);
            CHECK(figure.value->minor == std::llround(expected(key) * 100));
        };
        const auto same_index = [&](const char* key, const Available<Quantity>& figure) {
            INFO(key);
            REQUIRE(figure);
            CHECK(figure.value->ten_thousandths() == std::llround(expected(key) * 10'000));
        };
        same_money("SV", p.schedule_variance);
        same_money("CV", p.cost_variance);
        same_index("SPI", p.schedule_index);
        same_index("CPI", p.cost_index);
        same_money("EAC_cpi", p.at_completion);
        same_money("EAC_bottom", p.at_completion_as_planned);
        same_money("EAC_cpi_spi", p.at_completion_at_pace);
        same_money("ETC", p.to_complete);
        same_money("VAC", p.variance_at_completion);
        same_index("TCPI", p.to_complete_index);
    }
}

TEST_CASE("what is planned, earned and spent is that of the milestones that are not cancelled") {
    const auto now = snapshot(courses(), what_happened(), "2025-06-01");
    const auto told = earned_value(now, now.projects[0]);
    REQUIRE(told.money);
    const auto& p = *told.money.value;
    CHECK(p.budget == chf(9'000));
    CHECK(p.planned == chf(7'000));
    CHECK(p.earned == chf(6'000));
    CHECK(p.actual == Available<Money>(chf(5'000)));
    CHECK(p.schedule_variance == Available<Money>(chf(-1'000)));
    CHECK(p.cost_variance == Available<Money>(chf(1'000)));
    CHECK(p.schedule_index == Available<Quantity>(number("0.8571")));
    CHECK(p.cost_index == Available<Quantity>(number("1.2")));
    CHECK(p.at_completion == Available<Money>(chf(7'500)));
    CHECK(p.at_completion_as_planned == Available<Money>(chf(8'000)));
    CHECK(p.at_completion_at_pace == Available<Money>(money("7916.67 CHF")));  // 5000 + 3000 / (1.2 x 6/7) = 5000 + 2916.67
    CHECK(p.to_complete == Available<Money>(chf(2'500)));
    CHECK(p.variance_at_completion == Available<Money>(chf(1'500)));
    CHECK(p.to_complete_index == Available<Quantity>(number("0.75")));
    CHECK(told.weight.total == number("5"));
    CHECK(told.weight.planned == number("4"));
    CHECK(told.weight.earned == number("2"));
    CHECK(told.weight.schedule_index == Available<Quantity>(number("0.5")));
}

TEST_CASE("the figures say what they rest on") {
    auto made = courses();
    made.projects[0].milestones.push_back(costing("G", "", "1", "100 CHF", ""));
    const auto now = snapshot(made, what_happened(), "2025-06-01");
    const auto told = earned_value(now);
    CHECK(told.milestones == 5);
    CHECK(told.with_cost == 4);
    CHECK(told.without_budget_line == 1);
    CHECK(told.without_date == 1);
    CHECK(told.costs_in_lines == chf(9'000));
    CHECK(told.lines_budget == chf(10'000));
    CHECK_FALSE(told.estimated_money);
}

TEST_CASE("against a named baseline other milestones were planned") {
    auto told = what_happened();
    told.tell(FactKind::baseline_set, "JP", "2025-01-31",
              BaselineSet{"LATE", {{MilestoneId("A"), day("2025-06-01"), {}, {}}, {MilestoneId("B"), {}, day("2025-06-02"), {}}}});
    const auto now = snapshot(courses(), told, "2025-06-01");
    const auto late = earned_value(now, baseline_dates(now, "LATE"));
    CHECK(late.money.value->planned == chf(4'000));
    CHECK(late.weight.planned == number("1"));
    CHECK(late.without_date == 2);  // C and D
}

TEST_CASE("of several projects the sums are taken, and of agreed ones only") {
    auto made = courses();
    auto second = project("Q");
    second.milestones = {costing("Q-1", "2025-05-01", "3", "1000 USD", "Q-B")};
    second.budget = {budget("Q-B", "1000 USD", "2025")};
    auto asked_for = project("R");
    asked_for.state = ProjectState::requested;
    asked_for.milestones = {costing("R-1", "2025-05-01", "3", "7000 CHF", "")};
    made.projects.push_back(second);
    made.projects.push_back(asked_for);
    made.programme.rates = {{Currency("USD"), Currency("CHF"), *parse_rate("0.9"), day("2025-01-01"), "", false, {}}};
    const auto now = snapshot(made, what_happened(), "2025-06-01");
    const auto all = earned_value(now);
    CHECK(all.money.value->budget == chf(9'900));
    CHECK(all.money.value->planned == chf(7'900));
    CHECK(all.money.value->earned == chf(6'000));
    CHECK(all.weight.total == number("8"));
    CHECK(earned_value(now, now.projects[2]).money.value->budget == chf(7'000));
}

TEST_CASE("a figure that cannot be says why") {
    using Why = NotAvailable;
    const auto zero = chf(0);
    SECTION("no milestone has a cost") {
        auto p = project("P");
        p.milestones = {milestone("A", "2025-03-01")};
        const auto now = snapshot(plan({p}), {}, "2025-02-01");
        const auto told = earned_value(now);
        CHECK(told.money.why == Why::no_costs);
        CHECK_FALSE(told.money);
        CHECK(told.weight.schedule_index == Available<Quantity>(Why::nothing_planned));
    }
    SECTION("no milestone with a cost names a budget line") {
        auto p = project("P");
        p.milestones = {costing("A", "2025-03-01", "1", "4000 CHF", "")};
        const auto told = earned_value(snapshot(plan({p}), {}, "2025-04-01"));
        CHECK(told.money.value->actual == Available<Money>(Why::no_budget_line));
        CHECK(told.money.value->cost_index == Available<Quantity>(Why::no_budget_line));
        CHECK(told.money.value->schedule_index == Available<Quantity>(Quantity{}));
    }
    SECTION("nothing was due") {
        const auto p = performance(chf(100), zero, chf(10), chf(5));
        CHECK(p.schedule_index == Available<Quantity>(Why::nothing_planned));
        CHECK(p.at_completion_at_pace == Available<Money>(Why::nothing_planned));
        CHECK(p.at_completion == Available<Money>(chf(50)));
    }
    SECTION("nothing was spent") {
        const auto p = performance(chf(100), chf(20), chf(10), zero);
        CHECK(p.cost_index == Available<Quantity>(Why::nothing_spent));
        CHECK(p.at_completion == Available<Money>(Why::nothing_spent));
        CHECK(p.cost_variance == Available<Money>(chf(10)));
    }
    SECTION("nothing was earned") {
        const auto p = performance(chf(100), chf(20), zero, chf(10));
        CHECK(p.cost_index == Available<Quantity>(Quantity{}));
        CHECK(p.at_completion == Available<Money>(Why::nothing_earned));
        CHECK(p.to_complete == Available<Money>(Why::nothing_earned));
    }
    SECTION("the budget is spent") {
        CHECK(performance(chf(100), chf(20), chf(10), chf(100)).to_complete_index == Available<Quantity>(Why::budget_spent));
    }
}

TEST_CASE("the largest amounts do not overflow") {
    const Money most{largest_scaled, Currency("IRR")}, least{1, Currency("IRR")};
    const auto dear = performance(most, most, least, most);
    CHECK(dear.at_completion == Available<Money>(NotAvailable::nothing_earned));
    CHECK(dear.at_completion_at_pace == Available<Money>(NotAvailable::nothing_earned));
    const auto even = performance(most, most, most, most);
    CHECK(even.at_completion == Available<Money>(most));
    CHECK(performance(most, least, most, least).schedule_index.value->ten_thousandths() == largest_scaled);
}
