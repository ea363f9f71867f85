#include "app/cli/json_rows.hpp"
#include "model/spending.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

// What `explain` says of a figure is what the lists say of it, and its terms add up to it.

using namespace hamkari;
using Json = nlohmann::ordered_json;

namespace {

/// The sample with corrections: a return replaced, a fact undone, a second delay, money that cannot have been spent.
Snapshot corrected() {
    auto facts = sample::facts();
    std::int64_t number = 90;
    const auto add = [&](FactKind kind, const char* subject, const char* on, FactData data = {}) -> Fact& {
        auto& fact = facts.emplace_back(sample::fact(number++, kind, subject, on, std::move(data)));
        return fact;
    };
    Return again;
    again.period = sample::period("2025-Q2");
    again.province = *parse_province("Tehran");
    again.value = Quantity::whole(65);
    add(FactKind::indicator_return, "REHAB-I1", "2025-06-30", again);
    add(FactKind::fund_receive, "REHAB-F1", "2025-05-01", MoneyMoved{sample::money("700 CHF"), {}, {}, false});
    add(FactKind::retract, "REHAB-F1", "2025-12-01").corrects = EntryName{"HQ", 91};
    add(FactKind::milestone_delay, "REHAB-02", "2025-11-20", Delay{sample::day("2026-03-01"), Because::staff, {}});
    add(FactKind::fund_spend, "REHAB-F1", "2025-07-01", MoneyMoved{sample::money("9000 CHF"), {}, {}, false});
    return sample::on("2025-12-31", sample::plan(), facts);
}

/// In ten-thousandths, minor units or days; nothing for what is no number.
std::optional<std::int64_t> number(const Figure& figure) {
    if (const auto* value = std::get_if<std::int64_t>(&figure)) return *value;
    if (const auto* value = std::get_if<Quantity>(&figure)) return value->ten_thousandths();
    if (const auto* value = std::get_if<Percent>(&figure)) return value->ten_thousandths;
    if (const auto* value = std::get_if<Money>(&figure)) return value->minor;
    if (const auto* value = std::get_if<Date>(&figure)) return value->time_since_epoch().count();
    return std::nullopt;
}

std::int64_t sum(const std::vector<Figure>& figures) {
    std::int64_t all = 0;
    for (const auto& figure : figures) all += number(figure).value_or(0);
    return all;
}

/// What counts of the terms, and the parts.
std::vector<Figure> given(const Explanation& told) {
    std::vector<Figure> all;
    for (const auto& term : told.terms)
        if (!term.aside && term.amount.index() != 0) all.push_back(term.amount);
    for (const auto& part : told.parts)
        if (part.value.index() != 0) all.push_back(part.value);
    return all;
}

void check_calculation(const Explanation& told) {
    using Kind = Calculation::Kind;
    const auto& [kind, above, below, result] = *told.calculation;
    switch (kind) {
        case Kind::sum:
            CHECK(above == given(told));
            CHECK(number(told.value) == sum(above));
            break;
        case Kind::difference: CHECK(number(told.value) == sum(above) - sum(below)); break;
        case Kind::product: CHECK(number(told.value) == *number(above.at(0)) * *number(above.at(1))); break;
        case Kind::ratio: {
            // An index is a number, where other ratios are per cents.
            const bool index = std::holds_alternative<Quantity>(told.value) && told.field.ends_with("pi");
            const auto expected = index ? divide_half_even(Wide{sum(above)} * Quantity::scale, sum(below))
                                        : Wide{percent_of(sum(above), sum(below))->ten_thousandths};
            CHECK(*number(told.value) == static_cast<std::int64_t>(expected));
            break;
        }
        case Kind::share: {
            const auto from = above.size() > 1 ? *number(above[1]) : 0;
            CHECK(number(told.value) == percent_of(*number(above[0]) - from, *number(below[0]) - from)->ten_thousandths);
            break;
        }
        case Kind::before:
            CHECK(std::get<bool>(result) == (*number(above.at(0)) < *number(below.at(0))));
            break;
    }
}

void check_adds_up(const Explanation& told) {
    INFO(told.id << " " << told.field);
    if (told.calculation)
        check_calculation(told);
    else if (number(told.value) && told.kind != ItemKind::risk)
        CHECK(*number(told.value) == sum(given(told)));
    for (const auto& part : told.parts) check_adds_up(part);
}

/// Each figure of each row of a list is what `explain` gives.
void check_rows(const Snapshot& now, ItemKind kind, const std::string& list, const std::optional<Period>& period = {}) {
    const auto rows = Json::parse(list);
    REQUIRE_FALSE(rows.empty());
    for (const auto& row : rows)
        for (const auto field : figures_of(kind)) {
            const auto id = row.at("id").get<std::string>();
            INFO(id << " " << field);
            const auto told = explain(now, id, field, field == "baseline" ? std::nullopt : period);
            const auto json = Json::parse(cli::json_of_explanation(told, now, Language::en));
            CHECK(json.at("value") == row.at(std::string(field)));
            check_adds_up(told);
        }
}

/// The rows of `status`, each with those of `earned-value`.
std::string projects_with_earned_value(const Snapshot& now) {
    Json rows = Json::array();
    for (const auto& project : now.projects) {
        auto row = Json::parse(cli::json_of_status(now, &project, Language::en)).at(0);
        const auto earned = Json::parse(cli::json_of_earned_value(now, &project, {})).at(0);
        for (const auto* key : {"planned_value", "earned_value", "actual_cost", "spi", "cpi"}) row[key] = earned.at(key);
        rows.push_back(std::move(row));
    }
    return rows.dump();
}

/// The sample with costs: REHAB-02 costs 4,000 of a line on which something was spent, REHAB-04 1,000 in dollars.
Snapshot with_costs(const char* as_of) {
    auto plan = sample::plan();
    auto& milestones = plan.projects[0].milestones;
    const auto& line = plan.projects[0].budget.front().id;
    const auto cost = [&](std::size_t number, const char* amount, const BudgetId& budget) {
        milestones.at(number).cost = sample::money(amount);
        milestones[number].budget = budget;
    };
    cost(0, "3000 CHF", line);
    cost(1, "4000 CHF", line);
    cost(3, "1000 USD", {});
    return sample::on(as_of, plan, sample::facts());
}

}  // namespace

TEST_CASE("explain says what the lists say, and its terms add up to it: for each figure of each kind of item") {
    for (const auto& now : {sample::on("2025-06-30"), sample::on("2025-12-31"), corrected(), with_costs("2025-12-31"), with_costs("2026-06-30")}) {
        INFO(to_text(now.as_of));
        check_rows(now, ItemKind::milestone, cli::json_of_milestones(now, nullptr, Language::en));
        check_rows(now, ItemKind::funding, cli::json_of_funds(now, nullptr));
        check_rows(now, ItemKind::indicator, cli::json_of_indicators(now, nullptr, std::nullopt, Language::en));
        for (const char* over : {"2025", "2025-H1", "2025-Q2", "2026"})
            check_rows(now, ItemKind::indicator, cli::json_of_indicators(now, nullptr, sample::period(over), Language::en),
                       sample::period(over));
        check_rows(now, ItemKind::risk, cli::json_of_risks(now, nullptr, Language::en));
        check_rows(now, ItemKind::decision, cli::json_of_decisions(now, nullptr, Language::en));
        check_rows(now, ItemKind::project, projects_with_earned_value(now));
    }
}

TEST_CASE("explain says of the programme what the last row of status says, and of a budget line what was spent on it") {
    const auto now = corrected();
    const auto totals = now.money();
    for (const auto& kind : money_kinds) {
        const auto told = explain(now, now.plan().programme.id.text(), kind.name);
        CHECK(std::get<Money>(told.value) == totals.*kind.figure);
        check_adds_up(told);
    }
    for (const auto& line : spending_by_line(now, now.projects[0], sample::period("2025"))) {
        if (!line.line) continue;
        const auto told = explain(now, line.line->id.text(), "spent");
        CHECK(std::get<Money>(told.value) == line.spent);
        check_adds_up(told);
        CHECK(std::get<Money>(explain(now, line.line->id.text(), "amount").value) == line.line->amount);
    }
}

TEST_CASE("explain says of the programme's earned value what the last row of its list says") {
    for (const auto* as_of : {"2025-01-31", "2025-12-31", "2026-06-30"}) {
        const auto now = with_costs(as_of);
        const auto all = Json::parse(cli::json_of_earned_value(now, nullptr, {})).back();
        REQUIRE(all.at("project").is_null());
        for (const auto* field : {"planned_value", "earned_value", "actual_cost", "spi", "cpi"}) {
            INFO(as_of << " " << field);
            const auto told = explain(now, now.plan().programme.id.text(), field);
            CHECK(Json::parse(cli::json_of_explanation(told, now, Language::en)).at("value") == all.at(field));
            check_adds_up(told);
        }
    }
}
