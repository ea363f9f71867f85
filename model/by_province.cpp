#include "model/by_province.hpp"

#include "model/agreed.hpp"
#include "model/estimated.hpp"
#include "model/shares.hpp"

#include <algorithm>
#include <array>

namespace hamkari {

namespace {

using Amount = Money ProvinceFigures::*;

/// The 31 provinces and, last, what cannot be told by province.
class Sums {
public:
    explicit Sums(Currency currency) {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (i < unknown) rows_[i].code = static_cast<ProvinceCode>(i);
            for (Amount amount : {&ProvinceFigures::budget, &ProvinceFigures::committed, &ProvinceFigures::received,
                                  &ProvinceFigures::spent, &ProvinceFigures::received_named, &ProvinceFigures::spent_named})
                rows_[i].*amount = {0, currency};
        }
    }

    ProvinceFigures& at(std::optional<ProvinceCode> code) {
        const auto i = code ? static_cast<std::size_t>(*code) : unknown;
        touched_[i] = true;
        return rows_[i];
    }

    /// Adds an amount where it belongs; `where` may be empty.
    void add(Amount amount, const Money& money, const std::vector<ProvinceShare>& where, bool estimate) {
        if (money.minor == 0) return;
        if (where.size() > 1 && where.front().share) {
            const auto parts = split_by_shares(money.minor, where);
            for (std::size_t i = 0; i < parts.size(); ++i) {
                add_to(where[i].code, amount, {parts[i], money.currency}, true);
            }
            return;
        }
        add_to(where.size() == 1 ? std::optional(where.front().code) : std::nullopt, amount, money, estimate);
    }

    std::vector<ProvinceFigures> take() {
        std::vector<ProvinceFigures> result;
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (touched_[i]) result.push_back(std::move(rows_[i]));
        return result;
    }

private:
    static constexpr std::size_t unknown = 31;

    void add_to(std::optional<ProvinceCode> code, Amount amount, const Money& money, bool estimate) {
        auto& row = at(code);
        row.*amount += money;
        if (!estimate) return;
        auto& marks = row.estimates;
        (amount == &ProvinceFigures::budget      ? marks.budget
         : amount == &ProvinceFigures::committed ? marks.committed
         : amount == &ProvinceFigures::received  ? marks.received
                                                 : marks.spent) = true;
    }

    std::array<ProvinceFigures, unknown + 1> rows_;
    std::array<bool, unknown + 1> touched_{};
};

/// The shares of those provinces that a line is earmarked for; splitting needs only their proportion.
std::vector<ProvinceShare> earmarked(const std::vector<ProvinceShare>& shares, const Earmark& earmark) {
    if (earmark.provinces.empty()) return shares;
    std::vector<ProvinceShare> kept;
    std::int64_t sum = 0;
    bool complete = true;
    for (const auto code : earmark.provinces) {
        const auto found =
            std::find_if(shares.begin(), shares.end(), [&](const ProvinceShare& s) { return s.code == code; });
        kept.push_back({code, found == shares.end() ? std::nullopt : found->share, {}});
        complete = complete && kept.back().share.has_value();
        if (complete) sum += kept.back().share->ten_thousandths;
    }
    if (!complete || sum == 0)
        for (auto& part : kept) part.share.reset();
    return kept;
}

void add_money(Sums& sums, const ProjectSnapshot& project, const Rates& rates) {
    const auto& shares = project.plan->provinces.list;
    for (const auto& line : project.plan->budget)
        sums.add(&ProvinceFigures::budget, budget_in(line, rates), shares, line.assumed.covers("amount"));
    for (const auto& line : project.funding) {
        const auto where = earmarked(shares, line.plan->earmark);
        sums.add(&ProvinceFigures::committed, committed_in(line, *project.plan, rates), where,
                 estimated_money(line).committed);
        for (const Fact* fact : line.facts) {
            if (fact->kind != FactKind::fund_receive && fact->kind != FactKind::fund_spend) continue;
            const auto& moved = std::get<MoneyMoved>(fact->data);
            const auto amount =
                fact->kind == FactKind::fund_spend ? &ProvinceFigures::spent : &ProvinceFigures::received;
            const auto money = rates.convert(moved.amount, fact->happened_on);
            if (moved.province) {
                sums.add(amount, money, {{*moved.province, std::nullopt, {}}}, fact->assumed);
                const auto named = fact->kind == FactKind::fund_spend ? &ProvinceFigures::spent_named
                                                                      : &ProvinceFigures::received_named;
                sums.at(*moved.province).*named += money;
            } else
                sums.add(amount, money, where, fact->assumed);
        }
    }
}

void add_milestones(Sums& sums, const ProjectSnapshot& project, const Period& period) {
    if (!is_agreed(project.plan->state)) return;
    for (const auto& m : project.milestones)
        if (is_due_in(m, period)) sums.at(m.plan->province).milestones.add(m);
}

/// Where a project stands in the rows: in its provinces if it is agreed, and without any in the last row, if there is
/// something of it in the sums.
void add_project(Sums& sums, const ProjectSnapshot& project) {
    const bool agreed = is_agreed(project.plan->state);
    const auto& provinces = project.plan->provinces.list;
    if (agreed)
        for (const auto& share : provinces) sums.at(share.code).projects.push_back(&project);
    const bool has_money = !project.plan->budget.empty() || !project.plan->funding.empty();
    if (provinces.empty() && (agreed || has_money)) sums.at(std::nullopt).projects.push_back(&project);
}

void add_people(Sums& sums, std::span<const PeopleReached> reached) {
    for (const auto& entry : reached)
        for (const Fact* fact : entry.returns) {
            const auto& given = return_of(*fact);
            auto& row = sums.at(given.province);
            row.people = row.people.value_or(0) + given.value.ten_thousandths() / Quantity::scale;
            row.people_estimate = row.people_estimate || fact->assumed;
            row.returns.push_back(fact);
        }
}

void add_all_of(Sums& sums, const ProjectSnapshot& project, const Rates& rates, const Period& period) {
    add_project(sums, project);
    add_money(sums, project, rates);
    add_milestones(sums, project, period);
}

}  // namespace

std::vector<ProvinceFigures> by_province(const Snapshot& snapshot, const Period& period,
                                         std::span<const PeopleReached> reached) {
    Sums sums(snapshot.rates.reporting());
    for (const auto& project : snapshot.projects) add_all_of(sums, project, snapshot.rates, period);
    add_people(sums, reached);
    return sums.take();
}

std::vector<ProvinceFigures> by_province(const ProjectSnapshot& project, const Rates& rates, const Period& period,
                                         std::span<const PeopleReached> reached) {
    Sums sums(rates.reporting());
    add_all_of(sums, project, rates, period);
    add_people(sums, reached);
    return sums.take();
}

std::int64_t people_by_province(std::span<const ProvinceFigures> provinces) {
    std::int64_t people = 0;
    for (const auto& province : provinces)
        if (province.code) people += province.people.value_or(0);
    return people;
}

}  // namespace hamkari
