#pragma once

#include "model/date.hpp"
#include "model/problem.hpp"
#include "model/quantity.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari {

/// An ISO 4217 currency.
class Currency {
public:
    constexpr Currency() = default;
    constexpr explicit Currency(const char (&code)[4]) : code_{code[0], code[1], code[2]} {}

    std::string_view code() const { return {code_.data(), code_.size()}; }
    /// How many decimals its minor unit has: 2 for CHF and IRR, 0 for JPY, 3 for KWD.
    int decimals() const;
    bool known() const { return code_[0] != '\0'; }
    auto operator<=>(const Currency&) const = default;

private:
    friend Parsed<Currency> parse_currency(std::string_view text);
    std::array<char, 3> code_{};
};

/// Problems: unknown_currency, toman.
Parsed<Currency> parse_currency(std::string_view text);

/// An amount in minor units of one currency. Amounts of two currencies are never added.
struct Money {
    std::int64_t minor = 0;
    Currency currency;

    bool operator==(const Money&) const = default;
    /// Both must be of one currency.
    Money& operator+=(const Money& other);
    Money& operator-=(const Money& other);
    friend Money operator+(Money a, const Money& b) { return a += b; }
    friend Money operator-(Money a, const Money& b) { return a -= b; }
    Money positive_part() const { return {minor > 0 ? minor : 0, currency}; }
};

/// `40000 CHF`, `1500.50 USD`: number, space, currency; Latin or Persian digits.
/// Problems: not_money, unknown_currency, toman, too_many_decimals, number_too_large.
Parsed<Money> parse_money(std::string_view text);

/// `40000.00`: the amount with all its decimals and no currency.
std::string amount_text(const Money& money);
/// `40000.00 CHF`
std::string to_text(const Money& money);

/// One unit of `from` is worth `rate` units of `to`, from the day `on` until a later rate.
struct Rate {
    Currency from;
    Currency to;
    std::int64_t rate = 0;  ///< in units of 10^-10
    Date on{};
    std::string source;
    bool assumed = false;
    Position at;

    bool operator==(const Rate& o) const {
        return from == o.from && to == o.to && rate == o.rate && on == o.on && source == o.source && assumed == o.assumed;
    }
};

/// A positive decimal with at most ten decimals. Problems: not_a_number, too_many_decimals, number_too_large.
Parsed<std::int64_t> parse_rate(std::string_view text);
std::string rate_text(std::int64_t rate);

/// The rates of a programme. Section 8 "Conversion": an amount is converted at the latest rate on or before its own
/// day, else at the earliest one; rounded half to even, each amount by itself, then added.
class Rates {
public:
    Rates() = default;
    Rates(std::vector<Rate> rates, Currency reporting);

    Currency reporting() const { return reporting_; }
    /// Whether amounts of this currency can be converted into the reporting currency.
    bool knows(Currency currency) const;
    /// In the reporting currency. Must know the currency of the amount.
    Money convert(const Money& amount, Date day) const;
    /// The rate that `convert` would use; none where no conversion is needed.
    const Rate* used(Currency currency, Date day) const;

private:
    std::vector<Rate> rates_;  // by day
    Currency reporting_;
};

}  // namespace hamkari
