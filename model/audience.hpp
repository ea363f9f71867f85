#pragma once

#include "model/choice.hpp"
#include "model/ledger.hpp"

namespace hamkari {

/// Who reads a report: what may leave the office differs. CONTRIBUTING.md tells why ("What may leave the office").
///
/// - internal: the office. Everything, and every figure exact.
/// - partners: small numbers of people are hidden (model/few.hpp).
/// - public: also not there are places below the province, risks, notes on context and on challenges, and what was typed
///   as the reason of a delay, beside a payment or of why a plan was revised.
enum class Audience : std::uint8_t { internal, partners, public_ };
HAMKARI_CHOICES(Audience, "internal", "partners", "public");

/// The history without the texts that this audience does not get: what is not there, no report can print. No figure
/// changes but those of risks.
History for_audience(History history, Audience audience);

}  // namespace hamkari
