#pragma once

#include "model/snapshot.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace hamkari {

/// A text that a person typed, in a plan or in a fact.
struct TypedText {
    std::string id;          ///< of the item; of a fact its name, `HQ-17`
    std::string field;       ///< as the plan writes it: `title`; of a fact `note` or `remedy`
    const Text* text = nullptr;
    const Fact* fact = nullptr;  ///< null: the plan has it
    Position at{};               ///< in the plan's files
};

/// What a person typed for a snapshot's programme and projects: the plan's texts in its order, then those of the facts
/// that stand, in the order of recording. Empty ones are left out. They live as long as the snapshot.
std::vector<TypedText> typed_texts(const Snapshot& snapshot);

/// Whether a text is not there in a language, but in the other one. A sign without letters (`%`) needs no other language.
bool lacks(const Text& text, Language language);

}  // namespace hamkari
