#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"

using namespace hamkari;
using hamkari::input::SourceFile;
using hamkari::test::check;
using hamkari::test::plan_with;
using hamkari::test::project_with;
using hamkari::test::told;

namespace {

std::string project_file(const std::string& id, const std::string& lines = "") {
    return "projects:\n  - id: " + id +
           "\n    title: A project\n    sector: relief\n    lead: IRCS\n    period: 2025\n" + lines;
}

input::PlanDraft with_holidays(const std::string& name, std::vector<SourceFile> others = {},
                               input::Surroundings around = {}) {
    others.insert(others.begin(), {"plans/a.yaml", plan_with("", "  holidays: [" + name + "]\n")});
    return input::check_plan(std::move(others), around);
}

}  // namespace

TEST_CASE("each field of an item knows its place") {
    const auto project = project_with(
        "    milestones:\n"
        "      - id: R-01\n"
        "        title: {en: First delivery, fa: تحویل نخست}\n"
        "        due: 2025-05-03\n");
    const auto& milestone = project.milestones.at(0);
    CHECK(milestone.at == Position{0, 9, 17});
    CHECK(milestone.place("id") == Position{0, 13, 17});
    CHECK(milestone.place("title") == Position{0, 16, 18});
    CHECK(milestone.place("due") == Position{0, 14, 19});
    CHECK(milestone.place("cost") == milestone.at);
    CHECK(project.at == Position{0, 5, 10});
}

TEST_CASE("an item inherits its source, and that it is an estimate, from the one it stands in") {
    const auto project = project_with(
        "    source: S0\n"
        "    assumed: true\n"
        "    risks:\n"
        "      - {id: R-R1, title: Customs, likelihood: 3, impact: 3}\n"
        "      - {id: R-R2, title: Funds, likelihood: 3, impact: 3, source: S1, assumed: [impact]}\n"
        "      - {id: R-R3, title: Staff, likelihood: 3, impact: 3, assumed: false}\n");
    CHECK(project.source == "S0");
    CHECK(project.risks[0].source == "S0");
    CHECK(project.risks[0].assumed == Assumed{true, {}});
    CHECK(project.risks[1].source == "S1");
    CHECK(project.risks[1].assumed == Assumed{false, {"impact"}});
    CHECK(project.risks[2].assumed == Assumed{});
}

TEST_CASE("fields of a project that are estimates say nothing of its items") {
    const auto project =
        project_with("    assumed: [period]\n    results: [{id: R-OP1, level: output, title: Output}]\n");
    CHECK(project.assumed == Assumed{false, {"period"}});
    CHECK(project.results.at(0).assumed == Assumed{});
}

TEST_CASE("what stands in the programme inherits from it, projects do not") {
    const auto draft = check(
        plan_with("", "  source: S4\n  assumed: true\n  rates: [{from: USD, to: CHF, rate: 0.9, on: 2025-01-02}]\n"));
    CHECK(draft.plan.programme.partners.at(0).source == "S4");
    CHECK(draft.plan.programme.partners.at(0).assumed.whole);
    CHECK(draft.plan.programme.rates.at(0).source == "S4");
    CHECK(draft.plan.programme.rates.at(0).assumed);
    CHECK(draft.plan.projects.at(0).source.empty());
}

TEST_CASE("a part of an item that is an estimate marks that field of the item") {
    const auto indicator = project_with(
                               "    indicators: [{id: R-I1, title: Served, counts: people, measure: flow, source: S0, "
                               "baseline: {value: 3, assumed: true, source: S1}}]\n")
                               .indicators.at(0);
    CHECK(indicator.assumed == Assumed{false, {"baseline"}});
    CHECK(indicator.source == "S0; S1");
}

TEST_CASE("unknown keys are told with the key that was probably meant") {
    const auto draft = check(plan_with("    milestone: []\n    sourse: S0\n"));
    REQUIRE(draft.findings.size() == 2);
    CHECK(draft.findings[0].problem.arguments.at(1) == "milestones");
    CHECK(draft.findings[1].problem.arguments.at(1) == "source");
}

TEST_CASE("a missing field is told with the item it is missing in, and an example") {
    const auto draft =
        check(plan_with("    budget:\n      - {id: R-B1, amount: 5 CHF, period: 2025}\n      - {line: training, "
                        "amount: 5 CHF, period: 2025}\n"));
    REQUIRE(draft.findings.size() == 2);
    CHECK(draft.findings[0].problem == Problem{Code::missing_field, {"line", "budget R-B1", "line: equipment"}});
    CHECK(draft.findings[1].problem == Problem{Code::missing_field, {"id", "budget", "id: REHAB-B1"}});
}

TEST_CASE("a plan may be spread over files, and its findings come in their order") {
    const auto draft = input::check_plan({{"b.yaml", project_file("B", "    wher: x\n")},
                                          {"p.yaml", plan_with("")},
                                          {"a.yaml", project_file("A", "    wher: x\n")}});
    REQUIRE(draft.findings.size() == 2);
    CHECK(draft.findings[0].at == Position{0, 5, 7});
    CHECK(draft.findings[1].at == Position{2, 5, 7});
    CHECK(draft.plan.files == std::vector<std::string>{"b.yaml", "p.yaml", "a.yaml"});
    REQUIRE(draft.plan.projects.size() == 3);
    CHECK(draft.plan.projects[0].id == ProjectId("B"));
    CHECK(draft.plan.projects[2].id == ProjectId("A"));
}

TEST_CASE("many threads read the same as one") {
    std::vector<SourceFile> files{{"p.yaml", plan_with("")}};
    for (int i = 0; i < 60; ++i)
        files.push_back({"f" + std::to_string(i) + ".yaml",
                         project_file("P" + std::to_string(i), i % 7 == 0 ? "    wher: x\n" : "")});
    const auto one = input::check_plan(files, {}, 1), many = input::check_plan(files, {}, 8);
    CHECK(one.plan.projects.size() == 61);
    CHECK(many.plan.projects.size() == 61);
    CHECK(told(one.findings) == told(many.findings));
    for (std::size_t i = 0; i < 61; ++i) CHECK(one.plan.projects[i].id == many.plan.projects[i].id);
}

TEST_CASE("a broken file does not make what refers to it unknown") {
    const auto other =
        project_file("B", "    milestones: [{id: B-01, title: Next, after: [REHAB-01], owner: NOBODY}]\n");
    CHECK(told(input::check_plan({{"a.yaml", "programme: [\n"}, {"b.yaml", other}}).findings) == "2:1 yaml-syntax");
    CHECK(told(input::check_plan({{"a.yaml", plan_with("    milestones: {}\n")}, {"b.yaml", other}}).findings) ==
          "16:17 wrong-type");
    CHECK(told(input::check_plan({{"a.yaml", plan_with("")}, {"b.yaml", other}}).findings) ==
          "7:50 unknown-milestone\n7:68 unknown-partner");
}

TEST_CASE("what could not be read is not told a second time by the checks") {
    CHECK(told(check(plan_with("    funding: [{id: R-F1, donor: ICRC, committed: 5}]\n")).findings) ==
          "16:50 not-money");
    CHECK(told(check(plan_with("    milestones: [{id: R-01, title: A, cost: 5 CHF, budget: \"-\"}]\n")).findings) ==
          "16:60 invalid-id");
    CHECK(told(check(plan_with("    budget: [{id: R-B1, line: training, amount: 5 CHF, period: 2025, by: {2025-Q1: 2 "
                               "CHF, 2025-Q9: 3 CHF}}]\n"))
                   .findings) == "16:91 not-a-period");
}

TEST_CASE("the public holidays of Iran come with the program") {
    const auto draft = with_holidays("holidays-ir.yaml");
    CHECK(told(draft.findings).empty());
    CHECK(draft.plan.programme.holidays.size() > 20);
    REQUIRE(draft.files.size() == 2);
    CHECK(draft.files[1].name == "holidays-ir.yaml");
    CHECK(draft.plan.programme.holidays.at(0).at.file == 1);
}

TEST_CASE("holidays are taken from a file of the plan, or from one beside it") {
    const std::string own = "holidays: [{every: 1 Farvardin}]\n";
    CHECK(with_holidays("own.yaml", {{"plans/own.yaml", own}}).plan.programme.holidays.size() == 1);
    CHECK(with_holidays("holidays-ir.yaml", {{"plans/holidays-ir.yaml", own}}).plan.programme.holidays.size() == 1);

    input::Surroundings around;
    around.open = [&](const std::string& beside, const std::string& name) -> std::optional<SourceFile> {
        CHECK(beside == "plans/a.yaml");
        if (name == "broken.yaml") throw Failure(Code::file_unreadable, {name, "locked"});
        if (name == "empty.yaml") return SourceFile{"plans/empty.yaml", "projects: []\n"};
        return name == "own.yaml" ? std::optional(SourceFile{"plans/own.yaml", own}) : std::nullopt;
    };
    CHECK(with_holidays("own.yaml", {}, around).plan.programme.holidays.size() == 1);
    CHECK(told(with_holidays("other.yaml", {}, around).findings) == "6:14 file-missing");
    CHECK(told(with_holidays("broken.yaml", {}, around).findings) == "6:14 file-unreadable");
    CHECK(told(with_holidays("empty.yaml", {}, around).findings) == "6:14 missing-field");
}

TEST_CASE("one programme a plan") {
    CHECK(told(input::check_plan({{"a.yaml", project_file("A")}}).findings) == "1:1 programme-missing");
    const auto twice = input::check_plan(
        {{"a.yaml", plan_with("")}, {"b.yaml", "programme: {id: X, title: X, period: 2025, currency: CHF}\n"}});
    REQUIRE(twice.findings.size() == 1);
    CHECK(twice.findings[0].at == Position{1, 1, 1});
    CHECK(twice.findings[0].problem == Problem{Code::programme_twice, {"a.yaml:1"}});
    CHECK(twice.plan.programme.id == ProgrammeId("JP"));
}

TEST_CASE("estimates are named by the fields of the item") {
    const auto findings = [](const std::string& value) {
        return told(check(plan_with("    assumed: " + value + "\n")).findings);
    };
    CHECK(findings("[lead, period]").empty());
    CHECK(findings("[perod]") == "16:15 unknown-field");
    CHECK(findings("[lead, lead]") == "16:21 duplicate-entry");
    CHECK(findings("lead") == "16:14 wrong-type");
    CHECK(findings("perhaps") == "16:14 not-yes-or-no");
}
