#include "model/explain.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>

using namespace hamkari;

namespace {

/// The sample with more that was said; the new facts are HQ-90 and on.
Snapshot with(std::vector<Fact> more, const char* as_of = "2025-12-31") {
    auto facts = sample::facts();
    std::int64_t number = 90;
    for (auto& fact : more) {
        fact.name.number = number++;
        fact.recorded_at = sample::day("2026-01-01") + std::chrono::seconds(fact.name.number);
        facts.push_back(fact);
    }
    return sample::on(as_of, sample::plan(), facts);
}

Fact said(FactKind kind, const char* subject, const char* on, FactData data = {}) {
    return sample::fact(90, kind, subject, on, std::move(data));
}

Fact undo(const char* subject, std::int64_t number, const char* note) {
    auto fact = said(FactKind::retract, subject, "2025-12-31");
    fact.corrects = EntryName{"HQ", number};
    fact.note.en = note;
    return fact;
}

Return people(const char* period, std::int64_t number) {
    Return given;
    given.period = sample::period(period);
    given.province = *parse_province("Tehran");
    given.value = Quantity::whole(number);
    return given;
}

const Term& term_of(const Explanation& told, const char* fact) {
    const auto found = std::find_if(told.terms.begin(), told.terms.end(),
                                    [&](const Term& term) { return term.fact && to_text(term.fact->name) == fact; });
    REQUIRE(found != told.terms.end());
    return *found;
}

std::string formula(const Explanation& told) {
    if (!told.calculation) return {};
    return written(*told.calculation, [](const Figure& figure) -> std::string {
        if (const auto* money = std::get_if<Money>(&figure)) return amount_text(*money);
        if (const auto* number = std::get_if<Quantity>(&figure)) return to_text(*number);
        if (const auto* number = std::get_if<std::int64_t>(&figure)) return std::to_string(*number);
        if (const auto* percent = std::get_if<Percent>(&figure)) return to_text(*percent);
        if (const auto* day = std::get_if<Date>(&figure)) return to_text(*day);
        return "?";
    });
}

}  // namespace

TEST_CASE("an indicator's figure is explained by the returns that add up to it") {
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB-I1", "actual");
    CHECK(std::get<Quantity>(told.value) == Quantity::whole(210));
    CHECK(formula(told) == "50 + 30 + 60 + 70 = 210");
    CHECK(told.terms.size() == 4);
}

TEST_CASE("a return that a second one replaced is put aside and names it") {
    const auto now = with({said(FactKind::indicator_return, "REHAB-I1", "2025-06-30", people("2025-Q2", 65))});
    const auto told = explain(now, "REHAB-I1", "actual");
    CHECK(formula(told) == "50 + 30 + 65 + 70 = 215");
    const auto& old = term_of(told, "HQ-12");
    CHECK(old.aside == Aside::replaced);
    CHECK(old.by == EntryName{"HQ", 90});
}

TEST_CASE("a return that overlaps another cannot be: it is shown and does not count") {
    const auto now = with({said(FactKind::indicator_return, "REHAB-I1", "2025-06-30", people("2025-H1", 500))});
    const auto told = explain(now, "REHAB-I1", "actual");
    CHECK(std::get<Quantity>(told.value) == Quantity::whole(210));
    CHECK(term_of(told, "HQ-90").aside == Aside::impossible);
}

TEST_CASE("an undone fact is put aside with the fact that took it back and its words") {
    const auto now = with({said(FactKind::fund_receive, "REHAB-F1", "2025-05-01", MoneyMoved{sample::money("700 CHF"), {}, {}, false}),
                           undo("REHAB-F1", 90, "typed twice")});
    const auto told = explain(now, "REHAB-F1", "received");
    CHECK(std::get<Money>(told.value) == sample::money("5000 CHF"));
    const auto& undone = term_of(told, "HQ-90");
    CHECK(undone.aside == Aside::undone);
    CHECK(undone.by == EntryName{"HQ", 91});
    CHECK(undone.note.en == "typed twice");
}

TEST_CASE("money that could not have been spent does not count, in no currency") {
    const auto now = with({said(FactKind::fund_spend, "REHAB-F1", "2025-07-01", MoneyMoved{sample::money("9000 CHF"), {}, {}, false})});
    const auto told = explain(now, "REHAB-F1", "balance");
    CHECK(formula(told) == "5000.00 \u2212 3500.00 = 1500.00");
    CHECK(term_of(told.parts[1], "HQ-90").aside == Aside::impossible);
    CHECK(formula(explain(now, "REHAB-F1", "spent")) == "3000.00 + 500.00 = 3500.00");
}

TEST_CASE("each amount is converted with the rate of its own day, and the sums of the lines add up") {
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB", "pledged");
    CHECK(formula(told) == "8000.00 + 160.00 = 8160.00");
    const auto& dollars = term_of(told.parts.at(1), "HQ-9");
    REQUIRE(dollars.converted);
    CHECK(dollars.converted->from == sample::money("200 USD"));
    CHECK(rate_text(dollars.converted->rate.rate) == "0.8");
    CHECK(to_text(dollars.converted->rate.on) == "2025-07-01");
}

TEST_CASE("a gap is the budget minus what each funding line covers of it") {
    // 10,000 + 5,000 USD x 0.8; 6,000 + 1,000 USD x 0.9 + 500.
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB", "gap");
    CHECK(formula(told) == "14000.00 \u2212 7400.00 = 6600.00");
    CHECK(formula(told.parts.at(0)) == "10000.00 + 4000.00 = 14000.00");
    CHECK(formula(told.parts.at(1)) == "6000.00 + 900.00 + 500.00 = 7400.00");
}

TEST_CASE("of several delays only the last one counts") {
    const auto now = with({said(FactKind::milestone_delay, "REHAB-02", "2025-11-20", Delay{sample::day("2026-03-01"), Because::staff, {}})});
    const auto told = explain(now, "REHAB-02", "expected");
    CHECK(std::get<Date>(told.value) == sample::day("2026-03-01"));
    CHECK(term_of(told, "HQ-3").aside == Aside::replaced);
    CHECK(term_of(told, "HQ-3").by == EntryName{"HQ", 90});
    CHECK_FALSE(term_of(told, "HQ-90").aside);
    CHECK(formula(explain(now, "REHAB-02", "slip_days")) == "2026-03-01 \u2212 2025-10-01 = 151");
}

TEST_CASE("a delay that a decision agreed to sets the due date in the place of the plan") {
    const auto now = with({said(FactKind::milestone_delay, "REHAB-02", "2025-09-25",
                                Delay{sample::day("2025-12-15"), Because::funds, DecisionId("D-1")})});
    const auto told = explain(now, "REHAB-02", "due");
    CHECK(std::get<Date>(told.value) == sample::day("2025-12-15"));
    REQUIRE(told.terms.size() == 2);
    CHECK(told.terms[0].item != nullptr);
    CHECK(told.terms[0].aside == Aside::replaced);
    CHECK(told.terms[0].by == EntryName{"HQ", 90});
    CHECK_FALSE(told.terms[1].aside);
}

TEST_CASE("a corrected baseline puts the date of the first plan aside") {
    const auto now = with({said(FactKind::baseline_correct, "REHAB-04", "2025-02-01", BaselineCorrection{sample::day("2026-04-01")})});
    const auto told = explain(now, "REHAB-04", "baseline_due");
    CHECK(std::get<Date>(told.value) == sample::day("2026-04-01"));
    CHECK(told.terms.at(0).aside == Aside::replaced);
    CHECK_FALSE(told.terms.at(1).aside);
}

TEST_CASE("progress is told milestone by milestone, without what was cancelled") {
    // One of four is done, one is cancelled.
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB", "progress_percent");
    CHECK(formula(told) == "1 / (1 + 1 + 1) = 33.3333%");
    CHECK(told.terms.at(2).aside == Aside::cancelled);
}

TEST_CASE("a stock is told by its latest return, and its per cent counts from the baseline") {
    // 20 centres, from 10 to 30.
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB-I2", "percent");
    CHECK(formula(told) == "(20 \u2212 10) / (30 \u2212 10) = 50%");
    CHECK(term_of(told.parts.at(0), "HQ-14").aside == Aside::replaced);
    CHECK(term_of(told.parts.at(0), "HQ-14").by == EntryName{"HQ", 15});
}

TEST_CASE("a ratio adds up numerators and denominators, and is told in per cent if that is its unit") {
    auto plan = sample::plan();
    auto& passed = plan.projects[0].indicators[2];
    passed.measure = Measure::ratio;
    const auto tests = [](const char* period, std::int64_t of, std::int64_t all) {
        auto given = people(period, of);
        given.out_of = Quantity::whole(all);
        return said(FactKind::indicator_return, "REHAB-I3", "2025-06-30", given);
    };
    std::vector<Fact> facts{tests("2025-Q1", 45, 60), tests("2025-Q2", 10, 40)};
    facts[1].name.number = 91;
    facts[1].recorded_at += std::chrono::seconds(1);
    const auto now = sample::on("2025-12-31", plan, facts);
    const auto told = explain(now, "REHAB-I3", "actual");
    CHECK(formula(told) == "(45 + 10) / (60 + 40) = 0.55");
    passed.unit.en = "%";
    const auto now_in_percent = sample::on("2025-12-31", plan, facts);
    const auto in_percent_told = explain(now_in_percent, "REHAB-I3", "actual");
    CHECK(formula(in_percent_told) == "(45 + 10) / (60 + 40) = 55%");
    CHECK(std::get<Quantity>(in_percent_told.value) == Quantity::whole(55));
}

TEST_CASE("of due dates that revisions set, the one in force counts and one to come does not yet") {
    const auto history = sample::history(sample::plan(), sample::facts());
    const auto revise = [&](std::int64_t number, const char* from, const char* due) {
        history->revisions.push_back({{"HQ", number}, sample::day(from), sample::day(from), "author", {}});
        history->dues.push_back({MilestoneId("REHAB-04"), sample::day(due), {"HQ", number}});
    };
    revise(50, "2025-06-01", "2026-06-01");
    revise(51, "2026-02-01", "2026-07-01");
    const auto now = take_snapshot(history, sample::day("2025-12-31"));
    const auto told = explain(now, "REHAB-04", "due");
    CHECK(std::get<Date>(told.value) == sample::day("2026-06-01"));
    REQUIRE(told.terms.size() == 3);
    CHECK(told.terms[0].aside == Aside::replaced);
    CHECK(told.terms[0].by == EntryName{"HQ", 50});
    CHECK_FALSE(told.terms[1].aside);
    CHECK(told.terms[2].aside == Aside::not_yet);
    CHECK(formula(explain(now, "REHAB-04", "slip_days")) == "2026-06-01 \u2212 2026-05-01 = 31");
}

TEST_CASE("a rating puts the plan's likelihood and impact aside") {
    const auto now = sample::on("2025-12-31");
    const auto told = explain(now, "REHAB-R1", "score");
    CHECK(formula(told) == "3 \u00d7 3 = 9");
    CHECK(told.terms.at(0).aside == Aside::replaced);
    const auto before = sample::on("2025-11-30");
    CHECK(formula(explain(before, "REHAB-R1", "score")) == "4 \u00d7 4 = 16");
}

TEST_CASE("a figure that is not there is answered with those that are") {
    const auto now = sample::on("2025-12-31");
    const auto unknown = why_no_figure(now, "REHAB-I1", "actul", {});
    REQUIRE(unknown);
    CHECK(unknown->code == Code::unknown_figure);
    CHECK(unknown->arguments.at(2) == "actual");
    CHECK(unknown->arguments.at(3) == "baseline, target, actual, percent");
    CHECK(why_no_figure(now, "ICRC", "spent", {})->code == Code::no_figures);
    CHECK(why_no_figure(now, "REHAB-F1", "spent", sample::period("2025"))->code == Code::figure_without_period);
    CHECK_FALSE(why_no_figure(now, "REHAB-I1", "percent", sample::period("2025")));
    CHECK_THROWS_AS(why_no_figure(now, "NOBODY", "spent", {}), Failure);
}
