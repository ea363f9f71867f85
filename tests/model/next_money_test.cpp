#include "model/next_money.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Partner partner(const char* id) {
    Partner made;
    made.id = PartnerId(id);
    return made;
}

/// 1,000 CHF for 2025 and 2,000 CHF for 2026; ICRC gives 1,200 for either year, NRX 500 for 2026.
Project two_years() {
    auto p = project("P", "2025-01-01 .. 2026-12-31");
    p.budget = {budget("P-B1", "1000 CHF", "2025"), budget("P-B2", "2000 CHF", "2026")};
    p.funding = {funding("P-F1", "1200 CHF"), funding("P-F2", "500 CHF", "2026")};
    p.funding[1].donor = PartnerId("NRX");
    return p;
}

Snapshot snapshot_of(std::vector<Project> projects) {
    auto made = plan(std::move(projects));
    made.programme.partners = {partner("IRCS"), partner("ICRC"), partner("NRX")};
    return snapshot(made, {}, "2025-12-31");
}

}  // namespace

TEST_CASE("a partner covers of the next year what the year before has left of its commitments") {
    const auto next = next_money(snapshot_of({two_years()}), period("2026"));
    REQUIRE(next.projects.size() == 1);
    CHECK(next.projects[0].cover.needed == money("2000 CHF"));
    CHECK(next.projects[0].cover.missing == money("1300 CHF"));
    CHECK(next.projects[0].asked_of == std::vector{PartnerId("ICRC"), PartnerId("NRX")});
    REQUIRE(next.partners.size() == 3);
    CHECK(next.partners[0].covered == money("200 CHF"));  // 1,200 less the 1,000 of 2025
    CHECK(next.partners[1].covered == money("500 CHF"));
    // Asked of both together: nobody has said how they share it.
    CHECK(next.partners[2].partners.size() == 2);
    CHECK(next.partners[2].asked == money("1300 CHF"));
    CHECK(next.partners[0].asked == money("0 CHF"));
}

TEST_CASE("what is asked for is asked of the one funding partner, or of nobody yet") {
    auto one = project("A", "2026");
    one.budget = {budget("A-B1", "300 CHF", "2026")};
    one.partners = {{PartnerId("NRX"), PartnerRole::funding, {}}, {PartnerId("IRCS"), PartnerRole::implementing, {}}};
    auto none = project("B", "2026");
    none.budget = {budget("B-B1", "40 CHF", "2026")};
    none.funding = {funding("B-F1", "10 CHF")};
    none.funding[0].mode = FundingMode::in_kind;
    const auto next = next_money(snapshot_of({none, one}), period("2026"));
    REQUIRE(next.partners.size() == 3);
    CHECK(next.partners[0].covered == money("10 CHF"));  // in kind, by ICRC
    CHECK(next.partners[1].partners.front().text() == "NRX");
    CHECK(next.partners[1].asked == money("300 CHF"));
    CHECK(next.partners[2].partners.empty());
    CHECK(next.partners[2].asked == money("30 CHF"));
}

TEST_CASE("what the partners cover and are asked for adds up to what is needed") {
    auto p = two_years();
    p.funding[0].earmark.lines = {BudgetKind::training};  // of no use here
    p.funding.push_back(funding("P-F3", "900 CHF", "2025-01-01 .. 2026-06-30"));
    p.budget[0].by = {{period("2025-H1"), money("400 CHF"), {}}, {period("2025-H2"), money("600 CHF"), {}}};
    for (const char* when : {"2025", "2025-H2", "2026-Q1", "2026"}) {
        const auto now = snapshot_of({p});
        const auto cover = cover_of(*now.projects[0].plan, now.projects[0].funding, now.rates, period(when));
        Money covered = money("0 CHF");
        for (const auto& part : covered_in(*now.projects[0].plan, now.projects[0].funding, now.rates, period(when)))
            covered += part;
        CHECK(covered == cover.needed - cover.missing);
    }
}
