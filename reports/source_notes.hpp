#pragma once

#include "model/sources.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// The notes in words: lines of the plan with file and line, facts with their day and who recorded them (left out for
/// readers outside, `with_names` false).
SourceChapter source_chapter(const SourceNotes& notes, const Snapshot& snapshot, bool with_names, const Locale& locale);

}  // namespace hamkari::reports
