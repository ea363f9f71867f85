#include "reports/render/html_writer.hpp"

#include "reports/render/value_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace hamkari::reports::render {

namespace {

// Bytes at which text() must look closer: markup, control characters, and E2, which begins the bidi controls.
constexpr auto special_bytes = [] {
    std::array<bool, 256> special{};
    for (int c = 0; c < 0x20; ++c) special[static_cast<std::size_t>(c)] = c != '\n' && c != '\t';
    for (unsigned char c : {'&', '<', '>', '"', '\''}) special[c] = true;
    special[0x7f] = special[0xe2] = true;
    return special;
}();

// U+202A to U+202E
bool is_bidi_override(std::string_view rest) {
    return rest.size() >= 3 && rest[1] == '\x80' && rest[2] >= '\xaa' && rest[2] <= '\xae';
}

// Capitals, digits and what joins them: REHAB-SEC-02, HQ-17.
bool is_of_code(char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'; }

}  // namespace

bool has_persian(std::string_view utf8) {
    // U+0600 to U+06FF begin with D8 to DB; the presentation forms (EF AC ...) are not typed by anybody.
    for (unsigned char c : utf8)
        if (c >= 0xd8 && c <= 0xdb) return true;
    return false;
}

bool has_latin(std::string_view utf8) {
    for (unsigned char c : utf8)
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xc3 && c <= 0xc9)) return true;
    return false;
}

HtmlWriter::HtmlWriter(std::string& out, const Locale& locale) : out_(out), locale_(locale) {
    estimate_markup_.append("<sup class=e title=\"").append(locale(Word::planning_estimate)).append("\">");
    // A half-space, so that the Persian letter does not join the word that it marks.
    if (locale.right_to_left()) estimate_markup_.append("\u200c");
    estimate_markup_.append(locale(Word::estimate_letter)).append("</sup>");
}

HtmlWriter& HtmlWriter::text(std::string_view text) {
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!special_bytes[static_cast<unsigned char>(text[i])]) continue;
        std::string_view instead;
        std::size_t length = 1;
        switch (text[i]) {
            case '&':
                instead = "&amp;";
                break;
            case '<':
                instead = "&lt;";
                break;
            case '>':
                instead = "&gt;";
                break;
            case '"':
                instead = "&quot;";
                break;
            case '\'':
                instead = "&#39;";
                break;
            case '\xe2':
                if (!is_bidi_override(text.substr(i))) continue;
                length = 3;
                break;
            default:
                break;
        }
        out_.append(text, done, i - done).append(instead);
        done = i + length;
        i += length - 1;
    }
    out_.append(text.substr(done));
    return *this;
}

HtmlWriter& HtmlWriter::words(std::string_view text_) {
    const bool foreign =
        right_to_left() ? !has_persian(text_) && has_latin(text_) : has_persian(text_) && !has_latin(text_);
    if (!foreign) return whole_codes(text_);
    return raw("<bdi>").whole_codes(text_).raw("</bdi>");
}

HtmlWriter& HtmlWriter::whole_codes(std::string_view text_) {
    std::size_t done = 0;
    for (auto hyphen = text_.find('-'); hyphen != std::string_view::npos; hyphen = text_.find('-', done)) {
        auto first = hyphen, end = hyphen;
        while (first > done && is_of_code(text_[first - 1])) --first;
        while (end < text_.size() && is_of_code(text_[end])) ++end;
        text(text_.substr(done, first - done));
        const bool is_code = first < hyphen && end > hyphen + 1;
        if (is_code) raw("<span class=w>");
        text(text_.substr(first, end - first));
        if (is_code) raw("</span>");
        done = end;
    }
    return text(text_.substr(done));
}

HtmlWriter& HtmlWriter::integer(std::int64_t value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out_.append(digits.data(), end);
    return *this;
}

HtmlWriter& HtmlWriter::coordinate(double value) {
    const auto tenths = std::llround(value * 10);
    if (tenths < 0) out_ += '-';
    const auto size = tenths < 0 ? -tenths : tenths;
    integer(size / 10);
    if (size % 10 != 0) {
        out_ += '.';
        out_ += static_cast<char>('0' + size % 10);
    }
    return *this;
}

HtmlWriter& HtmlWriter::date_cell(Date date, std::string_view mark) {
    auto [place, is_new] = dates_.try_emplace(date.time_since_epoch().count());
    auto& [first, below] = place->second;
    if (is_new) {
        first = locale_.date_short(date, locale_.first_calendar());
        if (locale_.calendar() == CalendarChoice::both)
            below = "<small class=d>" + locale_.date_short(date, other_calendar(locale_.first_calendar())) + "</small>";
    }
    return raw(first).raw(mark).raw(below);
}

bool HtmlWriter::first_use_of_note(std::uint32_t number) {
    if (number >= notes_used_.size()) notes_used_.resize(number + 256);
    const bool first = !notes_used_[number];
    notes_used_[number] = true;
    return first;
}

std::string css_string(std::string_view text) {
    std::string css = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') {
            css += '\\';
            css += c;
        } else if (c == '<') {
            css += "\\3c ";  // "</style" would end the style sheet
        } else if (static_cast<unsigned char>(c) < 0x20) {
            css += ' ';
        } else {
            css += c;
        }
    }
    return css + '"';
}

}  // namespace hamkari::reports::render
