#include "tests/catch.hpp"

#include "model/province.hpp"
#include "reports/render/label_places.hpp"
#include "reports/render/magnitude.hpp"
#include "reports/render/new_pages.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/text_layout.hpp"

using namespace hamkari;
using namespace hamkari::reports;

namespace {

struct Shape {
    std::string_view iso;
    int x, y;
    std::string_view path;
};
constexpr Shape shapes[] = {
#include "reports/render/province_shapes.inc"
};

using Limits = std::vector<std::int64_t>;

}  // namespace

TEST_CASE("the outlines of the map are those of the 31 provinces, in their order") {
    REQUIRE(std::size(shapes) == provinces().size());
    for (std::size_t i = 0; i < provinces().size(); ++i) {
        CHECK(shapes[i].iso == provinces()[i].iso);
        CHECK(shapes[i].path.starts_with('M'));
        CHECK(shapes[i].path.ends_with('Z'));
    }
}

TEST_CASE("an axis has round steps") {
    CHECK(render::round_step(520'000, 1, 5) == 200'000);
    CHECK(render::round_step(5, 1, 5) == 1);
    CHECK(render::round_step(0, 100, 5) == 100);
    CHECK(render::round_step(99'00, 100, 2) == 50'00);
}

TEST_CASE("the classes of a map have round limits: even ones, or ones that grow where values differ much") {
    CHECK(render::class_limits(1000, 10'300, 1) == Limits{2500, 5000, 7500, 10'000});
    CHECK(render::class_limits(3, 9800, 1) == Limits{500, 1000, 2000, 5000});
    CHECK(render::class_limits(7, 7, 1).size() <= 4);
    CHECK(render::class_limits(1, 1, 1).empty());
}

TEST_CASE("a legend has round ends, also of its first and its last class") {
    using Ranges = std::vector<render::ClassRange>;
    CHECK(render::class_ranges({2500, 5000}, 2460, 5300, 1) == Ranges{{0, 2499}, {2500, 4999}, {5000, 7499}});
    CHECK(render::class_ranges({500, 1000, 2000, 5000}, 3, 9800, 1) ==
          Ranges{{0, 499}, {500, 999}, {1000, 1999}, {2000, 4999}, {5000, 9999}});
    CHECK(render::class_ranges({20, 30, 40, 50}, 12, 50, 1) ==
          Ranges{{10, 19}, {20, 29}, {30, 39}, {40, 49}, {50, 59}});
    CHECK(render::class_ranges({}, 7, 7, 1) == Ranges{{7, 7}});
}

TEST_CASE("a magnitude is a count of the smallest unit, and what is no number has none") {
    CHECK(render::magnitude(Value(Money{12'345, Currency("CHF")}))->unit == 100);
    CHECK(render::magnitude(Value(Quantity::whole(2)))->raw == 20'000);
    CHECK(render::magnitude(Value(Few{}))->raw == 1);
    CHECK_FALSE(render::magnitude(Value(std::string("12"))));
}

TEST_CASE("only a sheet that goes round to be signed begins a new page") {
    Table table;
    table.rows.resize(150);
    Heading chapter{1, "1", "Chapter", "chapter", true}, part{2, "1.1", "Part", "part", true};
    CHECK_FALSE(render::begins_page({chapter, table}, 0));
    CHECK_FALSE(render::begins_page({chapter, table, Blanks{}}, 0));
    const std::vector<Block> blocks{table, chapter, part, Blanks{}};
    CHECK_FALSE(render::begins_page(blocks, 0));
    CHECK(render::begins_page(blocks, 1));
    CHECK_FALSE(render::begins_page(blocks, 2));
}

TEST_CASE("labels do not overlap, and one without room is not placed") {
    render::LabelPlaces places({0, 0, 200, 60});
    std::vector<render::Box> placed;
    for (int i = 0; i < 40; ++i)
        if (const auto box = places.place(100, 30, 50, 20)) placed.push_back(*box);
    CHECK(placed.size() >= 3);
    CHECK(placed.size() < 40);
    for (std::size_t i = 0; i < placed.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(placed[i].overlaps(placed[j]));
}

TEST_CASE("a label breaks at a space, and is cut only when its last line is full") {
    const auto whole = render::fit("Centres in Tehran", 200, 10, 2);
    CHECK(whole.count == 1);
    CHECK_FALSE(whole.cut);
    const auto two = render::fit("Centres in Razavi Khorasan", 90, 10, 2);
    CHECK(two.count == 2);
    CHECK(two.line[0] == "Centres in");
    CHECK_FALSE(two.cut);
    const auto cut = render::fit("آموزش بیست کارشناس فنی در مشهد و تهران و زاهدان", 70, 10, 2);
    CHECK(cut.cut);
    for (int i = 0; i < cut.count; ++i) CHECK(render::text_extent(cut.line[static_cast<std::size_t>(i)], 10) <= 70);
}

TEST_CASE("a label fits into the extent that was told for it, whatever its rounding") {
    for (const auto* code : {"MINE-01", "MHPSS-09", "REHAB-CONF-07", "HEALTH-03", "SUPPLY-02"})
        for (const double size : {9.5, 10.0, 10.5})
            CHECK_FALSE(render::fit(code, render::text_extent(code, size), size, 1).cut);
}

TEST_CASE("a long title may take three lines") {
    const auto title =
        render::fit("Second delivery handed over to the centres in Sistan and Baluchestan", 150, 10.5, 3);
    CHECK(title.count == 3);
    CHECK_FALSE(title.cut);
}

TEST_CASE("a half-space and a vowel mark take no room") {
    CHECK(render::text_extent("می‌شود", 10) == render::text_extent("میشود", 10));
    CHECK(render::text_extent("مُهر", 10) == render::text_extent("مهر", 10));
}

TEST_CASE("a word that is longer than its column is broken between letters") {
    CHECK(render::wrap("abcdefghij kl", 4) == std::vector<std::string>{"abcd", "efgh", "ij", "kl"});
    CHECK(render::wrap("توانبخشی", 4) == std::vector<std::string>{"توان", "بخشی"});
    CHECK(render::wrap("", 4).empty());
}

TEST_CASE("a table that has no room for its columns becomes a list of heads and values") {
    std::vector<render::TextCell> head;
    render::TextRow row;
    for (int i = 0; i < 12; ++i) {
        head.push_back({{"Heading" + std::to_string(i)}});
        row.cells.push_back({{"somewhat-long-" + std::to_string(i)}});
    }
    std::string out;
    render::append_table(out, head, {row});
    CHECK(out.starts_with("Heading0: somewhat-long-0\nHeading1: "));
}
