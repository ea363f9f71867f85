#pragma once

#include "model/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// YAML as this program reads it: mappings, sequences and texts, each with its place. Numbers, dates and the like are
/// texts until the model's own types read them.
namespace hamkari::input {

enum class Shape : std::uint8_t { null, scalar, sequence, mapping };

class Tree;

/// A place in a tree: cheap to copy, valid as long as the tree and its text.
class Node {
public:
    Shape shape() const;
    bool is_scalar() const { return shape() == Shape::scalar; }
    bool is_sequence() const { return shape() == Shape::sequence; }
    bool is_mapping() const { return shape() == Shape::mapping; }
    bool is_null() const { return shape() == Shape::null; }
    /// Whether it was written with brackets.
    bool is_flow() const;
    bool is_quoted() const;
    /// Of a scalar: what it says, without quotes and escapes. Else empty.
    std::string_view text() const;
    /// The first character. Of what is not there (`due:`), the key.
    Position at() const;
    /// The elements of a sequence, the pairs of a mapping.
    std::size_t size() const;

    class Elements;
    class Pairs;
    /// For sequences; nothing for other shapes.
    Elements elements() const;
    /// For mappings; nothing for other shapes. A key that stands twice or is no text is left out.
    Pairs pairs() const;

private:
    friend class Tree;
    friend class TreeBuilder;
    Node(const Tree& tree, std::uint32_t index) : tree_(&tree), index_(index) {}
    std::uint32_t after() const;

    const Tree* tree_;
    std::uint32_t index_;
};

struct Pair {
    Node key;  ///< a scalar
    Node value;
};

/// The tree of one file; parsing another one reuses its memory.
class Tree {
public:
    /// Parses a text that `check_characters` let pass, without BOM; the tree keeps views of it. `file` is the index in
    /// positions and `name` the file's name for messages. False, with a finding, if the text is no YAML as it is read
    /// here. Keys that stand twice or are no text are findings too, and the tree goes on without them.
    bool parse(std::string_view text, std::uint16_t file, const std::string& name, std::vector<Finding>& findings);

    Node root() const { return {*this, 0}; }

private:
    friend class Node;
    friend class TreeBuilder;

    struct Cell {
        std::uint32_t line = 0;
        std::uint16_t column = 0;
        Shape shape = Shape::null;
        bool flow : 1 = false;
        bool quoted : 1 = false;
        bool copied : 1 = false;   // the text stands in copies_, since the file writes it with escapes or line breaks
        bool dropped : 1 = false;  // a key to be left out, and its value
        std::uint32_t begin = 0;   // of a scalar: where its text begins; else the index after its last descendant
        std::uint32_t size = 0;    // of a scalar: bytes; else elements or pairs
    };

    std::vector<Cell> cells_;  // each before its descendants
    std::string_view text_;
    std::string copies_;
    std::uint16_t file_ = 0;
};

class Node::Elements {
public:
    class iterator {
    public:
        explicit iterator(Node node) : node_(node) {}
        Node operator*() const { return node_; }
        iterator& operator++() { return node_.index_ = node_.after(), *this; }
        bool operator==(const iterator& other) const { return node_.index_ == other.node_.index_; }

    private:
        Node node_;
    };
    iterator begin() const { return iterator(first_); }
    iterator end() const { return iterator(last_); }

private:
    friend class Node;
    Elements(Node first, Node last) : first_(first), last_(last) {}
    Node first_, last_;
};

class Node::Pairs {
public:
    class iterator {
    public:
        iterator(Node key, Node last) : key_(key), last_(last) { skip_dropped(); }
        Pair operator*() const;
        iterator& operator++();
        bool operator==(const iterator& other) const { return key_.index_ == other.key_.index_; }

    private:
        void skip_dropped();
        Node key_, last_;
    };
    iterator begin() const { return {first_, last_}; }
    iterator end() const { return {last_, last_}; }

private:
    friend class Node;
    Pairs(Node first, Node last) : first_(first), last_(last) {}
    Node first_, last_;
};

inline Shape Node::shape() const { return tree_->cells_[index_].shape; }
inline bool Node::is_flow() const { return tree_->cells_[index_].flow; }
inline bool Node::is_quoted() const { return tree_->cells_[index_].quoted; }
inline std::string_view Node::text() const {
    const auto& cell = tree_->cells_[index_];
    if (cell.shape != Shape::scalar) return {};
    return (cell.copied ? std::string_view(tree_->copies_) : tree_->text_).substr(cell.begin, cell.size);
}
inline Position Node::at() const {
    const auto& cell = tree_->cells_[index_];
    return {tree_->file_, cell.column, cell.line};
}
inline std::size_t Node::size() const { return shape() == Shape::scalar ? 0 : tree_->cells_[index_].size; }
inline std::uint32_t Node::after() const {
    const auto& cell = tree_->cells_[index_];
    return cell.shape == Shape::sequence || cell.shape == Shape::mapping ? cell.begin : index_ + 1;
}
inline Node::Elements Node::elements() const {
    const Node first(*tree_, index_ + 1);
    return is_sequence() ? Elements(first, {*tree_, after()}) : Elements(first, first);
}
inline Node::Pairs Node::pairs() const {
    const Node first(*tree_, index_ + 1);
    return is_mapping() ? Pairs(first, {*tree_, after()}) : Pairs(first, first);
}
inline Pair Node::Pairs::iterator::operator*() const { return {key_, Node(*key_.tree_, key_.after())}; }
inline Node::Pairs::iterator& Node::Pairs::iterator::operator++() {
    key_.index_ = (**this).value.after();
    skip_dropped();
    return *this;
}
inline void Node::Pairs::iterator::skip_dropped() {
    while (key_.index_ != last_.index_ && key_.tree_->cells_[key_.index_].dropped) key_.index_ = (**this).value.after();
}

}  // namespace hamkari::input
