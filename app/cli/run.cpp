#include "app/cli/run.hpp"

#include "app/cli/help.hpp"
#include "app/cli/parse.hpp"
#include "app/cli/tell.hpp"
#include "hamkari_version.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

namespace hamkari::cli {

namespace {

/// The language of a command line that could not be parsed.
reports::Locale locale_of(const std::vector<std::string>& words) {
    const auto option = std::find(words.begin(), words.end(), "--lang");
    const bool persian = option != words.end() && option + 1 != words.end() && *(option + 1) == "fa";
    return reports::Locale(persian ? reports::persian() : reports::english());
}

int run_parsed(const Parsing& parsing, Terminal& terminal) {
    const auto& invocation = parsing.invocation;
    if (parsing.version) {
        terminal.out(fmt::format("hamkari {}\n", version));
        return exit_fine;
    }
    if (parsing.help) {
        const auto language = invocation.locale.language();
        if (parsing.nothing) {
            terminal.err(help_overview(language));
            return exit_wrong_usage;
        }
        terminal.out(parsing.topic.empty() ? help_overview(language) : help_on(parsing.topic, language));
        return exit_fine;
    }
    return invocation.command->run(invocation, terminal);
}

/// Everything was written: what is kept is not freed piece by piece. A sanitizer wants to see it freed.
int end_at_once(int code) {
#ifndef __SANITIZE_ADDRESS__
    std::fflush(nullptr);
    std::_Exit(code);
#endif
    return code;
}

}  // namespace

int run(const std::vector<std::string>& words) {
    Terminal terminal;
    const auto locale = locale_of(words);
    try {
        const int code = run_parsed(parse(words), terminal);
        if (terminal.flush()) return terminal.keeps_something() ? end_at_once(code) : code;
        // What was recorded does not depend on its answer.
        tell(terminal, {Code::answer_lost, {}}, locale);
    } catch (const WrongUsage& wrong) {
        for (const auto& problem : wrong.problems) tell(terminal, problem, locale);
        return exit_wrong_usage;
    } catch (const Failure& failure) {
        tell(terminal, failure.problem(), locale);
    } catch (const std::bad_alloc&) {
        tell(terminal, {Code::internal, {"out of memory"}}, locale);
    } catch (const std::exception& unexpected) {
        tell(terminal, {Code::internal, {unexpected.what()}}, locale);
    }
    return exit_could_not;
}

}  // namespace hamkari::cli
