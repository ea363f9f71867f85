#pragma once

#include "app/actions/context.hpp"
#include "model/fact.hpp"
#include "model/problem.hpp"

#include <string>
#include <vector>

namespace hamkari::actions {

/// The texts that people typed in plans and facts, as a sheet (reports/exchange/translation_sheet.hpp). `only_missing`:
/// those that are there in one language only.
std::string export_translations(const Context& context, bool only_missing);

/// The same to a file, which is written whole or not at all.
void export_translations(const Context& context, bool only_missing, const std::string& path);

struct Translated {
    std::vector<Fact> added;      ///< facts of kind translate
    std::vector<Problem> remarks; ///< rows that changed nothing, and why
};

/// Adds to facts what such a sheet says in a language in which they say nothing; what a fact says stays as it is. Writes
/// all of it or nothing. Throws Failure: not_a_sheet, and what reading a file and recording throw.
Translated import_translations(const Context& context, const std::string& path);

}  // namespace hamkari::actions
