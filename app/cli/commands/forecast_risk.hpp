#pragma once

#include "app/cli/command.hpp"

/// The part of `forecast` that draws durations by chance.
namespace hamkari::cli {

inline constexpr Parameter simulate_parameter{
    "--simulate", "N", {"draw durations from their ranges in so many runs (default: 10000)", "مدت‌ها را در این شمار اجرا از بازه‌هایشان بردار (پیش‌فرض: ۱۰۰۰۰)"},
    false, false, "10000"};
inline constexpr Parameter seed_parameter{
    "--seed", "S", {"other draws; the same seed, the same dates (default: 1)", "اجراهای دیگر؛ بذر یکسان، تاریخ‌های یکسان (پیش‌فرض: ۱)"}};
inline constexpr Parameter shape_parameter{
    "--shape", "SHAPE", {"triangular (default), pert or uniform", "triangular (پیش‌فرض)، pert یا uniform"}};
inline constexpr Parameter milestone_finish_parameter{
    "--milestone", "ID", {"when this milestone is done, run by run", "زمان انجام این نقطه عطف در اجراها"}};

/// Whether one of these was given.
bool asks_for_delay_risk(const Invocation& invocation);

/// Simulates and prints. PROJECT may be an argument of the command too.
int show_delay_risk(const Invocation& invocation, Terminal& terminal);

}  // namespace hamkari::cli
