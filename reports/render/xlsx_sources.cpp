#include "reports/render/xlsx_sources.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// Above the rows stand: title, link to the contents, an empty row, the text, an empty row, the head.
constexpr std::size_t first_note_row = 6;

Table table_of_notes(const SourceChapter& sources, const Locale& locale, std::vector<std::size_t>& rows) {
    Table table;
    table.columns = {{std::string(locale(Word::col_number)), Column::Align::end},
                     {std::string(locale(Word::col_id))},
                     {std::string(locale(Word::label_figure_sources))}};
    for (const auto& group : sources.groups) {
        table.rows.push_back({{Cell(group.title)}, Row::Kind::group});
        for (const auto& note : group.notes) {
            if (rows.size() <= note.number) rows.resize(note.number + 1);
            rows[note.number] = first_note_row + table.rows.size();
            table.rows.push_back({{Cell(Value(std::int64_t{note.number})), note.code.empty() ? Cell() : Cell(Value(CodeText{note.code})), Cell(note.text)},
                                  Row::Kind::normal});
        }
    }
    return table;
}

}  // namespace

SourceSheet::SourceSheet(const SourceChapter& sources, const Locale& locale)
    : heading_(sources.heading),
      text_(Paragraph{std::string(locale(Word::sheet_sources_text)), Paragraph::Style::small}),
      table_(table_of_notes(sources, locale, rows_)),
      locale_(locale) {}

SheetPlan SourceSheet::plan(SheetNames& names) {
    SheetPlan plan;
    plan.title = (heading_.number.empty() ? "" : locale_.digits(heading_.number) + " ") + heading_.text;
    plan.name = names.take(plan.title, "3");
    plan.heading = &heading_;
    plan.last_column = 76;
    plan.level = std::max(heading_.level, 1);
    plan.items.push_back({&text_, nullptr, {}, {}, false});
    plan.items.push_back({&table_, nullptr, sheet_table(std::get<Table>(table_), locale_), {}, true});
    return plan;
}

}  // namespace hamkari::reports::render
