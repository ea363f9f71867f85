#pragma once

#include "model/fact.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A whole ledger as a sequence of lines, from which the same ledger can be built: same entries, same chain, same head.
/// First the ledger, then its offices, then files of plans and entries in the order of recording, each file before the
/// first revision that has it. Hashes, salts and digests are hexadecimal. What they mean: model/store/chain.hpp.
namespace hamkari {

struct LedgerLine {
    int version = 1;  ///< of this sequence
    std::string our_office;
    std::string head;
    std::int64_t entries = 0;
};

struct OfficeLine {
    std::string name;
    Instant made_at{};
    std::string salt;
};

struct ItemLine {
    std::string kind, id;
    std::int64_t line = 0, column = 0;
    std::string body;  ///< field=value lines
};

struct PlanFileLine {
    std::int64_t number = 0;  ///< by which revisions name it
    std::string name;
    std::string text;
    std::vector<ItemLine> items;
};

/// A free text with its salt, or the digest that is left of it.
struct WordsLine {
    std::string salt, text, digest;
};

/// Note, source and remedy of an entry.
inline constexpr std::size_t texts_of_entry = 5;

struct EntryLine {
    EntryName name;
    std::string kind, subject;
    std::optional<Date> happened_on;
    Instant recorded_at{};
    std::optional<Instant> arrived_at;
    std::string by;
    bool assumed = false;
    std::optional<EntryName> corrects;
    std::string data;
    std::array<std::optional<WordsLine>, texts_of_entry> words;  ///< note in English and Persian, source, remedy in English and Persian
    std::vector<std::int64_t> files;                ///< of a revision
    std::string hash;
};

using AnyLedgerLine = std::variant<LedgerLine, OfficeLine, PlanFileLine, EntryLine>;

}  // namespace hamkari
