#include "model/input/bytes.hpp"
#include "model/input/limits.hpp"

#include <algorithm>

namespace hamkari::input {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

/// Walks the text line by line. It knows where a token may begin, what stands in quotes, in a comment or in a block of
/// text (`|`), and how many brackets are open: enough to refuse what would cost yaml-cpp gigabytes.
class Walk {
public:
    Walk(std::string_view text, std::uint16_t file) : text_(text), file_(file) {}

    Outline take() {
        for (std::size_t start = 0; start < text_.size() && !out_.refused;) {
            const auto end = std::min(text_.find('\n', start), text_.size());
            line(start, end);
            start = end + 1;
        }
        return std::move(out_);
    }

private:
    void refuse(Code code, std::vector<std::string> arguments, std::size_t offset) {
        if (!out_.refused)
            out_.refused = Finding{Severity::error, {code, std::move(arguments)}, position_of(text_, offset, file_)};
    }

    bool is_separated(std::size_t at, std::size_t end) const { return at >= end || is_blank(text_[at]); }

    void line(std::size_t start, std::size_t end) {
        // yaml-cpp takes such a line for a directive wherever it stands, and forgets the rest of the file.
        if (text_[start] == '%' && start < end) return refuse(Code::directive_not_allowed, {}, start);
        std::size_t at = start;
        while (at < end && text_[at] == ' ') ++at;
        const auto indent = at - start;
        const auto content = text_.find_first_not_of(" \t\r", at);
        const bool blank = content == std::string_view::npos || content >= end;
        if (block_ && (blank || indent > block_parent_)) return;
        block_ = false;
        if (blank) return;
        key_column_ = indent;
        if (quote_ == 0 && flow_ == 0) {
            if (text_[content] == '#') return;
            if (text_[at] == '\t')
                return refuse(Code::yaml_syntax, {"a tab stands in the indentation: use spaces"}, at);
            const auto three = text_.substr(start, 3);
            if (indent == 0 && end - start >= 3 && is_separated(start + 3, end) && (three == "---" || three == "...")) {
                if (three == "...") {
                    ended_ = true;
                    return;
                }
                if (seen_) return refuse(Code::several_documents, {}, start);
                seen_ = true;
                at = start + 3;
            } else if (ended_) {
                return refuse(Code::several_documents, {}, start);
            }
            seen_ = true;
        }
        token_start_ = true;
        closed_quote_ = dashed_ = false;
        tokens(start, at, end);
        if (quote_ != 0 && (out_.open_quotes.empty() || out_.open_quotes.back() != quote_start_))
            out_.open_quotes.push_back(quote_start_);
        if (flow_ > 0 && end - flow_start_ > longest_flow)
            refuse(Code::value_too_long, {std::to_string(longest_flow)}, flow_start_);
    }

    void tokens(std::size_t start, std::size_t at, std::size_t end) {
        while (at < end && !out_.refused && !block_) {
            const char c = text_[at];
            if (quote_ != 0) {
                at = in_quote(at, end);
            } else if (is_blank(c)) {
                ++at;
            } else if (c == '#' && (at == start || is_blank(text_[at - 1]))) {
                return;
            } else {
                if (c != '&' && c != '!') properties_ = 0;
                at = flow_ > 0 ? in_flow(at, end) : in_block(start, at, end);
            }
        }
    }

    std::size_t in_quote(std::size_t at, std::size_t end) {
        if (quote_ == '"' && text_[at] == '\\') return at + 2;
        if (text_[at] != quote_) return at + 1;
        if (quote_ == '\'' && at + 1 < end && text_[at + 1] == '\'') return at + 2;
        quote_ = 0;
        closed_quote_ = true;
        return at + 1;
    }

    std::size_t begin_quote(std::size_t at) {
        quote_ = text_[at];
        quote_start_ = at;
        token_start_ = false;
        return at + 1;
    }

    std::size_t open(std::size_t at) {
        if (flow_++ == 0) flow_start_ = at;
        if (flow_ > deepest) refuse(Code::nested_too_deep, {std::to_string(deepest)}, at);
        token_start_ = true;
        return at + 1;
    }

    std::size_t in_flow(std::size_t at, std::size_t end) {
        const char c = text_[at];
        if (at - flow_start_ > longest_flow) refuse(Code::value_too_long, {std::to_string(longest_flow)}, flow_start_);
        const bool after_quote = closed_quote_;
        closed_quote_ = false;
        if (c == '[' || c == '{') return open(at);
        if (c == ']' || c == '}') {
            --flow_;
            token_start_ = false;
        } else if (c == ',') {
            token_start_ = true;
        } else if (c == ':') {
            if (after_quote || is_separated(at + 1, end)) token_start_ = true;
        } else if (token_start_ && (c == '"' || c == '\'')) {
            return begin_quote(at);
        } else if (token_start_ && (c == '&' || c == '!')) {
            return skip_word(at, end);
        } else if (!(token_start_ && (c == '-' || c == '?') && is_separated(at + 1, end))) {
            token_start_ = false;
        }
        return at + 1;
    }

    std::size_t in_block(std::size_t start, std::size_t at, std::size_t end) {
        const char c = text_[at];
        closed_quote_ = false;
        if (!token_start_) {
            if (c == ':' && is_separated(at + 1, end)) {
                token_start_ = true;
                last_key_column_ = key_column_;
                dashed_ = false;
            }
            return at + 1;
        }
        if ((c == '-' || c == '?') && is_separated(at + 1, end)) {
            block_column_ = at - start;
            key_column_ = block_column_ + 1;
            while (start + key_column_ < end && is_blank(text_[start + key_column_])) ++key_column_;
            dashed_ = true;
            return at + 1;
        }
        if (c == '[' || c == '{') return open(at);
        if (c == '"' || c == '\'') return begin_quote(at);
        if (c == '&' || c == '!') return skip_word(at, end);
        if (c == '|' || c == '>') {
            block_ = true;
            block_parent_ = dashed_ ? block_column_ : last_key_column_;
            return end;
        }
        token_start_ = false;
        return at + 1;
    }

    /// An anchor or a tag. One is left to the parser to refuse; a row of them would be kept whole before it does.
    std::size_t skip_word(std::size_t at, std::size_t end) {
        const bool anchor = text_[at] == '&';
        if (++properties_ > 2)
            refuse(anchor ? Code::alias_not_allowed : Code::tag_not_allowed, {std::string(1, text_[at])}, at);
        while (at < end && !is_blank(text_[at]) && std::string_view("[]{},").find(text_[at]) == std::string_view::npos)
            ++at;
        return at;
    }

    std::string_view text_;
    std::uint16_t file_;
    Outline out_;
    bool seen_ = false;   // something that is no comment
    bool ended_ = false;  // by `...`
    bool token_start_ = true;
    bool dashed_ = false;
    bool closed_quote_ = false;
    bool block_ = false;
    std::size_t block_parent_ = 0;
    std::size_t block_column_ = 0;
    std::size_t key_column_ = 0;
    std::size_t last_key_column_ = 0;
    char quote_ = 0;
    std::size_t quote_start_ = 0;
    int properties_ = 0;  // in a row
    int flow_ = 0;
    std::size_t flow_start_ = 0;
};

}  // namespace

Outline outline(std::string_view text, std::uint16_t file) { return Walk(text, file).take(); }

}  // namespace hamkari::input
