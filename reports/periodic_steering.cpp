#include "reports/decision_rows.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/periodic.hpp"

#include <unordered_map>

/// Risks, notes and decisions of a period.
namespace hamkari::reports {

namespace {

Cell risk_title(const RiskState& risk, const Project& project, const Locale& locale) {
    auto cell = typed(risk.plan->title, locale);
    const auto where = locale(Word::sentence_comma, {locale.isolate(risk.plan->id.text()), typed_text(project.title, locale)});
    cell.note = cell.note.empty() ? where : locale(Word::sentence_comma, {where, cell.note});
    return cell;
}

bool risk_estimate(const RiskState& risk) {
    return risk.rating ? risk.rating->assumed
                       : risk.plan->assumed.covers("likelihood") || risk.plan->assumed.covers("impact");
}

/// Was decided, carried out, due or overdue in the period.
bool is_of_period(const DecisionState& decision, const AnnualFigures& figures) {
    const auto& period = figures.period;
    if (decision.done) return period.contains(decision.done->happened_on);
    if (decision.late || (decision.due && period.contains(*decision.due))) return true;
    if (decision.added) return period.contains(decision.added->happened_on);
    const auto* meeting = figures.now.meeting(decision.meeting);
    return meeting && period.contains(meeting->on);
}

}  // namespace

void write_period_risks(Writer& out, const AnnualFigures& figures, const Changes& changes) {
    const auto& locale = out.locale();
    std::unordered_map<const RiskState*, const RiskChange*> rated;
    for (const auto& change : changes.risks) rated.emplace(change.now, &change);
    Table table;
    table.title = out(Word::section_risks_high);
    table.columns = {words_column(out(Word::risk), 34), number_column(out(Word::col_before), 8),
                     words_column(out(Word::risk_score), 14), words_column(out(Word::risk_mitigation), 30),
                     words_column(out(Word::col_owner), 14)};
    for (const auto& project : figures.now.projects) {
        if (!is_agreed(project.plan->state)) continue;
        for (const auto& risk : project.risks) {
            const auto found = rated.find(&risk);
            const bool is_high = risk.band() == RiskBand::high || risk.band() == RiskBand::very_high;
            if (!is_high && found == rated.end()) continue;
            const bool changed = found != rated.end() && found->second->before;
            auto mitigation = typed(risk.plan->mitigation, locale);
            mitigation.estimate = !risk.plan->mitigation.empty() && risk.plan->assumed.covers("mitigation");
            table.rows.push_back(
                row(risk_title(risk, *project.plan, locale),
                    changed ? struck(figure(std::int64_t{found->second->before->score()})) : Cell{},
                    figure(locale(Word::sentence_in_brackets,
                                  {locale.number(risk.score()), locale(risk_band(risk.score()))}),
                           risk_estimate(risk)),
                    std::move(mitigation), code(risk.plan->owner)));
        }
    }
    out.chapter(Word::section_risks, "risks");
    if (table.rows.empty()) out.paragraph(Word::no_high_risks);
    table.notes.push_back(out(Word::rule_risk));
    out.table(std::move(table));
}

void write_period_notes(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_notes, "notes");
    struct Entry {
        const Fact* fact;
        const Project* project;
    };
    std::vector<Entry> notes;
    const auto add = [&](const Fact* fact, const Project* project) {
        const auto kind = std::get<NoteOf>(fact->data).kind;
        if (kind != NoteKind::variance && figures.period.contains(fact->happened_on)) notes.push_back({fact, project});
    };
    for (const Fact* fact : figures.now.programme_notes) add(fact, nullptr);
    for (const auto& project : figures.now.projects)
        for (const Fact* fact : project.notes) add(fact, project.plan);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Entry& a, const Entry& b) { return a.fact->happened_on < b.fact->happened_on; });
    if (notes.empty()) out.paragraph(Word::no_notes);
    Table table;
    table.title = out(Word::chapter_notes);
    table.columns = {words_column(out(Word::col_day), 12), words_column(out(Word::col_project), 22),
                     words_column(out(Word::col_kind), 12), words_column(out(Word::col_note), 54)};
    for (const auto& [fact, project] : notes) {
        auto text = typed(fact->note, locale);
        text.estimate = fact->assumed;
        table.rows.push_back(row(figure(fact->happened_on), project ? typed(project->title, locale) : Cell{},
                                 Cell{out(word_of(std::get<NoteOf>(fact->data).kind))}, std::move(text)));
    }
    out.table(std::move(table));
}

void write_period_decisions(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_decisions, "decisions");
    bool any = false;
    const auto write = [&](DecisionKind first, DecisionKind second, Word title) {
        Table table;
        table.title = out(title);
        table.columns = decision_columns(first, locale);
        for (const auto kind : {first, second})
            for (const auto& decision : figures.now.decisions)
                if (decision.kind == kind && is_of_period(decision, figures))
                    table.rows.push_back(decision_row(decision, figures.now, locale));
        any = any || !table.rows.empty();
        out.table(std::move(table));
    };
    write(DecisionKind::decision, DecisionKind::action, Word::section_decisions_due);
    write(DecisionKind::request, DecisionKind::proposal, Word::section_requests_and_proposals);
    if (!any) out.paragraph(Word::nothing_decided);
}

}  // namespace hamkari::reports
