#include "model/fields.hpp"
#include "model/province.hpp"
#include "tests/catch.hpp"

using namespace hamkari;

namespace {

template <class T>
std::string written(const T& value) {
    std::string text;
    append_value(text, value);
    return text;
}

template <class T>
T read(std::string_view text) {
    T value{};
    read_value(text, value);
    return value;
}

Milestone milestone() {
    Milestone m;
    m.id = MilestoneId("REHAB-01");
    m.title = {"Raised floor laid", "کف کاذب نصب شد"};
    m.duration.likely = 20;
    m.due = *parse_date("2025-05-03");
    m.after = {{MilestoneId("REHAB-SEC-02"), LinkType::fs, {}, {}}, {MilestoneId("REHAB-00"), LinkType::ss, {-5, false}, {}}};
    m.province = *parse_province("Tehran");
    m.cost = *parse_money("40000 CHF");
    m.assumed.fields = {"duration", "cost"};
    return m;
}

Code damage(std::string_view text, auto value) {
    try {
        read_value(text, value);
    } catch (const Failure& failure) {
        return failure.problem().code;
    }
    FAIL("nothing was thrown for " << text);
    return Code::internal;
}

}  // namespace

TEST_CASE("the fields of an item are lines that a person can read, in the order of the plan format") {
    std::string text;
    FieldWriter writer(text);
    const auto item = milestone();
    describe(item, writer);
    CHECK(text ==
          "id=REHAB-01\n"
          "title.en=Raised floor laid\n"
          "title.fa=کف کاذب نصب شد\n"
          "duration=20\n"
          "due=2025-05-03\n"
          "after=REHAB-SEC-02 FS 0d; REHAB-00 SS -5d\n"
          "province=IR-23\n"
          "weight=1\n"
          "cost=40000.00 CHF\n"
          "assumed=duration; cost");
}

TEST_CASE("values with parts are written as one line") {
    CHECK(written(Target{*parse_period("1404-H1"), *parse_quantity("12.5"), {}}) == "1404-H1: 12.5");
    CHECK(written(Phase{*parse_period("2025-Q2"), *parse_money("40000 CHF"), {}}) == "2025-Q2: 40000.00 CHF");
    CHECK(written(Baseline{Quantity::whole(3), *parse_date("2025-01-01")}) == "3 on 2025-01-01");
    CHECK(written(Variance{Percent::whole(10), *parse_money("1000 CHF")}) == "10% 1000.00 CHF");
    CHECK(written(Earmark{{*parse_province("Tehran")}, {BudgetKind::equipment}, {}}) ==
          "provinces IR-23; lines equipment");
    Provinces provinces{Provinces::Scope::listed, {{*parse_province("Tehran"), Percent::whole(40), {}}}};
    CHECK(written(provinces) == "IR-23 40%");
    Rate rate{
        Currency("USD"), Currency("CHF"), *parse_rate("0.8950"), *parse_date("2025-01-02"), "SNB; daily", true, {}};
    CHECK(written(rate) == "2025-01-02 USD CHF " + rate_text(rate.rate) + " | SNB\\s daily | assumed");
    Holiday holiday;
    holiday.month = 11;
    holiday.day = 22;
    holiday.title.en = "Revolution day";
    CHECK(written(holiday) == "every 11-22 | Revolution day |  | ");
}

TEST_CASE("a text of several lines stays one line and comes back whole") {
    const std::string text = "first line\nsecond \\ line; with | signs = and so on";
    CHECK(written(text) == "first line\\nsecond \\\\ line; with | signs = and so on");
    CHECK(read<std::string>(written(text)) == text);
}

TEST_CASE("an amount that nobody gave has no line, and none comes back") {
    BudgetLine line;
    line.title.en = "Beds";
    std::string text;
    FieldWriter writer(text);
    describe(line, writer);
    CHECK(text.find("amount=") == std::string::npos);
    BudgetLine read_back;
    read_fields(text, read_back, [](BudgetLine& item, FieldReader& reader) { describe(item, reader); });
    CHECK(read_back.amount == Money{});
}

TEST_CASE("a period keeps the way in which it was written") {
    for (const std::string text :
         {"2025", "1404", "2025-H2", "1404-Q3", "2025-09", "2025-05-06", "2025-01-01 .. 2026-12-31"}) {
        const auto period = read<Period>(text);
        CHECK(written(period) == text);
        CHECK(period.kind == parse_period(text)->kind);
    }
}

TEST_CASE("fields are read back too if the description has changed its order since they were written") {
    const std::string text = "due=2025-05-03\ntitle.en=Floor laid\nweight=2";
    Milestone read_back;
    read_fields(text, read_back, [](Milestone& item, FieldReader& reader) { describe(item, reader); });
    CHECK(read_back.title.en == "Floor laid");
    CHECK(read_back.due == *parse_date("2025-05-03"));
    CHECK(read_back.weight == Quantity::whole(2));
}

TEST_CASE("a field that no item has means that the ledger is damaged") {
    Milestone read_back;
    const auto walk = [](Milestone& item, FieldReader& reader) { describe(item, reader); };
    CHECK_THROWS_AS(read_fields("title.en=Floor laid\ncolour=green", read_back, walk), Failure);
}

TEST_CASE("the largest numbers that can be written can be read back") {
    CHECK(read<Money>("90000000000000.00 CHF") == *parse_money("90000000000000 CHF"));
    CHECK(read<Quantity>("-900000000000") == *parse_quantity("-900000000000"));
    CHECK(read<int>("-9999") == -9999);
}

TEST_CASE("values that cannot be are damage, never guessed") {
    CHECK(damage("2025-02-29", Date{}) == Code::ledger_damaged);
    CHECK(damage("2025-2-03x", Date{}) == Code::ledger_damaged);
    CHECK(damage("2025-Q5", Period{}) == Code::ledger_damaged);
    CHECK(damage("40000", Money{}) == Code::ledger_damaged);
    CHECK(damage("1.005 CHF", Money{}) == Code::ledger_damaged);
    CHECK(damage("99999999999999999999 CHF", Money{}) == Code::ledger_damaged);
    CHECK(damage("90000000000000.01 CHF", Money{}) == Code::ledger_damaged);
    CHECK(damage("-900000000000.0001", Quantity{}) == Code::ledger_damaged);
    CHECK(damage("9000000000000001", std::int64_t{}) == Code::ledger_damaged);
    CHECK(damage("-10000", int{}) == Code::ledger_damaged);
    CHECK(damage("1.2.3", Quantity{}) == Code::ledger_damaged);
    CHECK(damage("-", Quantity{}) == Code::ledger_damaged);
    CHECK(damage("IR-99", ProvinceCode{}) == Code::ledger_damaged);
    CHECK(damage("weekly", Every{}) == Code::ledger_damaged);
    CHECK(damage("REHAB-01 FS 5", Link{}) == Code::ledger_damaged);
    for (const auto* list : {"A; ", "; A", "A;B", "A; ; B", ";"})
        CHECK(damage(list, std::vector<GroupId>{}) == Code::ledger_damaged);
    CHECK(damage("twelve", int{}) == Code::ledger_damaged);
    CHECK(damage("yes", bool{}) == Code::ledger_damaged);
}
