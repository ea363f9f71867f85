#include "reports/locale/words_of.hpp"
#include "reports/part_title.hpp"
#include "reports/project_parts.hpp"
#include "reports/province_parts.hpp"

#include <algorithm>

namespace hamkari::reports {

void write_province_risks(Writer& out, const ProvinceInput& input) {
    if (input.audience == Audience::public_) return;  // not told to them
    const auto& locale = out.locale();
    out.chapter(Word::section_risks, "risks");
    auto table = risk_table(locale);
    for (const auto* project : input.here) {
        if (project->risks.empty()) continue;
        table.rows.push_back(group_row(typed_text(project->plan->title, locale)));
        for (const auto& risk : project->risks) {
            table.rows.push_back(risk_row(risk, input.now.as_of, locale));
            out.cite(table.rows.back(), risk.plan->id.text());
        }
    }
    if (table.rows.empty()) out.paragraph(Word::no_risks);
    table.notes = {out(Word::note_whole_projects), out(Word::rule_risk)};
    out.table(std::move(table));
}

void write_province_notes(Writer& out, const ProvinceInput& input) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_notes, "notes");
    Table table;
    table.title = out(Word::chapter_notes);
    table.columns = {words_column(out(Word::col_day), 14), words_column(out(Word::col_kind), 16),
                     words_column(out(Word::col_note), 70)};
    for (const auto* project : input.here) {
        bool first = true;
        for (const Fact* fact : project->notes) {
            const auto kind = std::get<NoteOf>(fact->data).kind;
            if (kind == NoteKind::variance || !input.period.contains(fact->happened_on)) continue;
            if (std::exchange(first, false)) table.rows.push_back(group_row(typed_text(project->plan->title, locale)));
            auto text = typed(fact->note, locale);
            text.estimate = fact->assumed;
            table.rows.push_back(row(figure(fact->happened_on), Cell{out(word_of(kind))}, std::move(text)));
        }
    }
    if (table.rows.empty()) out.paragraph(Word::no_notes);
    table.notes = {out(Word::note_whole_projects)};
    out.table(std::move(table));
}

}  // namespace hamkari::reports
