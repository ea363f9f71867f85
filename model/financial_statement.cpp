#include "model/financial_statement.hpp"

#include "model/estimated.hpp"
#include "model/spending.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace hamkari {

StatementFigures::StatementFigures(Currency currency)
    : original{0, currency}, revised{0, currency}, used_in{0, currency}, used{0, currency} {}

StatementFigures& StatementFigures::operator+=(const StatementFigures& other) {
    original += other.original;
    revised += other.revised;
    used_in += other.used_in;
    used += other.used;
    original_estimate |= other.original_estimate;
    revised_estimate |= other.revised_estimate;
    used_estimate |= other.used_estimate;
    return *this;
}

namespace {

/// What earlier revisions said first.
class FirstLines {
public:
    explicit FirstLines(const History& history) {
        for (const auto& project : history.first_lines) {
            projects_.emplace(project.id.text(), &project);
            for (const auto& line : project.budget) budget_.emplace(line.id.text(), &line);
            for (const auto& line : project.funding) funding_.emplace(line.id.text(), std::pair(&line, &project));
        }
    }

    const Project* project(const ProjectId& id) const { return value_of(projects_, id.text()); }
    const BudgetLine* budget(const BudgetId& id) const { return value_of(budget_, id.text()); }
    /// With the project in which it stood.
    std::pair<const FundingLine*, const Project*> funding(const FundingId& id) const {
        return value_of(funding_, id.text());
    }

private:
    template <class Map>
    static typename Map::mapped_type value_of(const Map& map, std::string_view id) {
        const auto found = map.find(id);
        return found == map.end() ? typename Map::mapped_type{} : found->second;
    }

    std::unordered_map<std::string_view, const Project*> projects_;
    std::unordered_map<std::string_view, const BudgetLine*> budget_;
    std::unordered_map<std::string_view, std::pair<const FundingLine*, const Project*>> funding_;
};

void set_original(StatementFigures& figures, const BudgetLine& line, const Rates& rates) {
    figures.original = budget_in(line, rates);
    figures.original_estimate = line.assumed.covers("amount");
}

StatementLine line_in_force(const LineSpending& spent, const FirstLines& first, const Rates& rates) {
    StatementLine row{spent.line, false, StatementFigures(rates.reporting())};
    auto& figures = row.figures;
    if (spent.line) {
        const auto* before = first.budget(spent.line->id);
        set_original(figures, before ? *before : *spent.line, rates);
        figures.revised = spent.budget;
        figures.revised_estimate = spent.line->assumed.covers("amount");
    }
    figures.used_in = spent.spent_in;
    figures.used = spent.spent;
    figures.used_estimate = spent.estimate;
    return row;
}

/// The lines that a project had first and has no more. What was spent on them is taken out of `unnamed`, where it would
/// be told as spending that names no line of the plan.
void add_dropped(std::vector<StatementLine>& lines, const Snapshot& now, const ProjectSnapshot& state,
                 const Project& first, const Period& period, StatementFigures& unnamed) {
    for (const auto& line : first.budget) {
        const auto& budget = state.plan->budget;
        if (std::any_of(budget.begin(), budget.end(), [&](const BudgetLine& b) { return b.id == line.id; })) continue;
        StatementLine row{&line, true, StatementFigures(now.rates.reporting())};
        set_original(row.figures, line, now.rates);
        row.figures.used_in = now.spent_on(state, line.id, period);
        row.figures.used = now.spent_on(state, line.id, to_date(now.as_of));
        row.figures.used_estimate = estimated_spending(state, line.id, to_date(now.as_of));
        unnamed.used_in -= row.figures.used_in;
        unnamed.used -= row.figures.used;
        lines.push_back(std::move(row));
    }
}

ProjectStatement of_project(const Snapshot& now, const ProjectSnapshot& state, const FirstLines& first,
                            const Period& period) {
    ProjectStatement statement{state.plan, false, {}, StatementFigures(now.rates.reporting())};
    std::optional<StatementLine> unnamed;
    for (const auto& spent : spending_by_line(now, state, period)) {
        auto row = line_in_force(spent, first, now.rates);
        if (spent.line)
            statement.lines.push_back(std::move(row));
        else
            unnamed = std::move(row);
    }
    StatementFigures nothing(now.rates.reporting());
    if (const auto* before = first.project(state.plan->id))
        add_dropped(statement.lines, now, state, *before, period, unnamed ? unnamed->figures : nothing);
    if (unnamed && (unnamed->figures.used.minor != 0 || unnamed->figures.used_in.minor != 0))
        statement.lines.push_back(std::move(*unnamed));
    for (const auto& line : statement.lines) statement.total += line.figures;
    return statement;
}

/// Of a project that the plan in force no longer has only the first amounts are known.
ProjectStatement of_dropped(const Project& project, const Rates& rates) {
    ProjectStatement statement{&project, true, {}, StatementFigures(rates.reporting())};
    for (const auto& line : project.budget) {
        set_original(statement.lines.emplace_back(StatementLine{&line, true, StatementFigures(rates.reporting())}).figures,
                     line, rates);
        statement.total += statement.lines.back().figures;
    }
    return statement;
}

/// What a donor committed first: the plan's own figure, on its own day.
void add_original(StatementFigures& figures, const FundingLine& line, const Project& project, const Snapshot& now) {
    figures.original += committed_in(funding_on(line, {}, now.as_of), project, now.rates);
    figures.original_estimate |= line.assumed.covers("committed");
}

class Partners {
public:
    explicit Partners(const Snapshot& now) : now_(now) {
        for (const auto& partner : now.plan().programme.partners) order_.emplace(partner.id.text(), order_.size());
    }

    StatementFigures& of(const FundingLine& line) {
        const bool in_kind = line.mode == FundingMode::in_kind;
        const auto found = order_.find(line.donor.text());
        const auto key = std::tuple(in_kind, found == order_.end() ? order_.size() : found->second, line.donor.text());
        return rows_.try_emplace(key, PartnerStatement{line.donor, in_kind, StatementFigures(now_.rates.reporting())})
            .first->second.figures;
    }
    std::vector<PartnerStatement> take() {
        std::vector<PartnerStatement> all;
        for (auto& [key, row] : rows_) all.push_back(std::move(row));
        return all;
    }

private:
    const Snapshot& now_;
    std::unordered_map<std::string_view, std::size_t> order_;
    std::map<std::tuple<bool, std::size_t, std::string>, PartnerStatement> rows_;
};

void add_funding(Partners& partners, const Snapshot& now, const ProjectSnapshot& project, const FirstLines& first,
                 const Period& period) {
    for (const auto& line : project.funding) {
        auto& figures = partners.of(*line.plan);
        const auto [before, stood_in] = first.funding(line.plan->id);
        add_original(figures, before ? *before : *line.plan, before ? *stood_in : *project.plan, now);
        const auto used = line.plan->mode == FundingMode::in_kind ? FactKind::fund_receive : FactKind::fund_spend;
        figures.revised += committed_in(line, *project.plan, now.rates);
        figures.used += sum_of(line, used, now.rates);
        figures.used_in += sum_of(line, used, now.rates, period);
        const auto estimated = estimated_money(line);
        figures.revised_estimate |= estimated.committed;
        figures.used_estimate |= used == FactKind::fund_receive ? estimated.received : estimated.spent;
    }
}

/// Commitments that the plan in force no longer has.
void add_dropped_funding(Partners& partners, const Snapshot& now, bool whole) {
    std::unordered_set<std::string_view> there;
    for (const auto& project : now.plan().projects)
        for (const auto& line : project.funding) there.insert(line.id.text());
    for (const auto& project : now.history->first_lines) {
        if (!whole && !now.project(project.id.text())) continue;
        for (const auto& line : project.funding)
            if (!there.contains(line.id.text())) add_original(partners.of(line), line, project, now);
    }
}

}  // namespace

FinancialStatement financial_statement(const Snapshot& snapshot, const Period& period) {
    const auto currency = snapshot.rates.reporting();
    FinancialStatement statement{{}, StatementFigures(currency), {}, StatementFigures(currency), StatementFigures(currency)};
    const FirstLines first(*snapshot.history);
    Partners partners(snapshot);
    for (const auto& project : snapshot.projects) {
        auto rows = of_project(snapshot, project, first, period);
        statement.total += rows.total;
        if (!rows.lines.empty()) statement.projects.push_back(std::move(rows));
        add_funding(partners, snapshot, project, first, period);
    }
    const bool whole = snapshot.projects.size() == snapshot.plan().projects.size();
    std::unordered_set<std::string_view> there;
    for (const auto& project : snapshot.plan().projects) there.insert(project.id.text());
    for (const auto& project : snapshot.history->first_lines) {
        if (!whole || there.contains(project.id.text()) || project.budget.empty()) continue;
        statement.projects.push_back(of_dropped(project, snapshot.rates));
        statement.total += statement.projects.back().total;
    }
    add_dropped_funding(partners, snapshot, whole);
    statement.partners = partners.take();
    for (const auto& partner : statement.partners)
        (partner.in_kind ? statement.in_kind : statement.money) += partner.figures;
    return statement;
}

}  // namespace hamkari
