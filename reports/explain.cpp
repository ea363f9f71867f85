#include "reports/explain.hpp"

#include "reports/explain_terms.hpp"
#include "reports/figure_words.hpp"
#include "reports/foot.hpp"
#include "reports/light_reasons.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

std::string titled(const Explanation& told, const Locale& locale) {
    const auto name = figure_name(told.kind, told.field, locale);
    const auto named = told.period ? locale(Word::sentence_comma, {name, locale.period(*told.period)}) : name;
    return locale(Word::sentence_colon, {named, figure_text(told.value, locale)});
}

/// `FA-F1: Committed: 15,000 CHF; 10,000 + 5,000 = 15,000`
std::string over_part(const Explanation& part, const Locale& locale) {
    auto text = locale(Word::sentence_colon, {locale.isolate(part.id), titled(part, locale)});
    const auto calculation = calculation_text(part, locale);
    return calculation.empty() ? text : text + word(locale, Word::list_semicolon) + calculation;
}

void add_rows(Table& table, const Explanation& told, const Snapshot& snapshot, const Locale& locale) {
    for (const auto& term : told.terms) table.rows.push_back(term_row(term, snapshot, locale));
    for (const auto& part : told.parts) {
        table.rows.push_back(group_row(over_part(part, locale)));
        add_rows(table, part, snapshot, locale);
    }
}

bool any_converted(const Explanation& told) {
    return std::any_of(told.terms.begin(), told.terms.end(), [](const Term& term) { return term.converted.has_value(); }) ||
           std::any_of(told.parts.begin(), told.parts.end(), any_converted);
}

void write_rule(Writer& out, const Explanation& told, const Snapshot& snapshot) {
    const auto small = [&](Word rule) { out.paragraph(rule, Paragraph::Style::small); };
    const auto field = told.field;
    if (field == "late" && told.kind == ItemKind::milestone) small(Word::explain_late);
    if (field == "at_risk") small(Word::explain_at_risk);
    if (field == "slip_days") small(Word::explain_slip);
    if (field == "progress_percent" || field == "planned_percent") small(Word::explain_progress);
    if (field == "gap") small(Word::rule_gap);
    if (field == "planned_value") out.paragraph(out.locale()(Planning::ev_planned_text, {out.locale().date(snapshot.as_of)}), Paragraph::Style::small);
    if (field == "earned_value") small(Planning::ev_earned_text);
    if (field == "actual_cost") small(Planning::ev_actual_text);
    if (field == "spi") small(Planning::ev_schedule_index_text);
    if (field == "cpi") small(Planning::ev_cost_index_text);
    if (field == "score") small(Word::rule_risk);
    if (field == "light") out.list(light_rule(snapshot.plan().programme.variance, out.locale()));
    if (any_converted(told)) small(Word::rule_rates);
}

}  // namespace

Document explained(const Explanation& told, const Snapshot& snapshot, const Locale& locale) {
    Writer out(locale);
    const auto title = typed_text(told.title, locale);
    const auto id = locale.isolate(told.id);
    out.add(Heading{1, {}, title.empty() ? id : locale(Word::sentence_colon, {id, title}), told.id, false, std::nullopt});
    out.paragraph(titled(told, locale), Paragraph::Style::lead);
    if (const auto calculation = calculation_text(told, locale); !calculation.empty()) out.paragraph(calculation);
    Table table;
    table.title = out(Word::section_made_of);
    table.columns = {words_column(out(Word::col_source)), words_column(out(Word::col_day)),
                     words_column(out(Word::col_what_was_said)), number_column(out(Word::col_value))};
    add_rows(table, told, snapshot, locale);
    const bool any_term = std::any_of(table.rows.begin(), table.rows.end(),
                                      [](const Row& row) { return row.kind == Row::Kind::normal; });
    if (!any_term && told.field != "light") out.paragraph(Word::nothing_recorded);
    out.table(std::move(table));
    write_rule(out, told, snapshot);
    out.foot() = foot_of(snapshot, false, locale);
    return out.take();
}

}  // namespace hamkari::reports
