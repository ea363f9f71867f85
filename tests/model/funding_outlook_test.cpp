#include "model/funding_outlook.hpp"
#include "model/scenario_words.hpp"
#include "model/solve/late_solver.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

/// REHAB has 500 CHF from the ICRC now and 300 from the IFRC from July on, for three milestones of 400, 300 and 200 CHF,
/// of which the second waits for the first; a fourth costs nothing and waits for the second.
Project rehab() {
    auto p = project("REHAB");
    p.sector = Sector::rehabilitation;
    p.budget = {budget("B1", "1200 CHF", "2025")};
    p.milestones = {milestone("M1", "2025-03-01"), milestone("M2", "2025-06-01"), milestone("M3", "2025-06-10", "2"),
                    milestone("M4", "2025-08-01")};
    const char* const costs[] = {"400 CHF", "300 CHF", "200 CHF"};
    for (std::size_t i = 0; i < 3; ++i) {
        p.milestones[i].start = p.milestones[i].due;  // needs its money then
        p.milestones[i].duration.likely = 10;
        p.milestones[i].cost = money(costs[i]);
        p.milestones[i].budget = BudgetId("B1");
    }
    p.milestones[1].after.push_back({MilestoneId("M1"), LinkType::fs, {}, {}});
    p.milestones[3].after.push_back({MilestoneId("M2"), LinkType::fs, {}, {}});
    p.funding = {funding("F1", "500 CHF", "2025"), funding("F2", "300 CHF", "2025-07-01 .. 2025-12-31")};
    p.funding[1].donor = PartnerId("IFRC");
    auto people = indicator("I1", Measure::flow, {{"2025", "1000"}});
    people.headline = true;
    p.indicators = {people};
    return p;
}

/// The outlook of a scenario, or the base case of one that changes nothing; it keeps what it leads into.
struct Asked {
    Snapshot now;
    Scenario scenario;
    std::vector<FundingOutlook> all;

    Asked(Project p, Scenario s = {}, const Told& told = {}, const char* as_of = "2025-01-15",
          MoneyCounted counted = MoneyCounted::committed)
        : now(snapshot(plan({std::move(p)}), told, as_of)), scenario(std::move(s)),
          all(funding_outlooks(now, {&scenario}, counted, solve::late_solver(), days_by_schedule)) {}

    const FundingOutlook& base() const { return all.front(); }
    const FundingOutlook& then() const { return all.back(); }
    const MilestoneFate& fate(const char* id) const {
        for (const auto& m : then().milestones)
            if (m.want->milestone->plan->id.text() == id) return m;
        throw std::runtime_error(id);
    }
    std::string fates() const {
        std::string all_of_them;
        for (const auto& m : then().milestones) all_of_them += (all_of_them.empty() ? "" : " ") + std::string(word(m.fate));
        return all_of_them;
    }
};

Scenario scenario_of(const Project& p, std::vector<const char*> cut, std::vector<const char*> delay = {},
                     std::vector<const char*> add = {}) {
    auto made = plan({p});
    for (const char* id : {"ICRC", "IFRC"}) {
        Partner partner;
        partner.id = PartnerId(id);
        made.programme.partners.push_back(partner);
    }
    Scenario s;
    for (const auto* text : cut) s.cut.push_back(*parse_cut(text, made));
    for (const auto* text : delay) s.delay.push_back(*parse_delay(text, made));
    for (const auto* text : add) s.add.push_back(*parse_added(text, made));
    return s;
}

}  // namespace

TEST_CASE("of what is worth most as much is paid as the money suffices for") {
    const Asked asked(rehab());
    // 800 CHF for 900. M1, M2 and M4 are worth 200 people each, M3 400: M1 and M3 (600 CHF), or M1, M2 and M4 (700 CHF),
    // both worth 600; no other choice that can be paid is worth as much.
    CHECK(asked.base().worth == 3 * 600);
    CHECK(asked.base().needed == money("900 CHF"));
    CHECK(asked.base().usable == money("800 CHF"));
    CHECK(asked.base().proven());
    CHECK(asked.base().to_restore_all == money("100 CHF"));
    CHECK(asked.base().sums.falls.milestones >= 1);
}

TEST_CASE("with a hundred more nothing falls; the money of July puts M2 off until then, and M4 with it") {
    auto p = rehab();
    p.funding[0].committed = money("600 CHF");
    const Asked asked(p);
    // Early: 600. M3 has the most worth for its money, then M1: both early. M2 waits for the IFRC's 300.
    CHECK(asked.fates() == "covered slips covered no-cost");
    CHECK(asked.fate("M2").money_on == day("2025-07-01"));
    CHECK(to_text(asked.fate("M2").days.finish) == "2025-07-14");  // ten days of work, without Thursdays and Fridays
    CHECK(to_text(asked.fate("M4").days.finish) == "2025-07-14");
    CHECK(asked.base().sums.slips.cost == money("300 CHF"));
    CHECK(asked.base().to_restore_all == money("0 CHF"));
}

TEST_CASE("a cut that leaves too little lets a milestone fall, with what waits for it, and says what would restore it") {
    auto p = rehab();
    p.funding[0].committed = money("600 CHF");
    const Asked asked(p, scenario_of(p, {"IFRC=50%"}));
    // 600 + 150 = 750 of 900. Without M3: 700 fit, worth 200 + 200 + 200. Without M2 and M4: 600 fit, worth 200 + 400.
    // Both are worth 600 people; of equal ones that with more of what the base case pays is taken: M1, M2 and M4 are three.
    CHECK(asked.fates() == "covered slips falls no-cost");
    CHECK(asked.fate("M3").missing == money("150 CHF"));
    CHECK(asked.fate("M3").because_of == nullptr);
    CHECK(asked.then().sums.people_not_reached == 400);
    CHECK(asked.then().to_restore_all == money("150 CHF"));
    CHECK(asked.then().question.effects.front().amount == money("150 CHF"));
    CHECK(asked.fate("M3").before == MoneyFate::covered);
}

TEST_CASE("what waits for a milestone that falls, falls too") {
    auto p = rehab();
    p.funding[0].committed = money("250 CHF");
    const Asked asked(p, scenario_of(p, {"F2=100%"}));
    CHECK(asked.fates() == "falls falls covered falls");
    CHECK(asked.fate("M1").missing == money("350 CHF"));
    CHECK(asked.fate("M2").missing == money("650 CHF"));
    REQUIRE(asked.fate("M4").because_of);
    CHECK(asked.fate("M4").because_of->milestone->plan->id.text() == "M2");
    CHECK(asked.fate("M4").missing == money("650 CHF"));
    CHECK(asked.then().sums.falls.milestones == 2);
    CHECK(asked.then().sums.fall_with_them == 1);
    CHECK(asked.then().sums.falls.cost == money("700 CHF"));
}

TEST_CASE("what was received is neither cut nor put off") {
    auto p = rehab();
    Told told;
    told.tell(FactKind::fund_receive, "F1", "2025-01-10", moved("450 CHF"));
    const Asked asked(p, scenario_of(p, {"ICRC=30%"}, {"F1=200d"}), told);
    // 30 % of 500 is 150, but only 50 are still to come.
    CHECK(asked.then().question.effects[0].amount == money("50 CHF"));
    CHECK(asked.then().question.effects[1].amount == money("0 CHF"));
    CHECK(asked.then().usable == money("750 CHF"));
}

TEST_CASE("an amount that a donor takes away is spread over its lines by what is still to come") {
    auto p = rehab();
    p.funding[1].donor = PartnerId("ICRC");
    const Asked asked(p, scenario_of(p, {"ICRC=80 CHF"}));
    REQUIRE(asked.then().question.sources.size() == 2);
    CHECK(asked.then().question.sources[0].taken == money("50 CHF"));
    CHECK(asked.then().question.sources[1].taken == money("30 CHF"));
}

TEST_CASE("a delay puts off the day on which the money is there, and its last day") {
    auto p = rehab();
    p.funding[0].committed = money("900 CHF");
    const Asked asked(p, scenario_of(p, {}, {"F1=90d"}));
    const auto& source = asked.then().question.sources[0];
    CHECK(source.from == day("2025-04-15"));  // 15 January and 90 days
    CHECK(source.until == day("2026-03-31"));
    CHECK(asked.fate("M1").fate == MoneyFate::slips);
    CHECK(to_text(asked.fate("M1").days.finish) == "2025-04-28");  // the tenth working day
    CHECK(asked.fate("M3").fate == MoneyFate::covered);  // needed in June only
}

TEST_CASE("money that comes after the project has ended is told as such") {
    auto p = rehab();
    p.funding[0].committed = money("900 CHF");
    const Asked soon(p, scenario_of(p, {}, {"F1=90d"})), late(p, scenario_of(p, {}, {"F1=400d"}));
    CHECK(soon.fate("M1").is_later());
    CHECK_FALSE(soon.fate("M1").is_beyond_project());
    CHECK(late.fate("M1").days.finish > p.period.last);
    CHECK(late.fate("M1").is_beyond_project());
}

TEST_CASE("pledges and commitments are never added") {
    auto p = rehab();
    p.funding[0].pledged = money("700 CHF");
    Told told;
    told.tell(FactKind::fund_receive, "F1", "2025-01-10", moved("100 CHF"));
    CHECK(Asked(p, {}, told, "2025-01-15", MoneyCounted::received).base().usable == money("100 CHF"));
    CHECK(Asked(p, {}, told, "2025-01-15", MoneyCounted::committed).base().usable == money("800 CHF"));
    CHECK(Asked(p, {}, told, "2025-01-15", MoneyCounted::pledged).base().usable == money("1000 CHF"));
}

TEST_CASE("spending beyond what is done pays what is in progress, and only then what is planned") {
    auto p = rehab();
    Told told;
    told.tell(FactKind::milestone_done, "M1", "2025-01-10");
    told.tell(FactKind::milestone_start, "M2", "2025-01-10");
    told.tell(FactKind::fund_receive, "F1", "2025-01-10", moved("500 CHF"));
    told.tell(FactKind::fund_spend, "F1", "2025-01-11", moved("480 CHF", "B1"));
    const Asked asked(p, {}, told);
    // 480 less the 400 of M1 pay 80 of M2's 300.
    CHECK(asked.fate("M2").want->cost == money("220 CHF"));
    CHECK(asked.fate("M3").want->cost == money("200 CHF"));
    CHECK(asked.base().usable == money("320 CHF"));  // 20 left of F1, 300 to come
    // What is left of 1200 after 480 and the open 420 belongs to no milestone.
    CHECK(asked.base().question.other_budget == money("300 CHF"));
}

TEST_CASE("earmarked money stays in its province, its kind of cost and its groups") {
    auto p = rehab();
    p.provinces.scope = Provinces::Scope::listed;
    p.provinces.list = {{province_of("Tehran"), {}, {}}, {province_of("Fars"), {}, {}}};
    p.milestones[0].province = province_of("Tehran");
    p.milestones[2].province = province_of("Fars");
    p.funding.resize(1);
    p.funding[0].committed = money("900 CHF");
    p.funding[0].earmark.provinces = {province_of("Tehran")};
    CHECK(Asked(p).fates() == "covered falls falls falls");  // M2 names no province, and its project works in two
    p.funding[0].earmark = {{}, {BudgetKind::training}, {}};
    CHECK(Asked(p).fates() == "falls falls falls falls");
    p.funding[0].earmark = {{}, {BudgetKind::equipment}, {}};
    CHECK(Asked(p).fates() == "covered covered covered no-cost");
    p.groups = {GroupId("refugees")};
    p.funding[0].earmark = {{}, {}, {GroupId("hosts")}};
    CHECK(Asked(p).fates() == "falls falls falls falls");
}

TEST_CASE("help in kind pays only the kinds of cost that it names") {
    auto p = rehab();
    p.funding[1].mode = FundingMode::in_kind;
    CHECK(Asked(p).base().usable == money("500 CHF"));
    CHECK(Asked(p).base().question.left_out.in_kind == money("300 CHF"));
    p.funding[1].earmark.lines = {BudgetKind::equipment};
    CHECK(Asked(p).base().usable == money("800 CHF"));
}

TEST_CASE("money whose period is over, and money whose period is over before it is needed, pays nothing") {
    auto p = rehab();
    p.funding = {funding("F1", "900 CHF", "2025-01-01 .. 2025-02-28")};
    CHECK(Asked(p).fates() == "falls falls falls falls");  // M1 is needed on 1 March
    Told told;
    told.tell(FactKind::fund_receive, "F1", "2025-01-10", moved("70 CHF"));
    CHECK(Asked(p, {}, told, "2025-03-15").base().question.left_out.lapsed == money("70 CHF"));
}

TEST_CASE("added money pays what it is for, in any project, from its day on") {
    auto p = rehab();
    const auto s = scenario_of(p, {}, {}, {"IFRC=250 CHF on 2025-09-01 for rehabilitation"});
    const Asked asked(p, s);
    CHECK(asked.then().usable == money("1050 CHF"));
    CHECK(asked.then().sums.falls.milestones == 0);
    const Asked other(p, scenario_of(p, {}, {}, {"250 CHF for health"}));
    CHECK(other.then().usable == money("800 CHF"));
}

TEST_CASE("people still to reach are laid on the open milestones by weight") {
    auto p = rehab();
    Told told;
    told.tell(FactKind::milestone_done, "M1", "2025-01-10");
    told.tell(FactKind::indicator_return, "I1", "2025-01-10", returned("2025-01", "200"));
    const Asked asked(p, {}, told, "2025-02-15");
    // 800 on weights 1, 2, 1
    CHECK(asked.fate("M2").want->people == 200);
    CHECK(asked.fate("M3").want->people == 400);
}

TEST_CASE("sums by province and sector add up to all") {
    auto p = rehab();
    p.milestones[0].province = province_of("Tehran");
    const Asked asked(p);
    Money cost = money("0 CHF");
    for (const auto& entry : asked.base().by_province)
        cost += entry.sums.covered.cost + entry.sums.slips.cost + entry.sums.falls.cost;
    CHECK(cost == asked.base().needed);
    REQUIRE(asked.base().by_province.size() == 2);
    CHECK(asked.base().by_province.front().province == province_of("Tehran"));
    CHECK_FALSE(asked.base().by_province.back().province);
    REQUIRE(asked.base().by_sector.size() == 1);
}

TEST_CASE("what is typed behind an option is told when it is wrong") {
    const auto made = plan({rehab()});
    CHECK(parse_cut("ICRC", made).problem().code == Code::bad_argument);
    CHECK(parse_cut("ICRC=130%", made).problem().code == Code::number_out_of_range);
    CHECK(parse_cut("ICRC=-5 CHF", made).problem().code == Code::negative_amount);
    CHECK(parse_cut("ICRC=30", made).problem().code == Code::not_money);
    CHECK(parse_cut("ICRC=۳۰٪", made)->percent == Percent::whole(30));
    CHECK(parse_cut("F1=20 CHF", made)->of.line == FundingId("F1"));
    CHECK(parse_delay("F1=0d", made).problem().code == Code::number_out_of_range);
    CHECK(parse_delay("F1=soon", made).problem().code == Code::bad_argument);
    CHECK(parse_delay("F1=1000000000d", made).problem().code == Code::number_out_of_range);
    CHECK(parse_delay("F1=90", made)->days == 90);
    CHECK(parse_added("0 CHF", made).problem().code == Code::bad_argument);
    CHECK(parse_added("50 CHF for REHAP", made).problem().code == Code::unknown_project);
    CHECK(parse_added("50 CHF for NOWHERE", made).problem().code == Code::bad_argument);
    CHECK(parse_added("50 CHF on never", made).problem().code == Code::not_a_date);
    const auto added = parse_added("IFRC=50 CHF on 1404-01-01 for REHAB, health, Tehran, training", made);
    REQUIRE(added);
    CHECK(added->on == day("2025-03-21"));
    CHECK(added->projects.size() + added->sectors.size() + added->earmark.provinces.size() + added->earmark.lines.size() == 4);
}

TEST_CASE("money that the plan has for a later day comes then") {
    auto p = rehab();
    p.funding[0].on = day("2025-05-05");
    const Asked asked(p);
    CHECK(asked.base().usable == money("800 CHF"));
    CHECK(asked.base().question.sources[0].from == day("2025-05-05"));
}
