#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace hamkari {

/// A closed list: the words of an enum, in its order. Specialise for each enum that a plan or a fact may name.
template <class E>
struct Choices;  // static constexpr std::array<std::string_view, N> words

template <class E>
constexpr std::string_view word(E value) {
    return Choices<E>::words[static_cast<std::size_t>(value)];
}

template <class E>
constexpr std::optional<E> choice(std::string_view text) {
    for (std::size_t i = 0; i < Choices<E>::words.size(); ++i)
        if (Choices<E>::words[i] == text) return static_cast<E>(i);
    return std::nullopt;
}

}  // namespace hamkari

/// Defines the words of an enum, from inside namespace hamkari.
#define HAMKARI_CHOICES(E, ...)                                          \
    template <>                                                          \
    struct Choices<E> {                                                  \
        static constexpr auto words = std::to_array<std::string_view>({__VA_ARGS__}); \
    }
