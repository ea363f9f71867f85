#include "model/validate.hpp"
#include "model/findings.hpp"
#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"

#include <chrono>

// Each rule has a broken plan in tests/findings; here stand the plans that are near the edge of a rule.

using namespace hamkari;
using hamkari::test::check;
using hamkari::test::plan_with;
using hamkari::test::told;

namespace {

std::string findings_of(const std::string& lines, const std::string& in_programme = "") {
    return told(check(plan_with(lines, in_programme)).findings);
}

/// A milestone for each word `A<B,C`: A comes after B and C.
std::string milestones(std::initializer_list<std::string> words) {
    std::string lines = "    milestones:\n";
    for (const auto& word : words) {
        const auto sign = word.find('<');
        lines += "      - {id: " + word.substr(0, sign) + ", title: T";
        if (sign != std::string::npos) lines += ", after: [" + word.substr(sign + 1) + "]";
        lines += "}\n";
    }
    return lines;
}

std::string circle_of(std::initializer_list<std::string> words) {
    std::string circles;
    for (const auto& finding : check(plan_with(milestones(words))).findings)
        if (finding.problem.code == Code::milestone_cycle)
            circles += (circles.empty() ? "" : "; ") + finding.problem.arguments.at(0);
    return circles;
}

Plan long_chain(int projects, int milestones, bool closed) {
    Plan plan;
    plan.programme.id = ProgrammeId("P");
    plan.programme.currency = Currency("CHF");
    plan.programme.partners.emplace_back().id = PartnerId("IRCS");
    std::string before;
    for (int p = 0; p < projects; ++p) {
        auto& project = plan.projects.emplace_back();
        project.id = ProjectId("P" + std::to_string(p));
        project.lead = PartnerId("IRCS");
        for (int m = 0; m < milestones; ++m) {
            auto& milestone = project.milestones.emplace_back();
            milestone.id = MilestoneId(project.id.text() + "-" + std::to_string(m));
            if (!before.empty()) milestone.after.push_back({MilestoneId(before), LinkType::fs, {}, {}});
            before = milestone.id.text();
        }
    }
    if (closed) plan.projects[0].milestones[0].after.push_back({MilestoneId(before), LinkType::fs, {}, {}});
    return plan;
}

}  // namespace

TEST_CASE("all ids of a plan share one name space") {
    CHECK(findings_of("    milestones: [{id: ICRC, title: A}]\n") == "16:23 duplicate-id");
    CHECK(findings_of("    milestones: [{id: JP, title: A}]\n") == "16:23 duplicate-id");
    // What an id names is then not certain: no further finding about it.
    CHECK(findings_of("    milestones: [{id: ICRC, title: A, owner: ICRC}]\n") == "16:23 duplicate-id");
}

TEST_CASE("results and budget lines belong to their project") {
    const std::string other =
        "  - id: HEALTH\n    title: Health\n    sector: health\n    lead: IRCS\n    period: 2025\n"
        "    results: [{id: H-OP1, level: output, title: Output}]\n";
    CHECK(findings_of("    milestones: [{id: R-01, title: A, result: H-OP1}]\n" + other) == "16:47 unknown-result");
    CHECK(findings_of("    milestones: [{id: R-01, title: A, budget: R-01}]\n") == "16:47 unknown-budget-line");
}

TEST_CASE("an unknown id is told with the one that was probably meant") {
    const auto near = [](const std::string& lines) {
        return check(plan_with(lines)).findings.at(0).problem.arguments.at(1);
    };
    CHECK(near("    partners: [{id: ICRS, role: funding}]\n") == "IRCS");
    CHECK(near(milestones({"REHAB-01", "REHAB-02<REHAB01"})) == "REHAB-01");
    CHECK(near("    groups: [nobody]\n").empty());
}

TEST_CASE("milestones of several projects may follow each other, in a line but not in a circle") {
    CHECK(circle_of({"A", "B<A", "C<A,B"}).empty());
    CHECK(circle_of({"A<B", "B<A"}) == "A -> B -> A");
    CHECK(circle_of({"A", "B<A,D", "C<B", "D<C"}) == "B -> C -> D -> B");
    CHECK(circle_of({"A<B", "B<A", "C<D", "D<C"}) == "A -> B -> A; C -> D -> C");
    // Two circles through one milestone: one is told, the next check tells the other.
    CHECK(circle_of({"A<B,C", "B<A", "C<A"}) == "A -> B -> A");
    // What only leads to a circle is not in it.
    CHECK(circle_of({"Z<A", "A<B", "B<A"}) == "A -> B -> A");
    CHECK(findings_of(milestones({"A<A"})) == "17:35 link-to-itself");
}

TEST_CASE("a chain as long as the plan is followed without running out of stack") {
    std::vector<Finding> findings;
    validate(long_chain(10, 20'000, false), findings);
    CHECK(told(findings).empty());
    validate(long_chain(10, 20'000, true), findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].problem.code == Code::milestone_cycle);
    CHECK(findings[0].problem.arguments.at(0).size() < 300);
}

TEST_CASE("ten thousand projects are checked in a second or two") {
    const auto plan = long_chain(10'000, 20, false);
    std::vector<Finding> findings;
    const auto begin = std::chrono::steady_clock::now();
    validate(plan, findings);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(10));  // 0.1 s, without a sanitizer
    CHECK(findings.empty());
}

TEST_CASE("results stand under each other without a circle") {
    const auto results = [](const std::string& a, const std::string& b, const std::string& c) {
        return findings_of("    results:\n      - {id: A, level: impact, title: T" + a +
                           "}\n      - {id: B, level: outcome, title: T" + b +
                           "}\n      - {id: C, level: output, title: T" + c + "}\n");
    };
    CHECK(results("", ", under: A", ", under: B").empty());
    CHECK(results(", under: A", "", "") == "17:49 result-cycle");
    CHECK(results("", ", under: C", ", under: B") == "18:50 result-cycle");
    CHECK(results(", under: B", ", under: C", ", under: B") == "18:50 result-cycle");
}

TEST_CASE("the edges of a period belong to it") {
    CHECK(findings_of("    milestones: [{id: R-01, title: A, start: 2025-01-01, due: 2026-12-31}]\n").empty());
    CHECK(findings_of("    milestones: [{id: R-01, title: A, start: 2024-12-31}]\n") == "16:46 date-outside-project");
    CHECK(findings_of("    milestones: [{id: R-01, title: A, start: 2025-04-05, due: 2025-04-05}]\n").empty());
    // A year of which the project has a part: 1403 ends in March 2025.
    CHECK(findings_of("    budget: [{id: R-B1, line: training, amount: 5 CHF, period: 1403}]\n").empty());
    CHECK(findings_of("    budget: [{id: R-B1, line: training, amount: 5 CHF, period: 1402}]\n") ==
          "16:64 period-outside-project");
    CHECK(findings_of("    indicators: [{id: R-I1, title: T, counts: people, measure: flow, targets: {1403: 5}}]\n")
              .empty());
}

TEST_CASE("costs may use a budget line up to its amount") {
    const auto with_costs = [](const std::string& first, const std::string& second) {
        return findings_of("    milestones:\n      - {id: R-01, title: A, budget: R-B1, cost: " + first +
                           "}\n      - {id: R-02, title: B, budget: R-B1, cost: " + second +
                           "}\n    budget: [{id: R-B1, line: training, amount: 100 CHF, period: 2025}]\n");
    };
    CHECK(with_costs("60 CHF", "40 CHF").empty());
    CHECK(with_costs("60 CHF", "40.01 CHF") == "18:50 cost-above-budget");
    CHECK(with_costs("100.01 CHF", "0 CHF") == "17:50 cost-above-budget");
}

TEST_CASE("phases are inside their line, apart from each other, and make it up") {
    const auto with_phases = [](const std::string& phases) {
        return findings_of("    budget:\n      - {id: R-B1, line: training, amount: 100 CHF, period: 2025, by: {" +
                           phases + "}}\n");
    };
    CHECK(with_phases("2025-Q1: 50 CHF, 2025-H2: 50 CHF").empty());
    CHECK(with_phases("2025-H1: 50 CHF, 2025-06: 50 CHF") == "17:89 phases-overlap");
    CHECK(with_phases("2025-Q1: 50 CHF, 2026-Q1: 50 CHF") == "17:89 phase-outside-line");
    CHECK(with_phases("2025-Q1: 50 CHF, 2025-Q2: 50 USD") == "17:89 currency-differs");
    CHECK(with_phases("2025-Q1: 50 CHF") == "17:71 phases-not-whole");
}

TEST_CASE("each currency in use needs a rate, told once") {
    const std::string funding =
        "    funding:\n"
        "      - {id: R-F1, donor: ICRC, committed: 5 EUR}\n"
        "      - {id: R-F2, donor: ICRC, committed: 5 EUR}\n"
        "      - {id: R-F3, donor: ICRC, committed: 5 CHF, pledged: 5 USD}\n";
    CHECK(findings_of(funding) == "17:44 rate-missing\n19:60 currency-differs\n19:60 rate-missing");
    CHECK(findings_of("    funding: [{id: R-F1, donor: ICRC, committed: 5 EUR}]\n",
                      "  rates: [{from: CHF, to: EUR, rate: 1.06, on: 2025-01-02}]\n")
              .empty());
    CHECK(findings_of("", "  rates: [{from: CHF, to: CHF, rate: 1, on: 2025-01-02}]\n") == "6:11 rate-useless");
    CHECK(findings_of("",
                      "  rates:\n    - {from: USD, to: CHF, rate: 0.9, on: 2025-01-02}\n    - {from: USD, to: CHF, "
                      "rate: 0.8, on: 2025-01-02}\n") == "8:7 duplicate-entry");
}

TEST_CASE("shares sum to a hundred, or to what rounding leaves of it") {
    CHECK(findings_of("    provinces: {Tehran: 33.3333%, Yazd: 33.3333%, Fars: 33.3334%}\n").empty());
    CHECK(findings_of("    provinces: {Tehran: 33.3333%, Yazd: 33.3333%, Fars: 33.3333%}\n").empty());
    CHECK(findings_of("    provinces: {Tehran: 33%, Yazd: 33%, Fars: 33%}\n") == "16:16 shares-not-whole");
    CHECK(findings_of("    provinces: {Tehran: 60%, Yazd: 60%}\n") == "16:16 shares-not-whole");
}

TEST_CASE("a province of a milestone or an earmark is one of its project, if those are listed") {
    const std::string milestone = "    milestones: [{id: R-01, title: A, province: Fars}]\n";
    CHECK(findings_of(milestone).empty());
    CHECK(findings_of("    provinces: national\n" + milestone).empty());
    CHECK(findings_of("    provinces: [Fars]\n" + milestone).empty());
    CHECK(findings_of("    provinces: [Yazd]\n" + milestone) == "17:49 province-not-in-project");
    CHECK(findings_of("    provinces: [Yazd]\n    funding: [{id: R-F1, donor: ICRC, committed: 5 CHF, for: {provinces: "
                      "[Yazd, Fars]}}]\n") == "17:81 province-not-in-project");
}

TEST_CASE("breakdowns fit what is counted") {
    const auto broken_down = [](const std::string& counts, const std::string& measure, const std::string& by) {
        return findings_of("    indicators: [{id: R-I1, title: T, counts: " + counts + ", measure: " + measure +
                           ", disaggregate: [" + by + "]}]\n");
    };
    CHECK(broken_down("people", "flow", "sex-age, disability, group, province").empty());
    CHECK(broken_down("services", "flow", "sex-age, province").empty());
    CHECK(broken_down("households", "flow", "group, province").empty());
    CHECK(broken_down("items", "flow", "disability") == "16:84 breakdown-not-possible");
    CHECK(broken_down("events", "yes-no", "province, group") == "16:97 breakdown-not-possible");
}

TEST_CASE("only people that add up can be the headline") {
    const auto headline = [](const std::string& counts, const std::string& measure) {
        return findings_of("    indicators: [{id: R-I1, title: T, counts: " + counts + ", measure: " + measure +
                           ", headline: true}]\n");
    };
    CHECK(headline("people", "flow").empty());
    CHECK(headline("people", "stock").empty());
    CHECK(headline("people", "ratio") == "16:81 headline-not-people");
    CHECK(headline("households", "flow") == "16:84 headline-not-people");
}

TEST_CASE("two items cannot both have been the same one") {
    CHECK(findings_of("    milestones:\n      - {id: R-01, title: A, formerly: OLD}\n      - {id: R-02, title: B, "
                      "formerly: OLD}\n") == "18:40 duplicate-entry");
}

TEST_CASE("findings are told in the order of the files, and not too many of them") {
    std::vector<Finding> findings;
    for (std::uint32_t i = 500; i > 0; --i)
        findings.push_back({Severity::warning, {Code::rate_useless, {}}, {1, 1, i}});
    findings.push_back({Severity::error, {Code::toman, {}}, {0, 7, 9}});
    settle(findings);
    REQUIRE(findings.size() == most_findings + 1);
    CHECK(findings[0].at == Position{0, 7, 9});
    CHECK(findings[1].at == Position{1, 1, 1});
    CHECK(findings.back().problem == Problem{Code::too_many_findings, {"301"}});
    CHECK(findings.back().severity == Severity::warning);
}
