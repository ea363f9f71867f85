#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"

using namespace hamkari;
using hamkari::test::check;
using hamkari::test::plan_with;
using hamkari::test::project_with;
using hamkari::test::told;

namespace {

Milestone milestone_with(const std::string& fields) {
    return project_with("    milestones:\n      - {id: R-01, title: Delivery, " + fields + "}\n").milestones.at(0);
}

/// The findings of a milestone with these fields, which begin in column 37.
std::string milestone_findings(const std::string& fields) {
    return told(check(plan_with("    milestones:\n      - {id: R-01, title: Delivery, " + fields + "}\n")).findings);
}

Indicator indicator_with(const std::string& fields) {
    return project_with("    indicators:\n      - {id: R-I1, title: Served, counts: people, " + fields + "}\n")
        .indicators.at(0);
}

std::string indicator_findings(const std::string& fields) {
    return told(check(plan_with("    indicators:\n      - {id: R-I1, title: Served, counts: people, " + fields + "}\n"))
                    .findings);
}

constexpr Date day(int year, unsigned month, unsigned of_month) {
    return Date{date::year{year} / static_cast<int>(month) / static_cast<int>(of_month)};
}

}  // namespace

TEST_CASE("a date may be written in both calendars, with Latin or Persian digits") {
    CHECK(milestone_with("due: 2025-05-06").due == day(2025, 5, 6));
    CHECK(milestone_with("due: 1404-02-16").due == day(2025, 5, 6));
    CHECK(milestone_with("due: ۱۴۰۴/۰۲/۱۶").due == day(2025, 5, 6));
    CHECK(milestone_with("due: \"2025-05-06\"").due == day(2025, 5, 6));
    CHECK(milestone_findings("due: 2025-02-29") == "17:42 date-does-not-exist");
    CHECK(milestone_findings("due: 1404-12-30") == "17:42 date-does-not-exist");
    CHECK(milestone_findings("due: 1404-07-31") == "17:42 date-does-not-exist");
    CHECK(milestone_findings("due: 2025-5-6") == "");
    CHECK(milestone_findings("due: 2025-5-6th") == "17:42 not-a-date");
}

TEST_CASE("a duration is a number of working days") {
    CHECK(milestone_with("duration: 20d").duration.likely == 20);
    CHECK(milestone_with("duration: ۲۰d").duration.likely == 20);
    CHECK(milestone_with("duration: 0").duration.likely == 0);
    CHECK(milestone_findings("duration: 20") == "17:47 not-a-duration");
    CHECK(milestone_findings("duration: 2.5d") == "17:47 not-a-duration");
    CHECK(milestone_findings("duration: -5d") == "17:47 number-out-of-range");
    CHECK(milestone_findings("duration: 99999d") == "17:47 number-out-of-range");
}

TEST_CASE("a link is an id, or an id with type and lag") {
    const auto project = project_with(
        "    milestones:\n"
        "      - {id: R-01, title: A}\n"
        "      - {id: R-02, title: B}\n"
        "      - {id: R-03, title: C, after: [R-01, {id: R-02, type: SS, lag: -5d}]}\n");
    const auto& after = project.milestones.at(2).after;
    CHECK(after ==
          std::vector<Link>{{MilestoneId("R-01"), LinkType::fs, {}, {}}, {MilestoneId("R-02"), LinkType::ss, {-5, false}, {}}});
    CHECK(after[1].at == Position{0, 44, 19});
    CHECK(milestone_findings("after: R-02") == "17:44 wrong-type");
    const auto ladder = project_with(
        "    milestones:\n"
        "      - {id: R-01, title: A}\n"
        "      - {id: R-02, title: B, after: [{id: R-01, type: SS}, {id: R-01, type: FF}]}\n");
    CHECK(ladder.milestones.at(1).after.size() == 2);
    CHECK(milestone_findings("after: [{id: R-02, type: SS}, {id: R-02, type: SS, lag: 2d}]").find("duplicate-entry") != std::string::npos);
    CHECK(milestone_findings("after: [{id: R-02, type: FX}]") == "17:45 unknown-milestone\n17:62 unknown-choice");
    CHECK(milestone_findings("after: [{type: SS}]") == "17:45 missing-field");
    CHECK(milestone_findings("after: [{id: R-02, lagg: 2d}]") == "17:45 unknown-milestone\n17:56 unknown-key");
}

TEST_CASE("money is a number and a currency, never negative") {
    const auto cost = [](const std::string& text) { return milestone_with("cost: " + text + ", budget: B").cost; };
    CHECK(cost("1500.50 CHF") == Money{150050, Currency("CHF")});
    CHECK(cost("۱۵۰۰ IRR") == Money{150000, Currency("IRR")});
    CHECK(
        milestone_findings("budget: B, cost: -5 CHF").starts_with("17:45 unknown-budget-line\n17:54 negative-amount"));
    CHECK(milestone_findings("cost: 5000").starts_with("17:43 not-money"));
    CHECK(milestone_findings("cost: 50 تومان").starts_with("17:43 toman"));
    CHECK(milestone_findings("cost: 0.125 CHF").starts_with("17:43 too-many-decimals"));
    CHECK(milestone_findings("cost: {CHF: 5}").starts_with("17:43 wrong-type"));
    // Without quotes the comma ends the value.
    CHECK(milestone_findings("cost: 1,000 CHF").find("empty-value") != std::string::npos);
}

TEST_CASE("true and false are the only words for yes and no") {
    CHECK(indicator_with("measure: flow, headline: true").headline);
    CHECK_FALSE(indicator_with("measure: flow, headline: false").headline);
    for (const auto* word : {"yes", "on", "True", "1"})
        CHECK(indicator_findings(std::string("measure: flow, headline: ") + word) == "17:76 not-yes-or-no");
}

TEST_CASE("a text is in one language or in both") {
    CHECK(project_with("    where: border areas\n").where == Text{"border areas", ""});
    CHECK(project_with("    where: مناطق مرزی\n").where == Text{"", "مناطق مرزی"});
    CHECK(project_with("    where: {en: border areas, fa: مناطق مرزی}\n").where == Text{"border areas", "مناطق مرزی"});
    CHECK(told(check(plan_with("    where: {en: border areas, of: x}\n")).findings) == "16:31 unknown-key");
    CHECK(told(check(plan_with("    where: {en: border areas, towns}\n")).findings) == "16:31 empty-value");
    CHECK(told(check(plan_with("    where: [a, b]\n")).findings) == "16:12 wrong-type");
    CHECK(told(check(plan_with("    where: \"\"\n")).findings) == "16:12 empty-value");
    CHECK(told(check(plan_with("    where:\n")).findings) == "16:5 empty-value");
}

TEST_CASE("provinces are a list, shares, or a word") {
    using Scope = Provinces::Scope;
    CHECK(project_with("").provinces.scope == Scope::to_be_set);
    CHECK(project_with("    provinces: national\n").provinces.scope == Scope::national);
    CHECK(project_with("    provinces: to-be-set\n").provinces.scope == Scope::to_be_set);
    const auto shares = project_with("    provinces: {Khorasan Razavi: 60%, خراسان جنوبی: ۴۰٪}\n").provinces;
    REQUIRE(shares.list.size() == 2);
    CHECK(shares.has_shares());
    CHECK(shares.list[0].share == Percent::whole(60));
    CHECK(shares.list[1].share == Percent::whole(40));
    CHECK(shares.list[1].at == Position{0, 39, 16});
    const auto list = project_with("    provinces: [IR-23, IR018]\n").provinces;
    REQUIRE(list.list.size() == 2);
    CHECK_FALSE(list.has_shares());

    const auto findings = [](const std::string& value) {
        return told(check(plan_with("    provinces: " + value + "\n")).findings);
    };
    CHECK(findings("Tehran") == "16:16 wrong-type");
    CHECK(findings("everywhere") == "16:16 unknown-choice");
    CHECK(findings("[Tehran, Teheran]") == "16:25 duplicate-entry");
    CHECK(findings("{Tehran: 60%, Yazd: -40%}") == "16:36 number-out-of-range");
    CHECK(findings("{Tehran: 60%, Atlantis: 40%}") == "16:30 unknown-province");
    CHECK(findings("{Tehran: 33.3333%, Yazd: 33.3333%, Fars: 33.3333%}").empty());
}

TEST_CASE("targets are figures by period; a ratio's may be per cents") {
    const auto flow =
        indicator_with("measure: flow, targets: {2025-H1: 500, 2025: 1200, ۱۴۰۴-Q2: ۳۰۰}, target_total: 2500");
    REQUIRE(flow.targets.size() == 3);
    CHECK(flow.targets[0].value == Quantity::whole(500));
    CHECK(flow.targets[2].period == *parse_period("1404-Q2"));
    CHECK(flow.target_total == Quantity::whole(2500));
    CHECK(indicator_findings("measure: flow, targets: {2025: many}") == "17:82 not-a-number");
    CHECK(indicator_findings("measure: flow, targets: {2025: 80%}") == "17:82 not-a-number");
    CHECK(indicator_findings("measure: flow, targets: {2025: -5}") == "17:82 negative-amount");
    CHECK(indicator_findings("measure: flow, targets: {2025: 5, 2025-01-01 .. 2025-12-31: 6}") ==
          "17:85 duplicate-entry");
    CHECK(indicator_findings("measure: yes-no, targets: {2025: 2}") == "17:78 number-out-of-range");

    const auto percent = indicator_with("measure: ratio, targets: {2025: 80%}");
    CHECK(percent.unit == Text{"%", "٪"});
    CHECK(percent.targets.at(0).value == Quantity::whole(80));
    const auto fraction = indicator_with("measure: ratio, targets: {2025: 0.8}");
    CHECK(fraction.unit.empty());
    CHECK(fraction.targets.at(0).value == Quantity::scaled(8'000));
    CHECK(indicator_findings("measure: ratio, targets: {2025: 0.8}").empty());
    CHECK(indicator_with("measure: ratio, targets: {2025: 80}").unit == Text{"%", "٪"});
    CHECK(indicator_findings("measure: ratio, targets: {2025: 80}") == "17:76 ratio-unit-guessed");
    CHECK(indicator_findings("measure: ratio, unit: \"%\", targets: {2025: 80}").empty());
}

TEST_CASE("a baseline has a value, and perhaps a day") {
    const auto baseline = indicator_with("measure: stock, baseline: {value: 45, on: 2025-01-01}").baseline;
    REQUIRE(baseline);
    CHECK(*baseline == Baseline{Quantity::whole(45), day(2025, 1, 1)});
    CHECK(indicator_findings("measure: stock, baseline: 45") == "17:77 wrong-type");
    CHECK(indicator_findings("measure: stock, baseline: {on: 2025-01-01}") == "17:77 missing-field");
}

TEST_CASE("the phases of a budget line are amounts by period") {
    const auto project = project_with(
        "    budget:\n"
        "      - {id: R-B1, line: equipment, amount: 120 CHF, period: 2025, by: {2025-Q2: 40 CHF, 2025-Q3: 80 CHF}}\n");
    const auto& by = project.budget.at(0).by;
    REQUIRE(by.size() == 2);
    CHECK(by[1] == Phase{Period::of_quarter(Calendar::gregorian, 2025, 3), Money{8000, Currency("CHF")}, {}});
    CHECK(by[1].at == Position{0, 90, 17});
}

TEST_CASE("an earmark names provinces, kinds of cost and groups") {
    const auto draft =
        check(plan_with("    provinces: [Tehran]\n"
                        "    funding:\n"
                        "      - {id: R-F1, donor: ICRC, committed: 5 CHF, for: {provinces: [Tehran], lines: "
                        "[equipment], groups: [refugees]}}\n",
                        "  groups: [{id: refugees, name: Refugees}]\n"));
    CHECK(told(draft.findings).empty());
    const auto& earmark = draft.plan.projects.at(0).funding.at(0).earmark;
    CHECK(earmark.provinces == std::vector<ProvinceCode>{*parse_province("Tehran")});
    CHECK(earmark.lines == std::vector<BudgetKind>{BudgetKind::equipment});
    CHECK(earmark.groups == std::vector<GroupId>{GroupId("refugees")});
}

TEST_CASE("the scale of a risk is one to five") {
    const auto findings = [](const std::string& value) {
        return told(check(plan_with("    risks: [{id: R-R1, title: Customs, likelihood: " + value + ", impact: ۵}]\n"))
                        .findings);
    };
    CHECK(findings("1").empty());
    for (const auto* value : {"0", "6", "2.5", "-1"}) CHECK(findings(value) == "16:52 number-out-of-range");
    CHECK(findings("high") == "16:52 not-a-number");
}

TEST_CASE("the programme's own values are read") {
    const auto draft =
        check(plan_with("",
                        "  time_zone: Asia/Tehran\n"
                        "  work_week: [sat, sun, mon]\n"
                        "  variance: {percent: 12.5, floor: 500 CHF}\n"
                        "  rates: [{from: USD, to: CHF, rate: 0.8950, on: 2025-01-02, source: bank}]\n"));
    CHECK(told(draft.findings).empty());
    const auto& programme = draft.plan.programme;
    CHECK(programme.work_week == std::vector<Weekday>{Weekday::sat, Weekday::sun, Weekday::mon});
    CHECK(programme.variance.percent == Percent{125'000});
    CHECK(programme.variance.floor == Money{50000, Currency("CHF")});
    REQUIRE(programme.rates.size() == 1);
    CHECK(programme.rates[0].rate == 8'950'000'000);
    CHECK(programme.rates[0].source == "bank");
    const auto findings = [](const std::string& lines) { return told(check(plan_with("", lines)).findings); };
    CHECK(findings("  work_week: []\n") == "6:14 empty-value");
    CHECK(findings("  work_week: [sat, sat]\n") == "6:20 duplicate-entry");
    CHECK(findings("  rates: [{from: USD, to: CHF, rate: 0, on: 2025-01-02}]\n") == "6:38 not-a-number");
    CHECK(findings("  variance: 10\n") == "6:13 wrong-type");
}

TEST_CASE("a holiday is a day, or a day of each Solar Hijri year") {
    const auto draft = check(plan_with("") +
                             "holidays:\n"
                             "  - {on: 2025-03-21, title: Nowruz, assumed: true}\n"
                             "  - {every: 22 Bahman, title: Victory}\n"
                             "  - {every: ۳۰ اسفند, title: Leap day}\n"
                             "  - {every: 13 farvardin}\n");
    CHECK(told(draft.findings).empty());
    const auto& holidays = draft.plan.programme.holidays;
    REQUIRE(holidays.size() == 4);
    CHECK(holidays[0].on == day(2025, 3, 21));
    CHECK(holidays[0].assumed);
    CHECK((holidays[1].month == 11 && holidays[1].day == 22));
    CHECK((holidays[2].month == 12 && holidays[2].day == 30));
    CHECK((holidays[3].month == 1 && holidays[3].day == 13));
    const auto findings = [](const std::string& line) {
        return told(check(plan_with("") + "holidays: [" + line + "]\n").findings);
    };
    CHECK(findings("{every: 31 Mehr}") == "16:20 not-a-holiday-rule");
    CHECK(findings("{every: 5 Brumaire}") == "16:20 not-a-holiday-rule");
    CHECK(findings("{every: Mehr 5}") == "16:20 not-a-holiday-rule");
    CHECK(findings("{title: Nowruz}") == "16:12 missing-field");
    CHECK(findings("{on: 2025-03-21, every: 1 Farvardin}") == "16:17 wrong-type");
}
