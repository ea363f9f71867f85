#pragma once

#include "model/input/limits.hpp"
#include "model/input/tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <array>
#include <exception>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hamkari::input {

/// Thrown through the parser to end the reading of a file.
struct Refused : std::exception {
    Refused(Problem problem_, std::size_t offset_) : problem(std::move(problem_)), offset(offset_) {}
    const char* what() const noexcept override { return "refused"; }

    Problem problem;
    std::size_t offset;  ///< in the text
};

/// Makes a tree of the parser's events and refuses what a plan must not have.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(Tree& tree, std::vector<Finding>& findings) : tree_(tree), findings_(findings) {}

    bool has_document() const { return documents_ > 0 && !tree_.cells_.empty(); }
    /// Where the last text began: a syntax error is often there or behind it.
    std::size_t last_offset() const { return last_offset_; }

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override { close(); }

private:
    /// An open collection.
    struct Level {
        std::uint32_t index = 0;
        bool mapping = false;
        bool key_next = false;
        std::uint32_t key = 0;  // the key that waits for its value
        std::size_t key_end = 0;
        std::vector<std::uint32_t> keys;
        std::unordered_map<std::string_view, std::uint32_t> many_keys;  // filled when there are many
    };

    std::uint32_t add(const YAML::Mark& mark, Shape shape);
    void place(Tree::Cell& cell, std::size_t offset, std::size_t line, std::size_t line_start);
    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style,
              Shape shape);
    void close();
    void refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const;
    void drop_key(std::uint32_t index, Code code, std::vector<std::string> arguments);
    void check_twice(Level& level, std::uint32_t key);
    std::string_view text_of(std::uint32_t index) const { return Node(tree_, index).text(); }
    std::size_t keep_text(Tree::Cell& cell, std::size_t offset, const std::string& value);

    Tree& tree_;
    std::vector<Finding>& findings_;
    std::array<Level, static_cast<std::size_t>(deepest)> levels_;
    std::size_t depth_ = 0;
    int documents_ = 0;
    std::size_t last_offset_ = 0;
    // Columns are counted on from the last place on the same line.
    std::size_t counted_line_start_ = 0;
    std::size_t counted_offset_ = 0;
    std::size_t counted_column_ = 1;
};

}  // namespace hamkari::input
