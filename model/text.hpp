#pragma once

#include <string>

namespace hamkari {

enum class Language { en, fa };

/// What people wrote, in the languages in which they wrote it. UTF-8.
struct Text {
    std::string en;
    std::string fa;

    bool empty() const { return en.empty() && fa.empty(); }
    /// The text in the language asked for, else in the other one.
    const std::string& in(Language language) const {
        const auto& wanted = language == Language::fa ? fa : en;
        return wanted.empty() ? (language == Language::fa ? en : fa) : wanted;
    }
    bool operator==(const Text&) const = default;
};

/// A text typed on a command line: Persian if it holds a letter of the Arabic script, else English.
Text text_as_typed(std::string words);

}  // namespace hamkari
