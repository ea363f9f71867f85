#include "reports/project_parts.hpp"

namespace hamkari::reports {

void write_missing_returns(Writer& out, std::span<const ReturnsOf> returns) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_missing_returns);
    table.columns = {words_column(out(Word::col_id), 14), words_column(out(Word::col_indicator), 38),
                     words_column(out(Word::col_returns), 12), words_column(out(Word::col_missing), 36)};
    for (const auto& entry : returns) {
        if (entry.missing.empty()) continue;
        const auto& plan = *entry.indicator->plan;
        table.rows.push_back(
            row(code(plan.id), typed(plan.title, locale),
                Cell{locale(Word::number_of, {locale.number(entry.arrived()), locale.number(entry.expected)})},
                Cell{missing_text(entry, locale)}));
    }
    if (table.rows.empty()) return;
    table.notes.push_back(out(Word::explain_no_return));
    out.table(std::move(table));
}

}  // namespace hamkari::reports
