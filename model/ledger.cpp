#include "model/ledger.hpp"

namespace hamkari {

const Revision* in_force(std::span<const Revision> revisions, Date day) {
    const Revision* last = nullptr;
    for (const auto& revision : revisions) {
        if (revision.in_force_from && *revision.in_force_from > day) continue;
        // None (always) is before every day.
        if (!last || last->in_force_from <= revision.in_force_from) last = &revision;
    }
    return last;
}

}  // namespace hamkari
