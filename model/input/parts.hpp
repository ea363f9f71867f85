#pragma once

#include "model/input/values.hpp"

#include <vector>

/// Values that have parts: links, phases, targets, shares. What is wrong inside one of them leaves it out.
namespace hamkari::input {

bool read(Reading& reading, const Value& value, Provinces& member);
bool read(Reading& reading, const Value& value, Baseline& member);
bool read(Reading& reading, const Value& value, Variance& member);
bool read(Reading& reading, const Value& value, std::vector<PartnerInProject>& member);
bool read(Reading& reading, const Value& value, std::vector<Link>& member);
/// `20d`, or `{low: 10d, likely: 15d, high: 40d}`.
bool read(Reading& reading, const Value& value, Duration& member);
bool read(Reading& reading, const Value& value, std::vector<ProvinceCalendar>& member);
bool read(Reading& reading, const Value& value, std::vector<Phase>& member);
bool read(Reading& reading, const Value& value, std::vector<Target>& member);
bool read(Reading& reading, const Value& value, std::vector<MoneyCut>& member);
bool read(Reading& reading, const Value& value, std::vector<MoneyDelay>& member);
bool read(Reading& reading, const Value& value, std::vector<AddedMoney>& member);
bool read(Reading& reading, const Value& value, std::vector<Rate>& member);
bool read(Reading& reading, const Value& value, std::vector<Holiday>& member);
/// The places of what the lists name are added: the fields are `for.provinces` and `for.groups`.
bool read_earmark(Reading& reading, const Value& value, Earmark& member, std::vector<FieldPlace>& places);
/// `possible` are the fields of the item.
bool read_assumed(Reading& reading, const Value& value, Assumed& member, const std::vector<std::string>& possible);

/// A day and a month of the Solar Hijri year: `22 Bahman`, `۲۲ بهمن`. Problem: not_a_holiday_rule.
struct DayOfYear {
    int month = 0;
    int day = 0;
};
Parsed<DayOfYear> parse_day_of_year(std::string_view text);

}  // namespace hamkari::input
