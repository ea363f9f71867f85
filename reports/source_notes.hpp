#pragma once

#include "reports/cited_notes.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

namespace hamkari::reports {

/// The notes that have a number to print, in words: lines of the plan with file and line, facts with their day and who
/// recorded them (left out for readers outside, `with_names` false); then the sums. Its heading has no number yet.
SourceChapter source_chapter(const CitedNotes& cited, const NoteNumbers& printed, const Snapshot& snapshot,
                             bool with_names, const Locale& locale);

}  // namespace hamkari::reports
