#pragma once

#include "model/input/tree.hpp"
#include "model/problem.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari::input {

/// What is known and found out while one file is read.
struct Reading {
    std::uint16_t file = 0;
    std::string name;  ///< of the file
    std::function<bool(const std::string&)> is_time_zone;
    std::vector<Finding> findings;
    bool complete = true;  ///< false: an item was left out, so that what refers to it cannot be checked

    // Of the item that is being read: what its parts say about themselves and it must say for them.
    std::vector<std::string> sources_of_parts;
    std::vector<std::string_view> assumed_parts;
    std::optional<Position> percent_sign;  ///< the first figure written as a per cent
    bool measure_unknown = false;

    void error(Position at, Problem problem) { add(Severity::error, at, std::move(problem)); }
    void warning(Position at, Problem problem) { add(Severity::warning, at, std::move(problem)); }

private:
    void add(Severity severity, Position at, Problem problem);
};

/// A value with the key it stands behind and the kind of item or part that it belongs to: `milestone`, `baseline`.
struct Value {
    Node node;
    std::string_view key;
    std::string_view owner;

    Position at() const { return node.at(); }
};

/// Finding wrong_type, with an example of what is expected there.
void wrong_type(Reading& reading, const Value& value);

/// The text of a scalar, trimmed. Otherwise a finding: empty_value or wrong_type.
std::optional<std::string_view> text_of(Reading& reading, const Value& value);

/// Whether a value is a list. Otherwise a finding: empty_value or wrong_type.
bool is_list(Reading& reading, const Value& value);

/// `a, b, c`
std::string joined(const std::vector<std::string>& words);

/// A field as a plan writes it: `due: 2025-05-03`. Empty if there is no such field.
std::string_view example_of(std::string_view owner, std::string_view key);

/// The keys and values of a mapping, asked for one by one.
class Entries {
public:
    /// Not a mapping: finding wrong_type; `ok` is then false and there are no entries.
    Entries(Reading& reading, const Value& mapping, std::string_view owner);

    bool ok() const { return node_.is_mapping(); }
    std::optional<Value> take(std::string_view key) const;
    /// The same; finding missing_field if it is not there.
    std::optional<Value> require(std::string_view key) const;
    /// Findings unknown_key for every key that is not possible.
    void refuse_others(const std::vector<std::string>& possible) const;
    /// `milestone REHAB-01`, `milestone`, `baseline`
    std::string what() const;

private:
    Reading& reading_;
    Node node_;
    std::string_view owner_;
};

}  // namespace hamkari::input
