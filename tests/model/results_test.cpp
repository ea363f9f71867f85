#include "model/results.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

/// One indicator of one project, with the returns that were told of it.
struct Case {
    Project in;
    Indicator what;
    Told told;

    explicit Case(Indicator i, const char* over = "2025-01-01 .. 2026-12-31") : in(project("P-1", over)), what(std::move(i)) {}
    Case& returned(const Return& given) {
        told.tell(FactKind::indicator_return, "I-1", to_text(given.period.last).c_str(), given);
        return *this;
    }
    Case& returned(const char* over, const char* value, const char* province = "") {
        return returned(making::returned(over, value, province));
    }
    IndicatorState state() const {
        auto returns = fold_returns(told.in_order());
        return {&what, &in, std::move(returns.counted), std::move(returns.impossible)};
    }
    std::optional<Quantity> actual(const char* over, const char* as_of = "2026-12-31") const {
        return hamkari::actual(state(), period(over), day(as_of));
    }
    std::optional<Quantity> target(const char* over) const { return hamkari::target(what, in, period(over)); }
};

Return ratio(const char* over, const char* part, const char* of, const char* province = "") {
    auto given = returned(over, part, province);
    given.out_of = number(of);
    return given;
}

}  // namespace

TEST_CASE("no return is not zero") {
    Case people(indicator("I-1", Measure::flow));
    CHECK_FALSE(people.actual("2025"));
    people.returned("2025-Q1", "0");
    CHECK(people.actual("2025") == Quantity::whole(0));
    CHECK_FALSE(people.actual("2025-Q2"));
}

TEST_CASE("a return that overlaps one that was there before is kept and not counted, and bars no correction of that one") {
    Case people(indicator("I-1", Measure::flow));
    people.returned("2025-Q1", "100").returned("2025-H1", "300").returned("2025-Q1", "120");
    CHECK(people.actual("2025") == Quantity::whole(120));
    REQUIRE(people.state().impossible.size() == 1);
    CHECK(return_of(*people.state().impossible[0]).value == number("300"));
    people.returned("2025-Q3", "40", "Fars").returned("2025-09", "5").returned("2025-Q3", "41", "Tehran");
    CHECK(people.actual("2025") == Quantity::whole(201));
    CHECK(people.state().impossible.size() == 2);
}

TEST_CASE("of a flow the returns within a period add up") {
    Case people(indicator("I-1", Measure::flow));
    people.returned("2025-Q1", "100").returned("2025-Q2", "135").returned("2025-Q3", "50", "Tehran").returned("2025-Q3", "25", "Fars");
    CHECK(people.actual("2025") == Quantity::whole(310));
    CHECK(people.actual("2025-H1") == Quantity::whole(235));
    CHECK(people.actual("2025-Q3") == Quantity::whole(75));
}

TEST_CASE("a ratio whose unit says per cent is one, in either language") {
    for (const char* unit : {"%", "per cent", "Percent", "درصد"}) {
        Case share(indicator("I-1", Measure::ratio));
        share.what.unit.fa = unit;
        share.returned(ratio("2025-Q1", "45", "60"));
        CHECK(share.actual("2025") == number("75"));
    }
}

TEST_CASE("a return that a period holds only in part is not split: it stays out") {
    Case people(indicator("I-1", Measure::flow));
    people.returned("2025", "1200");
    CHECK_FALSE(people.actual("2025-H1"));
    CHECK_FALSE(people.actual("1404"));
    CHECK(people.actual("2025-01-01 .. 2026-12-31") == Quantity::whole(1200));
}

TEST_CASE("of a stock the latest return up to the period's end stands, summed over provinces") {
    Case beds(indicator("I-1", Measure::stock));
    beds.returned("2025-Q1", "10", "Tehran").returned("2025-Q2", "14", "Tehran").returned("2025-Q1", "5", "Fars");
    CHECK(beds.actual("2025-Q1") == Quantity::whole(15));
    CHECK(beds.actual("2025-Q2") == Quantity::whole(19));
    CHECK(beds.actual("2025") == Quantity::whole(19));
}

TEST_CASE("of a stock, returns of provinces and one of all together are never added: what was told last stands") {
    Case beds(indicator("I-1", Measure::stock));
    beds.returned("2025-Q1", "100").returned("2025-Q2", "60", "Tehran").returned("2025-Q2", "50", "Fars");
    CHECK(beds.actual("2025-Q1") == Quantity::whole(100));
    CHECK(beds.actual("2025-Q2") == Quantity::whole(110));
    beds.returned("2025-Q3", "120");
    CHECK(beds.actual("2025") == Quantity::whole(120));
}

TEST_CASE("a ratio is the sum of numerators over the sum of denominators, never an average") {
    // 45 of 60 and 10 of 40: 55 of 100. The average of 75 % and 25 % would be 50 %.
    auto satisfied = indicator("I-1", Measure::ratio);
    satisfied.unit.en = "%";
    Case c(satisfied);
    c.returned(ratio("2025-Q1", "45", "60", "Tehran")).returned(ratio("2025-Q1", "10", "40", "Fars"));
    CHECK(c.actual("2025-Q1") == Quantity::whole(55));
    c.what.unit.en = "";
    CHECK(c.actual("2025-Q1") == number("0.55"));
}

TEST_CASE("a ratio of nothing is not known") {
    Case c(indicator("I-1", Measure::ratio));
    c.returned(ratio("2025-Q1", "0", "0"));
    CHECK_FALSE(c.actual("2025"));
}

TEST_CASE("yes or no: yes when each province says yes") {
    Case agreed(indicator("I-1", Measure::yes_no));
    agreed.returned("2025-Q1", "1", "Tehran");
    CHECK(agreed.actual("2025") == Quantity::whole(1));
    agreed.returned("2025-Q1", "0", "Fars");
    CHECK(agreed.actual("2025") == Quantity::whole(0));
    agreed.returned("2025-Q3", "1", "Fars");
    CHECK(agreed.actual("2025-H1") == Quantity::whole(0));
    CHECK(agreed.actual("2025") == Quantity::whole(1));
}

TEST_CASE("a second return for the same period and province replaces the first") {
    Case people(indicator("I-1", Measure::flow));
    people.returned("2025-Q1", "100", "Tehran").returned("2025-Q1", "90", "Tehran").returned("2025-Q1", "7", "Fars");
    CHECK(people.actual("2025") == Quantity::whole(97));
    // The same days written in the other way are the same period.
    people.returned("2025-01-01 .. 2025-03-31", "80", "Tehran");
    CHECK(people.actual("2025") == Quantity::whole(87));
}

TEST_CASE("the target of a period is the exact one, else the parts that tile it, else none") {
    const Case c(indicator("I-1", Measure::flow, {{"2025-H1", "500"}, {"2025", "1200"}, {"2026-Q1", "300"}, {"2026-Q2", "350"}}));
    CHECK(c.target("2025") == Quantity::whole(1200));
    CHECK(c.target("2025-H1") == Quantity::whole(500));
    CHECK(c.target("2026-H1") == Quantity::whole(650));
    CHECK(c.target("2025-01-01 .. 2026-06-30") == Quantity::whole(1850));
    CHECK_FALSE(c.target("2025-H2"));
    CHECK_FALSE(c.target("2025-Q1"));
    CHECK_FALSE(c.target("2026"));
    CHECK_FALSE(c.target("1404"));
}

TEST_CASE("a half year is part of its year and never counted on top of it") {
    const Case c(indicator("I-1", Measure::flow, {{"2025-H1", "500"}, {"2025", "1200"}, {"2026", "1300"}}));
    CHECK(c.target("2025-01-01 .. 2026-12-31") == Quantity::whole(2500));
    CHECK(target_in_all(c.what, c.in) == Quantity::whole(2500));
    auto told_in_all = c.what;
    told_in_all.target_total = number("2600");
    CHECK(target_in_all(told_in_all, c.in) == Quantity::whole(2600));
}

TEST_CASE("the parts of a stock's target do not add up: the last one stands") {
    const Case c(indicator("I-1", Measure::stock, {{"2025-H1", "10"}, {"2025-H2", "25"}}));
    CHECK(c.target("2025") == Quantity::whole(25));
}

TEST_CASE("targets whose tiling could take for ever are tiled at once") {
    auto many = indicator("I-1", Measure::flow);
    for (int d = 0; d < 200; ++d)
        for (int longer = 0; longer < 3; ++longer) {
            const Date first = day("2025-01-01") + Days{d};
            many.targets.push_back({Period::range(first, first + Days{longer}), Quantity::whole(1), {}});
        }
    const Case c(std::move(many));
    CHECK_FALSE(c.target("2025"));
    CHECK(c.target("2025-01-01 .. 2025-01-06") == Quantity::whole(2));
}

TEST_CASE("per cent is none without a target or with a target of zero") {
    const auto flow = indicator("I-1", Measure::flow);
    CHECK(percent_reached(flow, number("300"), number("1200")) == percent("25%"));
    CHECK(percent_reached(flow, number("1500"), number("1200")) == percent("125%"));
    CHECK_FALSE(percent_reached(flow, number("300"), std::nullopt));
    CHECK_FALSE(percent_reached(flow, std::nullopt, number("1200")));
    CHECK_FALSE(percent_reached(flow, number("300"), Quantity{}));
}

TEST_CASE("per cent of a stock with a baseline counts from the baseline") {
    auto stock = indicator("I-1", Measure::stock);
    CHECK(percent_reached(stock, number("30"), number("60")) == percent("50%"));
    stock.baseline = Baseline{number("20"), std::nullopt};
    CHECK(percent_reached(stock, number("30"), number("60")) == percent("25%"));  // 10 of 40
    CHECK(percent_reached(stock, number("10"), number("60")) == percent("-25%"));
    CHECK_FALSE(percent_reached(stock, number("30"), number("20")));
    // A flow with a baseline does not.
    auto flow = indicator("I-1", Measure::flow);
    flow.baseline = Baseline{number("20"), std::nullopt};
    CHECK(percent_reached(flow, number("30"), number("60")) == percent("50%"));
}

TEST_CASE("what shall decrease is reached at or under its target") {
    auto days_waiting = indicator("I-1", Measure::flow);
    days_waiting.direction = Direction::decrease;
    CHECK(attainment(days_waiting, number("8"), number("10")) == percent("100%"));
    CHECK(attainment(days_waiting, number("20"), number("10")) == percent("50%"));
}

TEST_CASE("an indicator is judged by the target whose period ended last, and of several by the longest") {
    const auto i = indicator("I-1", Measure::flow, {{"2025-H1", "500"}, {"2025-H2", "700"}, {"2025", "1200"}, {"2026", "1300"}});
    CHECK_FALSE(last_target_ended(i, day("2025-06-29")));
    CHECK(last_target_ended(i, day("2025-06-30"))->period == period("2025-H1"));
    CHECK(last_target_ended(i, day("2025-12-31"))->period == period("2025"));
}

TEST_CASE("a breakdown leaves what nobody said as unknown") {
    Case people(indicator("I-1", Measure::flow));
    auto first = returned("2025-Q1", "235", "Tehran");
    first.women = 120, first.men = 80, first.girls = 15, first.disabled = 31;
    first.groups = {{GroupId("refugees"), 60}};
    auto second = returned("2025-Q2", "65", "Tehran");
    second.women = 65;
    second.groups = {{GroupId("refugees"), 5}, {GroupId("returnees"), 10}};
    people.returned(first).returned(second);
    const auto state = people.state();
    const auto sum = break_down(returns_counted(state, period("2025"), day("2025-12-31")));
    CHECK(sum.total == 300);
    CHECK(sum.women == 185);
    CHECK(sum.men == 80);
    CHECK(sum.girls == 15);
    CHECK(sum.boys == 0);
    CHECK(sum.sex_age_unknown == 20);
    CHECK(sum.disabled == 31);
    REQUIRE(sum.groups.size() == 2);
    CHECK(sum.groups[0].second == 65);
    CHECK(sum.groups[1].second == 10);
    CHECK(sum.group_unknown == 225);
}

TEST_CASE("expected returns are those of each period that has ended, from each province where broken down by province") {
    auto i = indicator("I-1", Measure::flow);
    i.every = Every::quarter;
    Case c(i, "2025-02-01 .. 2026-12-31");
    c.in.provinces.scope = Provinces::Scope::listed;
    c.in.provinces.list = {{province_of("Tehran"), std::nullopt, {}}, {province_of("Fars"), std::nullopt, {}}};
    c.returned("2025-Q1", "5");
    const auto count = [&](const char* as_of) {
        int arrived = 0, all = 0;
        for (const auto& expected : returns_expected(c.state(), period("2025"), day(as_of))) ++all, arrived += expected.arrived;
        return std::pair{arrived, all};
    };
    CHECK(count("2025-03-30") == std::pair{0, 0});
    CHECK(count("2025-03-31") == std::pair{1, 1});
    CHECK(count("2025-12-31") == std::pair{1, 4});

    c.what.disaggregate = {Breakdown::province};
    c.returned("2025-Q2", "7", "Tehran").returned("2025-Q2", "7", "Fars").returned("2025-Q3", "9", "Fars");
    CHECK(count("2025-12-31") == std::pair{3, 8});  // the one of the first quarter names no province
    c.what.every.reset();
    CHECK(count("2025-12-31") == std::pair{0, 0});
}

TEST_CASE("an indicator whose targets are of Solar Hijri years is expected in Solar Hijri quarters") {
    auto i = indicator("I-1", Measure::flow, {{"1404", "100"}});
    i.every = Every::quarter;
    const Case c(i, "1404");
    const auto expected = returns_expected(c.state(), period("1404"), day("2025-09-22"));
    REQUIRE(expected.size() == 2);
    CHECK(expected[0].period == period("1404-Q1"));
    CHECK(expected[1].period == period("1404-Q2"));
}
