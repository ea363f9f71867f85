#include "app/cli/parse.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/help.hpp"
#include "app/files/clock.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>

namespace hamkari::cli {

std::span<const Parameter> common_parameters() {
    static const std::vector<Parameter> parameters = {
        {"--db", "FILE", {"the ledger (default: $HAMKARI_DB, else hamkari.db)", "پرونده دفتر (پیش‌فرض: $HAMKARI_DB یا hamkari.db)"}},
        {"--lang", "en|fa", {"language (default: en)", "زبان (پیش‌فرض: en)"}},
        {"--calendar", "CALENDAR", {"gregorian, solar-hijri or both", "gregorian، solar-hijri یا both"}},
        {"--as-of", "DATE", {"what is true on that day (default: today)", "وضعیت در آن روز (پیش‌فرض: امروز)"}},
        {"--known-at", "TIME", {"what was known then: a time, or the end of a day", "آنچه تا آن زمان دانسته بود: زمان یا پایان یک روز"}},
        {"--today", "DATE", {"take this day for today", "این روز را امروز بگیر"}},
        {"--by", "WHO", {"who says it (default: $HAMKARI_BY, else the user's name)", "چه کسی می‌گوید (پیش‌فرض: $HAMKARI_BY یا نام کاربر)"}},
        {"--json", "", {"print JSON for other programs", "خروجی JSON برای برنامه‌های دیگر"}},
        {"--help", "", {"this help", "همین راهنما"}},
        {"--version", "", {"the version", "نسخه برنامه"}},
    };
    return parameters;
}

namespace {

using Given = std::map<std::string, std::vector<std::string>, std::less<>>;

/// What CLI11 fills in for one parameter.
struct Slot {
    const Parameter* parameter;
    std::vector<std::string> values;
    std::string value;  ///< of an argument that stands once: as a list it would swallow those after it
    bool flag = false;
};
using Slots = std::vector<std::unique_ptr<Slot>>;

void add(CLI::App& app, const Parameter& parameter, Slots& slots) {
    slots.push_back(std::make_unique<Slot>(Slot{&parameter, {}, {}, false}));
    Slot& slot = *slots.back();
    const std::string name(parameter.name);
    if (parameter.is_flag()) {
        app.add_flag(name, slot.flag);
        return;
    }
    if (!parameter.is_option() && !parameter.many) {
        app.add_option(name, slot.value);
        return;
    }
    auto* option = app.add_option(name, slot.values);
    // Each option takes one value at a time, so that an argument after it stays an argument.
    if (parameter.is_option())
        option->allow_extra_args(false)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

Given taken(const Slots& slots) {
    Given given;
    for (const auto& slot : slots) {
        if (!slot->value.empty()) slot->values = {slot->value};
        if (slot->flag || !slot->values.empty()) given[std::string(slot->parameter->name)] = slot->values;
    }
    return given;
}

std::vector<std::string> names_below(std::string_view noun) {
    std::vector<std::string> names;
    for (const Command* command : commands()) {
        const auto space = command->name.find(' ');
        const auto first = command->name.substr(0, space);
        if (noun.empty())
            names.emplace_back(first);
        else if (first == noun && space != std::string_view::npos)
            names.emplace_back(command->name.substr(space + 1));
    }
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

bool takes_value(const Command* command, std::string_view option) {
    const auto is_it = [&](const Parameter& p) { return p.name == option && !p.is_flag(); };
    const auto common = common_parameters();
    return std::any_of(common.begin(), common.end(), is_it) ||
           (command && std::any_of(command->parameters.begin(), command->parameters.end(), is_it));
}

/// The words that are no options and no values of common options: what the person means to do.
std::vector<std::string> plain_words(const std::vector<std::string>& words) {
    std::vector<std::string> plain;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!words[i].starts_with("-"))
            plain.push_back(words[i]);
        else if (takes_value(nullptr, words[i]))
            ++i;
    }
    return plain;
}

/// The command that the words name; throws WrongUsage with what was probably meant.
const Command* find_command(const std::vector<std::string>& plain) {
    const std::string first = plain.empty() ? "" : plain[0];
    const std::string both = plain.size() < 2 ? first : first + " " + plain[1];
    for (const Command* command : commands())
        if (command->name == both) return command;
    for (const Command* command : commands())
        if (command->name == first) return command;
    const auto verbs = names_below(first);
    if (!verbs.empty()) {
        const std::string typed = plain.size() < 2 ? "" : plain[1];
        if (typed.empty()) throw WrongUsage{{{Code::missing_argument, {first + " ...", "hamkari " + first + " " + Arguments::join(verbs)}}}};
        const auto near = nearest(typed, verbs);
        throw WrongUsage{{{Code::unknown_command, {both, near ? first + " " + *near : ""}}}};
    }
    throw WrongUsage{{{Code::unknown_command, {first, nearest(first, names_below("")).value_or("")}}}};
}

std::optional<Problem> unknown_option(const std::vector<std::string>& words, const Command& command) {
    std::vector<std::string> known;
    for (const auto& p : common_parameters()) known.emplace_back(p.name);
    for (const auto& p : command.parameters)
        if (p.is_option()) known.emplace_back(p.name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto option = words[i].substr(0, words[i].find('='));
        if (!option.starts_with("-") || option == "-") continue;
        if (std::find(known.begin(), known.end(), option) == known.end())
            return Problem{Code::unknown_option, {option, nearest(option, known).value_or(""), std::string(command.name)}};
        if (takes_value(&command, option) && words[i].find('=') == std::string::npos && ++i >= words.size())
            return Problem{Code::missing_value, {option}};
    }
    return std::nullopt;
}

/// What is missing or too much, in our own words: CLI11's name neither the command nor what was meant.
std::vector<Problem> problems_of(const std::vector<std::string>& words, const Command& command, const Given& given,
                                 const std::vector<std::string>& extra) {
    std::vector<Problem> problems;
    if (auto problem = unknown_option(words, command)) problems.push_back(std::move(*problem));
    for (const auto& parameter : command.parameters)
        if (parameter.required && given.find(parameter.name) == given.end())
            problems.push_back({Code::missing_argument, {std::string(parameter.name), usage_line(command)}});
    if (problems.empty() && !extra.empty()) problems.push_back({Code::extra_argument, {extra.front(), usage_line(command)}});
    return problems;
}

const reports::LanguageTable* find_language(std::string_view code) {
    for (const auto* table : reports::languages())
        if (table->code == code) return table;
    return nullptr;
}

std::string language_codes() {
    std::vector<std::string> codes;
    for (const auto* table : reports::languages()) codes.emplace_back(table->code);
    return Arguments::join(codes);
}

void read_common(Invocation& invocation) {
    Arguments read(invocation);
    actions::Context context;
    const auto* table = &reports::english();
    bool table_is_default = true;
    if (invocation.has("--lang")) {
        // A report takes several languages; what it says on the terminal is in the first of them.
        for (const auto code : split(invocation.text("--lang"), ',')) {
            const auto* found = find_language(code);
            if (!found) read.wrong({Code::unknown_language, {std::string(code), language_codes()}});
            if (found && table_is_default) table = found, table_is_default = false;
        }
    }
    invocation.locale = reports::Locale(*table);
    if (invocation.has("--calendar")) {
        const auto& typed = invocation.text("--calendar");
        const std::vector<std::string> words{"gregorian", "solar-hijri", "both"};
        const auto found = std::find(words.begin(), words.end(), typed);
        if (found == words.end())
            read.wrong({Code::unknown_choice, {typed, nearest(typed, words).value_or(""), Arguments::join(words)}});
        else
            invocation.locale = reports::Locale(*table, static_cast<reports::CalendarChoice>(found - words.begin()));
    }
    context.as_of = read.date("--as-of");
    context.today = read.date("--today");
    if (invocation.has("--known-at")) {
        const auto& typed = invocation.text("--known-at");
        if (const auto moment = parse_instant(typed))
            context.known_at = *moment;
        else if (const auto day = parse_date(typed))
            context.known_at = *day;
        else
            read.wrong(typed.find('T') == std::string::npos ? day.problem() : moment.problem());
    }
    const auto first_of = [&](std::string_view option, std::initializer_list<const char*> variables, std::string fallback) {
        if (invocation.has(option)) return invocation.text(option);
        for (const char* variable : variables)
            if (const auto value = files::environment(variable)) return *value;
        return fallback;
    };
    context.db = first_of("--db", {"HAMKARI_DB"}, "hamkari.db");
    context.by = first_of("--by", {"HAMKARI_BY"}, files::user_name());
    context.now = files::now();
    invocation.json = invocation.has("--json");
    invocation.set(std::move(context));
    invocation.wrong = read.problems();
}

/// Numbers begin with a digit, Latin or Persian; what follows otherwise is no value of such an option.
bool begins_like_number(std::string_view word) {
    if (word.empty()) return false;
    return (word[0] >= '0' && word[0] <= '9') || word.starts_with("\xdb") || word.starts_with("\xd9");
}

/// Values that were left out stand there: `--simulate --json`.
std::vector<std::string> with_values_left_out(const std::vector<std::string>& words, const Command& command) {
    std::vector<std::string> whole;
    for (std::size_t i = 0; i < words.size(); ++i) {
        whole.push_back(words[i]);
        const auto is_it = [&](const Parameter& p) { return p.name == words[i] && !p.left_out.empty(); };
        const auto found = std::ranges::find_if(command.parameters, is_it);
        if (found == command.parameters.end()) continue;
        if (i + 1 < words.size() && begins_like_number(words[i + 1]))
            whole.push_back(words[++i]);
        else
            whole.emplace_back(found->left_out);
    }
    return whole;
}

bool asks_for(const std::vector<std::string>& words, std::string_view option) {
    return std::find(words.begin(), words.end(), option) != words.end();
}

/// `-h` and `-o` are the only short ones.
std::vector<std::string> without_short_options(std::vector<std::string> words) {
    for (auto& word : words) {
        if (word == "-h") word = "--help";
        if (word == "-o") word = "--output";
    }
    return words;
}

}  // namespace

Parsing parse(const std::vector<std::string>& typed) {
    auto words = without_short_options(typed);
    Parsing parsing;
    auto plain = plain_words(words);
    const bool help_command = !plain.empty() && plain.front() == "help";
    if (asks_for(words, "--version")) {
        parsing.version = true;
        return parsing;
    }
    if (help_command || plain.empty() || asks_for(words, "--help")) {
        parsing.help = true;
        parsing.nothing = plain.empty() && !asks_for(words, "--help");
        if (help_command) plain.erase(plain.begin());
        if (!plain.empty()) parsing.topic = plain[0];
        if (plain.size() > 1 && !names_below(plain[0]).empty()) parsing.topic += " " + plain[1];
        const auto lang = std::find(words.begin(), words.end(), "--lang");
        const bool persian = lang != words.end() && lang + 1 != words.end() && *(lang + 1) == "fa";
        parsing.invocation.locale = reports::Locale(persian ? reports::persian() : reports::english());
        return parsing;
    }
    const Command* command = find_command(plain);
    words = with_values_left_out(words, *command);

    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    Slots slots;
    for (const auto& parameter : common_parameters()) add(app, parameter, slots);
    for (const auto& parameter : command->parameters) add(app, parameter, slots);

    // The words of the command itself have done their work; what is left are arguments and options.
    std::vector<std::string> rest;
    std::size_t to_skip = command->name.find(' ') == std::string_view::npos ? 1 : 2;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool is_plain = !words[i].starts_with("-");
        if (is_plain && to_skip > 0) {
            --to_skip;
            continue;
        }
        rest.push_back(words[i]);
        if (!is_plain && takes_value(command, words[i]) && i + 1 < words.size()) rest.push_back(words[++i]);
    }
    std::vector<std::string> reversed(rest.rbegin(), rest.rend());
    bool failed = false;
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError&) {
        failed = true;
    }
    parsing.invocation.command = command;
    parsing.invocation.given = taken(slots);
    auto& wrong = parsing.invocation.wrong;
    wrong = problems_of(rest, *command, parsing.invocation.given, app.remaining());
    if (failed && wrong.empty()) wrong.push_back({Code::extra_argument, {rest.empty() ? "" : rest.back(), usage_line(*command)}});
    read_common(parsing.invocation);
    return parsing;
}

}  // namespace hamkari::cli
