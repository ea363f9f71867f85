#include "model/money.hpp"

#include "model/folding.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

namespace hamkari {

namespace {

// ISO 4217, the currencies in use in 2025, those of two decimals first.
constexpr std::string_view two_decimals =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE "
    "CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW "
    "KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK "
    "PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS "
    "UAH USD UYU UZS VES WST XCD YER ZAR ZMW ZWG";
constexpr std::string_view no_decimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view three_decimals = "BHD IQD JOD KWD LYD OMR TND";

bool lists(std::string_view list, std::string_view code) {
    const auto at = list.find(code);
    return at != std::string_view::npos && at % 4 == 0;
}

std::vector<std::string> all_currencies() {
    std::vector<std::string> codes;
    for (const auto list : {two_decimals, no_decimals, three_decimals})
        for (const auto code : split(list, ' ')) codes.emplace_back(code);
    return codes;
}

bool is_toman(std::string_view text) {
    const auto folded = fold(text);
    return folded == "toman" || folded == "tomans" || folded == "irt" || folded == fold("تومان");
}

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t value = 1;
    while (exponent-- > 0) value *= 10;
    return value;
}

constexpr std::int64_t rate_unit = 10'000'000'000;

}  // namespace

int Currency::decimals() const { return lists(no_decimals, code()) ? 0 : lists(three_decimals, code()) ? 3 : 2; }

Parsed<Currency> parse_currency(std::string_view text) {
    const auto code = trim(text);
    if (is_toman(code)) return Problem{Code::toman, {std::string(code), ""}};
    if (code.size() == 3 && (lists(two_decimals, code) || lists(no_decimals, code) || lists(three_decimals, code))) {
        Currency currency;
        std::copy(code.begin(), code.end(), currency.code_.begin());
        return currency;
    }
    return Problem{Code::unknown_currency, {std::string(code), nearest(code, all_currencies()).value_or("")}};
}

Money& Money::operator+=(const Money& other) {
    assert(currency == other.currency);
    minor += other.minor;
    return *this;
}

Money& Money::operator-=(const Money& other) {
    assert(currency == other.currency);
    minor -= other.minor;
    return *this;
}

Parsed<Money> parse_money(std::string_view text) {
    const auto shown = trim(text);
    const auto space = shown.find_last_of(" \t");
    if (space == std::string_view::npos) return Problem{Code::not_money, {std::string(shown)}};
    const auto number = trim(shown.substr(0, space));
    const auto currency = parse_currency(shown.substr(space + 1));
    if (!currency) {
        if (currency.problem().code != Code::toman) return currency.problem();
        const auto rials = parse_scaled(number, 1);
        return Problem{Code::toman, {std::string(shown), rials ? std::to_string(*rials) + " IRR" : ""}};
    }
    const auto minor = parse_scaled(number, currency->decimals());
    if (!minor) {
        if (minor.problem().code == Code::not_a_number) return Problem{Code::not_money, {std::string(shown)}};
        auto problem = minor.problem();
        problem.arguments.front() = shown;
        return problem;
    }
    return Money{*minor, *currency};
}

std::string amount_text(const Money& money) { return scaled_text(money.minor, money.currency.decimals(), true); }

std::string to_text(const Money& money) { return amount_text(money) + " " + std::string(money.currency.code()); }

Parsed<std::int64_t> parse_rate(std::string_view text) {
    const auto rate = parse_scaled(text, 10, std::numeric_limits<std::int64_t>::max() / 4);
    if (rate && *rate <= 0) return Problem{Code::not_a_number, {std::string(trim(text))}};
    return rate;
}

std::string rate_text(std::int64_t rate) { return scaled_text(rate, 10, false); }

Rates::Rates(std::vector<Rate> rates, Currency reporting) : rates_(std::move(rates)), reporting_(reporting) {
    std::stable_sort(rates_.begin(), rates_.end(), [](const Rate& a, const Rate& b) { return a.on < b.on; });
}

const Rate* Rates::used(Currency currency, Date day) const {
    if (currency == reporting_) return nullptr;
    const Rate* chosen = nullptr;
    for (const auto& rate : rates_) {
        const bool fits = (rate.from == currency && rate.to == reporting_) || (rate.from == reporting_ && rate.to == currency);
        if (!fits) continue;
        if (chosen && rate.on > day) break;
        chosen = &rate;
    }
    return chosen;
}

bool Rates::knows(Currency currency) const { return currency == reporting_ || used(currency, Date{}) != nullptr; }

Money Rates::convert(const Money& amount, Date day) const {
    if (amount.currency == reporting_ || amount.minor == 0) return {amount.minor, reporting_};
    const Rate* rate = used(amount.currency, day);
    if (!rate) throw Failure(Code::rate_missing, {std::string(amount.currency.code()), std::string(reporting_.code())});
    const Wide to_unit = power_of_ten(reporting_.decimals());
    const Wide from_unit = power_of_ten(amount.currency.decimals());
    Wide converted;
    if (rate->from == amount.currency)
        converted = divide_half_even(Wide{amount.minor} * rate->rate * to_unit, Wide{rate_unit} * from_unit);
    else
        converted = divide_half_even(Wide{amount.minor} * rate_unit * to_unit, Wide{rate->rate} * from_unit);
    if (converted > std::numeric_limits<std::int64_t>::max() || converted < std::numeric_limits<std::int64_t>::min())
        throw Failure(Code::number_too_large, {to_text(amount)});
    return {static_cast<std::int64_t>(converted), reporting_};
}

}  // namespace hamkari
