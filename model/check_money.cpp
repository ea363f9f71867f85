#include "model/check.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace hamkari::checks {

namespace {

Money money(Wide minor, Currency currency) {
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return {static_cast<std::int64_t>(std::min(minor, most)), currency};
}

void phases(Check& check, const BudgetLine& line) {
    bool fits = true;
    const auto refuse = [&](Position at, Code code, std::vector<std::string> arguments) {
        check.error(at, code, std::move(arguments));
        fits = false;
    };
    std::vector<const Phase*> in_order;
    Wide sum = 0;
    for (const auto& phase : line.by) {
        if (phase.amount.currency != line.amount.currency)
            refuse(phase.at, Code::currency_differs, {to_text(phase.amount), std::string(line.amount.currency.code())});
        if (is_set(line.period) && !line.period.contains(phase.period))
            refuse(phase.at, Code::phase_outside_line, {to_text(phase.period), to_text(line.period)});
        sum += phase.amount.minor;
        in_order.push_back(&phase);
    }
    std::sort(in_order.begin(), in_order.end(), [](const Phase* a, const Phase* b) { return a->period < b->period; });
    for (std::size_t i = 1; i < in_order.size(); ++i)
        if (in_order[i]->period.overlaps(in_order[i - 1]->period))
            refuse(in_order[i]->at, Code::phases_overlap,
                   {to_text(in_order[i - 1]->period), to_text(in_order[i]->period)});
    if (fits && sum != line.amount.minor)
        refuse(line.place("by"), Code::phases_not_whole,
               {line.id.text(), to_text(money(sum, line.amount.currency)), to_text(line.amount)});
}

void costs(Check& check, const Project& project, std::uint32_t index) {
    struct Sum {
        Wide minor = 0;
        const Milestone* first_above = nullptr;
    };
    std::vector<Sum> sums(project.budget.size());
    for (const auto& milestone : project.milestones) {
        if (!milestone.cost) continue;
        if (milestone.budget.empty()) {
            if (!milestone.has_place("budget"))
                check.warning(milestone.place("cost"), Code::cost_without_budget, {milestone.id.text()});
            continue;
        }
        const auto* known = check.find(milestone.budget.text(), ItemKind::budget);
        if (!known || known->kind != ItemKind::budget || known->project != index) continue;
        const auto& line = project.budget[known->index];
        if (!line.amount.currency.known()) continue;
        if (milestone.cost->currency != line.amount.currency) {
            check.error(milestone.place("cost"), Code::currency_differs,
                        {to_text(*milestone.cost), std::string(line.amount.currency.code())});
            continue;
        }
        auto& sum = sums[known->index];
        sum.minor += milestone.cost->minor;
        if (sum.minor > line.amount.minor && !sum.first_above) sum.first_above = &milestone;
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const auto& line = project.budget[i];
        if (sums[i].first_above)
            check.error(sums[i].first_above->place("cost"), Code::cost_above_budget,
                        {line.id.text(), to_text(line.amount), to_text(money(sums[i].minor, line.amount.currency))});
    }
}

void funding(Check& check, const FundingLine& line) {
    if (!line.pledged && !line.committed) {
        const bool unreadable = line.has_place("pledged") || line.has_place("committed");
        if (!unreadable) check.error(line.at, Code::funding_without_amount, {line.id.text()});
    } else if (line.pledged && line.committed && line.pledged->currency != line.committed->currency) {
        check.error(line.place("pledged"), Code::currency_differs,
                    {to_text(*line.pledged), std::string(line.committed->currency.code())});
    }
}

class CurrenciesInUse {
public:
    explicit CurrenciesInUse(Check& check)
        : check_(check), rates_(check.plan.programme.rates, check.plan.programme.currency) {}

    void use(const Money& amount, const Item& item, std::string_view field) {
        if (!amount.currency.known() || std::find(seen_.begin(), seen_.end(), amount.currency) != seen_.end()) return;
        seen_.push_back(amount.currency);
        if (!rates_.knows(amount.currency))
            check_.error(item.place(field), Code::rate_missing,
                         {std::string(amount.currency.code()), std::string(rates_.reporting().code())});
    }
    void use(const std::optional<Money>& amount, const Item& item, std::string_view field) {
        if (amount) use(*amount, item, field);
    }

private:
    Check& check_;
    Rates rates_;
    std::vector<Currency> seen_;
};

void rates(Check& check) {
    const auto& programme = check.plan.programme;
    const auto& list = programme.rates;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& rate = list[i];
        const std::string from(rate.from.code()), to(rate.to.code());
        if (rate.from == rate.to || (rate.from != programme.currency && rate.to != programme.currency))
            check.warning(rate.at, Code::rate_useless, {from, to, std::string(programme.currency.code())});
        const bool twice = std::any_of(
            list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const Rate& other) { return other.from == rate.from && other.to == rate.to && other.on == rate.on; });
        if (twice) check.error(rate.at, Code::duplicate_entry, {from + " " + to + " " + to_text(rate.on)});
    }
}

}  // namespace

void budgets(Check& check) {
    for (std::size_t i = 0; i < check.plan.projects.size(); ++i) {
        const auto& project = check.plan.projects[i];
        for (const auto& line : project.budget)
            if (!line.by.empty() && line.amount.currency.known()) phases(check, line);
        costs(check, project, static_cast<std::uint32_t>(i));
        for (const auto& line : project.funding) funding(check, line);
    }
}

void currencies(Check& check) {
    const auto& programme = check.plan.programme;
    if (!programme.currency.known()) return;
    rates(check);
    CurrenciesInUse in_use(check);
    in_use.use(programme.variance.floor, programme, "variance");
    for (const auto& project : check.plan.projects) {
        for (const auto& line : project.budget) in_use.use(line.amount, line, "amount");
        for (const auto& line : project.funding) {
            in_use.use(line.pledged, line, "pledged");
            in_use.use(line.committed, line, "committed");
        }
        for (const auto& milestone : project.milestones) in_use.use(milestone.cost, milestone, "cost");
    }
}

}  // namespace hamkari::checks
