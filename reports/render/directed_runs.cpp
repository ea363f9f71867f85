#include "reports/render/directed_runs.hpp"

#include <cstddef>

namespace hamkari::reports::render {

namespace {

enum class Script { latin, persian, neither, border };

std::size_t length_of(unsigned char first) { return first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4; }

// U+2066 to U+2069: whoever wrote them wanted what is between them by itself.
bool is_isolate(std::string_view character) {
    return character.size() == 3 && character[0] == '\xe2' && character[1] == '\x81' && character[2] >= '\xa6' && character[2] <= '\xa9';
}

Script script_of(std::string_view character) {
    const auto first = static_cast<unsigned char>(character.front());
    const char c = character.front();
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return Script::latin;
    if (first >= 0xc3 && first <= 0xc9) return Script::latin;
    if (first >= 0xd8 && first <= 0xdb) return Script::persian;
    return is_isolate(character) ? Script::border : Script::neither;
}

// What stands between the mark that begins at `at` and the next one.
std::string_view inside_of(std::string_view text, std::size_t at) {
    constexpr std::size_t mark = 3;
    std::size_t end = at + mark;
    while (end < text.size() && !is_isolate(text.substr(end, mark))) ++end;
    return end < text.size() && text[at + 2] != '\xa9' ? text.substr(at + mark, end - at - mark) : std::string_view();
}

// Words of the other script and none of the page's own: their full stop and brackets are theirs.
bool only_foreign(std::string_view text, Script foreign) {
    bool found = false;
    for (std::size_t i = 0; i < text.size();) {
        const auto character = text.substr(i, length_of(static_cast<unsigned char>(text[i])));
        const auto script = script_of(character);
        if (script != foreign && script != Script::neither) return false;
        found = found || script == foreign;
        i += character.size();
    }
    return found;
}

}  // namespace

std::vector<DirectedRun> directed_runs(std::string_view utf8, bool page_right_to_left) {
    const auto foreign = page_right_to_left ? Script::latin : Script::persian;
    std::vector<DirectedRun> runs;
    const auto add = [&](std::size_t from, std::size_t to, bool is_foreign) {
        if (to > from) runs.push_back({utf8.substr(from, to - from), page_right_to_left != is_foreign});
    };
    std::size_t begin = 0;                       // of the run that is being read
    std::size_t foreign_from = 0, foreign_to = 0;  // the words of the other script in it, if any
    const auto close = [&] {
        if (foreign_to <= foreign_from) return;
        // A bracket is not to stand on another line than its word.
        if (foreign_from > begin && utf8[foreign_from - 1] == '(' && foreign_to < utf8.size() && utf8[foreign_to] == ')')
            --foreign_from, ++foreign_to;
        add(begin, foreign_from, false);
        add(foreign_from, foreign_to, true);
        begin = foreign_from = foreign_to;
    };
    if (only_foreign(utf8, foreign)) {
        add(0, utf8.size(), true);
        return runs;
    }
    for (std::size_t i = 0; i < utf8.size();) {
        const auto character = utf8.substr(i, length_of(static_cast<unsigned char>(utf8[i])));
        const auto script = script_of(character);
        const auto inside = script == Script::border ? inside_of(utf8, i) : std::string_view();
        if (only_foreign(inside, foreign)) {
            close();
            auto from = i + character.size(), to = from + inside.size();
            // The same with the marks between the bracket and its word.
            const auto bracket = to + character.size();
            if (i > begin && utf8[i - 1] == '(' && bracket < utf8.size() && utf8[bracket] == ')') from = i - 1, to = bracket + 1;
            add(begin, from, false);
            add(from, to, true);
            begin = i = foreign_from = foreign_to = to;
            continue;
        }
        if (script == foreign) {
            if (foreign_to <= foreign_from) foreign_from = i;
            foreign_to = i + character.size();
        } else if (script != Script::neither) {
            close();
        }
        i += character.size();
    }
    close();
    add(begin, utf8.size(), false);
    return runs;
}

}  // namespace hamkari::reports::render
