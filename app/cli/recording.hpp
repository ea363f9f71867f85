#pragma once

#include "app/actions/record.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"

#include <vector>

/// What all commands that record have in common.
namespace hamkari::cli {

/// A command's own parameters, then `--on`, `--note`, `--source`, `--assumed` and the two languages of the note.
std::vector<Parameter> with_recording(std::vector<Parameter> own);

/// Fills in what those options say.
void read_recording(Arguments& read, actions::Saying& saying);

/// `note`, or if it is empty what `--note` says, in the language in which it was typed; `--en` and `--fa` say it in both.
Text read_note(Arguments& read, Text note = {});

/// A second text of a command: `--remedy`, in the language in which it was typed, `--remedy-en` and `--remedy-fa`.
Text read_text(Arguments& read, const std::string& name);

/// Records, and answers with what was written and the new total.
int record_and_tell(const Invocation& invocation, Terminal& terminal, const actions::Saying& saying);

/// The answer: what was written, what it replaces, the new total, and how to take it back.
std::string answer(const actions::Recorded& recorded, const reports::Locale& locale);

}  // namespace hamkari::cli
