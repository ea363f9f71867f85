#include "model/by_donor.hpp"
#include "model/financial_statement.hpp"
#include "reports/annual.hpp"
#include "reports/programme_charts.hpp"
#include "reports/locale/words_of.hpp"

namespace hamkari::reports {

namespace {

/// Original, revised, used in the period and to date, per cent, carried over.
void add_cells(Row& to, const StatementFigures& figures) {
    const bool estimate = figures.revised_estimate || figures.used_estimate;
    to.cells.push_back(figure(figures.original, figures.original_estimate));
    to.cells.push_back(figure(figures.revised, figures.revised_estimate));
    to.cells.push_back(figure(figures.used_in, figures.used_estimate));
    to.cells.push_back(figure(figures.used, figures.used_estimate));
    to.cells.push_back(figure(figures.percent(), estimate));
    to.cells.push_back(figure(figures.carried_over(), estimate));
}

Row statement_row(Cell first, const StatementFigures& figures, Row::Kind kind = Row::Kind::normal) {
    Row made = row(std::move(first));
    made.kind = kind;
    add_cells(made, figures);
    return made;
}

Table statement_table(Word title, const AnnualFigures& figures, const Locale& locale, std::initializer_list<Word> heads) {
    Table table;
    table.title = in_currency(locale(title), figures.currency, locale);
    table.currency_in_title = true;
    for (const auto head : heads)
        table.columns.push_back(table.columns.empty() ? words_column(word(locale, head), 28)
                                                      : number_column(word(locale, head), head == Word::col_percent ? 9 : 13));
    return table;
}

/// In which order projects are told.
enum class StatementPart : std::uint8_t { agreed, not_agreed, dropped };
StatementPart part_of(const ProjectStatement& project) {
    if (project.dropped) return StatementPart::dropped;
    return is_agreed(project.project->state) ? StatementPart::agreed : StatementPart::not_agreed;
}

/// What is only asked for, or no longer planned, says so.
std::string project_title(const ProjectStatement& project, const Locale& locale) {
    const auto title = typed_text(project.project->title, locale);
    const auto told = part_of(project);
    if (told == StatementPart::agreed) return title;
    const auto what = told == StatementPart::dropped ? Word::note_dropped_from_plan : word_of(project.project->state);
    return locale(Word::sentence_in_brackets, {title, locale(what)});
}

Cell line_cell(const StatementLine& line, const Locale& locale) {
    if (!line.line) return Cell{word(locale, Word::money_no_budget_line)};
    const bool named = !line.line->title.empty();
    auto cell = named ? typed(line.line->title, locale) : code(line.line->id);
    const auto add = [&](const std::string& more) {
        cell.note = cell.note.empty() ? more : more + word(locale, Word::list_comma) + cell.note;
    };
    if (line.dropped) add(word(locale, Word::note_dropped_from_plan));
    if (named) add(locale.isolate(line.line->id.text()));
    return cell;
}

void write_by_line(Writer& out, const FinancialStatement& statement, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    auto table = statement_table(Word::section_statement_lines, figures, locale,
                                 {Word::col_budget_line, Word::col_original_budget, Word::col_revised_budget,
                                  Word::col_spent_in_period, Word::col_spent_to_date, Word::col_percent,
                                  Word::col_carried_over});
    for (const auto kind : {StatementPart::agreed, StatementPart::not_agreed, StatementPart::dropped})
        for (const auto& project : statement.projects) {
            if (part_of(project) != kind) continue;
            table.rows.push_back(group_row(project_title(project, locale)));
            for (const auto& line : project.lines) {
                table.rows.push_back(statement_row(line_cell(line, locale), line.figures));
                if (line.line) out.cite(table.rows.back(), line.line->id.text());
            }
            // The sum of one line is that line.
            if (project.lines.size() > 1)
                table.rows.push_back(statement_row(strong(Cell{out(Word::total)}), project.total));
        }
    if (table.rows.empty()) return out.paragraph(Word::no_budget);
    table.rows.push_back(statement_row(Cell{out(Word::label_programme)}, statement.total, Row::Kind::total));
    const auto& history = *figures.now.history;
    table.notes = {locale(Word::rule_original, {locale.isolate(to_text(history.revision.name))}),
                   out(Word::rule_carried_over), locale(Word::note_to_date, {locale.date(figures.now.as_of)})};
    if (history.first_lines.empty()) table.notes.push_back(out(Word::note_one_plan));
    out.table(std::move(table));
}

void write_by_partner(Writer& out, const FinancialStatement& statement, const AnnualFigures& figures, bool in_kind) {
    const auto& locale = out.locale();
    auto table = in_kind ? statement_table(Word::section_statement_in_kind, figures, locale,
                                           {Word::col_partner, Word::col_original_commitment, Word::col_revised_commitment,
                                            Word::col_delivered_in_period, Word::col_delivered_to_date, Word::col_percent,
                                            Word::col_still_to_deliver})
                         : statement_table(Word::section_statement_partners, figures, locale,
                                           {Word::col_partner, Word::col_original_commitment, Word::col_revised_commitment,
                                            Word::col_spent_in_period, Word::col_spent_to_date, Word::col_percent,
                                            Word::col_carried_over});
    for (const auto& partner : statement.partners) {
        if (partner.in_kind != in_kind) continue;
        const auto* told = figures.now.partner(partner.partner);
        table.rows.push_back(statement_row(told ? typed(told->title, locale) : code(partner.partner), partner.figures));
        out.cite(table.rows.back(), partner.partner.text());
    }
    if (table.rows.empty()) return;
    table.rows.push_back(
        statement_row(Cell{out(Word::total)}, in_kind ? statement.in_kind : statement.money, Row::Kind::total));
    table.notes.push_back(out(Word::rule_original_commitment));
    if (!rates_used(figures.now).empty()) table.notes.push_back(out(Word::note_rate_differences));
    out.table(std::move(table));
}

}  // namespace

void write_statement(Writer& out, const AnnualFigures& figures) {
    out.chapter(Word::chapter_statement, "statement");
    if (auto chart = money_bars(figures.agreed_first(), out.locale())) out.add(std::move(*chart));
    const auto statement = financial_statement(figures.now, figures.period);
    write_by_line(out, statement, figures);
    write_by_partner(out, statement, figures, false);
    write_by_partner(out, statement, figures, true);
}

}  // namespace hamkari::reports
