#pragma once

#include "app/actions/context.hpp"
#include "model/data_gaps.hpp"
#include "model/verified.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What keeps a ledger safe.
namespace hamkari::actions {

/// A look at the whole ledger.
struct Checkup {
    Verified verified;
    std::optional<HeadFound> head;         ///< of the head that was asked for
    std::shared_ptr<const Snapshot> whole;  ///< the fold of everything; none before the first plan, or of a damaged ledger
    std::vector<ImpossibleFact> impossible;  ///< kept, and not counted; they point into `whole`
};

/// Verifies the ledger and folds it whole. With `head`, that the ledger had that head once. Throws Failure: no_ledger,
/// head_unknown, not_a_head ...; damages are not thrown, and of a damaged ledger no head is looked for.
Checkup verify(const Context& context, const std::optional<std::string>& head);

/// Copies the ledger to a file and verifies the copy. Throws Failure: file_in_place, copy_damaged, disk_full ...
Verified back_up(const Context& context, const std::string& to, bool force);

struct RestoredFrom {
    Verified verified;
    std::optional<std::string> kept;  ///< where the ledger is that stood there before
};
/// Puts a verified copy of a backup in the place of the context's ledger. What is there is replaced only with `force`, and
/// kept beside it.
RestoredFrom restore(const Context& context, const std::string& from, bool force);

}  // namespace hamkari::actions
