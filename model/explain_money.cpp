#include "model/explain_terms.hpp"
#include "model/spending.hpp"

#include <algorithm>

/// Where the figures of funding lines and budget lines come from.
namespace hamkari::explaining {

namespace {

struct MoneyField {
    std::string_view field;
    FactKind fact;
    Money FundingState::*own;                      ///< in the line's own currency
    std::optional<Money> FundingLine::*plan;       ///< the plan's figure, to which the facts add
};
constexpr MoneyField money_fields[] = {{"pledged", FactKind::fund_pledge, &FundingState::pledged, &FundingLine::pledged},
                                       {"committed", FactKind::fund_commit, &FundingState::committed, &FundingLine::committed},
                                       {"received", FactKind::fund_receive, &FundingState::received, nullptr},
                                       {"spent", FactKind::fund_spend, &FundingState::spent, nullptr}};

/// By the function that the sums of the project are made with.
Money in_programme_currency(const MoneyField& field, const ProjectSnapshot& project, const FundingState& line, const Rates& rates) {
    switch (field.fact) {
        case FactKind::fund_pledge: return pledged_in(line, *project.plan, rates);
        case FactKind::fund_commit: return committed_in(line, *project.plan, rates);
        case FactKind::fund_receive: return received_in(line, rates);
        default: return spent_in(line, rates);
    }
}

/// What the plan says counts from its own day on.
void tell_plan(const Known& known, const ProjectSnapshot& project, const FundingState& line, const MoneyField& field,
               bool reporting, Explanation& told) {
    if (!field.plan || !(line.plan->*field.plan)) return;
    const Money amount = *(line.plan->*field.plan);
    auto term = plan_term(known, told.id, *line.plan, field.field, amount);
    term.day = line.plan->on;
    if (!line.plan_counts) term.aside = Aside::not_yet;
    if (reporting) convert(known, term, amount, day_of_plan(*line.plan, *project.plan));
    told.terms.push_back(std::move(term));
}

Explanation balance_of(const Known& known, const ProjectSnapshot& project, const FundingState& line) {
    auto told = begin(ItemKind::funding, line.plan->id.text(), *line.plan, "balance", figure_of(line.balance()));
    told.parts.push_back(of_funding(known, project, line, "received", false));
    told.parts.push_back(of_funding(known, project, line, "spent", false));
    if (line.balance())
        told.calculation = Calculation{Calculation::Kind::difference, {line.received}, {line.spent}, told.value};
    return told;
}

}  // namespace

Explanation of_funding(const Known& known, const ProjectSnapshot& project, const FundingState& line, std::string_view field,
                       bool reporting) {
    if (field == "balance") return balance_of(known, project, line);
    const auto& money =
        *std::find_if(std::begin(money_fields), std::end(money_fields), [&](const MoneyField& f) { return f.field == field; });
    // The donor pays suppliers itself: nothing is received.
    const bool no_receipts = !reporting && field == "received" && line.plan->mode == FundingMode::direct;
    Figure value;
    if (reporting)
        value = in_programme_currency(money, project, line, known.snapshot.rates);
    else if (!no_receipts)
        value = line.*money.own;
    auto told = begin(ItemKind::funding, line.plan->id.text(), *line.plan, money.field, value);
    tell_plan(known, project, line, money, reporting, told);
    for (const Fact* fact : known.facts(told.id, {money.fact})) {
        const auto& amount = std::get<MoneyMoved>(fact->data).amount;
        auto term = fact_term(known, *fact, line.impossible, amount);
        // An impossible fact may be of a currency that cannot be converted.
        if (reporting && !term.aside) convert(known, term, amount, fact->happened_on);
        told.terms.push_back(std::move(term));
    }
    add_up(told);
    return told;
}

Explanation of_budget_line(const Known& known, const ProjectSnapshot& project, const BudgetLine& line, std::string_view field) {
    const auto& id = line.id.text();
    if (field == "amount") {
        auto told = begin(ItemKind::budget, id, line, "amount", line.amount);
        told.terms.push_back(plan_term(known, id, line, "amount", line.amount));
        return told;
    }
    const auto& snapshot = known.snapshot;
    auto told = begin(ItemKind::budget, id, line, "spent", {});
    for (const auto& row : spending_by_line(snapshot, project, line.period))
        if (row.line == &line) told.value = row.spent;
    for (const auto& funding : project.funding)
        for (const Fact* fact : known.facts(funding.plan->id.text(), {FactKind::fund_spend})) {
            const auto& moved = std::get<MoneyMoved>(fact->data);
            if (moved.budget != line.id) continue;
            auto term = fact_term(known, *fact, funding.impossible, moved.amount);
            if (!term.aside) convert(known, term, moved.amount, fact->happened_on);
            told.terms.push_back(std::move(term));
        }
    add_up(told);
    return told;
}

}  // namespace hamkari::explaining
