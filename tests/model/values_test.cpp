#include "model/folding.hpp"
#include "model/id.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/province.hpp"
#include "tests/catch.hpp"
#include "tests/typed.hpp"

using namespace hamkari;
using namespace hamkari::typed;

namespace {

Rate rate(const char* from, const char* to, const char* value, const char* on) {
    Rate r;
    r.from = *parse_currency(from);
    r.to = *parse_currency(to);
    r.rate = *parse_rate(value);
    r.on = *parse_date(on);
    return r;
}

Code money_problem(const char* text) { return parse_money(text).problem().code; }

}  // namespace

TEST_CASE("money is exact and has the decimals of its currency") {
    CHECK(money("40000 CHF").minor == 4'000'000);
    CHECK(money("۱۵۰۰٫۵۰ USD").minor == 150'050);
    CHECK(to_text(money("1500.5 USD")) == "1500.50 USD");
    CHECK(to_text(money("1500 JPY")) == "1500 JPY");
    CHECK(to_text(money("-0.05 EUR")) == "-0.05 EUR");
    CHECK(money_problem("1.234 CHF") == Code::too_many_decimals);
    CHECK(money_problem("12.5 JPY") == Code::too_many_decimals);
    CHECK(money_problem("1,000 CHF") == Code::not_money);
    CHECK(money_problem("1000") == Code::not_money);
    CHECK(money_problem("1000 XYZ") == Code::unknown_currency);
    CHECK(money_problem("99999999999999999999 CHF") == Code::number_too_large);
}

TEST_CASE("toman is refused with the amount in rials") {
    const auto problem = parse_money("1500 toman").problem();
    CHECK(problem.code == Code::toman);
    CHECK(problem.arguments[1] == "15000 IRR");
    CHECK(parse_money("۱۵۰۰ تومان").problem().arguments[1] == "15000 IRR");
}

TEST_CASE("an amount is converted at the latest rate on or before its day, else at the earliest") {
    const Rates rates({rate("USD", "CHF", "0.8950", "2025-01-02"), rate("USD", "CHF", "0.80", "2025-07-01")}, *parse_currency("CHF"));
    CHECK(to_text(rates.convert(money("100 USD"), *parse_date("2025-06-30"))) == "89.50 CHF");
    CHECK(to_text(rates.convert(money("100 USD"), *parse_date("2025-07-01"))) == "80.00 CHF");
    CHECK(to_text(rates.convert(money("100 USD"), *parse_date("2024-01-01"))) == "89.50 CHF");
    CHECK(to_text(rates.convert(money("100 CHF"), *parse_date("2024-01-01"))) == "100.00 CHF");
    CHECK_FALSE(rates.knows(*parse_currency("EUR")));
}

TEST_CASE("a conversion is rounded half to even") {
    const Rates rates({rate("USD", "CHF", "0.5", "2025-01-01")}, *parse_currency("CHF"));
    CHECK(to_text(rates.convert(money("0.01 USD"), *parse_date("2025-01-01"))) == "0.00 CHF");
    CHECK(to_text(rates.convert(money("0.03 USD"), *parse_date("2025-01-01"))) == "0.02 CHF");
    CHECK(to_text(rates.convert(money("-0.03 USD"), *parse_date("2025-01-01"))) == "-0.02 CHF");
}

TEST_CASE("a rate that is told the other way round serves too") {
    const Rates rates({rate("CHF", "IRR", "1000000", "2025-01-01")}, *parse_currency("CHF"));
    CHECK(to_text(rates.convert(money("2500000 IRR"), *parse_date("2025-01-01"))) == "2.50 CHF");
}

TEST_CASE("a period may be a year, a half, a quarter, a month, a day or a range, in either calendar") {
    CHECK(period("2025") == Period::range(*parse_date("2025-01-01"), *parse_date("2025-12-31")));
    CHECK(period("2025-H2") == Period::range(*parse_date("2025-07-01"), *parse_date("2025-12-31")));
    CHECK(period("2025-Q3") == Period::range(*parse_date("2025-07-01"), *parse_date("2025-09-30")));
    CHECK(period("2024-02") == Period::range(*parse_date("2024-02-01"), *parse_date("2024-02-29")));
    CHECK(period("1404") == Period::range(*parse_date("2025-03-21"), *parse_date("2026-03-20")));
    CHECK(period("۱۴۰۴-Q2") == Period::range(*parse_date("1404-04-01"), *parse_date("1404-06-31")));
    CHECK(period("1404-01-01 .. 2026-12-31").last == *parse_date("2026-12-31"));
    CHECK(parse_period("2025-Q5").problem().code == Code::not_a_period);
    CHECK(parse_period("2025-13").problem().code == Code::not_a_period);
    CHECK(parse_period("2025-5")->last == *parse_date("2025-05-31"));
    CHECK(*parse_period("2025 .. 2026") == Period::range(*parse_date("2025-01-01"), *parse_date("2026-12-31")));
    CHECK(*parse_period("1404-Q1..1404-Q3") == Period::range(*parse_date("2025-03-21"), *parse_date("2025-12-21")));
    CHECK(parse_period("2026 .. 2025").problem().code == Code::period_ends_before_it_starts);
    CHECK(parse_period("2025 .. 2026 .. 2027").problem().code == Code::not_a_period);
    CHECK(parse_period("next year").problem().code == Code::not_a_period);
    CHECK(parse_period("2025-06-01 .. 2025-05-01").problem().code == Code::period_ends_before_it_starts);
    for (const char* text : {"2025", "1404-H1", "2025-Q3", "2024-02", "2025-05-06", "2025-01-01 .. 2026-12-31"})
        CHECK(to_text(period(text)) == text);
}

TEST_CASE("quarters follow each other over the end of a year") {
    CHECK(to_text(next(period("2025-Q4"))) == "2026-Q1");
    CHECK(to_text(previous(period("1404-Q1"))) == "1403-Q4");
    CHECK(to_text(quarter_of(Calendar::gregorian, *parse_date("2025-11-30"))) == "2025-Q4");
}

TEST_CASE("parts make up a whole when they leave no hole and do not overlap") {
    CHECK(tile(period("2025"), {period("2025-H2"), period("2025-Q1"), period("2025-Q2")}));
    CHECK_FALSE(tile(period("2025"), {period("2025-H2"), period("2025-Q1")}));
    CHECK_FALSE(tile(period("2025"), {period("2025-H1"), period("2025-Q2"), period("2025-H2")}));
}

TEST_CASE("a province is known in English, in Persian and by both codes, but not by the numbering before 2020") {
    const auto name = [](const char* text) { return std::string(province(*parse_province(text)).en); };
    CHECK(name("Khorasan Razavi") == "Razavi Khorasan");
    CHECK(name("خراسان رضوي") == "Razavi Khorasan");
    CHECK(name("IR-09") == "Razavi Khorasan");
    CHECK(name("IR018") == "Razavi Khorasan");
    CHECK(name("IR-23") == "Tehran");
    CHECK(name("IR-07") == "Fars");
    CHECK(name("Sistan-Baluchestan") == "Sistan and Baluchestan");
    CHECK(parse_province("Tehrn").problem().arguments[1] == "Tehran");
    CHECK(parse_province("Atlantis").problem().arguments[1].empty());
}

TEST_CASE("did you mean: near words are found, far ones are not") {
    CHECK(nearest("milstone", {"milestone", "meeting"}) == "milestone");
    CHECK(nearest("REHAB-1", {"REHAB-01", "MINE-01"}) == "REHAB-01");
    CHECK(nearest("xyz", {"milestone", "meeting"}) == std::nullopt);
    CHECK(fold("توان‌بخشي") == fold("توان بخشی"));
}

TEST_CASE("an id is letters, digits, dots, dashes and underscores, at most forty") {
    CHECK(is_valid_id("REHAB-01"));
    CHECK_FALSE(is_valid_id(""));
    CHECK_FALSE(is_valid_id("-x"));
    CHECK_FALSE(is_valid_id("a b"));
    CHECK_FALSE(is_valid_id(std::string(41, 'a')));
}

TEST_CASE("of two ids that are equally near, the one that is nearer as it is written was meant") {
    CHECK(nearest("FA-2", {"FA", "FA-01", "FA-02"}) == "FA-02");
    CHECK(nearest("F-A", {"FA-01", "FA"}) == "FA");
}
