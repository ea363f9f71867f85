#include "model/fact.hpp"
#include "tests/catch.hpp"
#include "tests/model/random_values.hpp"

using namespace hamkari;
using hamkari::tests::Draw;

namespace {

std::string data_text(FactKind kind, FactData data) {
    Statement statement;
    statement.kind = kind;
    statement.data = std::move(data);
    return write_data(statement);
}

FactData drawn_data(Draw& draw, FactKind kind) {
    switch (kind) {
        case FactKind::milestone_done: {
            Evidence evidence{"handover; signed.pdf", "0f1e"};
            return evidence;
        }
        case FactKind::milestone_delay: {
            Delay delay;
            draw.fill(delay.to), draw.fill(delay.because), draw.fill(delay.agreed);
            return delay;
        }
        case FactKind::fund_pledge:
        case FactKind::fund_commit:
        case FactKind::fund_receive:
        case FactKind::fund_spend: {
            MoneyMoved moved;
            draw.fill(moved.amount), draw.fill(moved.budget), draw.fill(moved.province),
                draw.fill(moved.overspend_allowed);
            return moved;
        }
        case FactKind::indicator_return: {
            Return r;
            draw.fill(r.period), draw.fill(r.province), draw.fill(r.value), draw.fill(r.out_of);
            draw.fill(r.women), draw.fill(r.men), draw.fill(r.girls), draw.fill(r.boys), draw.fill(r.disabled);
            draw.fill(r.groups);
            return r;
        }
        case FactKind::decision_add: {
            DecisionAdded added;
            draw.fill(added.meeting), draw.fill(added.kind), draw.fill(added.owner), draw.fill(added.due);
            draw.fill(added.projects);
            return added;
        }
        case FactKind::risk_rate:
            return RiskRating{draw.number(1, 5), draw.number(1, 5)};
        case FactKind::note: {
            NoteOf note;
            draw.fill(note.kind), draw.fill(note.period);
            return note;
        }
        case FactKind::baseline_correct:
            return BaselineCorrection{Date{Days{draw.number(19'000, 21'000)}}};
        case FactKind::translate:
            return Translation{};
        case FactKind::baseline_set: {
            BaselineSet set{"Mid-2025", {}};
            for (int i = draw.number(0, 4); i > 0; --i) {
                auto& dates = set.milestones.emplace_back();
                draw.fill(dates.milestone), draw.fill(dates.due), draw.fill(dates.finish), draw.fill(dates.start);
                if (draw.heads()) dates.finish = dates.due;
            }
            return set;
        }
        default:
            return std::monostate{};
    }
}

}  // namespace

TEST_CASE("what a fact says is read back as it was written") {
    Draw draw(7);
    for (std::size_t kind = 0; kind < Choices<FactKind>::words.size(); ++kind)
        for (int i = 0; i < 100; ++i) {
            const auto fact_kind = static_cast<FactKind>(kind);
            const auto data = drawn_data(draw, fact_kind);
            const auto text = data_text(fact_kind, data);
            INFO(word(fact_kind) << "\n" << text);
            CHECK(read_data(fact_kind, text) == data);
        }
}

TEST_CASE("the data of a fact are lines that a person can read") {
    Return report;
    report.period = *parse_period("2025-Q3");
    report.province = *parse_province("Tehran");
    report.value = Quantity::whole(235);
    report.women = 120;
    report.disabled = 0;
    report.groups = {{GroupId("refugees"), 60}};
    CHECK(data_text(FactKind::indicator_return, report) ==
          "period=2025-Q3\nprovince=IR-23\nvalue=235\nwomen=120\ndisabled=0\ngroups=refugees 60");
    CHECK(data_text(FactKind::milestone_delay, Delay{*parse_date("2025-06-30"), Because::customs, DecisionId("D-1")}) ==
          "to=2025-06-30\nbecause=customs\nagreed=D-1");
}

TEST_CASE("the dates of a baseline are written shortly, since there may be thousands of them") {
    const auto day = [](const char* text) { return *parse_date(text); };
    const BaselineSet set{"Mid-2025",
                          {{MilestoneId("A-1"), day("2025-05-03"), day("2025-05-03"), {}},
                           {MilestoneId("A-2"), day("2025-05-03"), day("2025-06-30"), day("2025-04-05")},
                           {MilestoneId("A-3"), {}, day("2025-06-30"), {}},
                           {MilestoneId("A-4"), day("2025-05-03"), {}, {}}}};
    const auto text = data_text(FactKind::baseline_set, set);
    CHECK(text == "name=Mid-2025\nmilestones=A-1 2025-05-03 =; A-2 2025-05-03 2025-06-30 2025-04-05; A-3 - 2025-06-30; A-4 2025-05-03");
    CHECK(read_data(FactKind::baseline_set, text) == FactData{set});
    for (const auto* wrong : {"A-1 2025-05-03 2025-05-03", "A-1 -", "A-1 - =", "A-1 2025-05-03 = 2025-04-05 2025-04-05", "A-1  2025-05-03",
                              "A-1 2025-02-30", "2025-05-03 = ", " 2025-05-03"}) {
        INFO(wrong);
        CHECK_THROWS_AS(read_data(FactKind::baseline_set, std::string("name=M\nmilestones=") + wrong), Failure);
    }
}

TEST_CASE("a milestone done without evidence has no data") {
    CHECK(data_text(FactKind::milestone_done, std::monostate{}).empty());
    CHECK(read_data(FactKind::milestone_done, "") == FactData{std::monostate{}});
}

TEST_CASE("data that the kind of fact does not have means that the ledger is damaged") {
    CHECK_THROWS_AS(read_data(FactKind::milestone_start, "to=2025-06-30"), Failure);
    CHECK_THROWS_AS(read_data(FactKind::milestone_delay, "to=2025-06-31\nbecause=customs"), Failure);
    CHECK_THROWS_AS(read_data(FactKind::risk_rate, "likelihood=3\nimpact=4\nscore=12"), Failure);
}

TEST_CASE("an entry of the ledger is named by its office and number") {
    CHECK(to_text(EntryName{"HQ", 17}) == "HQ-17");
    CHECK(*parse_entry_name("HQ-17", "THR") == EntryName{"HQ", 17});
    CHECK(*parse_entry_name(" ۱۷ ", "THR") == EntryName{"THR", 17});
    CHECK(*parse_entry_name("SB-2-17", "THR") == EntryName{"SB-2", 17});
    for (const auto* text : {"", "HQ-", "HQ-0", "-17", "HQ-1x", "seventeen", "HQ-99999999999999999999"}) {
        INFO(text);
        CHECK_FALSE(parse_entry_name(text, "HQ"));
    }
}
