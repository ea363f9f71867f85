#include "reports/locale/pattern.hpp"

#include "reports/locale/numbers.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>

namespace hamkari::reports {
namespace {

struct Placeholder {
    std::size_t index = 0;
    char as = ' ';           ///< `#`, `~` or nothing
    std::size_t length = 0;  ///< 0: there is no placeholder here
};

/// `{0}`, `{0#}` or `{0~}` at the beginning of the text.
Placeholder placeholder_at(std::string_view text) {
    if (text.size() < 3 || text[0] != '{' || text[1] < '0' || text[1] > '9') return {};
    const auto index = static_cast<std::size_t>(text[1] - '0');
    if (text[2] == '}') return {index, ' ', 3};
    if (text.size() >= 4 && (text[2] == '#' || text[2] == '~') && text[3] == '}') return {index, text[2], 4};
    return {};
}

class Filler {
public:
    Filler(std::string& out, std::span<const std::string_view> arguments, const Locale& locale, bool isolate)
        : out_(out), arguments_(arguments), locale_(locale), table_(locale.table()), isolate_(isolate && table_.right_to_left) {}

    void fill(std::string_view pattern) {
        for (std::size_t i = 0; i < pattern.size();) {
            const auto rest = pattern.substr(i);
            if (const auto found = placeholder_at(rest); found.length > 0) {
                append_argument(found);
                i += found.length;
            } else if (rest.starts_with("[[") || rest.starts_with("]]")) {
                out_ += rest.front();
                i += 2;
            } else if (rest.front() == '[') {
                const auto end = end_of_part(rest);
                append_part(rest.substr(1, end - 1));
                i += end + 1;
            } else if (rest.front() == '`') {
                if (table_.right_to_left) out_ += in_code_ ? pop_isolate : first_strong_isolate;
                in_code_ = !in_code_;
                ++i;
            } else {
                const auto plain = std::min(rest.find_first_of("{[]`", 1), rest.size());
                out_ += rest.substr(0, plain);
                i += plain;
            }
        }
    }

private:
    std::string_view argument(std::size_t index) const {
        return index < arguments_.size() ? arguments_[index] : std::string_view{};
    }

    bool is_empty(const Placeholder& placeholder) const {
        const auto text = argument(placeholder.index);
        return text.empty() || (placeholder.as == '#' && text == "0");
    }

    /// Where the optional part that begins with the text's `[` ends: its `]`, or the end of the text.
    static std::size_t end_of_part(std::string_view text) {
        for (std::size_t i = 1; i < text.size(); ++i) {
            if (text.substr(i).starts_with("[[") || text.substr(i).starts_with("]]"))
                ++i;
            else if (text[i] == ']')
                return i;
        }
        return text.size();
    }

    bool has_all_arguments(std::string_view part) const {
        for (std::size_t i = 0; i < part.size(); ++i)
            if (const auto found = placeholder_at(part.substr(i)); found.length > 0 && is_empty(found)) return false;
        return true;
    }

    void append_part(std::string_view part) {
        const auto bar = part.find('|');
        const auto wanted = part.substr(0, bar);
        if (has_all_arguments(wanted))
            fill(wanted);
        else if (bar != std::string_view::npos)
            fill(part.substr(bar + 1));
    }

    void append_argument(const Placeholder& placeholder) {
        const auto text = argument(placeholder.index);
        if (placeholder.as == '#' && !in_code_)
            append_value(text);
        else if (placeholder.as == '~')
            append_named(text);
        else
            append_isolated(text);
    }

    void append_value(std::string_view text) {
        if (const auto amount = parse_money(text))
            out_ += locale_.money(*amount);
        else if (const auto day = parse_date(text))
            out_ += locale_.date(*day);
        else if (text.ends_with('%') && parse_percent(text))
            append_percent(text.substr(0, text.size() - 1));
        else
            append_digits(out_, text, table_);
    }

    /// As exactly as it was written: a sum of 99.95% must not read 100%.
    void append_percent(std::string_view number) {
        if (const auto value = parse_quantity(number)) out_ += locale_.number(*value, 4);
        out_ += table_.percent;
    }

    void append_isolated(std::string_view text) {
        // Code is isolated as a whole.
        const bool wrap = isolate_ && !in_code_ && !text.empty();
        if (wrap) out_ += first_strong_isolate;
        out_ += text;
        if (wrap) out_ += pop_isolate;
    }

    void append_named(std::string_view text) {
        const auto append_word = [&](Word word) { out_ += table_.words[static_cast<std::size_t>(word)]; };
        if (const auto whole = word_of_name(text)) return append_word(*whole);
        const auto space = text.find_last_of(' ');
        const auto first = space == std::string_view::npos ? std::nullopt : word_of_name(text.substr(0, space));
        if (!first) return append_isolated(text);
        append_word(*first);
        out_ += ' ';
        append_isolated(text.substr(space + 1));
    }

    std::string& out_;
    std::span<const std::string_view> arguments_;
    const Locale& locale_;
    const LanguageTable& table_;
    bool isolate_;
    bool in_code_ = false;
};

}  // namespace

void append_filled(std::string& out, std::string_view pattern, std::span<const std::string_view> arguments,
                   const Locale& locale, bool isolate) {
    Filler(out, arguments, locale, isolate).fill(pattern);
}

}  // namespace hamkari::reports
