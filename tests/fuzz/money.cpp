#include "model/money.hpp"

#include "tests/fuzz/properties.hpp"

namespace hamkari::fuzz {

namespace {

/// What is read prints as text that reads as the same.
template <class T, class Parse, class Print>
void check_text(std::string_view text, Parse parse, Print print) {
    const Parsed<T> read = parse(text);
    if (!read) return;
    const std::string printed = print(*read);
    const Parsed<T> again = parse(printed);
    must(again && *again == *read, "a value prints as another one", printed);
}

void check_conversion(const Money& amount, std::int64_t rate) {
    const Currency reporting("CHF");
    for (const bool into : {true, false}) {
        const Rates rates({into ? Rate{amount.currency, reporting, rate, {}, {}, false, {}}
                                : Rate{reporting, amount.currency, rate, {}, {}, false, {}}},
                          reporting);
        try {
            const auto converted = rates.convert(amount, {});
            must(converted.minor == 0 || (converted.minor < 0) == (amount.minor < 0), "a conversion changes the sign",
                 to_text(converted));
        } catch (const Failure& failure) {
            must(failure.problem().code == Code::number_too_large, "a conversion fails", failure.what());
        }
    }
}

}  // namespace

void money(std::string_view text) {
    const auto end = text.find('\n');
    const auto first = text.substr(0, end);
    check_text<Money>(first, parse_money, [](const Money& value) { return to_text(value); });
    check_text<Quantity>(first, parse_quantity, [](Quantity value) { return to_text(value); });
    check_text<Percent>(first, parse_percent, [](Percent value) { return to_text(value); });
    check_text<std::int64_t>(first, parse_rate, [](std::int64_t value) { return rate_text(value); });
    check_text<Currency>(first, parse_currency, [](Currency value) { return std::string(value.code()); });
    if (end == std::string_view::npos) return;
    const auto amount = parse_money(first);
    const auto rate = parse_rate(text.substr(end + 1));
    if (amount && rate) check_conversion(*amount, *rate);
}

}  // namespace hamkari::fuzz
