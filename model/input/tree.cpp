#include "model/input/tree.hpp"

#include "model/input/bytes.hpp"
#include "model/input/limits.hpp"
#include "model/input/tree_builder.hpp"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

namespace hamkari::input {

namespace {

/// The text as a stream, without a copy.
class TextBuffer : public std::streambuf {
public:
    explicit TextBuffer(std::string_view text) {
        auto* begin = const_cast<char*>(text.data());  // read only: the get area is never written
        setg(begin, begin, begin + text.size());
    }
};

/// What the parser says, in words that help whoever wrote the file.
std::string in_plain_words(const std::string& message) {
    constexpr std::pair<std::string_view, std::string_view> table[] = {
        {"illegal map value", "a colon stands where none can: put quotes round a text with a colon and a space"},
        {"end of map not found", "this line does not fit the lines above it: look at the indentation"},
        {"end of sequence not found", "this line does not fit the list above it: look at the indentation"},
        {"end of map flow not found", "a bracket { was not closed before this"},
        {"end of sequence flow not found", "a bracket [ was not closed before this"},
        {"illegal flow end", "a bracket is closed that was not opened"},
        {"illegal block entry", "a dash stands where no list can begin"},
        {"illegal map key", "a key stands where none can"},
        {"unknown token", "a text cannot begin with this character: put quotes round it"},
        {"illegal tab when looking for indentation", "a tab stands in the indentation: use spaces"},
    };
    for (const auto& [parser, plain] : table)
        if (message == parser) return std::string(plain);
    return message;
}

/// What the parser could not read, told so that the cause is found: a quote that was opened lines before, an alias.
Finding explain(std::string_view text, std::uint16_t file, const Outline& seen, const YAML::Exception& error) {
    const auto told = [&](Code code, std::string argument, std::size_t offset) {
        return Finding{Severity::error, {code, {std::move(argument)}}, position_of(text, offset, file)};
    };
    const std::size_t offset = error.mark.pos < 0 ? 0 : std::min(static_cast<std::size_t>(error.mark.pos), text.size());
    if (offset < text.size() && text[offset] == '*') {
        const auto end = std::min(text.find_first_of(" \t\r\n,[]{}", offset), text.size());
        return told(Code::alias_not_allowed, std::string(text.substr(offset, std::min<std::size_t>(end - offset, 60))),
                    offset);
    }
    const auto quote = std::find_if(seen.open_quotes.rbegin(), seen.open_quotes.rend(),
                                    [&](std::size_t start) { return start <= offset; });
    if (quote != seen.open_quotes.rend()) return told(Code::unterminated_quote, std::string(1, text[*quote]), *quote);
    return told(Code::yaml_syntax, in_plain_words(error.msg), offset);
}

}  // namespace

bool Tree::parse(std::string_view text, std::uint16_t file, const std::string& name, std::vector<Finding>& findings) {
    cells_.clear();
    copies_.clear();
    copies_.reserve(text.size() * 2);  // views of it must not move; an escape of two bytes gives three at most
    text_ = text;
    file_ = file;
    const auto refused = [&](Problem problem, std::size_t offset) {
        findings.push_back({Severity::error, std::move(problem), position_of(text, offset, file)});
        return false;
    };

    const auto seen = outline(text, file);
    if (seen.refused) return findings.push_back(*seen.refused), false;
    TreeBuilder builder(*this, findings);
    try {
        TextBuffer buffer(text);
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Refused& refusal) {
        return refused(refusal.problem, refusal.offset);
    } catch (const YAML::Exception& error) {
        return findings.push_back(explain(text, file, seen, error)), false;
    }
    if (!builder.has_document() || root().is_null()) return refused({Code::file_empty, {name}}, 0);
    return true;
}

}  // namespace hamkari::input
