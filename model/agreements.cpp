#include "model/agreements.hpp"

namespace hamkari {

namespace {

Validity validity_of(const Agreement& agreement, Date as_of, Date soon) {
    // An agreement that is over is over, also where nobody wrote down when it was signed.
    if (agreement.until && *agreement.until < as_of) return Validity::expired;
    if (!agreement.signed_in || agreement.signed_in->first > as_of) return Validity::not_signed;
    if (!agreement.until) return Validity::end_not_known;
    return *agreement.until <= soon ? Validity::ends_soon : Validity::valid;
}

}  // namespace

std::vector<AgreementState> agreements_on(const Programme& programme, Date as_of, Date soon) {
    std::vector<AgreementState> states;
    for (const auto& agreement : programme.agreements)
        states.push_back({&agreement, validity_of(agreement, as_of, soon)});
    return states;
}

}  // namespace hamkari
