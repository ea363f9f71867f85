#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hamkari {

/// Everything the program can tell a person to be wrong. The words stand in reports/locale/messages_*.cpp.
enum class Code : std::uint8_t {
#define X(name, text) name,
#include "model/problem_codes.def"
#undef X
};

/// The code as a person sees it between brackets: `unknown-key`.
std::string_view code_text(Code code);

/// All codes, in the order of model/problem_codes.def.
const std::vector<Code>& all_codes();

/// One thing that is wrong, as data: locale words it. The arguments fill {0}, {1} ... of the message and of its hint.
struct Problem {
    Code code;
    std::vector<std::string> arguments;

    bool operator==(const Problem&) const = default;
};

/// Where something was written. Line and column count from 1, the column in code points; 0 means unknown.
struct Position {
    std::uint16_t file = 0;  ///< index into the list of files that were read
    std::uint16_t column = 0;
    std::uint32_t line = 0;

    bool operator==(const Position&) const = default;
};

enum class Severity : std::uint8_t { error, warning };

/// What a person wrote wrongly in a plan, with its place.
struct Finding {
    Severity severity = Severity::error;
    Problem problem;
    Position at;
};

/// Either a value or why there is none.
template <class T>
class Parsed {
public:
    Parsed(T value) : content_(std::move(value)) {}
    Parsed(Problem problem) : content_(std::move(problem)) {}

    explicit operator bool() const { return content_.index() == 0; }
    const T& operator*() const { return std::get<0>(content_); }
    const T* operator->() const { return &std::get<0>(content_); }
    const Problem& problem() const { return std::get<1>(content_); }

private:
    std::variant<T, Problem> content_;
};

/// What stops us: a file that is not there, a fact that cannot be, a ledger of a newer version.
/// Thrown anywhere, caught by the front ends only.
class Failure : public std::exception {
public:
    explicit Failure(Code code, std::vector<std::string> arguments = {})
        : problem_{code, std::move(arguments)} {}
    explicit Failure(Problem problem) : problem_(std::move(problem)) {}

    const Problem& problem() const { return problem_; }
    const char* what() const noexcept override { return code_text(problem_.code).data(); }

private:
    Problem problem_;
};

}  // namespace hamkari
