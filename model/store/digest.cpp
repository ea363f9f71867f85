#include "model/store/digest.hpp"

#include "model/fields.hpp"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

namespace hamkari::store {

namespace {

const unsigned char* data_of(std::string_view bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

std::string_view view(const unsigned char* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace

Digest sha256(std::string_view bytes) {
    Digest digest;
    crypto_hash_sha256(digest.data(), data_of(bytes), bytes.size());
    return digest;
}

Digest sha256(const Salt& salt, std::string_view text) {
    Digest digest;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, salt.data(), salt.size());
    crypto_hash_sha256_update(&state, data_of(text), text.size());
    crypto_hash_sha256_final(&state, digest.data());
    return digest;
}

std::string hex(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}
std::string hex(const Digest& digest) { return hex(bytes_of(digest)); }
std::string hex(const Salt& salt) { return hex(bytes_of(salt)); }

std::string from_hex(std::string_view text) {
    std::string bytes(text.size() / 2, '\0');
    std::size_t size = 0;
    sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr,
                   &size, nullptr);
    return size * 2 == text.size() ? bytes : std::string();
}

std::string_view bytes_of(const Digest& digest) { return view(digest.data(), digest.size()); }
std::string_view bytes_of(const Salt& salt) { return view(salt.data(), salt.size()); }

namespace {

template <class Array>
Array array_of(std::string_view bytes) {
    Array array{};
    if (bytes.size() != array.size()) damaged("a hash of another length");
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

}  // namespace

Digest digest_of(std::string_view bytes) { return array_of<Digest>(bytes); }
Salt salt_of(std::string_view bytes) { return array_of<Salt>(bytes); }

Salt random_salt() {
    if (sodium_init() < 0) throw std::runtime_error("the system has no source of random numbers");
    Salt salt;
    randombytes_buf(salt.data(), salt.size());
    return salt;
}

Salt salt_from(std::string_view seed, std::string_view what_for) {
    const auto digest = sha256(std::string(seed) + "\n" + std::string(what_for));
    Salt salt;
    std::copy_n(digest.begin(), salt.size(), salt.begin());
    return salt;
}

}  // namespace hamkari::store
