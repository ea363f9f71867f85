#pragma once

#include "model/calendar.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/problem.hpp"
#include "model/province.hpp"
#include "model/quantity.hpp"
#include "model/text.hpp"
#include "reports/locale/words.hpp"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari::reports {

/// In which calendar dates are written. `both`: the language's own first, the other one beside it in brackets.
enum class CalendarChoice { gregorian, solar_hijri, both };

/// What is wrong, and what to write instead: patterns (reports/locale/pattern.hpp) for the arguments of the problem.
struct Message {
    std::string_view text;
    std::string_view hint;  ///< may be empty
};

/// How a language calls a currency.
struct CurrencyName {
    std::string_view code;  ///< ISO 4217
    std::string_view name;
};

using WordArray = std::array<std::string_view, word_count>;
/// In the order of planning_words.def.
using PlanningWords = std::span<const std::string_view>;
using MessageArray = std::array<Message, code_count>;

/// Everything that differs from one language to the next. Adding a language is one file that makes one of these (copy
/// en.cpp, en_words.cpp and en_messages.cpp) and its row in languages(); a missing word stops the build.
struct LanguageTable {
    std::string_view code;  ///< BCP 47: `fa`
    std::string_view name;  ///< in itself: `فارسی`
    Language text;          ///< which of the plan's texts it prefers
    bool right_to_left = false;
    Calendar own_calendar = Calendar::gregorian;
    std::array<std::string_view, 10> digits;
    std::string_view thousands, decimal, percent, minus;
    std::array<std::string_view, 12> gregorian_months, solar_hijri_months;
    std::array<std::string_view, 12> gregorian_months_short;
    std::span<const CurrencyName> currencies;  ///< others are called by their code
    WordArray words;
    PlanningWords planning;
    MessageArray messages;

    std::string_view text_of(Word word) const {
        const auto index = static_cast<std::size_t>(word);
        return index < planning_begins ? words[index] : planning[index - planning_begins];
    }
};

const LanguageTable& english();
const LanguageTable& persian();
/// All languages, for `--lang`.
std::initializer_list<const LanguageTable*> languages();

/// Writes values as a language does. A small value: copy it freely.
class Locale {
public:
    explicit Locale(const LanguageTable& table, CalendarChoice calendar) : table_(&table), calendar_(calendar) {}
    /// With the calendars that the language uses by itself: Persian both, others Gregorian.
    explicit Locale(const LanguageTable& table)
        : Locale(table,
                 table.own_calendar == Calendar::solar_hijri ? CalendarChoice::both : CalendarChoice::gregorian) {}

    const LanguageTable& table() const { return *table_; }
    std::string_view code() const { return table_->code; }
    bool right_to_left() const { return table_->right_to_left; }
    CalendarChoice calendar() const { return calendar_; }
    Language language() const { return table_->text; }

    std::string_view operator()(Word word) const { return table_->text_of(word); }
    /// The word with {0}, {1} ... filled in.
    std::string operator()(Word word, std::initializer_list<std::string_view> arguments) const;

    /// A number with its noun, in the right form: count(Word::count_milestones, 1) -> `1 milestone`. For words whose
    /// pattern has a form for 1 and a form for other numbers, `{0} milestone|{0} milestones`, or one form for all.
    std::string count(Word word, std::int64_t number) const;

    /// 1234567 -> `1,234,567`, `۱٬۲۳۴٬۵۶۷`
    std::string number(std::int64_t value) const;
    /// With at most `decimals` decimals, rounded half to even.
    std::string number(Quantity value, int decimals = 1) const;
    /// `66.7%`, `۶۶٫۷٪`: one decimal at most, none from 100 on.
    std::string percent(Percent value) const;
    /// `120,000 CHF`, `۱۲۰٬۰۰۰ فرانک سوئیس`: minor units only where they are not zero (tables: amount()).
    std::string money(const Money& value) const;
    /// The amount alone, without decimals when they are zero.
    std::string amount(const Money& value) const;
    /// The name of a currency in running text and table heads: CHF; in Persian its Persian name.
    std::string currency(Currency value) const;
    /// In the calendars chosen: `6 May 2025`; `۱۶ اردیبهشت ۱۴۰۴ (۶ مه ۲۰۲۵)`.
    std::string date(Date value) const;
    /// In one calendar only.
    std::string date(Date value, Calendar calendar) const;
    /// Short and of one width, for tables: `2025-05-06`; `۱۴۰۴/۰۲/۱۶`, `۲۰۲۵/۰۵/۰۶`.
    std::string date_short(Date value, Calendar calendar) const;
    /// The calendar of which there is one column only, and that comes first under `both`.
    Calendar first_calendar() const;
    /// A time in UTC and in words, to the minute: `6 May 2025, 10:20 UTC`.
    std::string instant(Instant value) const;
    /// `2025`, `third quarter of 2025`, `سال ۱۴۰۴`; a range of days in words (`از ... تا ...`). A year of the other
    /// calendar is named by it: `Solar Hijri year 1404`.
    std::string period(const Period& value) const;
    /// For table heads: `2025 Q3`, `سه‌ماهه سوم ۲۰۲۵`.
    std::string period_short(const Period& value) const;
    /// Its first and last day in both calendars, whatever the choice, which only says which comes first:
    /// `1 January 2025 – 31 December 2025 (12 Dey 1403 – 10 Dey 1404)`.
    std::string period_days(const Period& value) const;
    /// The name of a month, 1-12.
    std::string_view month(Calendar calendar, int month) const;
    std::string_view province(ProvinceCode code) const;
    /// A list of names with the language's comma and "and".
    std::string list(const std::vector<std::string>& items) const;
    /// Digits of a text that is not a number stay as they are, unless this turns them: `3.2` -> `۳.۲`.
    std::string digits(std::string_view text) const;
    /// A code, an e-mail address or an English name inside running text: wrapped in direction isolates where the
    /// language needs it (U+2068 ... U+2069).
    std::string isolate(std::string_view text) const;

    /// What is wrong.
    std::string message(const Problem& problem) const;
    /// What to write instead; may be empty.
    std::string hint(const Problem& problem) const;

private:
    const LanguageTable* table_;
    CalendarChoice calendar_;
};

}  // namespace hamkari::reports
