#include "model/possible_return.hpp"

#include "model/results.hpp"
#include "model/standing.hpp"

#include <algorithm>

namespace hamkari {

namespace {

std::optional<Problem> undeclared(const Indicator& indicator, const Return& given) {
    struct Use {
        bool used;
        const char* option;
        Breakdown breakdown;
    };
    const Use uses[] = {
        {given.women.has_value(), "--women", Breakdown::sex_age}, {given.men.has_value(), "--men", Breakdown::sex_age},
        {given.girls.has_value(), "--girls", Breakdown::sex_age}, {given.boys.has_value(), "--boys", Breakdown::sex_age},
        {given.disabled.has_value(), "--disabled", Breakdown::disability},
        {!given.groups.empty(), "--group", Breakdown::group},     {given.province.has_value(), "--province", Breakdown::province},
    };
    for (const auto& use : uses)
        if (use.used && !indicator.breaks_down_by(use.breakdown))
            return Problem{Code::breakdown_undeclared, {use.option, indicator.id.text(), std::string(word(use.breakdown))}};
    return std::nullopt;
}

std::optional<Problem> too_large(const Return& given) {
    const auto total = given.value;
    const auto check = [&](Breakdown breakdown, std::int64_t sum) -> std::optional<Problem> {
        if (Quantity::whole(sum) <= total) return std::nullopt;
        return Problem{Code::breakdown_above_total, {std::string(word(breakdown)), std::to_string(sum), to_text(total)}};
    };
    const auto sex_age = given.women.value_or(0) + given.men.value_or(0) + given.girls.value_or(0) + given.boys.value_or(0);
    std::int64_t grouped = 0;
    for (const auto& [group, people] : given.groups) grouped += people;
    if (auto problem = check(Breakdown::sex_age, sex_age)) return problem;
    if (auto problem = check(Breakdown::disability, given.disabled.value_or(0))) return problem;
    return check(Breakdown::group, grouped);
}

bool same_place(const Return& a, const Return& b) {
    return a.province == b.province || !a.province || !b.province;
}

bool conflict(const Return& a, const Return& b) {
    if (!same_place(a, b) || !a.period.overlaps(b.period)) return false;
    return !(a.period == b.period && a.province == b.province);
}

}  // namespace

std::optional<Problem> return_problem(const Indicator& indicator, const Project& project, const Return& given) {
    if (indicator.measure == Measure::ratio && !given.out_of) return Problem{Code::return_needs_ratio, {indicator.id.text()}};
    if (indicator.measure != Measure::ratio && given.out_of) return Problem{Code::return_not_ratio, {indicator.id.text()}};
    if (given.value < Quantity{}) return Problem{Code::return_negative, {to_text(given.value)}};
    const bool counted_whole = indicator.counts == Counts::people || indicator.counts == Counts::households;
    if (counted_whole && !given.value.is_whole()) return Problem{Code::return_not_whole, {to_text(given.value)}};
    if (!project.period.contains(given.period) && !project.period.overlaps(given.period))
        return Problem{Code::return_outside_project, {to_text(given.period), project.id.text(), to_text(project.period)}};
    if (auto problem = undeclared(indicator, given)) return problem;
    if (given.province && project.provinces.scope == Provinces::Scope::listed && !project.provinces.has(*given.province))
        return Problem{Code::province_not_in_project, {std::string(province(*given.province).en), project.id.text()}};
    return too_large(given);
}

Problem why_return_impossible(const std::vector<const Fact*>& facts, const Fact& fact) {
    const auto& given = return_of(fact);
    for (const Fact* other : facts) {
        if (other == &fact || other->kind != FactKind::indicator_return || !conflict(return_of(*other), given)) continue;
        const auto& earlier = return_of(*other);
        if (earlier.province != given.province) return {Code::return_mixes_provinces, {fact.subject, to_text(other->name)}};
        return {Code::return_overlaps, {to_text(given.period), to_text(earlier.period), to_text(other->name)}};
    }
    return {Code::internal, {"return"}};
}

}  // namespace hamkari
