#include "reports/field_words.hpp"

#include <algorithm>
#include <iterator>

namespace hamkari::reports {

namespace {

struct FieldWord {
    std::string_view field;
    Word word;
};

constexpr FieldWord words[] = {
    {"after", Word::field_links},
    {"amount", Word::money_amount},
    {"assumption", Word::label_assumption},
    {"baseline", Word::col_baseline_value},
    {"budget", Word::col_budget_line},
    {"by", Word::item_phase},
    {"category", Word::risk_category},
    {"committed", Word::money_committed},
    {"cost", Word::money_cost},
    {"counts", Word::col_unit},
    {"definition", Word::label_definition},
    {"direction", Word::field_direction},
    {"disaggregate", Word::section_breakdowns},
    {"donor", Word::col_donor},
    {"due", Word::col_due},
    {"duration", Word::field_duration},
    {"every", Word::field_every},
    {"for", Word::money_earmark},
    {"goal", Word::label_goal},
    {"groups", Word::label_for_whom},
    {"impact", Word::risk_impact},
    {"kind", Word::col_kind},
    {"lead", Word::label_lead},
    {"likelihood", Word::risk_likelihood},
    {"line", Word::col_kind},
    {"measure", Word::field_measure},
    {"mitigation", Word::risk_mitigation},
    {"mode", Word::col_mode},
    {"name", Word::col_name},
    {"objective", Word::section_objective},
    {"on", Word::col_day},
    {"owner", Word::col_owner},
    {"partners", Word::label_partners},
    {"period", Word::label_period},
    {"pledged", Word::money_pledged},
    {"projects", Word::chapter_projects},
    {"province", Word::col_province},
    {"provinces", Word::chapter_provinces},
    {"rate", Word::money_rate},
    {"result", Word::col_result},
    {"review", Word::risk_review},
    {"sector", Word::label_sector},
    {"signed", Word::col_date},
    {"start", Word::col_start},
    {"state", Word::label_state},
    {"target_total", Word::col_target},
    {"targets", Word::col_target},
    {"text", Word::col_text},
    {"title", Word::col_title},
    {"unit", Word::col_unit},
    {"until", Word::col_end},
    {"variance", Word::money_variance},
    {"verification", Word::label_verification},
    {"weight", Word::col_weight},
    {"where", Word::label_where},
};

}  // namespace

std::string field_name(std::string_view field, const Locale& locale) {
    const auto found = std::lower_bound(std::begin(words), std::end(words), field,
                                        [](const FieldWord& row, std::string_view name) { return row.field < name; });
    if (found == std::end(words) || found->field != field) return locale.isolate(field);
    return std::string(locale(found->word));
}

}  // namespace hamkari::reports
