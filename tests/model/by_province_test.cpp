#include "model/by_province.hpp"
#include "model/shares.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <numeric>

using namespace hamkari;

namespace {

std::vector<ProvinceFigures> figures(const Snapshot& now) {
    const auto year = sample::period("2025");
    return by_province(now, year, people_reached(now, year));
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
    REQUIRE(all.size() == 3);
    CHECK(of(all, "Tehran").spent == sample::money("3300 CHF"));  // 3000 there, and 60 % of 500
    CHECK(of(all, "Fars").spent == sample::money("200 CHF"));
    CHECK(of(all, "Fars").budget == sample::money("5600 CHF"));
    CHECK(of(all, "Fars").committed == sample::money("2960 CHF"));
    CHECK(of(all, "Fars").estimates.any());
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

TEST_CASE("money earmarked for two of three provinces keeps the sum to the last unit of its minor unit") {
    // 45 and 25 of 70 parts of 110,000: 70,714.29 and 39,285.71. Shares rounded before splitting lost two centimes.
    auto plan = sample::plan();
    plan.projects[0].provinces.list = {{*parse_province("Razavi Khorasan"), Percent::whole(45), {}},
                                       {*parse_province("Sistan and Baluchestan"), Percent::whole(25), {}},
                                       {*parse_province("Tehran"), Percent::whole(30), {}}};
    plan.projects[0].funding = {plan.projects[0].funding[0]};
    plan.projects[0].funding[0].committed = sample::money("110000 CHF");
    plan.projects[0].funding[0].earmark.provinces = {*parse_province("Razavi Khorasan"),
                                                     *parse_province("Sistan and Baluchestan")};
    const auto now = sample::on("2025-12-31", plan, {});
    const auto all = figures(now);
    CHECK(of(all, "Razavi Khorasan").committed == sample::money("70714.29 CHF"));
    CHECK(of(all, "Sistan and Baluchestan").committed == sample::money("39285.71 CHF"));
    CHECK(of(all, "Tehran").committed == sample::money("0 CHF"));
}

TEST_CASE("a column in whole units still adds up to its total") {
    const auto whole = in_whole_units({sample::money("70714.29 CHF"), sample::money("39285.71 CHF"),
                                       sample::money("0.50 CHF"), sample::money("0.50 CHF")});
    CHECK(whole[0] == sample::money("70714 CHF"));
    CHECK(whole[1] == sample::money("39286 CHF"));
    CHECK(whole[2] == sample::money("1 CHF"));
    CHECK(whole[3] == sample::money("0 CHF"));
    CHECK(in_whole_units({}).empty());
}

TEST_CASE("the milestones of the rows are those that are due in the period, as in the summary") {
    const auto now = sample::on("2025-12-31");
    const auto all = figures(now);
    CHECK(of(all, "Fars").milestones.due == 1);
    REQUIRE_FALSE(all.back().code);
    // REHAB-01 names no province; REHAB-03 is cancelled, REHAB-04 is due in 2026.
    CHECK(all.back().milestones.due == 1);
    CHECK(all.back().milestones.done == 1);
    CHECK(all.back().milestones.cancelled == 1);
}

TEST_CASE("what is only asked for stands without a province once it has a budget: it is in the sums") {
    auto plan = sample::plan();
    const auto without = sample::on("2025-12-31", plan, {});
    CHECK(figures(without).back().projects.empty());
    plan.projects[1].budget = {plan.projects[0].budget[0]};
    const auto with = sample::on("2025-12-31", plan, {});
    REQUIRE(figures(with).back().projects.size() == 1);
    CHECK(figures(with).back().projects[0]->plan->id.text() == "CBRN");
}

TEST_CASE("people whose province is known are counted apart from all people") {
    auto facts = sample::facts();
    Return nowhere;
    nowhere.period = sample::period("2025-Q4");
    nowhere.value = Quantity::whole(11);
    facts.push_back(sample::fact(90, FactKind::indicator_return, "REHAB-I1", "2025-12-31", nowhere));
    const auto now = sample::on("2025-12-31", sample::plan(), facts);
    CHECK(people_by_province(figures(now)) == 210);
}
