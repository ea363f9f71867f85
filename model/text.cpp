#include "model/text.hpp"

#include <algorithm>

namespace hamkari {

Text text_as_typed(std::string words) {
    // U+0600 to U+06FF are the two-byte sequences that begin with 0xD8 to 0xDB.
    const bool arabic_script = std::any_of(words.begin(), words.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte <= 0xDB;
    });
    Text text;
    (arabic_script ? text.fa : text.en) = std::move(words);
    return text;
}

}  // namespace hamkari
