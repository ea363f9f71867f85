#pragma once

#include "model/calendar.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/quantity.hpp"

/// Values as a person types them. A text that is none of them throws, and fails the test that has it.
namespace hamkari::typed {

inline Date day(const char* text) { return *parse_date(text); }
inline Period period(const char* text) { return *parse_period(text); }
inline Money money(const char* text) { return *parse_money(text); }
inline Quantity number(const char* text) { return *parse_quantity(text); }
inline Percent percent(const char* text) { return *parse_percent(text); }

}  // namespace hamkari::typed
