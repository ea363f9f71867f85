#include "model/flow.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <numeric>
#include <random>

using hamkari::Flow;

namespace {

/// By the theorem of Hall and Ford: the most that can flow is the least, over all sets of demands, of what that set's
/// givers have and what the other demands want.
std::int64_t by_theorem(const std::vector<std::int64_t>& supply, const std::vector<std::int64_t>& demand,
                        const std::vector<std::vector<bool>>& allowed) {
    std::int64_t least = std::accumulate(demand.begin(), demand.end(), std::int64_t{0});
    for (unsigned set = 1; set < 1u << demand.size(); ++set) {
        std::int64_t bound = 0;
        for (std::size_t i = 0; i < supply.size(); ++i) {
            bool gives = false;
            for (std::size_t j = 0; j < demand.size(); ++j) gives = gives || ((set >> j & 1u) && allowed[i][j]);
            if (gives) bound += supply[i];
        }
        for (std::size_t j = 0; j < demand.size(); ++j)
            if (!(set >> j & 1u)) bound += demand[j];
        least = std::min(least, bound);
    }
    return least;
}

}  // namespace

TEST_CASE("where each may give to each, the smaller sum flows") {
    Flow flow(2, 2);
    flow.supply(0, 30), flow.supply(1, 50), flow.demand(0, 60), flow.demand(1, 40);
    for (std::size_t i : {0u, 1u})
        for (std::size_t j : {0u, 1u}) flow.allow(i, j);
    CHECK(flow.maximum() == 80);
}

TEST_CASE("money that may go anywhere makes way for money that may not") {
    // The free 100 must pay the second demand, since the earmarked 100 can only pay the first.
    Flow flow(2, 2);
    flow.supply(0, 100), flow.supply(1, 100), flow.demand(0, 100), flow.demand(1, 100);
    flow.allow(0, 0), flow.allow(0, 1), flow.allow(1, 0);
    CHECK(flow.maximum() == 200);
}

TEST_CASE("nothing flows from nobody, to nobody, or where nobody may give") {
    CHECK(Flow(0, 0).maximum() == 0);
    Flow barred(1, 1);
    barred.supply(0, 100), barred.demand(0, 100);
    CHECK(barred.maximum() == 0);
}

TEST_CASE("a thousand small markets flow as much as the theorem says") {
    std::mt19937 random(20250503);
    for (int round = 0; round < 1000; ++round) {
        const std::size_t n = 1 + random() % 5, m = 1 + random() % 6;
        Flow flow(n, m);
        std::vector<std::int64_t> supply(n), demand(m);
        std::vector<std::vector<bool>> allowed(n, std::vector<bool>(m));
        for (std::size_t i = 0; i < n; ++i) flow.supply(i, supply[i] = random() % 20);
        for (std::size_t j = 0; j < m; ++j) flow.demand(j, demand[j] = random() % 20);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < m; ++j)
                if (random() % 2) allowed[i][j] = true, flow.allow(i, j);
        REQUIRE(flow.maximum() == by_theorem(supply, demand, allowed));
    }
}

TEST_CASE("what each gives adds up to all that flows, and nobody gives more than there is") {
    // The third may give to nobody.
    Flow flow(3, 2);
    flow.supply(0, 100), flow.supply(1, 60), flow.supply(2, 30), flow.demand(0, 50), flow.demand(1, 70);
    flow.allow(0, 0), flow.allow(0, 1), flow.allow(1, 0);
    const auto given = flow.given();
    CHECK(flow.maximum() == 120);
    CHECK(given[0] + given[1] == 120);
    CHECK(given[0] <= 100);
    CHECK(given[1] <= 60);
    CHECK(given[2] == 0);
}
