#include "reports/annual.hpp"
#include "reports/currency_names.hpp"
#include "reports/document_text.hpp"

#include <map>

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
    // What each code stands for; the first meaning of a code is the one.
    std::map<std::string_view, std::string> meanings;
    const auto add = [&](std::string_view code, std::string meaning) {
        if (!meaning.empty()) meanings.try_emplace(code, std::move(meaning));
    };
    const auto& plan = figures.now.plan();
    // A project may be called by a usual abbreviation: then its own title is what the code stands for here.
    for (const auto& project : plan.projects) add(project.id.text(), typed_text(project.title, locale));
    for (const auto& abbreviation : abbreviations) add(abbreviation.code, out(abbreviation.meaning));
    // Tables call partners by their code: those whose code is no usual abbreviation are told here.
    for (const auto& partner : plan.programme.partners) add(partner.id.text(), typed_text(partner.title, locale));
    add(figures.currency.code(), currency_name(figures.currency, locale));
    for (const auto& rate : plan.programme.rates) add(rate.from.code(), currency_name(rate.from, locale));

    std::vector<std::string_view> codes;
    for (const auto& [code, meaning] : meanings) codes.push_back(code);
    std::vector<Terms::Term> terms;
    for (const auto code : words_said(out.so_far(), codes)) terms.push_back({std::string(code), std::move(meanings[code]), true});
    out.chapter(Word::chapter_abbreviations, "abbreviations");
    out.terms(std::move(terms));
}

}  // namespace hamkari::reports
