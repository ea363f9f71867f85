#pragma once

#include "model/fact_list.hpp"

namespace hamkari {

/// The facts with the texts that later facts of kind translate add to them. A translation says in a language what was not
/// said in it; it never takes the place of a text, and adds nothing to a text that was redacted. One that was taken back
/// adds nothing.
FactList translated(FactList facts);

}  // namespace hamkari
