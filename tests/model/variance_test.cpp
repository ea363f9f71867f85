#include "model/variance.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

const Rates francs({}, Currency("CHF"));
const Variance ten_and_thousand{Percent::whole(10), money("1000 CHF")};

bool money_off(const char* actual, const char* wanted, const Variance& variance = ten_and_thousand) {
    return is_off(variance, money(actual), money(wanted), francs, day("2025-01-01"));
}

Plan one_project() {
    auto p = project("P-1");
    p.indicators = {indicator("I-1", Measure::flow, {{"2025", "1000"}})};
    p.budget = {budget("B-1", "20000 CHF", "2025")};
    p.funding = {funding("F-1", "20000 CHF")};
    auto made = plan({p});
    made.programme.variance = ten_and_thousand;
    return made;
}

}  // namespace

TEST_CASE("money is off by more than ten per cent and by more than the floor, both") {
    CHECK_FALSE(money_off("18000 CHF", "20000 CHF"));   // exactly ten per cent
    CHECK(money_off("17999.99 CHF", "20000 CHF"));
    CHECK(money_off("22000.01 CHF", "20000 CHF"));
    CHECK_FALSE(money_off("4000 CHF", "5000 CHF"));     // twenty per cent, but exactly the floor
    CHECK(money_off("3999.99 CHF", "5000 CHF"));
    CHECK_FALSE(money_off("95000 CHF", "100000 CHF"));  // five thousand, but five per cent
    CHECK(money_off("3 CHF", "5 CHF", Variance{Percent::whole(10), std::nullopt}));
}

TEST_CASE("an indicator is off on either side of its target") {
    const Variance ten;
    CHECK_FALSE(is_off(ten, Percent::whole(90)));
    CHECK_FALSE(is_off(ten, Percent::whole(110)));
    CHECK(is_off(ten, percent("89.9999%")));
    CHECK(is_off(ten, percent("110.0001%")));
}

TEST_CASE("what is off needs an explanation, and is told with the one it has") {
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-12-31", returned("2025", "800"));
    told.tell(FactKind::fund_receive, "F-1", "2025-02-01", moved("20000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-03-01", moved("15000 CHF", "B-1"));
    const auto without = snapshot(one_project(), told, "2025-12-31");
    const auto found = variances(without, period("2025"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].indicator);
    CHECK(found[0].percent == Percent::whole(80));
    CHECK_FALSE(found[0].explanation);
    CHECK(found[1].line);
    CHECK(found[1].percent == Percent::whole(75));

    told.tell(FactKind::note, "I-1", "2025-12-31", NoteOf{NoteKind::variance, period("2025")});
    told.tell(FactKind::note, "B-1", "2025-12-31", NoteOf{NoteKind::lesson, std::nullopt});
    const auto with = snapshot(one_project(), told, "2025-12-31");
    CHECK(variances(with, period("2025"))[0].explanation);
    CHECK_FALSE(variances(with, period("2025"))[1].explanation);
}

TEST_CASE("while a period still runs nothing is off its target") {
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-06-30", returned("2025-H1", "100"));
    CHECK(variances(snapshot(one_project(), told, "2025-12-30"), period("2025")).empty());
}

TEST_CASE("an explanation of another period explains nothing") {
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-12-31", returned("2025", "800"));
    told.tell(FactKind::note, "I-1", "2025-12-31", NoteOf{NoteKind::variance, period("2024")});
    const auto found = variances(snapshot(one_project(), told, "2025-12-31"), period("2025"));
    REQUIRE(!found.empty());
    CHECK_FALSE(found[0].explanation);
}

TEST_CASE("without a return or a target there is nothing to be off") {
    const auto s = snapshot(one_project(), {}, "2025-12-31");
    for (const auto& found : variances(s, period("2025"))) CHECK_FALSE(found.indicator);
    CHECK(variances(s, period("2025-H1")).empty());
}

TEST_CASE("a variance is an estimate if what it compares is one") {
    auto made = one_project();
    made.projects[0].indicators[0].assumed.fields = {"targets"};
    Told told;
    told.tell(FactKind::indicator_return, "I-1", "2025-12-31", returned("2025", "100"));
    told.tell(FactKind::fund_receive, "F-1", "2025-05-01", moved("20000 CHF"));
    told.tell(FactKind::fund_spend, "F-1", "2025-06-01", moved("1000 CHF", "B-1"));
    const auto found = variances(snapshot(made, told, "2025-12-31"), period("2025"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].estimate);
    CHECK_FALSE(found[1].estimate);
}
