#include "model/agreements.hpp"
#include "reports/annual.hpp"
#include "reports/locale/words_of.hpp"

#include <unordered_set>

namespace hamkari::reports {

void write_agreements(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    Table table;
    table.title = out(Word::section_agreements_valid);
    table.columns = {words_column(out(Word::col_agreement), 36), words_column(out(Word::label_partners), 14),
                     words_column(out(Word::col_signed), 15), words_column(out(Word::col_valid_until), 15),
                     words_column(out(Word::col_validity), 20)};
    for (const auto& [agreement, validity] :
         agreements_on(figures.now.plan().programme, figures.now.as_of, figures.next_period.last)) {
        std::vector<std::string> partners;
        for (const auto& id : agreement->partners) partners.push_back(id.text());
        auto title = typed(agreement->title, locale);
        const auto id = locale.isolate(agreement->id.text());
        title.note = title.note.empty() ? id : locale(Word::sentence_comma, {id, title.note});
        Cell state{out(word_of(validity))};
        state.strong = validity == Validity::expired || validity == Validity::ends_soon;
        table.rows.push_back(row(std::move(title), Cell{codes(partners, locale)},
                                 figure(agreement->signed_in, agreement->assumed.covers("signed")),
                                 figure(agreement->until, agreement->assumed.covers("until")), std::move(state)));
    }
    if (table.rows.empty()) return out.paragraph(Word::no_agreements);
    out.table(std::move(table));
}

namespace {

/// Those that take part in a project of the report; where nobody does, all of the programme.
std::vector<const Partner*> who_sign(const AnnualFigures& figures) {
    std::unordered_set<std::string_view> part;
    for (const auto& project : figures.now.projects) {
        part.insert(project.plan->lead.text());
        for (const auto& partner : project.plan->partners) part.insert(partner.id.text());
        for (const auto& line : project.plan->funding) part.insert(line.donor.text());
    }
    std::vector<const Partner*> all, found;
    for (const auto& partner : figures.now.plan().programme.partners) {
        all.push_back(&partner);
        if (part.contains(partner.id.text())) found.push_back(&partner);
    }
    return found.empty() ? all : found;
}

}  // namespace

void write_signatures(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_signatures, "signatures");
    out.paragraph(Word::explain_signatures);
    // A block each, under the name of the organisation: who signs for it is written in by hand.
    for (const auto* partner : who_sign(figures)) {
        out.add(Heading{3, {}, typed_text(partner->title, locale), "signature-" + partner->id.text(), false, std::nullopt});
        out.add(Blanks{{out(Word::col_name), out(Word::col_function), out(Word::col_signature), out(Word::col_date)}, 1});
    }
}

}  // namespace hamkari::reports
