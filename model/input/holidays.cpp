#include "model/input/parts.hpp"

#include <array>
#include <charconv>

namespace hamkari::input {

namespace {

// English spellings in use, folded, and the Persian names.
struct Month {
    int number;
    std::string_view name;
};
constexpr auto months = std::to_array<Month>({
    {1, "farvardin"}, {1, "farvardeen"}, {1, "فروردین"}, {2, "ordibehesht"}, {2, "ordibehest"}, {2, "اردیبهشت"},
    {3, "khordad"},   {3, "khordaad"},   {3, "خرداد"},   {4, "tir"},         {4, "تیر"},        {5, "mordad"},
    {5, "amordad"},   {5, "مرداد"},      {5, "امرداد"},  {6, "shahrivar"},   {6, "shahrivare"}, {6, "شهریور"},
    {7, "mehr"},      {7, "مهر"},        {8, "aban"},    {8, "abaan"},       {8, "ابان"},       {9, "azar"},
    {9, "اذر"},       {10, "dey"},       {10, "dei"},    {10, "day"},        {10, "دی"},        {11, "bahman"},
    {11, "بهمن"},     {12, "esfand"},    {12, "isfand"}, {12, "espand"},     {12, "اسفند"},
});

int month_named(std::string_view name) {
    const auto folded = fold(name);
    for (const auto& month : months)
        if (fold(month.name) == folded) return month.number;
    return 0;
}

/// A holiday may say of itself that it is an estimate, as a whole or for some of its fields.
bool read_estimate(Reading& reading, const Value& value) {
    if (value.node.is_sequence()) return value.node.size() > 0;
    bool yes = false;
    read(reading, value, yes);
    return yes;
}

}  // namespace

Parsed<DayOfYear> parse_day_of_year(std::string_view text) {
    const Problem problem{Code::not_a_holiday_rule, {std::string(trim(text))}};
    const std::string latin = latin_digits(trim(text));
    DayOfYear found;
    const auto [end, error] = std::from_chars(latin.data(), latin.data() + latin.size(), found.day);
    const auto rest = std::string_view(latin).substr(static_cast<std::size_t>(end - latin.data()));
    if (error != std::errc{} || rest.empty() || rest.front() != ' ') return problem;
    found.month = month_named(rest);
    // 30 Esfand is a day of leap years only; in others it falls away.
    const int days = found.month <= 6 ? 31 : 30;
    if (found.month == 0 || found.day < 1 || found.day > days) return problem;
    return found;
}

bool read(Reading& reading, const Value& value, std::vector<Holiday>& member) {
    if (!is_list(reading, value)) return false;
    for (const auto node : value.node.elements()) {
        const Entries entries(reading, Value{node, value.key, value.owner}, "holidays");
        if (!entries.ok()) continue;
        Holiday holiday;
        holiday.at = node.at();
        const auto every = entries.take("every");
        const auto on = every ? entries.take("on") : entries.require("on");
        bool good = every || on;
        if (every && on) {
            wrong_type(reading, *on);  // one or the other
            good = false;
        } else if (on) {
            good = read(reading, *on, holiday.on);
        } else if (every) {
            const auto text = text_of(reading, *every);
            const auto parsed = text ? parse_day_of_year(*text) : Parsed<DayOfYear>(DayOfYear{});
            if (!parsed) reading.error(every->at(), parsed.problem());
            good = text && parsed;
            if (good) holiday.month = parsed->month, holiday.day = parsed->day;
        }
        if (const auto title = entries.take("title")) read(reading, *title, holiday.title);
        if (const auto source = entries.take("source")) read(reading, *source, holiday.source);
        if (const auto assumed = entries.take("assumed")) holiday.assumed = read_estimate(reading, *assumed);
        entries.refuse_others({"on", "every", "title", "source", "assumed"});
        if (good) member.push_back(std::move(holiday));
    }
    return true;
}

}  // namespace hamkari::input
