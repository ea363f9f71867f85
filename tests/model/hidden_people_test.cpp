#include "model/hidden_people.hpp"
#include "model/people.hpp"
#include "tests/model/making.hpp"

#include <array>
#include <map>
#include <random>

using namespace hamkari;
using namespace hamkari::making;

namespace {

Return people(const char* over, const char* province, std::int64_t women, std::int64_t men, std::int64_t unknown = 0) {
    Return made;
    made.period = period(over);
    if (*province) made.province = province_of(province);
    made.value = Quantity::whole(women + men + unknown);
    made.women = women;
    made.men = men;
    return made;
}

Indicator headline(const char* id) {
    auto made = indicator(id, Measure::flow);
    made.counts = Counts::people;
    made.headline = true;
    made.disaggregate = {Breakdown::sex_age, Breakdown::province};
    return made;
}

std::shared_ptr<const History> history_of(std::vector<Project> projects, std::vector<std::pair<const char*, Return>> returns) {
    auto made = std::make_shared<History>();
    made->plan = plan(std::move(projects));
    std::vector<Fact> facts;
    std::int64_t number = 1;
    for (auto& [id, given] : returns) {
        Fact fact;
        fact.kind = FactKind::indicator_return;
        fact.subject = id;
        fact.happened_on = given.period.last;
        fact.name = {"HQ", ++number};
        fact.data = std::move(given);
        facts.push_back(std::move(fact));
    }
    made->facts = std::move(facts);
    return made;
}

Snapshot outside(std::vector<Project> projects, std::vector<std::pair<const char*, Return>> returns) {
    return take_snapshot(history_of(std::move(projects), std::move(returns)), day("2025-12-31"), Audience::partners);
}

Project with(const char* id, std::vector<Indicator> indicators) {
    auto made = project(id);
    made.indicators = std::move(indicators);
    return made;
}

Shown in_all(const Snapshot& now, const char* over, PeopleOf what = PeopleOf::total) {
    return shown_people(now, returns_of_people(people_reached(now, period(over))), what);
}

Shown at(const Snapshot& now, const char* over, const char* province, PeopleOf what = PeopleOf::total) {
    auto returns = returns_of_people(people_reached(now, period(over)));
    std::erase_if(returns, [&](const Fact* fact) { return return_of(*fact).province != province_of(province); });
    return shown_people(now, returns, what);
}

// ---- An auditor who knows nothing of swaps: linear algebra over a field of 2^31 - 1.

constexpr std::int64_t prime = 2147483647;

std::int64_t inverse(std::int64_t value) {
    std::int64_t result = 1, power = prime - 2;
    for (value = (value % prime + prime) % prime; power > 0; power /= 2, value = value * value % prime)
        if (power % 2 == 1) result = result * value % prime;
    return result;
}

using Sum = std::vector<std::int64_t>;  ///< one place a cell of a return

class Auditor {
public:
    void learn(Sum sum) {
        reduce(sum);
        for (std::size_t i = 0; i < sum.size(); ++i) {
            if (sum[i] == 0) continue;
            const auto factor = inverse(sum[i]);
            for (auto& one : sum) one = one * factor % prime;
            known_.emplace(i, std::move(sum));
            return;
        }
    }
    bool can_compute(Sum sum) const {
        reduce(sum);
        return std::all_of(sum.begin(), sum.end(), [](std::int64_t one) { return one == 0; });
    }

private:
    void reduce(Sum& sum) const {
        for (const auto& [lead, row] : known_) {
            const auto factor = sum[lead];
            if (factor == 0) continue;
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = ((sum[i] - factor * row[i]) % prime + prime) % prime;
        }
    }
    std::map<std::size_t, Sum> known_;  ///< by the first cell that is not zero
};

struct Figure {
    std::vector<const Fact*> returns;
    PeopleOf what{};
};

/// All that reports of these times may tell.
std::vector<Figure> figures_of(const Snapshot& now) {
    std::vector<Figure> all;
    const auto add = [&](const std::vector<const Fact*>& returns) {
        std::map<int, std::vector<const Fact*>> places{{-2, returns}};
        for (const Fact* fact : returns)
            places[return_of(*fact).province ? static_cast<int>(*return_of(*fact).province) : -1].push_back(fact);
        for (const auto& [place, own] : places)
            for (std::size_t i = 0; i < kinds_of_people; ++i)
                if (!own.empty()) all.push_back({own, static_cast<PeopleOf>(i)});
    };
    for (const char* over : {"2025", "2025-H1", "2025-H2", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "1404", "1404-Q1"}) {
        for (const auto& project : now.projects)
            for (const auto& one : project.indicators) add(returns_counted(one, period(over), now.as_of));
        add(returns_of_people(people_reached(now, period(over))));
    }
    return all;
}

Sum sum_of(const Figure& figure, const std::map<const Fact*, std::size_t>& places) {
    Sum sum(places.size() * kinds_of_people, 0);
    for (const Fact* fact : figure.returns)
        for (std::size_t i = 1; i < kinds_of_people; ++i) {
            const auto cell = static_cast<PeopleOf>(i);
            const bool counts = figure.what == PeopleOf::total ? cell != PeopleOf::disabled : cell == figure.what;
            if (counts) sum[places.at(fact) * kinds_of_people + i] = 1;
        }
    return sum;
}

}  // namespace

TEST_CASE("where nobody is few every figure is told, and in the office always") {
    const auto projects = std::vector{with("A", {headline("A-I1")})};
    const std::vector<std::pair<const char*, Return>> many{{"A-I1", people("2025-Q1", "Tehran", 20, 30)}};
    CHECK(in_all(outside(projects, many), "2025") == Shown::exact);
    const std::vector<std::pair<const char*, Return>> few{{"A-I1", people("2025-Q1", "Tehran", 2, 1)}};
    CHECK(in_all(outside(projects, few), "2025") == Shown::few);
    const auto office = take_snapshot(history_of(projects, few), day("2025-12-31"));
    CHECK(in_all(office, "2025") == Shown::exact);
}

TEST_CASE("a province with a few people hides them, and those of another from which they could be computed") {
    const auto now = outside({with("A", {headline("A-I1")})}, {{"A-I1", people("2025-Q1", "Tehran", 40, 60)},
                                                              {"A-I1", people("2025-Q1", "Fars", 30, 20)},
                                                              {"A-I1", people("2025-Q1", "Qom", 2, 1)}});
    CHECK(at(now, "2025", "Qom") == Shown::few);
    CHECK(at(now, "2025", "Fars") == Shown::withheld);  // the smaller of the two
    CHECK(at(now, "2025", "Tehran") == Shown::exact);
    CHECK(in_all(now, "2025") == Shown::exact);
    CHECK(in_all(now, "2025", PeopleOf::men) == Shown::exact);
}

TEST_CASE("a quarter with a few people hides them, and another quarter of the year") {
    const auto now = outside({with("A", {headline("A-I1")})}, {{"A-I1", people("2025-Q1", "", 40, 60)},
                                                              {"A-I1", people("2025-Q2", "", 30, 20)},
                                                              {"A-I1", people("2025-Q3", "", 2, 1)}});
    CHECK(in_all(now, "2025-Q3") == Shown::few);
    CHECK(in_all(now, "2025") == Shown::exact);
    CHECK((in_all(now, "2025-Q1") == Shown::withheld) != (in_all(now, "2025-Q2") == Shown::withheld));
    // The sum of the first half year would give the third quarter away, too.
    CHECK(in_all(now, "2025-H1") == Shown::withheld);
}

TEST_CASE("a few people of one project hide another project's, and the programme's sum is told") {
    const auto now = outside({with("A", {headline("A-I1")}), with("B", {headline("B-I1")})},
                             {{"A-I1", people("2025-Q1", "", 40, 60)}, {"B-I1", people("2025-Q1", "", 2, 1)}});
    CHECK(in_all(now, "2025") == Shown::exact);
    CHECK(shown_figure(now, now.projects[1].indicators[0], period("2025")) == Shown::few);
    CHECK(shown_figure(now, now.projects[0].indicators[0], period("2025")) == Shown::withheld);
}

TEST_CASE("two few women of one province change places with men of another: the sums stay told") {
    const auto now = outside({with("A", {headline("A-I1")})},
                             {{"A-I1", people("2025-Q1", "Tehran", 40, 60)}, {"A-I1", people("2025-Q1", "Fars", 2, 20)}});
    CHECK(at(now, "2025", "Fars", PeopleOf::women) == Shown::few);
    CHECK(at(now, "2025", "Fars", PeopleOf::men) == Shown::withheld);
    CHECK(at(now, "2025", "Fars") == Shown::exact);
    CHECK(in_all(now, "2025", PeopleOf::women) == Shown::exact);
    CHECK(at(now, "2025", "Tehran", PeopleOf::women) == Shown::withheld);
}

TEST_CASE("what counts no people, and a ratio, is always told") {
    auto services = indicator("A-I1", Measure::flow);
    services.counts = Counts::services;
    const auto now = outside({with("A", {services})}, {{"A-I1", returned("2025-Q1", "3")}});
    CHECK(shown_figure(now, now.projects[0].indicators[0], period("2025")) == Shown::exact);
    CHECK_FALSE(is_count_of_people(indicator("X", Measure::ratio)));
}

TEST_CASE("no few people can be computed from what is told, whatever the figures are") {
    std::mt19937 chance(20251231);
    const auto up_to = [&](int most) { return static_cast<std::int64_t>(chance() % static_cast<unsigned>(most + 1)); };
    constexpr std::array quarters{"2025-Q1", "2025-Q2", "2025-Q3"};
    constexpr std::array provinces{"Tehran", "Fars", "Qom", "Yazd"};
    int few = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<std::pair<const char*, Return>> returns;
        for (const char* id : {"A-I1", "A-I2", "B-I1"})
            for (const char* quarter : quarters)
                for (const char* province : provinces) {
                    if (up_to(3) == 0) continue;
                    const int most = up_to(2) == 0 ? 4 : 60;
                    auto given = people(quarter, province, up_to(most), up_to(most), up_to(1) * up_to(most));
                    given.girls = up_to(2) * up_to(2);
                    given.value = given.value + Quantity::whole(*given.girls);
                    if (up_to(2) > 0) given.disabled = std::min<std::int64_t>(up_to(6), given.value.ten_thousandths() / Quantity::scale);
                    returns.emplace_back(id, std::move(given));
                }
        auto second = headline("A-I2");
        second.headline = false;
        for (auto* one : {&second}) one->disaggregate.push_back(Breakdown::disability);
        const auto now = outside({with("A", {headline("A-I1"), second}), with("B", {headline("B-I1")})}, std::move(returns));
        const auto figures = figures_of(now);
        std::map<const Fact*, std::size_t> places;
        for (const auto& figure : figures)
            for (const Fact* fact : figure.returns) places.try_emplace(fact, places.size());
        Auditor auditor;
        for (const auto& figure : figures)
            if (shown_people(now, figure.returns, figure.what) == Shown::exact) auditor.learn(sum_of(figure, places));
        for (const auto& figure : figures) {
            if (!is_few(people_of(figure.returns, figure.what))) continue;
            ++few;
            CHECK(shown_people(now, figure.returns, figure.what) == Shown::few);
            CHECK_FALSE(auditor.can_compute(sum_of(figure, places)));
        }
    }
    CHECK(few > 100);
}
