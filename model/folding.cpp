#include "model/folding.hpp"

#include <algorithm>
#include <cstdint>

namespace hamkari {

namespace {

/// The code point at `at`, moving `at` past it; the input is taken to be UTF-8.
char32_t take(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at++]);
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t point = lead < 0x80 ? lead : lead & (0x3F >> more);
    for (; more > 0 && at < text.size(); --more) point = (point << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
    return point;
}

bool persian_digit(char32_t point, char& latin) {
    if (point >= U'۰' && point <= U'۹') return latin = static_cast<char>('0' + (point - U'۰')), true;
    if (point >= U'٠' && point <= U'٩') return latin = static_cast<char>('0' + (point - U'٠')), true;
    return false;
}

std::u32string folded(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        char32_t point = take(text, at);
        char latin = 0;
        if (persian_digit(point, latin)) point = static_cast<char32_t>(latin);
        if (point >= U'A' && point <= U'Z') point += 32;
        if (point == U'ي' || point == U'ى') point = U'ی';
        if (point == U'ك') point = U'ک';
        if (point == U'ة') point = U'ه';
        if (point == U'أ' || point == U'إ' || point == U'آ') point = U'ا';
        const bool dropped = point == U' ' || point == U'-' || point == U'_' || point == U'.' || point == 0xA0 ||
                             (point >= 0x200B && point <= 0x200F) || point == U'\'' || point == U'’' ||
                             (point >= 0x64B && point <= 0x652) || point == U'ـ';
        if (!dropped) out += point;
    }
    return out;
}

void append_utf8(std::string& out, char32_t point) {
    const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (point < 0x80) {
        byte(point);
    } else if (point < 0x800) {
        byte(0xC0 | (point >> 6));
        byte(0x80 | (point & 0x3F));
    } else if (point < 0x10000) {
        byte(0xE0 | (point >> 12));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    } else {
        byte(0xF0 | (point >> 18));
        byte(0x80 | ((point >> 12) & 0x3F));
        byte(0x80 | ((point >> 6) & 0x3F));
        byte(0x80 | (point & 0x3F));
    }
}

/// Damerau-Levenshtein: how many letters to insert, drop, change or swap with their neighbour.
std::size_t distance(std::u32string_view a, std::u32string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

}  // namespace

std::string latin_digits(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t point = take(text, at);
        char latin = 0;
        if (persian_digit(point, latin))
            out += latin;
        else
            out += text.substr(start, at - start);
    }
    return out;
}

std::string fold(std::string_view text) {
    std::string out;
    for (const char32_t point : folded(text)) append_utf8(out, point);
    return out;
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const auto wanted = folded(word.substr(0, 80));
    if (wanted.empty()) return std::nullopt;
    // A third of the letters may be wrong: more is another word.
    std::size_t best = wanted.size() / 3 + 1;
    if (wanted.size() <= 2) best = 1;
    const std::string* found = nullptr;
    // Of two that are equally near, the one that is nearer as it is written: FA-2 is rather FA-02 than FA.
    const auto as_written = [&](std::string_view other) {
        return distance(std::u32string(word.begin(), word.end()), std::u32string(other.begin(), other.end()));
    };
    for (const auto& candidate : candidates) {
        const auto other = folded(candidate);
        const auto difference = other.size() > wanted.size() ? other.size() - wanted.size() : wanted.size() - other.size();
        if (difference > best) continue;
        const auto far = distance(wanted, other);
        const bool nearer = far < best || (far == best && (!found || as_written(candidate) < as_written(*found)));
        if (nearer) best = far, found = &candidate;
    }
    return found ? std::optional(*found) : std::nullopt;
}

std::string_view trim(std::string_view text) {
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(trim(text.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + 1);
    }
}

bool is_utf8(std::string_view text) {
    const auto* p = reinterpret_cast<const unsigned char*>(text.data());
    const auto* end = p + text.size();
    while (p < end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int more = *p >= 0xC2 && *p < 0xE0 ? 1 : *p >= 0xE0 && *p < 0xF0 ? 2 : *p >= 0xF0 && *p < 0xF5 ? 3 : 0;
        if (more == 0 || end - p <= more) return false;
        for (int i = 1; i <= more; ++i)
            if ((p[i] & 0xC0) != 0x80) return false;
        if ((p[0] == 0xE0 && p[1] < 0xA0) || (p[0] == 0xED && p[1] >= 0xA0) || (p[0] == 0xF0 && p[1] < 0x90) ||
            (p[0] == 0xF4 && p[1] >= 0x90))
            return false;
        p += more + 1;
    }
    return true;
}

}  // namespace hamkari
