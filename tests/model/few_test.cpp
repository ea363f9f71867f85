#include "model/few.hpp"
#include "tests/catch.hpp"

using namespace hamkari;

namespace {

using Line = std::vector<Shown>;
using enum Shown;

std::vector<Line> shown(std::vector<PeopleRow> rows, std::size_t adding_up) { return shown_cells(rows, adding_up); }

}  // namespace

TEST_CASE("1 to 4 people are few; none and five are not") {
    CHECK_FALSE(is_few(0));
    CHECK(is_few(1));
    CHECK(is_few(4));
    CHECK_FALSE(is_few(5));
}

TEST_CASE("where nobody is few, every figure is told") {
    CHECK(shown({{20, 10, 5, 0}}, 4) == std::vector<Line>{{exact, exact, exact, exact}});
}

TEST_CASE("a few people could be computed from the total: the smallest other cell is hidden too") {
    // 35 in all: 35 - 20 - 12 = 3.
    CHECK(shown({{20, 3, 12, 0}}, 4) == std::vector<Line>{{exact, few, withheld, exact}});
    // Two small cells hide each other.
    CHECK(shown({{20, 3, 2, 0}}, 4) == std::vector<Line>{{exact, few, few, exact}});
}

TEST_CASE("a zero is hidden where there is nothing else") {
    CHECK(shown({{3, 0, 0}}, 3) == std::vector<Line>{{few, withheld, exact}});
}

TEST_CASE("what is told apart from the sum needs no second cell in its row") {
    // The last column says "of whom with disabilities": the others are not printed.
    CHECK(shown({{20, 15, 3}}, 2) == std::vector<Line>{{exact, exact, few}});
}

TEST_CASE("a few people of one province could be computed from the sum over provinces") {
    // Women 23 = 3 + 20, men 20 = 10 + 10: the 3 are hidden, so are the 10 men beside them, and then the column's others.
    const auto hidden = shown({{23, 20}, {3, 10}, {20, 10}}, 2);
    CHECK(hidden == std::vector<Line>{{exact, exact}, {few, withheld}, {withheld, withheld}});
}

TEST_CASE("of one province only the sum is the same figure, and hidden with it") {
    CHECK(shown({{3, 12, 40}, {3, 12, 40}}, 3) == std::vector<Line>{{few, withheld, exact}, {few, withheld, exact}});
}

TEST_CASE("what is not told takes no part") {
    CHECK(shown({{std::nullopt, 3, 30}, {std::nullopt, 3, 30}}, 3) ==
          std::vector<Line>{{exact, few, withheld}, {exact, few, withheld}});
}

TEST_CASE("nothing that is hidden is alone in a sum, whatever the figures are") {
    for (std::int64_t seed = 1; seed < 400; ++seed) {
        std::vector<PeopleRow> rows(4, PeopleRow(6, 0));
        for (std::size_t row = 1; row < 4; ++row)
            for (std::size_t column = 0; column < 6; ++column) {
                const auto count = (seed * 7919 + static_cast<std::int64_t>(row * 31 + column * 17) * 104729) % 13;
                rows[row][column] = count;
                *rows[0][column] += count;
            }
        const auto hidden = shown_cells(rows, 5);
        for (std::size_t row = 0; row < 4; ++row) {
            const auto last = hidden[row].begin() + 5;
            CHECK(std::count_if(hidden[row].begin(), last, [](Shown s) { return s != exact; }) != 1);
        }
        for (std::size_t column = 0; column < 6; ++column) {
            int count = 0;
            for (const auto& row : hidden) count += row[column] != exact;
            CHECK(count != 1);
        }
    }
}
