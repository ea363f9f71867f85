#include "reports/annual.hpp"
#include "reports/programme_charts.hpp"

namespace hamkari::reports {

namespace {

struct Context {
    const Fact* fact;
    std::string about;  ///< the project; empty for the programme
};

bool is_context_in(const Fact& fact, const Period& period) {
    const auto* note = std::get_if<NoteOf>(&fact.data);
    return note && note->kind == NoteKind::context && period.contains(fact.happened_on);
}

}  // namespace

void write_context(Writer& out, const AnnualFigures& figures) {
    // The notes are not there for the public; that nothing was recorded would not be true.
    if (figures.now.audience == Audience::public_) return;
    const auto& locale = out.locale();
    out.chapter(Word::chapter_context, "context");
    std::vector<Context> notes;
    const auto add = [&](const Fact& fact, const std::string& about) {
        if (is_context_in(fact, figures.period)) notes.push_back({&fact, about});
    };
    for (const Fact* fact : figures.now.programme_notes) add(*fact, {});
    for (const auto& project : figures.now.projects)
        for (const Fact* fact : project.notes) add(*fact, typed_text(project.plan->title, locale));
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Context& a, const Context& b) { return a.fact->happened_on < b.fact->happened_on; });
    std::vector<std::string> items;
    for (const auto& [fact, about] : notes) {
        const auto date = locale.date(fact->happened_on);
        const auto when = about.empty() ? date : locale(Word::sentence_comma, {date, about});
        items.push_back(
            locale(Word::sentence_colon, {when, marked(typed_text(fact->note, locale), fact->assumed, locale)}));
    }
    if (items.empty()) out.paragraph(Word::no_context);
    out.list(std::move(items));
    if (auto chart = risk_matrix(figures.agreed_first(), locale)) out.add(std::move(*chart));
}

}  // namespace hamkari::reports
