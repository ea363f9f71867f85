#pragma once

#include "app/actions/context.hpp"
#include "app/cli/terminal.hpp"
#include "reports/locale/locale.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari::cli {

/// A short text of help in both languages.
struct Help {
    std::string_view en;
    std::string_view fa;
    std::string_view in(Language language) const { return language == Language::fa ? fa : en; }
};

/// An argument (`MILESTONE`), an option with a value (`--on` DATE) or a flag (`--assumed`).
struct Parameter {
    std::string_view name;   ///< begins with `--` if it is an option or a flag
    std::string_view value;  ///< what its value is called; empty for a flag
    Help help;
    bool required = false;
    bool many = false;  ///< may be given several times
    std::string_view left_out = {};  ///< the value of an option that is a number which may be left out

    bool is_option() const { return name.starts_with("--"); }
    bool is_flag() const { return is_option() && value.empty(); }
};

class Invocation;

/// A row of the table of commands: `main` parses by it, help and completion print it, the tests walk it.
struct Command {
    std::string_view name;  ///< one word, or noun and verb: `milestone done`
    Help help;
    std::vector<Parameter> parameters;
    std::string_view example;  ///< one that works on the shipped plan
    int (*run)(const Invocation&, Terminal&);
};

/// All commands, in the order of the help.
std::span<const Command* const> commands();

/// What a person typed wrongly: all of it. Thrown by commands while they read their arguments; exit code 2.
struct WrongUsage {
    std::vector<Problem> problems;
};

/// A command line, parsed whole.
class Invocation {
public:
    const Command* command = nullptr;
    reports::Locale locale{reports::english()};
    bool json = false;
    std::map<std::string, std::vector<std::string>, std::less<>> given;
    /// What is wrong before the command has read its own arguments: it tells this together with what it finds itself
    /// (`Arguments`).
    std::vector<Problem> wrong;

    void set(actions::Context context) { context_ = std::move(context); }
    /// What the command works in. Throws WrongUsage when something is wrong: no command can begin in spite of it.
    const actions::Context& context() const {
        if (!wrong.empty()) throw WrongUsage{wrong};
        return context_;
    }

    bool has(std::string_view name) const { return given.find(name) != given.end(); }
    /// The value of an argument or option; empty if it was not given.
    const std::string& text(std::string_view name) const;
    const std::vector<std::string>& all(std::string_view name) const;

private:
    actions::Context context_;
};

inline constexpr int exit_fine = 0;
inline constexpr int exit_could_not = 1;
inline constexpr int exit_wrong_usage = 2;

}  // namespace hamkari::cli
