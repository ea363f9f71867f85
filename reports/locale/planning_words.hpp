#pragma once

#include "reports/locale/words.hpp"

#include <cstddef>

namespace hamkari::reports {

namespace planning_words {
enum Index : std::size_t {
#define X(name) name,
#include "reports/locale/planning_words.def"
#undef X
    count
};
}  // namespace planning_words

/// The words of schedules, forecasts, scenarios: each is a `Word`.
struct Planning {
#define X(name) static constexpr Word name = static_cast<Word>(planning_begins + planning_words::name);
#include "reports/locale/planning_words.def"
#undef X
};

}  // namespace hamkari::reports
