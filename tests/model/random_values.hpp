#pragma once

#include "model/plan_fields.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Draws values of every type that a plan or a fact may hold, the awkward ones often.
namespace hamkari::tests {

class Draw {
public:
    explicit Draw(std::uint32_t seed) : engine_(seed) {}

    int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(engine_); }
    bool heads() { return number(0, 1) == 1; }

    std::string words() {
        static const std::vector<std::string> pieces{"clinic", "توانبخشی", "\n", "\\",   ";",  "; ", " | ",
                                                     "|",      "=",        " ",  "\\n",  ": ", "#",  "due=2025-01-01",
                                                     "\"",     "،",        "[",  "true", "\t", "‌"};
        std::string text;
        for (int i = number(1, 5); i > 0; --i)
            text += pieces[static_cast<std::size_t>(number(0, static_cast<int>(pieces.size()) - 1))];
        return text;
    }

    // One overload a type; what may be absent is absent half the time.
    void fill(bool& value) { value = heads(); }
    void fill(int& value) { value = number(-3, 60); }
    void fill(std::int64_t& value) { value = number(0, 1'000'000); }
    void fill(std::string& value) { value = heads() ? words() : std::string(); }
    void fill(Text& value) { fill(value.en), fill(value.fa); }
    void fill(Date& value) { value = Date{Days{number(15'000, 21'000)}}; }
    void fill(Period& value) {
        const int year = number(2024, 2026);
        switch (number(0, 5)) {
            case 0:
                value = Period::of_year(Calendar::solar_hijri, number(1400, 1406));
                break;
            case 1:
                value = Period::of_half(Calendar::gregorian, year, number(1, 2));
                break;
            case 2:
                value = Period::of_quarter(Calendar::solar_hijri, number(1400, 1406), number(1, 4));
                break;
            case 3:
                value = Period::of_month(Calendar::gregorian, year, number(1, 12));
                break;
            case 4:
                value = Period::of_day(Date{Days{number(15'000, 21'000)}});
                break;
            default:
                value = Period::range(Date{Days{number(15'000, 16'000)}}, Date{Days{number(16'001, 21'000)}});
        }
    }
    void fill(Currency& value) {
        static const Currency known[] = {Currency("CHF"), Currency("IRR"), Currency("JPY"), Currency("KWD")};
        value = known[number(0, 3)];
    }
    void fill(Money& value) {
        fill(value.currency);
        value.minor = number(0, 2'000'000'000);
    }
    void fill(Quantity& value) { value = Quantity::scaled(number(-20'000, 2'000'000)); }
    void fill(Percent& value) { value = Percent{number(0, 1'000'000)}; }
    void fill(ProvinceCode& value) { value = static_cast<ProvinceCode>(number(0, 30)); }
    void fill(Assumed& value) {
        value.whole = heads();
        value.fields.clear();
        for (int i = number(0, 2); i > 0; --i) value.fields.push_back(i == 1 ? "cost" : "weight");
    }
    void fill(Variance& value) { fill(value.percent), fill(value.floor); }
    void fill(Baseline& value) { fill(value.value), fill(value.on); }
    void fill(PartnerInProject& value) { fill(value.id), fill(value.role); }
    void fill(ProvinceShare& value) { fill(value.code), fill(value.share); }
    void fill(Provinces& value) {
        value.scope = static_cast<Provinces::Scope>(number(0, 2));
        value.list.clear();
        if (value.scope == Provinces::Scope::listed) fill(value.list);
    }
    void fill(Link& value) { fill(value.id), fill(value.type), fill(value.lag.days), fill(value.lag.calendar_days); }
    void fill(Duration& value) {
        value.likely = number(0, 40);
        value.range.reset();
        if (heads()) value.range = {number(0, value.likely), number(value.likely, 90)};
    }
    void fill(ProvinceCalendar& value) { fill(value.provinces), fill(value.work_week), fill(value.holidays); }
    void fill(Phase& value) { fill(value.period), fill(value.amount); }
    void fill(Target& value) { fill(value.period), fill(value.value); }
    void fill(Earmark& value) { fill(value.provinces), fill(value.lines), fill(value.groups); }
    void fill(WhichMoney& value) {
        value = {};
        heads() ? fill(value.donor) : fill(value.line);
    }
    void fill(MoneyCut& value) {
        fill(value.of);
        value.percent.reset(), value.amount.reset();
        heads() ? fill(value.percent.emplace()) : fill(value.amount.emplace());
    }
    void fill(MoneyDelay& value) { fill(value.of), fill(value.days); }
    void fill(AddedMoney& value) {
        value.donor = {};
        if (heads()) fill(value.donor);
        fill(value.amount), fill(value.on), fill(value.projects), fill(value.sectors), fill(value.earmark);
    }
    void fill(Rate& value) {
        fill(value.from), fill(value.to), fill(value.on), fill(value.source), fill(value.assumed);
        value.rate = number(1, 2'000'000'000);
    }
    void fill(Holiday& value) {
        fill(value.on), fill(value.title), fill(value.source), fill(value.assumed);
        if (!value.on) value.month = number(1, 12), value.day = number(1, 29);
    }
    template <class Tag>
    void fill(Id<Tag>& value) {
        value = Id<Tag>("ID-" + std::to_string(number(1, 99)) + (heads() ? ".a_b" : ""));
    }
    template <class E>
    requires std::is_enum_v<E> && requires { Choices<E>::words; }
    void fill(E& value) { value = static_cast<E>(number(0, static_cast<int>(Choices<E>::words.size()) - 1)); }
    template <class A, class B>
    void fill(std::pair<A, B>& value) {
        fill(value.first), fill(value.second);
    }
    template <class T>
    void fill(std::optional<T>& value) {
        value.reset();
        if (heads()) fill(value.emplace());
    }
    template <class T>
    void fill(std::vector<T>& value) {
        value.clear();
        for (int i = number(0, 3); i > 0; --i) {
            fill(value.emplace_back());
            if constexpr (std::is_same_v<T, std::string>)
                if (value.back().empty()) value.back() = "file.yaml";
        }
    }

    /// As a visitor for `describe`.
    template <class T>
    void operator()(std::string_view, T& value, Need = Need::optional) {
        fill(value);
    }

private:
    std::mt19937 engine_;
};

/// As a visitor for `describe`: whether two items have the same fields. Walk the first, then the second.
class SameFields {
public:
    template <class T>
    void operator()(std::string_view field, const T& value, Need = Need::optional) {
        if (!second_) {
            values_.push_back(&value);
        } else if (!(*static_cast<const T*>(values_.at(next_++)) == value)) {
            different_.emplace_back(field);
        }
    }
    void walk_second() { second_ = true; }
    const std::vector<std::string>& different() const { return different_; }

private:
    std::vector<const void*> values_;
    std::vector<std::string> different_;
    std::size_t next_ = 0;
    bool second_ = false;
};

template <class T>
std::vector<std::string> different_fields(const T& a, const T& b) {
    SameFields same;
    describe(a, same);
    same.walk_second();
    describe(b, same);
    return same.different();
}

}  // namespace hamkari::tests
