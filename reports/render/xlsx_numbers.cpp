#include "reports/render/xlsx_numbers.hpp"

#include "reports/locale/numbers.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

constexpr int quantity_decimals = 4;
constexpr std::int64_t most_digits = 1'000'000'000'000'000;  // 15 digits

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    while (exponent-- > 0) power *= 10;
    return power;
}

// Half away from zero, as spreadsheets show a number.
std::int64_t shown_by_spreadsheets(std::int64_t raw, int from, int to) {
    const Wide unit = power_of_ten(from - to), magnitude = raw < 0 ? -static_cast<Wide>(raw) : raw;
    const auto shown = static_cast<std::int64_t>((magnitude + unit / 2) / unit);
    return raw < 0 ? -shown : shown;
}

// With one decimal at most. Reports round half to even, spreadsheets half up: where these differ, the cell holds the
// rounded number, so that no sheet shows another figure than the report.
SheetNumber one_decimal(std::int64_t raw, int at_most, NumberLook::Kind kind) {
    SheetNumber number{raw, quantity_decimals, {kind, 0, {}, false}};
    const auto shown = rounded(raw, quantity_decimals, at_most);
    if (at_most == 1 && shown % 10 != 0) number.look.decimals = 1;
    const int decimals = number.look.decimals;
    const auto even = at_most == decimals ? shown : shown / power_of_ten(at_most - decimals);
    if (shown_by_spreadsheets(raw, quantity_decimals, decimals) != even)
        number.raw = even * power_of_ten(quantity_decimals - decimals);
    return number;
}

struct ToNumber {
    bool currency_in_title;

    std::optional<SheetNumber> operator()(std::int64_t count) const {
        return SheetNumber{count, 0, {NumberLook::Kind::count, 0, {}, false}};
    }
    std::optional<SheetNumber> operator()(Quantity quantity) const {
        return one_decimal(quantity.ten_thousandths(), 1, NumberLook::Kind::count);
    }
    std::optional<SheetNumber> operator()(Percent percent) const {
        const auto hundred = Percent::whole(100).ten_thousandths;
        const bool large = percent.ten_thousandths >= hundred || percent.ten_thousandths <= -hundred;
        return one_decimal(percent.ten_thousandths, large ? 0 : 1, NumberLook::Kind::percent);
    }
    std::optional<SheetNumber> operator()(const Money& money) const {
        const int decimals = money.currency.decimals();
        const bool whole = money.minor % power_of_ten(decimals) == 0;
        return SheetNumber{money.minor, decimals,
                           {NumberLook::Kind::money, static_cast<std::uint8_t>(whole ? 0 : decimals),
                            currency_in_title ? Currency{} : money.currency, false}};
    }
    std::optional<SheetNumber> operator()(Date date) const {
        const auto day = day_number(date);
        if (day < 61) return std::nullopt;
        return SheetNumber{day, 0, {NumberLook::Kind::date, 0, {}, false}};
    }
    template <class Other>
    std::optional<SheetNumber> operator()(const Other&) const {
        return std::nullopt;
    }
};

bool too_long(std::int64_t raw) {
    while (raw != 0 && raw % 10 == 0) raw /= 10;
    return raw >= most_digits || raw <= -most_digits;
}

Currency currency_of(const Value& value) {
    const auto* money = std::get_if<Money>(&value);
    return money ? money->currency : Currency{};
}

bool can_be_summed(const Value& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Quantity>(value) ||
           std::holds_alternative<Money>(value);
}

// In a unit that counts and quantities share.
Wide scaled(const SheetNumber& number) {
    return static_cast<Wide>(number.raw) * power_of_ten(quantity_decimals - number.decimals);
}

bool adds_up(const Table& table, std::size_t column, std::size_t from, std::size_t total) {
    const auto& result = table.rows[total].cells[column].value;
    Wide sum = 0;
    bool any = false;
    for (auto i = from; i < total; ++i) {
        const auto& row = table.rows[i];
        // The one cell of a group row stands in the first column.
        if (row.kind == Row::Kind::group || column >= row.cells.size()) continue;
        const auto& value = row.cells[column].value;
        const auto number = sheet_number(value, true);
        if (!number) {
            // A number too long for a spreadsheet is written as a text, which no formula adds.
            if (can_be_summed(value)) return false;
            continue;
        }
        if (!can_be_summed(value) || currency_of(value) != currency_of(result)) return false;
        if (std::holds_alternative<Money>(value) != std::holds_alternative<Money>(result)) return false;
        sum += scaled(*number);
        any = true;
    }
    return any && sum == scaled(*sheet_number(result, true));
}

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char c : text)
        if (c != '"') out += c;
    return out + '"';
}

}  // namespace

double SheetNumber::value() const {
    const int zeros = decimals + (look.kind == NumberLook::Kind::percent ? 2 : 0);
    return static_cast<double>(raw) / static_cast<double>(power_of_ten(zeros));
}

std::optional<SheetNumber> sheet_number(const Value& value, bool currency_in_title) {
    auto number = std::visit(ToNumber{currency_in_title}, value);
    return number && too_long(number->raw) ? std::nullopt : number;
}

std::int64_t day_number(Date day) {
    constexpr std::int64_t first_of_1970 = 25'569;
    return day.time_since_epoch().count() + first_of_1970;
}

std::string number_format(const NumberLook& look, const Locale& locale) {
    using Kind = NumberLook::Kind;
    const bool persian = locale.right_to_left();
    std::string format;
    // 03: the digits of Persian; 01: the Gregorian calendar, or a Persian system would show its own; 0429: Persian.
    if (persian) format = look.kind == Kind::date ? "[$-3010429]" : "[$-3000429]";
    if (look.kind == Kind::date)
        format += persian ? "yyyy/mm/dd" : "yyyy-mm-dd";
    else
        format += look.kind == Kind::percent ? "0" : "#,##0";
    if (look.decimals > 0) format += '.' + std::string(look.decimals, '0');
    if (look.kind == Kind::percent) format += '%';
    if (look.currency.known()) format += quoted(" " + locale.currency(look.currency));
    if (look.estimate) format += quoted(" " + std::string(locale(Word::estimate_letter)));
    return format;
}

std::optional<std::size_t> summed_from(const Table& table, std::size_t column, std::size_t total) {
    const auto& row = table.rows[total];
    if (column >= row.cells.size() || !can_be_summed(row.cells[column].value)) return std::nullopt;
    if (!sheet_number(row.cells[column].value, true)) return std::nullopt;
    // What stands between the total before, or the head of the group, and this total.
    std::size_t after_total = 0, after_group = 0;
    for (std::size_t i = 0; i < total; ++i) {
        if (table.rows[i].kind == Row::Kind::total) after_total = i + 1;
        if (table.rows[i].kind == Row::Kind::group) after_group = i + 1;
    }
    after_group = std::max(after_group, after_total);
    if (adds_up(table, column, after_group, total)) return after_group;
    if (after_total != after_group && adds_up(table, column, after_total, total)) return after_total;
    return std::nullopt;
}

}  // namespace hamkari::reports::render
