#include "reports/fact_text.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/project_parts.hpp"

namespace hamkari::reports {

namespace {

void write_kind(Writer& out, const ProjectSnapshot& project, const Period& period, NoteKind kind, Word title) {
    const auto& locale = out.locale();
    std::vector<std::string> items;
    for (const Fact* fact : project.notes) {
        const auto& note = std::get<NoteOf>(fact->data);
        if (note.kind != kind || !period.contains(fact->happened_on)) continue;
        items.push_back(locale(Word::sentence_colon, {locale.date(fact->happened_on),
                                                      marked(typed_text(fact->note, locale), fact->assumed, locale)}));
    }
    if (items.empty()) return;
    out.part(title, std::string(word(kind)) + "-" + project.plan->id.text());
    out.list(std::move(items));
}

}  // namespace

void write_notes(Writer& out, const ProjectSnapshot& project, const Period& period) {
    write_kind(out, project, period, NoteKind::achievement, Word::notes_achievements);
    write_kind(out, project, period, NoteKind::challenge, Word::notes_challenges);
    write_kind(out, project, period, NoteKind::lesson, Word::notes_lessons);
}

void write_risks(Writer& out, const ProjectSnapshot& project, Date as_of) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_risks);
    table.columns = {words_column(out(Word::risk), 31),
                     number_column(out(Word::risk_likelihood), 8),
                     number_column(out(Word::risk_impact), 8),
                     words_column(out(Word::risk_score), 12),
                     words_column(out(Word::risk_mitigation), 25),
                     words_column(out(Word::col_owner), 6),
                     words_column(out(Word::risk_review), 10)};
    for (const auto& risk : project.risks) {
        const bool estimate = risk.rating
                                  ? risk.rating->assumed
                                  : risk.plan->assumed.covers("likelihood") || risk.plan->assumed.covers("impact");
        auto title = typed(risk.plan->title, locale);
        title.note = title.note.empty()
                         ? locale.isolate(risk.plan->id.text())
                         : locale(Word::sentence_comma, {locale.isolate(risk.plan->id.text()), title.note});
        auto owner = code(risk.plan->owner);
        owner.estimate = !risk.plan->owner.empty() && risk.plan->assumed.covers("owner");
        auto mitigation = typed(risk.plan->mitigation, locale);
        mitigation.estimate = !risk.plan->mitigation.empty() && risk.plan->assumed.covers("mitigation");
        auto review = figure(risk.plan->review, risk.plan->assumed.covers("review"));
        if (risk.plan->review && *risk.plan->review < as_of) review.note = out(Word::review_past);
        table.rows.push_back(row(std::move(title), figure(std::int64_t{risk.likelihood}, estimate),
                                 figure(std::int64_t{risk.impact}, estimate),
                                 strong(figure(locale(Word::sentence_in_brackets,
                                                      {locale.number(risk.score()), locale(risk_band(risk.score()))}),
                                               estimate)),
                                 std::move(mitigation), std::move(owner), std::move(review)));
        out.cite(table.rows.back(), risk.plan->id.text());
    }
    out.table(std::move(table));
}

Cell variance_title(const VarianceFound& found, const Locale& locale) {
    if (found.indicator) return typed(found.indicator->plan->title, locale);
    return found.line->title.empty() ? Cell{word(locale, word_of(found.line->line))} : typed(found.line->title, locale);
}

void write_variances(Writer& out, std::span<const VarianceFound> found) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_variances);
    table.columns = {words_column(out(Word::col_id), 15), words_column(out(Word::col_item), 33),
                     number_column(out(Word::col_percent), 12), words_column(out(Word::col_explanation), 40)};
    for (const auto& variance : found) {
        auto id = variance.indicator ? code(variance.indicator->plan->id) : code(variance.line->id);
        auto explanation = strong(Cell{out(Word::no_explanation)});
        if (variance.explanation) {
            explanation = typed(variance.explanation->note, locale);
            if (const auto remedy = remedy_text(*variance.explanation, locale); !remedy.empty())
                explanation.note += (explanation.note.empty() ? std::string{} : word(locale, Word::list_semicolon)) + remedy;
            explanation.estimate = variance.explanation->assumed;
        }
        table.rows.push_back(row(std::move(id), variance_title(variance, locale),
                                 figure_or(variance.percent, locale(Word::not_available), variance.estimate),
                                 std::move(explanation)));
        out.cite(table.rows.back(), variance.indicator ? variance.indicator->plan->id.text() : variance.line->id.text());
    }
    out.table(std::move(table));
}

}  // namespace hamkari::reports
