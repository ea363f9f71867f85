#include "model/coverage.hpp"

#include "model/flow.hpp"
#include "model/shares.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace hamkari {

namespace {

/// A piece of the budget that is wanted as one: a phase of a line, in a province if the split is known.
struct Wanted {
    Period period;
    BudgetKind line{};
    std::optional<ProvinceCode> province;
    std::int64_t amount = 0;  ///< minor units of the reporting currency
};

bool any_for_provinces(std::span<const FundingState> funding) {
    return std::any_of(funding.begin(), funding.end(),
                       [](const FundingState& line) { return !line.plan->earmark.provinces.empty(); });
}

void add_wanted(std::vector<Wanted>& wanted, const Project& project, bool by_province, Wanted piece) {
    if (!by_province || !project.provinces.has_shares()) {
        if (by_province && project.provinces.list.size() == 1) piece.province = project.provinces.list.front().code;
        wanted.push_back(piece);
        return;
    }
    const auto parts = split_by_shares(piece.amount, project.provinces.list);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        piece.province = project.provinces.list[i].code;
        piece.amount = parts[i];
        wanted.push_back(piece);
    }
}

std::vector<Wanted> budget_wanted(const Project& project, bool by_province, const Rates& rates) {
    std::vector<Wanted> wanted;
    for (const auto& line : project.budget) {
        std::int64_t left = budget_in(line, rates).minor;
        if (line.by.empty()) {
            add_wanted(wanted, project, by_province, {line.period, line.line, std::nullopt, left});
            continue;
        }
        // All at the line's own rate; the last phase takes what rounding leaves, so that the line keeps its sum.
        for (std::size_t i = 0; i < line.by.size(); ++i) {
            const bool is_last = i + 1 == line.by.size();
            const auto amount = is_last ? left : std::min(left, rates.convert(line.by[i].amount, line.period.first).minor);
            left -= amount;
            add_wanted(wanted, project, by_province, {line.by[i].period, line.line, std::nullopt, amount});
        }
    }
    return wanted;
}

template <class T>
bool names(const std::vector<T>& list, const T& value) {
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

template <class T>
bool have_one_in_common(const std::vector<T>& a, const std::vector<T>& b) {
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

bool may_pay(const FundingLine& line, const Wanted& piece) {
    if (line.period && !line.period->overlaps(piece.period)) return false;
    if (!names(line.earmark.lines, piece.line)) return false;
    return !piece.province || names(line.earmark.provinces, *piece.province);
}

/// How much of these pieces the commitments can pay.
Flow flow_into(const Project& project, std::span<const FundingState> funding, const Rates& rates,
               const std::vector<Wanted>& wanted) {
    Flow flow(funding.size(), wanted.size());
    for (std::size_t i = 0; i < funding.size(); ++i) {
        if (!serves(project, funding[i].plan->earmark)) continue;
        flow.supply(i, committed_in(funding[i], project, rates).positive_part().minor);
        for (std::size_t j = 0; j < wanted.size(); ++j)
            if (may_pay(*funding[i].plan, wanted[j])) flow.allow(i, j);
    }
    for (std::size_t j = 0; j < wanted.size(); ++j) flow.demand(j, wanted[j].amount);
    return flow;
}

std::int64_t payable(const Project& project, std::span<const FundingState> funding, const Rates& rates,
                     const std::vector<Wanted>& wanted) {
    return flow_into(project, funding, rates, wanted).maximum();
}

/// The part of a piece that is needed by a day: what the plan does not divide into phases is spread evenly.
std::int64_t part_until(const Wanted& piece, Date day) {
    if (piece.period.first > day) return 0;
    const auto days = days_from(piece.period.first, std::min(day, piece.period.last)) + 1;
    return static_cast<std::int64_t>(divide_half_even(Wide{piece.amount} * days, piece.period.days()));
}

std::vector<Wanted> due_until(std::vector<Wanted> wanted, Date day) {
    std::erase_if(wanted, [&](const Wanted& piece) { return piece.period.first > day; });
    for (auto& piece : wanted) piece.amount = part_until(piece, day);
    return wanted;
}

std::int64_t sum(const std::vector<Wanted>& wanted) {
    std::int64_t total = 0;
    for (const auto& piece : wanted) total += piece.amount;
    return total;
}

}  // namespace

bool serves(const Project& project, const Earmark& earmark) {
    std::vector<ProvinceCode> provinces;
    for (const auto& share : project.provinces.list) provinces.push_back(share.code);
    const bool for_others = !earmark.groups.empty() && !project.groups.empty() && !have_one_in_common(earmark.groups, project.groups);
    const bool elsewhere = !earmark.provinces.empty() && !provinces.empty() && !have_one_in_common(earmark.provinces, provinces);
    return !for_others && !elsewhere;
}

Money gap(const Project& project, std::span<const FundingState> funding, const Rates& rates) {
    const auto wanted = budget_wanted(project, any_for_provinces(funding), rates);
    return {sum(wanted) - payable(project, funding, rates, wanted), rates.reporting()};
}

std::vector<Money> covered_by(const Project& project, std::span<const FundingState> funding, const Rates& rates) {
    std::vector<Money> parts;
    const auto flow = flow_into(project, funding, rates, budget_wanted(project, any_for_provinces(funding), rates));
    for (const auto part : flow.given()) parts.push_back({part, rates.reporting()});
    return parts;
}

Cover cover_of(const Project& project, std::span<const FundingState> funding, const Rates& rates, const Period& period) {
    const auto wanted = budget_wanted(project, any_for_provinces(funding), rates);
    const auto before = due_until(wanted, period.first - Days{1});
    const auto until_then = due_until(wanted, period.last);
    const auto needed = sum(until_then) - sum(before);
    const auto left_for_it = payable(project, funding, rates, until_then) - payable(project, funding, rates, before);
    return {{needed, rates.reporting()}, Money{needed - left_for_it, rates.reporting()}.positive_part()};
}

std::vector<Money> budget_until(const Project& project, const Rates& rates, std::span<const Date> days) {
    const auto wanted = budget_wanted(project, false, rates);
    std::vector<Money> sums;
    for (const auto day : days) {
        Money sum{0, rates.reporting()};
        for (const auto& piece : wanted) sum.minor += part_until(piece, day);
        sums.push_back(sum);
    }
    return sums;
}

std::vector<Money> covered_in(const Project& project, std::span<const FundingState> funding, const Rates& rates,
                              const Period& period) {
    auto wanted = budget_wanted(project, any_for_provinces(funding), rates);
    std::vector<std::int64_t> before;
    for (auto& piece : wanted) {
        before.push_back(part_until(piece, period.first - Days{1}));
        piece.amount = part_until(piece, period.last);
    }
    std::vector<Money> parts;
    for (const auto part : flow_into(project, funding, rates, wanted).given_after(before))
        parts.push_back({part, rates.reporting()});
    return parts;
}

Money next_quarter_gap(const Project& project, std::span<const FundingState> funding, const Rates& rates, Date as_of) {
    return cover_of(project, funding, rates, next(quarter_of(Calendar::gregorian, as_of))).missing;
}

}  // namespace hamkari
