#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

const NoteOf* context_in(const Fact& fact, const Period& period) {
    const auto* note = std::get_if<NoteOf>(&fact.data);
    return note && note->kind == NoteKind::context && period.contains(fact.happened_on) ? note : nullptr;
}

}  // namespace

void write_context(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_context, "context");
    std::vector<std::string> items;
    const auto add = [&](const Fact& fact, const std::string& about) {
        if (!context_in(fact, figures.period)) return;
        const auto date = locale.date(fact.happened_on);
        const auto when = about.empty() ? date : locale(Word::sentence_comma, {date, about});
        items.push_back(
            locale(Word::sentence_colon, {when, marked(typed_text(fact.note, locale), fact.assumed, locale)}));
    };
    for (const Fact* fact : figures.now.programme_notes) add(*fact, {});
    for (const auto& project : figures.now.projects) {
        const auto about = typed_text(project.plan->title, locale);
        for (const Fact* fact : project.notes) add(*fact, about);
    }
    if (items.empty()) out.paragraph(Word::no_context);
    out.list(std::move(items));
}

}  // namespace hamkari::reports
