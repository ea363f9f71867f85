#pragma once

#include "app/cli/command.hpp"
#include "model/calendar.hpp"
#include "model/choice.hpp"
#include "model/folding.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/province.hpp"
#include "model/quantity.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari::cli {

/// Reads the values of a command line. What is wrong is collected; `finish` throws all of it at once.
class Arguments {
public:
    explicit Arguments(const Invocation& invocation) : invocation_(invocation), problems_(invocation.wrong) {}

    std::string text(std::string_view name) const { return invocation_.text(name); }
    bool flag(std::string_view name) const { return invocation_.has(name); }
    std::optional<Date> date(std::string_view name) { return parsed(name, parse_date); }
    std::optional<Period> period(std::string_view name) { return parsed(name, parse_period); }
    std::optional<Money> money(std::string_view name) { return parsed(name, parse_money); }
    std::optional<ProvinceCode> province(std::string_view name) { return parsed(name, parse_province); }
    std::optional<Quantity> quantity(std::string_view name) { return parsed(name, parse_quantity); }
    /// A whole number from `least` to `most`.
    std::optional<std::int64_t> whole(std::string_view name, std::int64_t least, std::int64_t most);

    template <class E>
    std::optional<E> choose(std::string_view name) {
        if (!invocation_.has(name)) return std::nullopt;
        const auto& typed = invocation_.text(name);
        if (const auto found = choice<E>(typed)) return found;
        std::vector<std::string> words(Choices<E>::words.begin(), Choices<E>::words.end());
        wrong({Code::unknown_choice, {typed, nearest(typed, words).value_or(""), join(words)}});
        return std::nullopt;
    }

    void wrong(Problem problem) { problems_.push_back(std::move(problem)); }
    const std::vector<Problem>& problems() const { return problems_; }
    /// Throws WrongUsage if anything was wrong.
    void finish() const;

    static std::string join(const std::vector<std::string>& words);

private:
    template <class T>
    std::optional<T> parsed(std::string_view name, Parsed<T> (*parse)(std::string_view)) {
        if (!invocation_.has(name)) return std::nullopt;
        const auto value = parse(invocation_.text(name));
        if (value) return *value;
        wrong(value.problem());
        return std::nullopt;
    }

    const Invocation& invocation_;
    std::vector<Problem> problems_;
};

}  // namespace hamkari::cli
