#pragma once

#include "model/date.hpp"
#include "model/ledger_lines.hpp"
#include "model/store/digest.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The chain of hashes, told so that anyone can verify a ledger with another program. All hashes are SHA-256, written
/// in small hexadecimal letters; every text is UTF-8; a line ends with one line feed; escapes are those of
/// model/fields.hpp (`\\` and `\n`).
///
/// An office begins with the hash of
///
///     hamkari-office 1
///     name=HQ
///     made_at=2025-01-01T08:00:00.000Z
///     salt=<32 hexadecimal digits>
///
/// Each entry of the office has the hash of its canonical text, the lines below; those in brackets are absent where
/// there is nothing to say. `note.en` ... `remedy.fa` are SHA-256 over the 16 bytes of the text's salt followed
/// by the text: a text that was redacted keeps its digest, so that the chain still holds. `data` are as many lines as
/// the kind of entry has (model/fact.hpp). `previous` is the hash of the office's entry before, or of its beginning.
///
///     hamkari-entry 1
///     name=HQ-17
///     kind=milestone-delay
///     subject=REHAB-01
///     [happened_on=2025-05-06]
///     recorded_at=2025-05-07T10:20:30.123Z
///     by=programme officer
///     [assumed=true]
///     [corrects=HQ-12]
///     [note.en=<digest>]
///     [note.fa=<digest>]
///     [source=<digest>]
///     [remedy.en=<digest>]
///     [remedy.fa=<digest>]
///     [data lines]
///     previous=<hash>
///
/// A plan revision is an entry of kind `revision`. Its subject is the programme, it happened on the day from which it
/// is in force (none: always), and its data are `files=<how many>` and `digest=<hash>` over one line for each file, in
/// order: `<hash of the file's bytes> <hash of its items> <name of the file>`. The items of a file are, in order,
///
///     <kind> <id> <line>:<column>
///     <the lines of its fields>
///
/// with one line feed more after each item. The head of a ledger is the hash over the hashes of the offices' last
/// entries, sorted, each a line of hexadecimal digits.
namespace hamkari::store {

inline constexpr int hash_version = 1;

Digest office_hash(std::string_view name, Instant made_at, const Salt& salt);

/// The texts of an entry that stand apart, by what they are.
enum class Role : std::uint8_t { note_en = 1, note_fa = 2, source = 3, remedy_en = 4, remedy_fa = 5 };
inline constexpr std::array roles{Role::note_en, Role::note_fa, Role::source, Role::remedy_en, Role::remedy_fa};
static_assert(roles.size() == texts_of_entry);

/// What an entry's hash covers.
struct EntryText {
    std::string_view name;  ///< `HQ-17`
    std::string_view kind;
    std::string_view subject;
    std::optional<Date> happened_on;
    Instant recorded_at{};
    std::string_view by;
    bool assumed = false;
    std::string_view corrects;                   ///< `HQ-12`, or empty
    std::array<std::optional<Digest>, texts_of_entry> words;  ///< in the order of `roles`
    std::string_view data;
};
Digest entry_hash(const EntryText& entry, std::string_view previous);

/// Adds an item to the text whose hash is that of a file's items.
void append_item(std::string& text, std::string_view kind, std::string_view id, std::int64_t line, std::int64_t column,
                 std::string_view body);

/// Adds a file to the text whose hash is that of a revision's files.
void append_file(std::string& text, std::string_view digest, std::string_view items_digest, std::string_view name);
std::string revision_data(std::size_t files, const Digest& digest);

/// `hashes` are the bytes of the offices' last hashes.
Digest head_of(const std::vector<std::string>& hashes);

}  // namespace hamkari::store
