#include "reports/lists.hpp"
#include "reports/status.hpp"
#include "reports/todo.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::reports::reading;

namespace {

const Locale en{english()};
const Locale fa{persian()};

}  // namespace

TEST_CASE("status is a row a project and their sum") {
    const auto document = status(sample::on("2025-12-31"), en);
    const auto& projects = *table(document, "Projects at a glance");
    CHECK(row(projects, "REHAB") == "REHAB | Rehabilitation | red | 33.3333% | 66.6667% | 1 of 3, 1 late");
    CHECK(row(projects, "CBRN") == "CBRN | Readiness that is asked for | grey | 0% | 0% | 0 of 1");
    const auto& money = *table(document, "Money (CHF)");
    CHECK(row(money, "REHAB") ==
          "REHAB | 14000.00 CHF* | 8160.00 CHF | 7400.00 CHF | 5400.00 CHF | 3500.00 CHF | 6600.00 CHF*");
    CHECK(row(money, "Total") ==
          "Total | 14000.00 CHF* | 8160.00 CHF | 7400.00 CHF | 5400.00 CHF | 3500.00 CHF | 6600.00 CHF*");
}

TEST_CASE("the status of one project says why its light is what it is") {
    const auto now = sample::on("2025-12-31");
    const auto document = project_status(now, now.projects[0], en);
    CHECK(headings(document).front()->light == Light::red);
    CHECK(everything(document).find("REHAB-02: 91 days late") != std::string::npos);
    CHECK(row(*table(document, "Milestones"), "REHAB-01").ends_with("done"));
}

TEST_CASE("todo tells what is late and what is due in the next thirty days, by owner and province") {
    const auto document = todo(sample::on("2025-11-15"), en);
    const auto& late = *table(document, "Late");
    CHECK(plain(late.rows[0]) == "IRCS, Fars");
    CHECK(row(late, "REHAB-02") == "REHAB-02 | Delivery | 2025-10-01 | 2026-02-01 | 45");
    CHECK(table(document, "Due within 30 days") == nullptr);
    const auto soon = todo(sample::on("2026-04-15"), en);
    CHECK(row(*table(soon, "Due within 30 days"), "REHAB-04") ==
          "REHAB-04 | Second delivery | 2026-05-01 | 2026-05-01 | planned, at risk");
    CHECK(row(*table(soon, "Decisions and action points"), "A-1") == "A-1 | The list is sent. | IRCS | 2025-12-30");
}

TEST_CASE("todo of a day without anything late says so") {
    CHECK(everything(todo(sample::on("2025-01-15"), en)).find("Nothing is late.") != std::string::npos);
}

TEST_CASE("lists show the figures of each item in its own currency and unit") {
    const auto now = sample::on("2025-12-31");
    CHECK(row(*tables(fund_list(now, nullptr, en)).front(), "REHAB-F2") ==
          "REHAB-F2 | NRX | Cash | USD | 200.00 USD | 1000.00 USD | 0.00 USD | 0.00 USD | 0.00 USD");
    CHECK(row(*tables(fund_list(now, nullptr, en)).front(), "REHAB-F3") ==
          "REHAB-F3 | IRCS | In kind | CHF | 0.00 CHF | 500.00 CHF | 400.00 CHF | 0.00 CHF | ");
    const auto of_2025 = indicator_list(now, &now.projects[0], sample::period("2025"), en);
    CHECK(row(*tables(of_2025).front(), "REHAB-I1") == "REHAB-I1 | People served | People |  | 400 | 210* | 52.5%*");
    const auto to_date = indicator_list(now, nullptr, std::nullopt, en);
    CHECK(row(*tables(to_date).front(), "REHAB-I2") == "REHAB-I2 | Centres equipped | Facilities | 10 | 30 | 20 | 50%");
    CHECK(row(*tables(risk_list(now, nullptr, en)).front(), "REHAB-R1") ==
          "REHAB-R1 | Customs | 3 | 3 | 9 | Medium |  | ");
    CHECK(tables(meeting_list(now, fa)).front()->rows.size() == 3);
}

TEST_CASE("a list of decisions keeps the kinds apart") {
    const auto now = sample::on("2025-12-31");
    const auto document = decision_list(now, nullptr, en);
    REQUIRE(tables(document).size() == 4);
    CHECK(row(*table(document, "Decisions"), "R-1").empty());
    CHECK(row(*table(document, "Requests"), "R-1") ==
          "R-1 | Cameras are asked for. | IRCS |  | REHAB | Not decided yet");
    CHECK(tables(decision_list(now, &now.projects[1], en)).empty());
}

TEST_CASE("the history of an item tells undone facts too, as undone") {
    auto facts = sample::facts();
    auto undo = sample::fact(90, FactKind::retract, "REHAB-01", "2025-12-30");
    undo.corrects = facts[0].name;
    facts.push_back(undo);
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    const auto document = history_of(now, "REHAB-01", en);
    const auto& table = *tables(document).front();
    REQUIRE(table.rows.size() == 2);
    CHECK(plain(table.rows[0]).find("~") != std::string::npos);
    CHECK(plain(table.rows[0]).find("undone by HQ-90") != std::string::npos);
    CHECK(tables(history_of(now, "CBRN", en)).empty());
}

TEST_CASE("a milestone is shown with all that was said of it") {
    const auto now = sample::on("2025-12-31");
    const auto document = milestone_detail(now, now.projects[0], now.projects[0].milestones[1], en);
    const auto words = everything(document);
    CHECK(words.find("Status: planned, late") != std::string::npos);
    CHECK(words.find("Reason: Customs: Papers are missing") != std::string::npos);
    CHECK(words.find("expected on 1 February 2026; because of: Customs; Papers are missing") != std::string::npos);
}
