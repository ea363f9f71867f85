#pragma once

#include "model/plan.hpp"

#include <string_view>

/// The parts of a scenario as a person types them, in a file or behind an option.
namespace hamkari {

/// The most days by which a scenario puts money off: ten years.
inline constexpr int most_delay = 3650;

/// Of a cut: `30%`, up to 100 %, or `20000 CHF`. Problems: number_out_of_range, negative_amount, and those of percents
/// and amounts.
Parsed<MoneyCut> parse_cut_by(std::string_view text);
/// `90d`, `90`, `90cd`: calendar days, from 1. Problems: not_a_duration, number_out_of_range.
Parsed<int> parse_delay_by(std::string_view text);
/// An amount above zero. Problems: amount_not_positive, and those of amounts.
Parsed<Money> parse_added_amount(std::string_view text);

/// `ICRC=30%`, `REHAB-F1=20000 CHF`: what is a funding line of the plan is taken for one, all else for a donor.
/// Problem: bad_argument, and those above.
Parsed<MoneyCut> parse_cut(std::string_view text, const Plan& plan);
/// `REHAB-F1=90d`, `ICRC=90d`
Parsed<MoneyDelay> parse_delay(std::string_view text, const Plan& plan);
/// `50000 CHF`, `IFRC=50000 CHF on 2026-03-01 for REHAB, health, Tehran, training, refugees`: what stands behind `for` are
/// projects, sectors, provinces, kinds of budget line and groups, told apart by what they are. Problem: unknown_project
/// for what is none of these, and those above.
Parsed<AddedMoney> parse_added(std::string_view text, const Plan& plan);

}  // namespace hamkari
