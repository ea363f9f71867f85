#include "app/cli/json_values.hpp"

#include "model/calendar.hpp"

namespace hamkari::cli {

Json json(const Money& money) {
    return Json{{"amount", amount_text(money)}, {"currency", std::string(money.currency.code())}};
}

Json json(Date date) { return to_text(date); }

Json json(Quantity quantity) {
    if (quantity.is_whole()) return quantity.ten_thousandths() / Quantity::scale;
    return static_cast<double>(quantity.ten_thousandths()) / static_cast<double>(Quantity::scale);
}

Json json(Percent percent) {
    const auto hundredths = static_cast<std::int64_t>(divide_half_even(percent.ten_thousandths, 100));
    if (hundredths % 100 == 0) return hundredths / 100;
    return static_cast<double>(hundredths) / 100.0;
}

Json json(const std::string& text) { return text.empty() ? Json() : Json(text); }

std::string dumped(const Json& value) { return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

}  // namespace hamkari::cli
