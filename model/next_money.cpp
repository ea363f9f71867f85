#include "model/next_money.hpp"

#include <algorithm>
#include <map>

namespace hamkari {

namespace {

/// Where a partner stands in the programme; behind all if it does not.
std::size_t place_of(const Programme& programme, const PartnerId& id) {
    const auto& partners = programme.partners;
    const auto found = std::find_if(partners.begin(), partners.end(), [&](const Partner& p) { return p.id == id; });
    return static_cast<std::size_t>(found - partners.begin());
}

}  // namespace

std::vector<PartnerId> funding_partners(const Programme& programme, const Project& project) {
    std::map<std::pair<std::size_t, std::string>, PartnerId> found;
    const auto add = [&](const PartnerId& id) { found.emplace(std::pair(place_of(programme, id), id.text()), id); };
    for (const auto& partner : project.partners)
        if (partner.role == PartnerRole::funding) add(partner.id);
    for (const auto& line : project.funding)
        if (line.mode != FundingMode::in_kind) add(line.donor);
    std::vector<PartnerId> partners;
    for (const auto& [place, id] : found) partners.push_back(id);
    return partners;
}

NextMoney next_money(const Snapshot& snapshot, const Period& period) {
    const auto& programme = snapshot.plan().programme;
    const Money zero{0, snapshot.rates.reporting()};
    NextMoney all{{}, {}, {zero, zero}};
    // Nobody comes last, several before that, by their places in the programme.
    using Key = std::pair<std::size_t, std::vector<std::pair<std::size_t, std::string>>>;
    std::map<Key, PartnerNextMoney> rows;
    const auto of = [&](const std::vector<PartnerId>& partners) -> PartnerNextMoney& {
        Key key{partners.empty() ? 2U : partners.size() > 1 ? 1U : 0U, {}};
        for (const auto& id : partners) key.second.emplace_back(place_of(programme, id), id.text());
        return rows.try_emplace(std::move(key), PartnerNextMoney{partners, zero, zero}).first->second;
    };
    for (const auto& project : snapshot.projects) {
        const auto cover = cover_of(*project.plan, project.funding, snapshot.rates, period);
        if (cover.needed.minor == 0) continue;
        all.total.needed += cover.needed;
        all.total.missing += cover.missing;
        const auto parts = covered_in(*project.plan, project.funding, snapshot.rates, period);
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].minor != 0) of({project.funding[i].plan->donor}).covered += parts[i];
        auto asked_of = funding_partners(programme, *project.plan);
        if (cover.missing.minor != 0) of(asked_of).asked += cover.missing;
        all.projects.push_back({&project, cover, std::move(asked_of)});
    }
    for (auto& [key, row] : rows) all.partners.push_back(std::move(row));
    return all;
}

}  // namespace hamkari
