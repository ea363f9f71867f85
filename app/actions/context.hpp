#pragma once

#include "model/date.hpp"

#include <optional>
#include <string>
#include <variant>

namespace hamkari::actions {

/// What every use case is told beside its own arguments.
struct Context {
    std::string db = "hamkari.db";  ///< the ledger's file
    std::optional<Date> as_of;      ///< what is true then; default: today
    std::optional<std::variant<Instant, Date>> known_at;  ///< what was known then (a day: its end); default: all
    std::optional<Date> today;      ///< default: the day of `now` in the programme's time zone
    std::string by;                 ///< who says it; recording needs it
    Instant now{};
};

}  // namespace hamkari::actions
