#include "model/scenario_words.hpp"

#include "model/folding.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace hamkari {

namespace {

bool ends_in_per_cent(std::string_view text) { return text.ends_with("%") || text.ends_with("٪"); }

template <class T, class Tag>
bool is_one_of(const std::vector<T>& items, const Id<Tag>& id) {
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
}

WhichMoney which_money(std::string_view name, const Plan& plan) {
    const FundingId line{std::string(name)};
    for (const auto& project : plan.projects)
        if (is_one_of(project.funding, line)) return {{}, line};
    // A mistyped line is better told as one: donors have no line's name as the beginning of theirs.
    const PartnerId donor{std::string(name)};
    if (!is_one_of(plan.programme.partners, donor))
        for (const auto& project : plan.projects)
            if (name.starts_with(project.id.text() + "-")) return {{}, line};
    return {donor, {}};
}

/// What stands before and behind the first `=`, trimmed.
std::pair<std::string_view, std::string_view> sides(std::string_view text) {
    const auto at = text.find('=');
    if (at == std::string_view::npos) return {{}, trim(text)};
    return {trim(text.substr(0, at)), trim(text.substr(at + 1))};
}

bool is_name(std::string_view text) { return is_valid_id(text); }

/// Takes ` WORD rest` off the end of a text, if the word stands there between spaces.
std::string_view take_behind(std::string_view& text, std::string_view word) {
    const auto marked = " " + std::string(word) + " ";
    const auto at = text.find(marked);
    if (at == std::string_view::npos) return {};
    const auto rest = trim(text.substr(at + marked.size()));
    text = trim(text.substr(0, at));
    return rest;
}

std::optional<Problem> take_purpose(std::string_view name, const Plan& plan, AddedMoney& added) {
    const ProjectId project{std::string(name)};
    const GroupId group{std::string(name)};
    if (is_one_of(plan.projects, project)) return added.projects.push_back(project), std::nullopt;
    if (const auto sector = choice<Sector>(name)) return added.sectors.push_back(*sector), std::nullopt;
    if (const auto line = choice<BudgetKind>(name)) return added.earmark.lines.push_back(*line), std::nullopt;
    if (is_one_of(plan.programme.groups, group)) return added.earmark.groups.push_back(group), std::nullopt;
    if (const auto province = parse_province(name)) return added.earmark.provinces.push_back(*province), std::nullopt;
    std::vector<std::string> possible(Choices<Sector>::words.begin(), Choices<Sector>::words.end());
    for (const auto& p : plan.projects) possible.push_back(p.id.text());
    return Problem{Code::unknown_project, {std::string(name), nearest(name, possible).value_or("")}};
}

}  // namespace

Parsed<MoneyCut> parse_cut_by(std::string_view text) {
    MoneyCut cut;
    if (ends_in_per_cent(text)) {
        const auto percent = parse_percent(text);
        if (!percent) return percent.problem();
        if (*percent < Percent{} || *percent > Percent::whole(100))
            return Problem{Code::number_out_of_range, {std::string(text), "0", "100"}};
        cut.percent = *percent;
        return cut;
    }
    const auto amount = parse_money(text);
    if (!amount) return amount.problem();
    if (amount->minor < 0) return Problem{Code::negative_amount, {std::string(text)}};
    cut.amount = *amount;
    return cut;
}

Parsed<int> parse_delay_by(std::string_view text) {
    const std::string latin = latin_digits(text);
    std::string_view digits = latin;
    for (const std::string_view unit : {"cd", "d"})
        if (digits.ends_with(unit)) {
            digits = trim(digits.substr(0, digits.size() - unit.size()));
            break;
        }
    const auto number = parse_scaled(digits, 0);
    if (!number || digits.find('.') != std::string_view::npos) return Problem{Code::not_a_duration, {std::string(text)}};
    if (*number < 1 || *number > most_delay)
        return Problem{Code::number_out_of_range, {std::string(text), "1", std::to_string(most_delay)}};
    return static_cast<int>(*number);
}

Parsed<Money> parse_added_amount(std::string_view text) {
    const auto amount = parse_money(text);
    if (amount && amount->minor <= 0) return Problem{Code::amount_not_positive, {std::string(text)}};
    return amount;
}

Parsed<MoneyCut> parse_cut(std::string_view text, const Plan& plan) {
    const auto [name, by] = sides(text);
    if (!is_name(name) || by.empty()) return Problem{Code::bad_argument, {"--cut", std::string(text), "ICRC=30%"}};
    auto cut = parse_cut_by(by);
    if (!cut) return cut;
    auto made = *cut;
    made.of = which_money(name, plan);
    return made;
}

Parsed<MoneyDelay> parse_delay(std::string_view text, const Plan& plan) {
    const auto [name, by] = sides(text);
    if (!is_name(name) || by.empty()) return Problem{Code::bad_argument, {"--delay", std::string(text), "REHAB-F1=90d"}};
    const auto days = parse_delay_by(by);
    if (!days) return days.problem();
    return MoneyDelay{which_money(name, plan), *days, {}};
}

Parsed<AddedMoney> parse_added(std::string_view text, const Plan& plan) {
    auto [name, rest] = sides(text);
    const auto purposes = take_behind(rest, "for");
    const auto on = take_behind(rest, "on");
    AddedMoney added;
    if (!name.empty() && !is_name(name)) return Problem{Code::bad_argument, {"--add", std::string(text), "IFRC=50000 CHF"}};
    added.donor = PartnerId(std::string(name));
    const auto amount = parse_added_amount(rest);
    if (!amount) return amount.problem();
    added.amount = *amount;
    if (!on.empty()) {
        const auto day = parse_date(on);
        if (!day) return day.problem();
        added.on = *day;
    }
    if (!purposes.empty())
        for (const auto purpose : split(purposes, ','))
            if (auto problem = take_purpose(purpose, plan, added)) return *problem;
    return added;
}

}  // namespace hamkari
