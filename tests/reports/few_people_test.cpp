#include "reports/render/renderers.hpp"
#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;
using namespace hamkari::reports;

/// Two ledgers that differ in nothing but a few people: who reads what leaves the office cannot tell which of the two it
/// is from. So the number stands nowhere in it, and can be computed from nothing that does.
namespace {

Return people(const char* when, const char* where, std::int64_t women, std::int64_t men, std::int64_t disabled) {
    Return made;
    made.period = sample::period(when);
    made.province = *parse_province(where);
    made.value = Quantity::whole(women + men);
    made.women = women;
    made.men = men;
    made.disabled = disabled;
    made.groups = {{GroupId("refugees"), women + men - 20}};
    return made;
}

/// Of Fars in the first quarter 3 or 2 people; the one that is missing there is in Tehran. In Qom 3 or 2 women are among
/// the people of the second quarter, and one man more, or less; in Tehran it is the other way round.
Snapshot ledger(bool other, Audience audience) {
    auto plan = sample::plan();
    auto& project = plan.projects[0];
    project.provinces.list.push_back({*parse_province("Qom"), std::nullopt, {}});
    for (auto& share : project.provinces.list) share.share.reset();
    project.indicators[0].disaggregate.push_back(Breakdown::group);
    auto facts = sample::facts();
    std::erase_if(facts, [](const Fact& fact) { return fact.subject == "REHAB-I1"; });
    std::int64_t number = 100;
    const auto add = [&](const char* day, Return given) {
        facts.push_back(sample::fact(++number, FactKind::indicator_return, "REHAB-I1", day, std::move(given)));
    };
    const int one = other ? 1 : 0;
    add("2025-03-31", people("2025-Q1", "Tehran", 60 + one, 70, 12));
    auto few = people("2025-Q1", "Fars", 3 - one, 0, 0);
    few.groups = {};
    add("2025-03-31", few);
    add("2025-06-30", people("2025-Q2", "Tehran", 90 + one, 80 - one, 14));
    add("2025-06-30", people("2025-Q2", "Fars", 50, 30, 9));
    add("2025-06-30", people("2025-Q2", "Qom", 3 - one, 40 + one, 7));
    return shown_to(sample::on("2025-12-31", plan, facts), audience);
}

std::string printed(const Report& report, const char* over, const Narrowing& to, Audience audience, bool other,
                    const render::Renderer& format, const Locale& locale) {
    ReportRequest request{sample::period(over), to, audience, false};
    const auto now = narrowed(ledger(other, audience), to);
    const auto before = narrowed(sample::on("2025-01-01"), to);
    return format.render(make_report(report, {now, &before}, request, locale), locale);
}

}  // namespace

TEST_CASE("no kind and no format of what leaves the office tells apart a few people, or lets them be computed") {
    const Locale locale{english()};
    for (const auto& report : reports::reports())
        for (const char* over : {"2025", "2025-Q1", "2025-Q2", "2025-03"}) {
            if (!report.length.fits(sample::period(over))) continue;
            for (const char* province : {"", "Fars", "Qom", "Tehran"}) {
                Narrowing to;
                if (*province) to.province = *parse_province(province);
                if (report.about == Report::About::province && !*province) continue;
                if (report.about == Report::About::project) to.project = ProjectId("REHAB");
                if (report.about == Report::About::donor) to.donor = PartnerId("ICRC");
                for (const auto& format : render::renderers()) {
                    if (format.name == "pdf") continue;  // is the HTML
                    INFO(report.name << " " << over << " " << province << " " << format.name);
                    for (const auto audience : {Audience::partners, Audience::public_})
                        CHECK(printed(report, over, to, audience, false, format, locale) ==
                              printed(report, over, to, audience, true, format, locale));
                }
            }
        }
}

TEST_CASE("in the office the two are not the same") {
    const Locale locale{english()};
    const auto& format = *render::find_renderer("text");
    for (const char* kind : {"annual", "indicators", "who-does-what-where"}) {
        INFO(kind);
        CHECK(printed(*find_report(kind), "2025", {}, Audience::internal, false, format, locale) !=
              printed(*find_report(kind), "2025", {}, Audience::internal, true, format, locale));
    }
}
