#pragma once

#include "model/verified.hpp"

#include <optional>
#include <string>

namespace hamkari::store {

/// Whether a file that stands there already may be replaced.
enum class Replace : bool { no, yes };

/// Copies a ledger as it is at one moment, while others may write; verifies the copy; then puts it at `to`. Throws
/// Failure: no_ledger, not_a_ledger, file_in_place, copy_damaged, disk_full ...; then nothing is at `to` that was not
/// there before.
Verified back_up(const std::string& ledger, const std::string& to, Replace replace);

/// What a restoration did.
struct Restored {
    Verified verified;
    std::optional<std::string> kept;  ///< where that is which stood there before
};
/// Verifies a copy of `from`, then puts it at `to`; what stands there is kept beside it. Throws as `back_up` does, and
/// ledger_busy if somebody has the ledger open that would be replaced.
Restored restore(const std::string& from, const std::string& to, Replace replace);

}  // namespace hamkari::store
