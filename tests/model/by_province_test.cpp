#include "model/by_province.hpp"
#include "model/shares.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <numeric>

using namespace hamkari;

namespace {

std::vector<ProvinceFigures> figures(const Snapshot& now) {
    return by_province(now, people_reached(now, sample::period("2025")));
}

const ProvinceFigures& of(const std::vector<ProvinceFigures>& all, const char* name) {
    const auto code = *parse_province(name);
    for (const auto& one : all)
        if (one.code == code) return one;
    throw std::runtime_error(name);
}

}  // namespace

TEST_CASE("splitting by shares loses nothing: the largest remainders get what is left") {
    const std::vector<ProvinceShare> thirds{{ProvinceCode{0}, Percent{333'333}, {}},
                                            {ProvinceCode{1}, Percent{333'333}, {}},
                                            {ProvinceCode{2}, Percent{333'334}, {}}};
    CHECK(split_by_shares(100, thirds) == std::vector<std::int64_t>{33, 33, 34});
    CHECK(split_by_shares(1, thirds) == std::vector<std::int64_t>{0, 0, 1});
    for (const std::int64_t amount : {0, 7, 99'999, 1'000'003}) {
        const auto parts = split_by_shares(amount, thirds);
        CHECK(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == amount);
    }
}

TEST_CASE("the province of a fact wins; other money is split by the project's shares") {
    const auto now = sample::on("2025-12-31");
    const auto all = figures(now);
    REQUIRE(all.size() == 2);
    CHECK(of(all, "Tehran").spent == sample::money("3300 CHF"));  // 3000 there, and 60 % of 500
    CHECK(of(all, "Fars").spent == sample::money("200 CHF"));
    CHECK(of(all, "Fars").budget == sample::money("5600 CHF"));
    CHECK(of(all, "Fars").committed == sample::money("2960 CHF"));
    CHECK(of(all, "Fars").money_split);
    CHECK(of(all, "Fars").milestones.late == 1);
}

TEST_CASE("people are never split: they belong where the return says") {
    auto facts = sample::facts();
    Return nowhere;
    nowhere.period = sample::period("2025-Q4");
    nowhere.value = Quantity::whole(11);
    facts.push_back(sample::fact(90, FactKind::indicator_return, "REHAB-I1", "2025-12-31", nowhere));
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    const auto all = figures(now);
    CHECK(of(all, "Tehran").people == 180);
    CHECK(of(all, "Fars").people == 30);
    CHECK_FALSE(all.back().code);
    CHECK(all.back().people == 11);
}

TEST_CASE("money that is earmarked for one province is not split") {
    auto plan = sample::plan();
    plan.projects[0].funding = {plan.projects[0].funding[0]};
    plan.projects[0].funding[0].earmark.provinces = {*parse_province("Fars")};
    const auto now = sample::on("2025-12-31", plan, {});
    const auto all = figures(now);
    CHECK(of(all, "Fars").committed == sample::money("6000 CHF"));
    CHECK(of(all, "Tehran").committed == sample::money("0 CHF"));
}

TEST_CASE("what is only asked for works nowhere yet") {
    auto plan = sample::plan();
    plan.projects[1].provinces = plan.projects[0].provinces;
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    CHECK(of(figures(now), "Fars").projects.size() == 1);
}
