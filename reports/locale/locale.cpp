#include "reports/locale/locale.hpp"

#include "reports/locale/numbers.hpp"
#include "reports/locale/pattern.hpp"

namespace hamkari::reports {
namespace {

std::string worded(std::string_view pattern, const Problem& problem, const Locale& locale) {
    const std::vector<std::string_view> arguments(problem.arguments.begin(), problem.arguments.end());
    std::string out;
    append_filled(out, pattern, arguments, locale, true);
    while (out.ends_with(' ')) out.pop_back();  // of an optional part that stood last
    return out;
}

const Message& message_of(const Problem& problem, const LanguageTable& table) {
    return table.messages[static_cast<std::size_t>(problem.code)];
}

}  // namespace

std::initializer_list<const LanguageTable*> languages() {
    static const std::initializer_list<const LanguageTable*> all = {&english(), &persian()};
    return all;
}

std::string Locale::operator()(Word word, std::initializer_list<std::string_view> arguments) const {
    std::string out;
    append_filled(out, (*this)(word), {arguments.begin(), arguments.size()}, *this, false);
    return out;
}

std::string Locale::count(Word word, std::int64_t number_of) const {
    const auto pattern = (*this)(word);
    const auto bar = pattern.find('|');
    const bool other = bar != std::string_view::npos && number_of != 1;
    const auto shown = number(number_of);
    const std::string_view argument = shown;
    std::string out;
    append_filled(out, other ? pattern.substr(bar + 1) : pattern.substr(0, bar), {&argument, 1}, *this, false);
    return out;
}

std::string Locale::number(std::int64_t value) const {
    std::string out;
    append_decimal(out, value, 0, false, *table_);
    return out;
}

std::string Locale::number(Quantity value, int decimals) const {
    std::string out;
    append_decimal(out, rounded(value.ten_thousandths(), 4, decimals), decimals, false, *table_);
    return out;
}

std::string Locale::percent(Percent value) const {
    constexpr std::int64_t hundred = Percent::whole(100).ten_thousandths;
    const int decimals = value.ten_thousandths >= hundred || value.ten_thousandths <= -hundred ? 0 : 1;
    std::string out;
    append_decimal(out, rounded(value.ten_thousandths, 4, decimals), decimals, false, *table_);
    out += table_->percent;
    return out;
}

std::string Locale::amount(const Money& value) const {
    std::string out;
    append_decimal(out, value.minor, value.currency.decimals(), true, *table_);
    return out;
}

std::string Locale::money(const Money& value) const {
    std::string out;
    append_decimal(out, value.minor, value.currency.decimals(), true, *table_);
    out += ' ';
    out += currency(value.currency);
    return out;
}

std::string Locale::currency(Currency value) const {
    if (!value.known()) return {};
    for (const auto& [code, name] : table_->currencies)
        if (code == value.code()) return std::string(name);
    return isolate(value.code());
}

std::string_view Locale::month(Calendar calendar, int month) const {
    const auto& names = calendar == Calendar::gregorian ? table_->gregorian_months : table_->solar_hijri_months;
    return names[static_cast<std::size_t>(month - 1)];
}

std::string_view Locale::province(ProvinceCode code) const {
    const auto& found = hamkari::province(code);
    return language() == Language::fa ? found.fa : found.en;
}

std::string Locale::list(const std::vector<std::string>& items) const {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out += (*this)(i + 1 == items.size() ? Word::list_and : Word::list_comma);
        out += items[i];
    }
    return out;
}

std::string Locale::digits(std::string_view text) const {
    std::string out;
    append_digits(out, text, *table_);
    return out;
}

std::string Locale::isolate(std::string_view text) const {
    if (!right_to_left() || text.empty()) return std::string(text);
    std::string out(first_strong_isolate);
    out += text;
    out += pop_isolate;
    return out;
}

std::string Locale::message(const Problem& problem) const {
    return worded(message_of(problem, *table_).text, problem, *this);
}

std::string Locale::hint(const Problem& problem) const {
    return worded(message_of(problem, *table_).hint, problem, *this);
}

}  // namespace hamkari::reports
