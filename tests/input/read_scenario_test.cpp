#include "model/input/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"
#include "tests/typed.hpp"

using namespace hamkari;
using namespace hamkari::test;

namespace {

const Plan& plan_asked() {
    static const Plan plan = check(plan_with("    funding:\n      - {id: REHAB-F1, donor: ICRC, committed: 900 CHF}\n")).plan;
    return plan;
}

input::ScenarioDraft scenario(const std::string& text) { return input::read_scenario({"asked.yaml", text}, plan_asked()); }

}  // namespace

TEST_CASE("a file tells a scenario as a plan does, under one key") {
    const auto draft = scenario("scenario:\n"
                                "  title: Less, later, and more\n"
                                "  cut: [{donor: ICRC, by: ۳۰٪}, {line: REHAB-F1, by: 20 CHF}]\n"
                                "  delay: [{line: REHAB-F1, by: 90d}]\n"
                                "  add: [{amount: 50 CHF, on: 1404-01-01, for: {projects: [REHAB], provinces: [تهران]}}]\n");
    CHECK(told(draft.findings).empty());
    const auto& read = draft.scenario;
    REQUIRE(read.cut.size() == 2);
    CHECK(read.cut[0].of.donor == PartnerId("ICRC"));
    CHECK(read.cut[0].percent == Percent::whole(30));
    CHECK(read.cut[1].of.line == FundingId("REHAB-F1"));
    CHECK(read.cut[1].amount == typed::money("20 CHF"));
    REQUIRE(read.delay.size() == 1);
    CHECK(read.delay[0].days == 90);
    REQUIRE(read.add.size() == 1);
    CHECK(read.add[0].on == typed::day("2025-03-21"));
    CHECK(read.add[0].projects == std::vector{ProjectId("REHAB")});
    CHECK(read.add[0].earmark.provinces.size() == 1);
}

TEST_CASE("all that is wrong with a scenario is told at once, each at its place") {
    const auto findings = [](const std::string& line) { return told(scenario("scenario:\n  " + line + "\n").findings); };
    CHECK(findings("cut: [{donor: ICRK, by: 30%}]") == "2:17 unknown-partner");
    CHECK(findings("cut: [{line: REHAB-F2, by: 30%}]") == "2:16 unknown-funding-line");
    CHECK(findings("cut: [{donor: ICRC, by: 101%}]") == "2:27 number-out-of-range");
    CHECK(findings("cut: [{donor: ICRC, by: -1%}]") == "2:27 number-out-of-range");
    CHECK(findings("cut: [{donor: ICRC, by: -1 CHF}]") == "2:27 negative-amount");
    CHECK(findings("cut: [{donor: ICRC, by: 30}]") == "2:27 wrong-type");
    CHECK(findings("cut: [{donor: ICRC, by: 30 USD}]") == "2:17 rate-missing");
    CHECK(findings("cut: [{donor: ICRC}]") == "2:9 missing-field");
    CHECK(findings("cut: [{by: 30%}]") == "2:9 missing-field");
    CHECK(findings("cut: [{donor: ICRC, line: REHAB-F1, by: 30%}]") == "2:17 wrong-type");
    CHECK(findings("cut: ICRC") == "2:8 wrong-type");
    CHECK(findings("delay: [{donor: ICRC, by: 1000000000d}]") == "2:29 number-out-of-range");
    CHECK(findings("delay: [{donor: ICRC, by: 0d}]") == "2:29 number-out-of-range");
    CHECK(findings("delay: [{donor: ICRC, by: later}]") == "2:29 not-a-duration");
    CHECK(findings("add: [{amount: 0 CHF}]") == "2:18 amount-not-positive");
    CHECK(findings("add: [{amount: 5 CHF, for: {projects: [X], provinces: [Y], sectors: [Z], groups: [G]}}]") ==
          "2:58 unknown-province\n2:72 unknown-sector");
    CHECK(findings("add: [{amount: 5 CHF, for: {projects: [X], groups: [G]}}]") == "2:9 unknown-project\n2:9 unknown-group");
    CHECK(findings("remove: [all]") == "2:3 unknown-key");
    CHECK(findings("title: Nothing") == "2:3 missing-field");
    CHECK(told(scenario("programme: {id: X}\n").findings) == "1:1 missing-field\n1:1 unknown-key");
    CHECK(told(scenario("").findings) == "1:1 file-empty");
}
