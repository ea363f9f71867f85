#pragma once

#include "model/choice.hpp"
#include "model/plan.hpp"

#include <vector>

namespace hamkari {

/// Whether an agreement holds on a day. What no plan says is not guessed: an agreement without an end may have one.
enum class Validity : std::uint8_t {
    not_signed,   ///< no signature is recorded, or one of a later day
    expired,      ///< its last day is over
    ends_soon,    ///< it ends within the next period
    valid,        ///< beyond the next period
    end_not_known  ///< signed; no last day is recorded
};

HAMKARI_CHOICES(Validity, "not-signed", "expired", "ends-soon", "valid", "end-not-known");

struct AgreementState {
    const Agreement* agreement = nullptr;
    Validity validity{};
};

/// In the plan's order. `soon`: the last day of the next period.
std::vector<AgreementState> agreements_on(const Programme& programme, Date as_of, Date soon);

}  // namespace hamkari
