#include "reports/figure_words.hpp"

#include "reports/cells.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>
#include <iterator>

namespace hamkari::reports {

namespace {

struct FigureWord {
    std::string_view field;
    Word word;
};

constexpr FigureWord figure_words[] = {
    {"actual", Word::col_actual},
    {"actual_cost", Planning::ev_actual},
    {"amount", Word::money_amount},
    {"at_risk", Word::section_at_risk},
    {"balance", Word::money_balance},
    {"baseline", Word::col_baseline_value},
    {"baseline_due", Word::label_baseline_due},
    {"budget", Word::money_budget},
    {"committed", Word::money_committed},
    {"cost", Word::money_cost},
    {"covered", Word::money_covered},
    {"cpi", Planning::ev_cost_index},
    {"done", Word::col_actual_date},
    {"due", Word::col_due},
    {"earned_value", Planning::ev_earned},
    {"expected", Word::col_expected},
    {"gap", Word::money_gap},
    {"impact", Word::risk_impact},
    {"late", Word::col_late},
    {"light", Word::light},
    {"likelihood", Word::risk_likelihood},
    {"owner", Word::col_owner},
    {"percent", Word::col_percent},
    {"planned_percent", Word::label_planned_progress},
    {"planned_value", Planning::ev_planned},
    {"pledged", Word::money_pledged},
    {"progress_percent", Word::label_progress},
    {"received", Word::money_received},
    {"score", Word::risk_score},
    {"slip_days", Word::col_slip},
    {"spent", Word::money_spent},
    {"spi", Planning::ev_schedule_index},
    {"start", Word::col_start},
    {"status", Word::col_status},
    {"target", Word::col_target},
    {"target_total", Word::col_target},
    {"targets", Word::col_target},
    {"weight", Word::col_weight},
};

struct InWords {
    const Locale& locale;
    bool in_calculation = false;  ///< short: without the currency, a day in one calendar

    std::string operator()(std::monostate) const { return word(locale, Word::not_known); }
    std::string operator()(bool value) const { return word(locale, value ? Word::yes : Word::no); }
    std::string operator()(std::int64_t value) const { return locale.number(value); }
    std::string operator()(Quantity value) const { return locale.number(value, 4); }
    std::string operator()(Percent value) const { return locale.percent(value); }
    std::string operator()(const Money& value) const { return in_calculation ? locale.amount(value) : locale.money(value); }
    std::string operator()(Date value) const {
        return in_calculation ? locale.date_short(value, locale.first_calendar()) : locale.date(value);
    }
    std::string operator()(Status value) const { return word(locale, word_of(value)); }
    std::string operator()(Light value) const { return word(locale, word_of(value)); }
    std::string operator()(const std::string& id) const { return locale.isolate(id); }
};

}  // namespace

std::string field_name(std::string_view field, const Locale& locale) {
    const auto found = std::lower_bound(std::begin(figure_words), std::end(figure_words), field,
                                        [](const FigureWord& row, std::string_view name) { return row.field < name; });
    if (found == std::end(figure_words) || found->field != field) return locale.isolate(field);
    return word(locale, found->word);
}

std::string figure_name(ItemKind kind, std::string_view field, const Locale& locale) {
    if (kind == ItemKind::milestone && field == "actual") return word(locale, Word::col_actual_date);
    return field_name(field, locale);
}

std::string figure_text(const Figure& figure, const Locale& locale) { return std::visit(InWords{locale}, figure); }

std::string calculation_text(const Explanation& explanation, const Locale& locale) {
    if (!explanation.calculation) return {};
    const InWords words_of_figure{locale, true};
    const auto text = written(*explanation.calculation, [&](const Figure& figure) { return std::visit(words_of_figure, figure); });
    // Arithmetic runs from left to right in every language.
    return locale.isolate(text);
}

}  // namespace hamkari::reports
