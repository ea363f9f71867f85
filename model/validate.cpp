#include "model/validate.hpp"

#include "model/check.hpp"

#include <algorithm>

namespace hamkari {

void validate(const Plan& plan, std::vector<Finding>& findings) {
    checks::Check check{plan, findings};
    checks::ids(check);
    checks::references(check);
    checks::dates(check);
    checks::links(check);
    checks::results(check);
    checks::budgets(check);
    checks::currencies(check);
    checks::shares(check);
    checks::indicators(check);
    checks::scenarios(check);
    const auto is_error = [](const Finding& finding) { return finding.severity == Severity::error; };
    if (std::none_of(findings.begin(), findings.end(), is_error)) checks::schedule(check);
}

namespace checks {

Position place_in(const Item& item, std::string_view field, std::size_t element) {
    std::size_t seen = 0;
    for (const auto& place : item.places)
        if (place.field == field && seen++ == element + 1) return place.at;
    return item.place(field);
}

void shares(Check& check) {
    for (const auto& project : check.plan.projects) {
        if (!project.provinces.has_shares()) continue;
        std::int64_t sum = 0;
        for (const auto& province : project.provinces.list) sum += province.share->ten_thousandths;
        // Three thirds, written 33.3333%, are a whole.
        const auto slack = static_cast<std::int64_t>(project.provinces.list.size());
        const auto whole = Percent::whole(100).ten_thousandths;
        if (sum < whole - slack || sum > whole + slack)
            check.error(project.place("provinces"), Code::shares_not_whole, {to_text(Percent{sum})});
    }
}

}  // namespace checks

}  // namespace hamkari
