#pragma once

#include "reports/locale/locale.hpp"

#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

/// How a language file turns its rows into the arrays of a LanguageTable. A row that is missing or doubled stops the
/// build, and the error names it: `(hamkari::reports::Word::col_due == ...) evaluates to false`.
namespace hamkari::reports {

struct WordRow {
    Word word;
    std::string_view text;
};

struct MessageRow {
    Code code;
    std::string_view text;  ///< what is wrong
    std::string_view hint;  ///< what to write instead
};

/// "There is none".
inline constexpr Word no_word = static_cast<Word>(0xffff);
inline constexpr Code no_code = static_cast<Code>(code_count);

namespace tables {

constexpr Word key(const WordRow& row) { return row.word; }
constexpr Code key(const MessageRow& row) { return row.code; }

/// `begins` is the number of the list's first key.
template <std::size_t count, std::size_t begins = 0, class Key, class Row, std::size_t n>
constexpr Key first_missing(const Row (&rows)[n], Key none) {
    std::array<bool, count> seen{};
    for (const auto& row : rows) seen[static_cast<std::size_t>(key(row)) - begins] = true;
    for (std::size_t i = 0; i < count; ++i)
        if (!seen[i]) return static_cast<Key>(begins + i);
    return none;
}

template <std::size_t count, std::size_t begins = 0, class Key, class Row, std::size_t n>
constexpr Key first_doubled(const Row (&rows)[n], Key none) {
    std::array<bool, count> seen{};
    for (const auto& row : rows) {
        auto& mine = seen[static_cast<std::size_t>(key(row)) - begins];
        if (mine) return key(row);
        mine = true;
    }
    return none;
}

template <class Row, std::size_t n, class Key>
constexpr Key first_empty(const Row (&rows)[n], Key none) {
    for (const auto& row : rows)
        if (row.text.empty()) return key(row);
    return none;
}

template <Word missing, Word doubled, Word empty>
struct EveryWordOnce {
    static_assert(missing == no_word, "this language lacks the word that is named here");
    static_assert(doubled == no_word, "this language has the word that is named here twice");
    static_assert(empty == no_word, "the word that is named here is empty");
};

template <Code missing, Code doubled, Code empty>
struct EveryMessageOnce {
    static_assert(missing == no_code, "this language lacks the message that is named here");
    static_assert(doubled == no_code, "this language has the message that is named here twice");
    static_assert(empty == no_code, "the message that is named here is empty");
};

}  // namespace tables

/// All words of a list, in the order of its .def. `rows` is a constexpr array of WordRow in any order.
template <const auto& rows, std::size_t count = word_count, std::size_t begins = 0>
constexpr std::array<std::string_view, count> all_words() {
    (void)sizeof(tables::EveryWordOnce<tables::first_missing<count, begins>(rows, no_word),
                                       tables::first_doubled<count, begins>(rows, no_word),
                                       tables::first_empty(rows, no_word)>);
    std::array<std::string_view, count> words{};
    for (const auto& row : rows) words[static_cast<std::size_t>(row.word) - begins] = row.text;
    return words;
}

/// All messages, in the order of model/problem_codes.def. `rows` is a constexpr array of MessageRow in any order.
template <const auto& rows>
constexpr MessageArray all_messages() {
    (void)sizeof(tables::EveryMessageOnce<tables::first_missing<code_count>(rows, no_code),
                                          tables::first_doubled<code_count>(rows, no_code), tables::first_empty(rows, no_code)>);
    MessageArray messages{};
    for (const auto& row : rows) messages[static_cast<std::size_t>(row.code)] = {row.text, row.hint};
    return messages;
}

}  // namespace hamkari::reports
