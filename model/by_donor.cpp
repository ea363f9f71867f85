#include "model/by_donor.hpp"

#include "model/estimated.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace hamkari {

std::vector<DonorFigures> by_donor(const Snapshot& snapshot) {
    const auto& partners = snapshot.plan().programme.partners;
    std::unordered_map<std::string_view, std::size_t> place;
    for (std::size_t i = 0; i < partners.size(); ++i) place.emplace(partners[i].id.text(), i);

    const Money zero{0, snapshot.rates.reporting()};
    std::map<std::pair<std::size_t, FundingMode>, DonorFigures> rows;
    for (const auto& project : snapshot.projects)
        for (const auto& line : project.funding) {
            const auto found = place.find(line.plan->donor.text());
            const auto at = found == place.end() ? partners.size() : found->second;
            const auto [row, is_new] = rows.try_emplace({at, line.plan->mode});
            auto& sum = row->second;
            if (is_new) sum = {line.plan->donor, line.plan->mode, 0, zero, zero, zero, zero};
            ++sum.lines;
            sum.pledged += pledged_in(line, *project.plan, snapshot.rates);
            sum.committed += committed_in(line, *project.plan, snapshot.rates);
            sum.received += received_in(line, snapshot.rates);
            sum.spent += spent_in(line, snapshot.rates);
            const auto estimated = estimated_money(line);
            sum.estimate =
                sum.estimate || estimated.pledged || estimated.committed || estimated.received || estimated.spent;
        }
    std::vector<DonorFigures> result;
    for (auto& [key, row] : rows) result.push_back(std::move(row));
    return result;
}

std::vector<const Rate*> rates_used(const Snapshot& snapshot) {
    const auto& rates = snapshot.rates;
    std::set<const Rate*> used;
    const auto note = [&](Currency currency, Date day) {
        if (const Rate* rate = rates.used(currency, day)) used.insert(rate);
    };
    for (const auto& project : snapshot.projects) {
        for (const auto& line : project.plan->budget) note(line.amount.currency, line.period.first);
        for (const auto& line : project.funding) {
            if (line.plan_counts && (line.plan->pledged || line.plan->committed))
                note(line.plan->currency(), day_of_plan(*line.plan, *project.plan));
            for (const Fact* fact : line.facts)
                note(std::get<MoneyMoved>(fact->data).amount.currency, fact->happened_on);
        }
    }
    std::vector<const Rate*> result(used.begin(), used.end());
    std::sort(result.begin(), result.end(), [](const Rate* a, const Rate* b) {
        return std::tuple(a->from, a->on, a->to, a->rate) < std::tuple(b->from, b->on, b->to, b->rate);
    });
    return result;
}

}  // namespace hamkari
