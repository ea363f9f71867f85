#include "reports/currency_names.hpp"

namespace hamkari::reports {

std::string currency_name(Currency currency, const Locale& locale) {
    if (currency.code() == "CHF") return word(locale, Word::currency_chf);
    if (currency.code() == "EUR") return word(locale, Word::currency_eur);
    if (currency.code() == "IRR") return word(locale, Word::currency_irr);
    if (currency.code() == "USD") return word(locale, Word::currency_usd);
    const auto name = locale.currency(currency);
    return name == currency.code() ? std::string{} : name;
}

Cell currency_cell(Currency currency, const Locale& locale) {
    auto name = currency_name(currency, locale);
    if (name.empty()) return code(std::string(currency.code()));
    return noted(Cell{std::move(name)}, locale.isolate(currency.code()));
}

}  // namespace hamkari::reports
