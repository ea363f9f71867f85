#pragma once

#include "reports/locale/locale.hpp"

/// The large tables of each language, in files of their own. Each is what the language's `LanguageTable` is made of.
namespace hamkari::reports {

const WordArray& english_words();
const WordArray& persian_words();
PlanningWords english_planning();
PlanningWords persian_planning();
const MessageArray& english_messages();
const MessageArray& persian_messages();

}  // namespace hamkari::reports
