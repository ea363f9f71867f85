#include "model/funding_sources.hpp"

#include "model/agreed.hpp"
#include "model/coverage.hpp"
#include "model/shares.hpp"

#include <algorithm>

namespace hamkari {

namespace {

bool speaks_of(const WhichMoney& which, const FundingLine& line) {
    return which.line.empty() ? which.donor == line.donor : which.line == line.id;
}

Money larger(const Money& a, const Money& b) { return a.minor < b.minor ? b : a; }

/// What is counted on of a line in all, whether it has come or not.
Money counted_in(const FundingState& line, const Project& project, const Rates& rates, MoneyCounted counted) {
    auto most = received_in(line, rates);
    if (counted != MoneyCounted::received) most = larger(most, committed_in(line, project, rates));
    if (counted == MoneyCounted::pledged) most = larger(most, pledged_in(line, project, rates));
    return most;
}

/// A line with what of it is there and what is still to come.
struct LineMoney {
    MoneySource there, to_come;
    Money counted;  ///< all of it, before what was spent
};

/// Help in kind pays for what it is given for; where nothing says what that is, it pays no milestone.
bool pays_no_supplier(const FundingLine& line) { return line.mode == FundingMode::in_kind && line.earmark.lines.empty(); }

LineMoney line_money(const Snapshot& snapshot, const ProjectSnapshot& project, const FundingState& line, MoneyCounted counted) {
    const auto& rates = snapshot.rates;
    const auto& plan = *line.plan;
    LineMoney money;
    money.counted = counted_in(line, *project.plan, rates, counted);
    const auto received = received_in(line, rates);
    const auto spent = spent_in(line, rates);
    const auto there = (received - spent).positive_part();
    const auto to_come = money.counted - larger(received, spent);
    std::optional<Date> until;
    if (plan.period) until = plan.period->last;
    auto from = std::max(snapshot.as_of, plan.on.value_or(snapshot.as_of));
    if (plan.period) from = std::max(from, plan.period->first);
    const Money none{0, rates.reporting()};
    money.there = {&project, &line, nullptr, true, there, none, snapshot.as_of, until, 0};
    money.to_come = {&project, &line, nullptr, false, to_come.positive_part(), none, from, until, 0};
    return money;
}

/// Says how much could be taken.
std::int64_t take(MoneySource& from, std::int64_t amount) {
    amount = std::clamp<std::int64_t>(amount, 0, from.amount.minor);
    from.amount.minor -= amount;
    from.taken.minor += amount;
    return amount;
}

/// A share of all that was counted on, but no more than has not come yet. An amount is spread over the lines by what is
/// still to come of each. Says how much was cut.
Money apply(const MoneyCut& cut, std::vector<LineMoney>& lines, const Rates& rates, Date as_of) {
    Money all{0, rates.reporting()};
    std::vector<LineMoney*> named;
    std::vector<ProvinceShare> by;
    for (auto& line : lines) {
        if (!speaks_of(cut.of, *line.to_come.line->plan)) continue;
        if (cut.percent) {
            const auto part = divide_half_even(Wide{line.counted.minor} * cut.percent->ten_thousandths, 1'000'000);
            all.minor += take(line.to_come, static_cast<std::int64_t>(part));
        } else if (line.to_come.amount.minor > 0) {
            named.push_back(&line);
            by.push_back({{}, Percent{line.to_come.amount.minor}, {}});
        }
    }
    if (!cut.amount || named.empty()) return all;
    const auto parts = split_by_shares(rates.convert(*cut.amount, as_of).minor, by);
    for (std::size_t i = 0; i < named.size(); ++i) all.minor += take(named[i]->to_come, parts[i]);
    return all;
}

/// Says how much comes later.
Money apply(const MoneyDelay& delay, std::vector<LineMoney>& lines, const Rates& rates) {
    Money all{0, rates.reporting()};
    for (auto& [there, to_come, counted] : lines) {
        if (!speaks_of(delay.of, *to_come.line->plan)) continue;
        to_come.delayed += delay.days;
        to_come.from += Days{delay.days};
        // A donor that pays later lets it be used later, too.
        if (to_come.until) *to_come.until += Days{delay.days};
        all += to_come.amount;
    }
    return all;
}

bool in_list(const auto& list, const auto& value) {
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

/// Where the milestone is for sure within the earmark: its own province, else every province of its project.
bool within(const std::vector<ProvinceCode>& provinces, const MilestoneWant& want) {
    if (provinces.empty()) return true;
    if (const auto province = want.milestone->plan->province) return in_list(provinces, *province);
    const auto& list = want.project->plan->provinces.list;
    return !list.empty() && std::all_of(list.begin(), list.end(), [&](const auto& share) { return in_list(provinces, share.code); });
}

bool within(const std::vector<BudgetKind>& kinds, const MilestoneWant& want) {
    if (kinds.empty()) return true;
    const auto& budget = want.project->plan->budget;
    const auto line = std::find_if(budget.begin(), budget.end(), [&](const auto& b) { return b.id == want.milestone->plan->budget; });
    return line != budget.end() && in_list(kinds, line->line);
}

}  // namespace

std::vector<MoneySource> money_sources(const Snapshot& snapshot, const Scenario& scenario, MoneyCounted counted,
                                       MoneyLeftOut& left_out, std::vector<ScenarioEffect>& effects) {
    std::vector<LineMoney> lines;
    for (const auto& project : snapshot.projects) {
        if (!is_agreed(project.plan->state)) continue;
        for (const auto& line : project.funding) {
            auto money = line_money(snapshot, project, line, counted);
            if (pays_no_supplier(*line.plan)) {
                left_out.in_kind += money.there.amount + money.to_come.amount;
                continue;
            }
            if (money.there.until && *money.there.until < snapshot.as_of) {
                left_out.lapsed += money.there.amount;
                continue;
            }
            lines.push_back(std::move(money));
        }
    }
    for (const auto& cut : scenario.cut)
        effects.push_back({&cut, nullptr, nullptr, apply(cut, lines, snapshot.rates, snapshot.as_of)});
    for (const auto& delay : scenario.delay) effects.push_back({nullptr, &delay, nullptr, apply(delay, lines, snapshot.rates)});
    std::vector<MoneySource> sources;
    for (auto& line : lines) {
        if (line.there.amount.minor > 0) sources.push_back(line.there);
        if (line.to_come.amount.minor > 0 || line.to_come.taken.minor > 0) sources.push_back(line.to_come);
    }
    for (const auto& added : scenario.add) {
        const auto from = std::max(snapshot.as_of, added.on.value_or(snapshot.as_of));
        sources.push_back({nullptr, nullptr, &added, false, snapshot.rates.convert(added.amount, from),
                           {0, snapshot.rates.reporting()}, from, std::nullopt, 0});
        effects.push_back({nullptr, nullptr, &added, sources.back().amount});
    }
    return sources;
}

bool may_pay(const MoneySource& source, const MilestoneWant& want) {
    const auto& project = *want.project->plan;
    const auto& earmark = source.added ? source.added->earmark : source.line->plan->earmark;
    if (source.added) {
        if (!in_list(source.added->projects, project.id) || !in_list(source.added->sectors, project.sector)) return false;
    } else if (source.project != want.project) {
        return false;
    }
    // It waits for the money, but money is gone after its last day.
    if (source.until && *source.until < std::max(source.from, want.planned.start)) return false;
    return serves(project, earmark) && within(earmark.provinces, want) && within(earmark.lines, want);
}

}  // namespace hamkari
