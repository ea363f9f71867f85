#include "reports/annual.hpp"

namespace hamkari::reports {

namespace {

struct Abbreviation {
    const char* code;
    Word meaning;
};

constexpr Abbreviation abbreviations[] = {
    {"CBRN", Word::abbreviation_cbrn}, {"CCCM", Word::abbreviation_cccm},   {"ICRC", Word::abbreviation_icrc},
    {"IFRC", Word::abbreviation_ifrc}, {"IHL", Word::abbreviation_ihl},     {"IOM", Word::abbreviation_iom},
    {"IRCS", Word::abbreviation_ircs}, {"MHPSS", Word::abbreviation_mhpss}, {"MoU", Word::abbreviation_mou},
    {"NGO", Word::abbreviation_ngo},   {"RASB", Word::abbreviation_rasb},   {"RFL", Word::abbreviation_rfl},
    {"SH", Word::abbreviation_sh},
};

}  // namespace

void write_abbreviations(Writer& out, const AnnualFigures& figures) {
    const auto& locale = out.locale();
    out.chapter(Word::chapter_abbreviations, "abbreviations");
    std::vector<Terms::Term> terms;
    for (const auto& abbreviation : abbreviations)
        terms.push_back({abbreviation.code, out(abbreviation.meaning), true});
    // Tables call partners by their code: those whose code is no usual abbreviation are told here.
    for (const auto& partner : figures.now.plan().programme.partners) {
        const auto known = std::any_of(std::begin(abbreviations), std::end(abbreviations),
                                       [&](const Abbreviation& a) { return partner.id.text() == a.code; });
        if (!known) terms.push_back({partner.id.text(), typed_text(partner.title, locale), true});
    }
    std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.term < b.term; });
    out.terms(std::move(terms));
}

}  // namespace hamkari::reports
