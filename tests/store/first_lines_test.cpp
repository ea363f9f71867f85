#include "tests/catch.hpp"
#include "tests/store/support.hpp"

using namespace hamkari;
using namespace hamkari::tests;

namespace {

Plan with_budget(std::int64_t amount, const char* id = "REHAB-B1", const char* formerly = "") {
    auto plan = small_plan();
    BudgetLine line;
    line.id = BudgetId(id);
    line.formerly = formerly;
    line.title.en = "Equipment";
    line.line = BudgetKind::equipment;
    line.amount = {amount, Currency("CHF")};
    line.period = plan.programme.period;
    line.at = {1, 9, 30};
    plan.projects[0].budget.push_back(line);
    return plan;
}

/// `REHAB-B1 800`, of the first project.
std::vector<std::string> first(const store::Store& store, const Known& known) {
    std::vector<std::string> lines;
    for (const auto& project : store.first_lines(known))
        for (const auto& line : project.budget)
            lines.push_back(project.id.text() + " " + line.id.text() + " " + to_text(line.amount));
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("one plan has no first lines beside its own") {
    const auto store = ledger_with(with_budget(80'000));
    CHECK(store.first_lines(on("2025-06-01")).empty());
}

TEST_CASE("the first amount of a line is kept through every revision, and through being renamed") {
    auto store = ledger_with(with_budget(80'000));
    load(store, with_budget(90'000), "2025-03-01T08:00:00Z", day("2025-03-01"));
    load(store, with_budget(95'000, "REHAB-E1", "REHAB-B1"), "2025-05-01T08:00:00Z", day("2025-05-01"));
    CHECK(first(store, on("2025-02-01")) == Lines{});
    CHECK(first(store, on("2025-04-01")) == Lines{"REHAB REHAB-B1 800.00 CHF"});
    CHECK(first(store, on("2025-06-01")) == Lines{"REHAB REHAB-E1 800.00 CHF"});
    // As known before the revisions there was one plan.
    CHECK(first(store, on("2025-06-01", "2025-02-01T00:00:00Z")) == Lines{});
}

TEST_CASE("a line that came later has its first amount from there, and one that was dropped keeps it") {
    auto store = ledger_with(small_plan());
    load(store, with_budget(70'000), "2025-03-01T08:00:00Z", day("2025-03-01"));
    load(store, with_budget(75'000), "2025-04-01T08:00:00Z", day("2025-04-01"));
    CHECK(first(store, on("2025-06-01")) == Lines{"REHAB REHAB-B1 700.00 CHF"});
    load(store, small_plan(), "2025-05-01T08:00:00Z", day("2025-05-01"));
    CHECK(first(store, on("2025-06-01")) == Lines{"REHAB REHAB-B1 700.00 CHF"});
    // Funding lines come with them: those of the small plan are there from the first.
    CHECK(store.first_lines(on("2025-06-01")).front().funding.front().pledged == Money{1'000'000, Currency("CHF")});
}
