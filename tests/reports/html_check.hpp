#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

/// What tests ask of a page, without a browser.
namespace hamkari::tests {

/// How often a piece stands in a text.
inline std::size_t count(std::string_view text, std::string_view piece) {
    std::size_t found = 0;
    for (auto at = text.find(piece); at != text.npos; at = text.find(piece, at + piece.size())) ++found;
    return found;
}

/// The text between two pieces, from the first place where the first one stands; empty if there is none.
inline std::string between(std::string_view text, std::string_view before, std::string_view after) {
    const auto begin = text.find(before);
    if (begin == text.npos) return {};
    const auto from = begin + before.size();
    return std::string(text.substr(from, text.find(after, from) - from));
}

/// What is wrong with the nesting of a page's elements; empty if nothing is.
inline std::string nesting_error(std::string_view page) {
    const std::set<std::string_view> without_end{"meta", "col", "br", "!DOCTYPE"};
    std::vector<std::string_view> open;
    for (auto at = page.find('<'); at != page.npos; at = page.find('<', at)) {
        const auto end = page.find('>', at);
        if (end == page.npos) return "a tag that does not end";
        const auto tag = page.substr(at + 1, end - at - 1);
        at = end;
        const bool closes = tag.starts_with('/');
        const auto name = tag.substr(closes, tag.find_first_of(" \n", 1) - closes);
        if (closes) {
            if (open.empty() || open.back() != name) return "</" + std::string(name) + "> where it closes nothing";
            open.pop_back();
        } else if (!tag.ends_with('/') && !without_end.contains(name)) {
            open.push_back(name);
            if (name == "style") at = page.find("</style", at);
        }
    }
    return open.empty() ? "" : "<" + std::string(open.back()) + "> is never closed";
}

/// What a reader sees of a page: no style, no tags, no codes (which stay Latin in every language).
inline std::string seen(std::string_view page) {
    std::string text;
    for (std::size_t at = 0; at < page.size();) {
        if (page[at] != '<') {
            text += page[at++];
            continue;
        }
        for (const auto& [begin, end] : {std::pair{"<style", "</style>"}, std::pair{"<bdi class=code", "</bdi>"},
                                         std::pair{"<text class=\"id\"", "</text>"}})
            if (page.substr(at).starts_with(begin)) at = page.find(end, at);
        at = page.find('>', at) + 1;
    }
    return text;
}

/// The values of an attribute, quoted or not, in their order.
inline std::vector<std::string> attributes(std::string_view page, std::string_view name) {
    std::vector<std::string> values;
    const auto begins = " " + std::string(name) + "=";
    for (auto at = page.find(begins); at != page.npos; at = page.find(begins, at + 1)) {
        auto from = at + begins.size();
        const bool quoted = page[from] == '"';
        from += quoted;
        values.emplace_back(page.substr(from, page.find_first_of(quoted ? "\"" : " >", from) - from));
    }
    return values;
}

}  // namespace hamkari::tests
