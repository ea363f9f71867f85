#pragma once

#include <array>
#include <string>
#include <string_view>

namespace hamkari::store {

/// A SHA-256 (FIPS 180-4).
using Digest = std::array<unsigned char, 32>;

/// Random bytes that stand before a text when it is digested, so that a short text cannot be guessed from its digest.
using Salt = std::array<unsigned char, 16>;

Digest sha256(std::string_view bytes);
Digest sha256(const Salt& salt, std::string_view text);

/// Hexadecimal, in small letters.
std::string hex(std::string_view bytes);
std::string hex(const Digest& digest);
std::string hex(const Salt& salt);
/// The bytes that `hex` wrote; empty if it wrote no such text.
std::string from_hex(std::string_view text);

std::string_view bytes_of(const Digest& digest);
std::string_view bytes_of(const Salt& salt);

/// The array with these bytes. Throws Failure(ledger_damaged) if they are more or fewer.
Digest digest_of(std::string_view bytes);
Salt salt_of(std::string_view bytes);

Salt random_salt();

/// Always the same salt for the same texts: for tests, which compare what they print with what they printed before.
Salt salt_from(std::string_view seed, std::string_view what_for);

}  // namespace hamkari::store
