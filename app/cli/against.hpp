#pragma once

#include "app/cli/command.hpp"
#include "model/baselines.hpp"

namespace hamkari::cli {

inline constexpr Parameter against_parameter{
    "--against", "NAME", {"a named baseline (default: the dates agreed first)", "یک خط مبنای ثبت‌شده (پیش‌فرض: نخستین تاریخ‌های توافق‌شده)"}};

/// The baseline that `--against` names, else the first agreed dates. Throws Failure(unknown_baseline).
BaselineDates baseline_against(const Snapshot& snapshot, const Invocation& invocation);

}  // namespace hamkari::cli
