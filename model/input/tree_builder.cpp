#include "model/input/tree_builder.hpp"

#include "model/input/bytes.hpp"

#include <algorithm>

namespace hamkari::input {

namespace {

std::size_t offset_of(const YAML::Mark& mark) { return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos); }

/// The word that begins at `offset`: a tag, the name of an anchor.
std::string word_at(std::string_view text, std::size_t offset) {
    const auto end = std::min(text.find_first_of(" \t\r\n,[]{}", offset), text.size());
    return std::string(text.substr(offset, std::min<std::size_t>(end - offset, 60)));
}

/// The offset after the closing quote of a text that begins with a quote at `offset`; 0 if there is none.
std::size_t end_of_quote(std::string_view text, std::size_t offset) {
    const char quote = text[offset];
    for (auto at = offset + 1; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\') {
            ++at;
        } else if (text[at] == quote) {
            if (quote == '"' || at + 1 >= text.size() || text[at + 1] != quote) return at + 1;
            ++at;
        }
    }
    return 0;
}

}  // namespace

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    if (++documents_ > 1) throw Refused({Code::several_documents, {}}, offset_of(mark));
}

void TreeBuilder::place(Tree::Cell& cell, std::size_t offset, std::size_t line, std::size_t line_start) {
    if (line_start != counted_line_start_ || offset < counted_offset_) {
        counted_line_start_ = counted_offset_ = line_start;
        counted_column_ = 1;
    }
    for (; counted_offset_ < offset; ++counted_offset_)
        if ((static_cast<unsigned char>(tree_.text_[counted_offset_]) & 0xC0) != 0x80) ++counted_column_;
    cell.line = static_cast<std::uint32_t>(line + 1);
    cell.column = static_cast<std::uint16_t>(std::min<std::size_t>(counted_column_, 0xFFFF));
}

std::uint32_t TreeBuilder::add(const YAML::Mark& mark, Shape shape) {
    const auto index = static_cast<std::uint32_t>(tree_.cells_.size());
    auto& cell = tree_.cells_.emplace_back();
    cell.shape = shape;
    const auto offset = std::min(offset_of(mark), tree_.text_.size());
    place(cell, offset, static_cast<std::size_t>(mark.line),
          offset - std::min(offset, static_cast<std::size_t>(mark.column)));
    last_offset_ = offset;
    if (depth_ == 0) return index;

    auto& level = levels_[depth_ - 1];
    if (!level.mapping) {
        ++tree_.cells_[level.index].size;
    } else if (level.key_next) {
        level.key_next = false;
        level.key = index;
        if (shape != Shape::scalar) drop_key(index, Code::key_not_text, {});
    } else {
        level.key_next = true;
        ++tree_.cells_[level.index].size;
        if (shape == Shape::null) {
            // The parser's mark is that of whatever comes next.
            cell.line = tree_.cells_[level.key].line;
            cell.column = tree_.cells_[level.key].column;
        }
    }
    return index;
}

void TreeBuilder::refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
    const auto offset = offset_of(mark);
    const char first = offset < tree_.text_.size() ? tree_.text_[offset] : ' ';
    if (anchor != 0 || first == '&') throw Refused({Code::alias_not_allowed, {word_at(tree_.text_, offset)}}, offset);
    if (first == '!' || !(tag.empty() || tag == "?" || tag == "!"))
        throw Refused({Code::tag_not_allowed, {first == '!' ? word_at(tree_.text_, offset) : tag}}, offset);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
    throw Refused({Code::alias_not_allowed, {word_at(tree_.text_, offset_of(mark))}}, offset_of(mark));
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != 0) refuse_properties(mark, {}, anchor);
    if (depth_ > 0) {
        const auto& level = levels_[depth_ - 1];
        const auto& key = tree_.cells_[level.mapping ? level.key : 0];
        // At the end of a file yaml-cpp takes a line without a colon for a key without a value.
        if (level.mapping && !level.key_next && key.shape == Shape::scalar && !tree_.cells_[level.index].flow) {
            const auto next = tree_.text_.find_first_not_of(" \t", level.key_end);
            if (next == std::string_view::npos || tree_.text_[next] != ':')
                throw Refused({Code::yaml_syntax, {"a key without a colon"}},
                              level.key_end - std::min<std::size_t>(level.key_end, key.size + (key.quoted ? 2U : 0U)));
        }
    }
    add(mark, Shape::null);
}

std::size_t TreeBuilder::keep_text(Tree::Cell& cell, std::size_t offset, const std::string& value) {
    const auto& text = tree_.text_;
    const char first = offset < text.size() ? text[offset] : ' ';
    const std::size_t begin = offset + (cell.quoted && (first == '"' || first == '\'') ? 1 : 0);
    cell.size = static_cast<std::uint32_t>(value.size());
    const bool as_written = text.substr(std::min(begin, text.size()), value.size()) == value;
    std::size_t end = begin + value.size();
    if (begin != offset) {
        // A closing quote right behind the text is the usual case; all others are looked for.
        if (!as_written || end >= text.size() || text[end] != first || (first == '\'' && text.substr(end, 2) == "''") ||
            value.find('\\') != std::string::npos)
            end = end_of_quote(text, offset);
        else
            ++end;
        if (end == 0) throw Refused({Code::unterminated_quote, {std::string(1, first)}}, offset);
    }
    if (as_written) {
        cell.begin = static_cast<std::uint32_t>(begin);
    } else {
        if (first == '"')
            if (auto problem = forbidden_character(value)) throw Refused(std::move(*problem), offset);
        cell.copied = true;
        cell.begin = static_cast<std::uint32_t>(tree_.copies_.size());
        tree_.copies_ += value;
    }
    return end;
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
    refuse_properties(mark, tag, anchor);
    const auto offset = offset_of(mark);
    if (value.size() > longest_value && static_cast<std::size_t>(std::count_if(value.begin(), value.end(), [](char c) {
                                            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                                        })) > longest_value)
        throw Refused({Code::value_too_long, {std::to_string(longest_value)}}, offset);
    const auto index = add(mark, Shape::scalar);
    auto& cell = tree_.cells_[index];
    cell.quoted = tag == "!";
    const auto end = keep_text(cell, offset, value);
    if (depth_ == 0) return;
    auto& level = levels_[depth_ - 1];
    if (level.mapping && !level.key_next) {
        level.key_end = end;
        check_twice(level, index);
    }
}

void TreeBuilder::check_twice(Level& level, std::uint32_t key) {
    constexpr std::size_t few = 32;
    const auto text = text_of(key);
    std::uint32_t first = 0;
    if (level.keys.size() < few) {
        for (const auto other : level.keys)
            if (text_of(other) == text) first = other;
        level.keys.push_back(key);
    } else {
        if (level.many_keys.empty())
            for (const auto other : level.keys) level.many_keys.emplace(text_of(other), other);
        const auto [found, added] = level.many_keys.emplace(text, key);
        if (!added) first = found->second;
    }
    if (first != 0) drop_key(key, Code::duplicate_key, {std::string(text), std::to_string(tree_.cells_[first].line)});
}

void TreeBuilder::drop_key(std::uint32_t index, Code code, std::vector<std::string> arguments) {
    tree_.cells_[index].dropped = true;
    if (findings_.size() >= most_findings_of_file) return;
    findings_.push_back({Severity::error, {code, std::move(arguments)}, Node(tree_, index).at()});
}

void TreeBuilder::open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style, Shape shape) {
    refuse_properties(mark, tag, anchor);
    if (depth_ == levels_.size()) throw Refused({Code::nested_too_deep, {std::to_string(deepest)}}, offset_of(mark));
    const auto index = add(mark, shape);
    tree_.cells_[index].flow = style == YAML::EmitterStyle::Flow;
    auto& level = levels_[depth_++];
    level.index = index;
    level.mapping = level.key_next = shape == Shape::mapping;
    level.keys.clear();
    level.many_keys.clear();
}

void TreeBuilder::close() {
    --depth_;
    tree_.cells_[levels_[depth_].index].begin = static_cast<std::uint32_t>(tree_.cells_.size());
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
    open(mark, tag, anchor, style, Shape::sequence);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
    open(mark, tag, anchor, style, Shape::mapping);
}

}  // namespace hamkari::input
