// French, made in this file alone: nothing else of the program knows it.
#include "reports/render/renderers.hpp"
#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;
using namespace hamkari::reports;

namespace {

/// A complete table: English where nobody has translated it yet.
const LanguageTable& french() {
    static const LanguageTable table = [] {
        LanguageTable made = english();
        made.code = "fr";
        made.name = "français";
        made.thousands = "\u202F";
        made.decimal = ",";
        made.percent = "\u00A0%";
        made.gregorian_months = {"janvier", "février", "mars",      "avril",   "mai",      "juin",
                                 "juillet", "août",    "septembre", "octobre", "novembre", "décembre"};
        const auto say = [&](Word word, std::string_view text) { made.words[static_cast<std::size_t>(word)] = text; };
        say(Word::title_annual, "Revue annuelle");
        say(Word::chapter_summary, "Résumé");
        say(Word::chapter_projects, "Projets");
        say(Word::women, "Femmes");
        say(Word::money_budget, "Budget prévu");
        say(Word::label_draft, "Projet de rapport");
        made.messages[static_cast<std::size_t>(Code::no_plan_yet)] = {"aucun plan n'était en vigueur le {0}", ""};
        return made;
    }();
    return table;
}

}  // namespace

TEST_CASE("a third language is one table: the annual review is made in it and told in every format") {
    const Locale fr{french()};
    const auto now = sample::on("2025-12-31");
    const auto* annual = find_report("annual");
    REQUIRE(annual);
    const auto document = make_report(*annual, {now, nullptr}, {sample::period("2025"), {}, Audience::internal, true}, fr);
    CHECK(document.title_page.title == "Revue annuelle, 2025");
    CHECK(document.foot.starts_with("Projet de rapport: "));
    for (const auto& format : render::renderers()) {
        INFO(format.name);
        const auto bytes = format.render(document, fr);
        if (format.name != "html" && format.name != "text") continue;  // others may be packed
        for (const char* said : {"Revue annuelle", "Résumé", "Projets", "31 décembre 2025", "Budget prévu"}) {
            INFO(said);
            CHECK(bytes.find(said) != std::string::npos);
        }
        CHECK(bytes.find("December") == std::string::npos);
        if (format.name == "html") CHECK(bytes.find("lang=\"fr\"") != std::string::npos);
    }
}

TEST_CASE("numbers, per cents and messages are those of the third language") {
    const Locale fr{french()};
    CHECK(fr.number(1234567) == "1\u202F234\u202F567");
    CHECK(fr.percent(*percent_of(2, 3)) == "66,7\u00A0%");
    CHECK(fr.date(sample::day("2025-05-06")) == "6 mai 2025");
    CHECK(fr.message({Code::no_plan_yet, {"2025-01-01"}}) == "aucun plan n'était en vigueur le 2025-01-01");
}
