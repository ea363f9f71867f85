#include "model/curve.hpp"

#include "model/coverage.hpp"
#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

using Shares = std::vector<std::optional<Percent>>;

std::vector<Date> days(std::initializer_list<const char*> texts) {
    std::vector<Date> all;
    for (const auto* text : texts) all.push_back(day(text));
    return all;
}

std::optional<Percent> share(const char* text) { return percent(text); }
std::optional<Money> amount(const char* text) { return money(text); }

/// Weights 2, 3 and 5: done a month late, expected in autumn, due in winter; what is cancelled weighs nothing.
struct ThreeMilestones {
    Plan made;
    Told told;

    ThreeMilestones() {
        auto p = project("P-1");
        p.milestones = {milestone("M-1", "2025-03-10", "2"), milestone("M-2", "2025-06-10", "3"),
                        milestone("M-3", "2025-11-10", "5"), milestone("M-4", "2025-02-01", "90")};
        made = plan({p});
        told.tell(FactKind::milestone_cancel, "M-4", "2025-02-01");
        told.tell(FactKind::milestone_done, "M-1", "2025-04-10");
        told.tell(FactKind::milestone_delay, "M-2", "2025-06-20", Delay{day("2025-09-15"), Because::customs, {}});
    }
    ProgressCurve on(const char* as_of, const std::vector<Date>& at) const {
        const auto now = snapshot(made, told, as_of);
        const ProjectSnapshot* projects[] = {&now.projects.front()};
        return progress_curve(projects, now.as_of, at);
    }
};

}  // namespace

TEST_CASE("a curve is told at month ends, at both ends of its span and today") {
    CHECK(curve_days(period("2025-01-15 .. 2025-04-10"), Calendar::gregorian, day("2025-03-05")) ==
          days({"2025-01-15", "2025-01-31", "2025-02-28", "2025-03-05", "2025-03-31", "2025-04-10"}));
    // Esfand 1403 has 30 days and ends on 20 March 2025.
    CHECK(curve_days(period("2025-03-01 .. 2025-04-20"), Calendar::solar_hijri, day("2026-01-01")) ==
          days({"2025-03-01", "2025-03-20", "2025-04-20"}));
}

TEST_CASE("a curve over many years is told at the ends of quarters, then of years") {
    CHECK(curve_days(period("2025-01-01 .. 2028-12-31"), Calendar::gregorian, day("2024-01-01")).size() == 17);
    CHECK(curve_days(period("2001-01-01 .. 2030-12-31"), Calendar::gregorian, day("2000-01-01")).size() == 31);
}

TEST_CASE("a trend is told at the ends of the last quarters and today") {
    CHECK(quarter_ends(day("2025-01-01"), day("2025-11-20"), Calendar::gregorian, 8) ==
          days({"2025-03-31", "2025-06-30", "2025-09-30", "2025-11-20"}));
    CHECK(quarter_ends(day("2025-01-01"), day("2025-12-31"), Calendar::gregorian, 2) ==
          days({"2025-06-30", "2025-09-30", "2025-12-31"}));
    CHECK(quarter_ends(day("2025-01-01"), day("2025-01-20"), Calendar::gregorian, 8) == days({"2025-01-20"}));
}

TEST_CASE("progress is the weight done by each day beside the weight due by then") {
    const auto at = days({"2025-03-31", "2025-04-30", "2025-06-30", "2025-12-31"});
    const auto curve = ThreeMilestones().on("2025-06-30", at);
    CHECK(curve.planned == Shares{share("20%"), share("20%"), share("50%"), share("100%")});
    CHECK(curve.actual == Shares{share("0%"), share("20%"), share("20%"), std::nullopt});
}

TEST_CASE("on the as-of day the curve says what the progress of the project says") {
    const ThreeMilestones sample;
    const auto now = snapshot(sample.made, sample.told, "2025-06-30");
    const auto curve = sample.on("2025-06-30", days({"2025-06-30"}));
    CHECK(curve.actual.front() == now.projects.front().progress.percent());
    CHECK(curve.planned.front() == now.projects.front().progress.planned_percent());
}

TEST_CASE("the forecast begins with what is done and grows by what is expected") {
    const auto at = days({"2025-05-31", "2025-06-30", "2025-08-31", "2025-09-30", "2025-12-31"});
    const auto curve = ThreeMilestones().on("2025-06-30", at);
    CHECK(curve.forecast == Shares{std::nullopt, share("20%"), share("20%"), share("50%"), share("100%")});
    CHECK(curve.without_date == share("0%"));
}

TEST_CASE("the forecast leaves out what is late and has no new date") {
    const auto at = days({"2025-10-31", "2025-12-31"});
    // By the end of October M-2 should have been done in September; nobody said when it will be.
    const auto curve = ThreeMilestones().on("2025-10-31", at);
    CHECK(curve.forecast == Shares{share("20%"), share("70%")});
    CHECK(curve.without_date == share("30%"));
}

TEST_CASE("a late milestone of which nothing was said is expected on no day") {
    auto p = project("P-1");
    p.milestones = {milestone("M-1", "2025-03-10"), milestone("M-2", "2025-09-10")};
    const auto now = snapshot(plan({p}), {}, "2025-06-30");
    const ProjectSnapshot* projects[] = {&now.projects.front()};
    const auto curve = progress_curve(projects, now.as_of, days({"2025-06-30", "2025-12-31"}));
    CHECK(curve.forecast == Shares{share("0%"), share("50%")});
    CHECK(curve.without_date == share("50%"));
}

TEST_CASE("without milestones there is no progress to draw") {
    const auto now = snapshot(plan({project("P-1")}), {}, "2025-06-30");
    const ProjectSnapshot* projects[] = {&now.projects.front()};
    CHECK(progress_curve(projects, now.as_of, days({"2025-06-30"})).planned == Shares{std::nullopt});
}

TEST_CASE("the budget of a line without phases is spread evenly over its days, that of a phase over its own") {
    auto p = project("P-1");
    auto phased = budget("B-2", "900 CHF", "2025");
    phased.by = {{period("2025-Q1"), money("90 CHF"), {}}, {period("2025-Q2 .. 2025-Q4"), money("810 CHF"), {}}};
    p.budget = {budget("B-1", "365 CHF", "2025"), phased};
    const auto until =
        budget_until(p, Rates({}, Currency("CHF")), days({"2024-12-31", "2025-01-10", "2025-03-31", "2026-05-01"}));
    // 10 of 365 days and 10 of the 90 days of the first phase; then 90 days and the whole phase.
    CHECK(until == std::vector<Money>{money("0 CHF"), money("20 CHF"), money("180 CHF"), money("1265 CHF")});
}

TEST_CASE("spending counts by its day, and its forecast goes on as the budget says") {
    auto p = project("P-1");
    p.budget = {budget("B-1", "365 CHF", "2025")};
    p.funding = {funding("F-1", "365 CHF")};
    auto asked = project("P-2");
    asked.state = ProjectState::requested;
    asked.budget = {budget("B-9", "7000 CHF", "2025")};
    Told told;
    told.tell(FactKind::fund_receive, "F-1", "2025-01-05", moved("300 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-01-10", moved("50 CHF", "B-1"));
    told.tell(FactKind::fund_spend, "F-1", "2025-04-05", moved("10 CHF", "B-1"));
    const auto now = snapshot(plan({p, asked}), told, "2025-04-10");
    const auto curve = spending_curve(now, days({"2025-01-09", "2025-01-31", "2025-04-10", "2025-12-31"}));
    CHECK(curve.planned == std::vector<Money>{money("9 CHF"), money("31 CHF"), money("100 CHF"), money("365 CHF")});
    using Amounts = std::vector<std::optional<Money>>;
    CHECK(curve.actual == Amounts{amount("0 CHF"), amount("50 CHF"), amount("60 CHF"), std::nullopt});
    // 60 spent, and 365 - 100 for the days that are left.
    CHECK(curve.forecast == Amounts{std::nullopt, std::nullopt, amount("60 CHF"), amount("325 CHF")});
}

TEST_CASE("the span of the curves reaches as far as anything is due or expected") {
    const ThreeMilestones sample;
    const auto now = snapshot(sample.made, sample.told, "2025-06-30");
    const ProjectSnapshot* projects[] = {&now.projects.front()};
    CHECK(span_of_curves(period("2025-01-01 .. 2025-08-31"), projects) == period("2025-01-01 .. 2025-11-10"));
    CHECK(span_of_curves(period("2025"), projects) == period("2025"));
}
