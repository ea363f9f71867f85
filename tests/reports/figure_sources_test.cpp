#include "reports/cited_notes.hpp"
#include "reports/render/renderers.hpp"
#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>
#include <set>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::reports::reading;

namespace {

const Locale english_words{english()};
const Locale persian_words{persian()};

Document review_of_2025(const Locale& locale, Audience audience = Audience::internal) {
    const auto now = sample::on("2025-12-31");
    return annual_review({now, nullptr}, {sample::period("2025"), {}, audience, false}, locale);
}

/// What stands after each `before` up to the next character of `ends`.
std::multiset<std::string> all_after(const std::string& text, std::string_view before, const char* ends) {
    std::multiset<std::string> found;
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
        const auto from = at + before.size();
        found.insert(text.substr(from, text.find_first_of(ends, from) - from));
    }
    return found;
}

const SourceText* note(const Document& document, std::string_view code) {
    for (const auto& group : document.sources.groups)
        for (const auto& one : group.notes)
            if (one.code == code) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("a figure leads to the note of its item, which names the facts, their day, source and author") {
    const auto document = review_of_2025(english_words);
    const auto* milestone = note(document, "REHAB-01");
    REQUIRE(milestone);
    CHECK(milestone->text.find("Milestone done: HQ-2 (2025-03-12; S2), by officer") != std::string::npos);
    const auto& milestones = *table(document, "Milestones");
    CHECK(milestones.rows[0].cells[0].source == milestone->number);
    CHECK(milestones.rows[0].cells[3].source == milestone->number);  // due
    CHECK(milestones.rows[0].cells[1].source == 0);                  // a title is no figure
    // 3,000 CHF of the line were spent by HQ-6.
    CHECK(note(document, "REHAB-B1")->text.find("Money spent: HQ-6 (2025-05-01; S2)") != std::string::npos);
    CHECK(note(document, "REHAB-I1")->text.find("HQ-10, HQ-11 (2025-03-31; S2)") != std::string::npos);
}

TEST_CASE("each link to a note has its note, and each link back its figure") {
    for (const auto* locale : {&english_words, &persian_words}) {
        const auto page = render::html(review_of_2025(*locale), *locale);
        const auto notes = all_after(page, "<li id=s", ">");
        const auto to_notes = all_after(page, "href=#s", " >");
        CHECK(to_notes.size() > 50);
        for (const auto& to : to_notes) CHECK(notes.count(to) == 1);
        const auto figures = all_after(page, " id=f", " ");
        const auto back = all_after(page, "href=#f", " \">");
        CHECK(back.size() > 10);
        for (const auto& to : back) CHECK(figures.count(to) == 1);
        for (const auto& from : figures) CHECK(back.count(from) == 1);
    }
}

TEST_CASE("numbers of notes are in the digits of the language, and once a row") {
    const auto page = render::html(review_of_2025(persian_words), persian_words);
    CHECK(page.find(">۱</a></sup>") != std::string::npos);
    CHECK(page.find(">1</a></sup>") == std::string::npos);
}

TEST_CASE("the text format has neither the numbers nor the notes") {
    const auto document = review_of_2025(english_words);
    const auto page = render::text(document, english_words);
    CHECK(page.find("Sources of the figures") == std::string::npos);
    auto without = document;
    for (auto& block : without.blocks)
        if (auto* one = std::get_if<Table>(&block))
            for (auto& line : one->rows)
                for (auto& cell : line.cells) cell.source = 0;
    CHECK(render::text(without, english_words) == page);
}

TEST_CASE("what leaves the office for everybody does not say who recorded a fact") {
    const auto document = review_of_2025(english_words, Audience::public_);
    CHECK(note(document, "REHAB-01")->text.find("officer") == std::string::npos);
}

TEST_CASE("a total leads to a note that names the notes of what it sums, and so does a key figure") {
    const auto document = review_of_2025(english_words);
    const auto text_of = [&](std::uint32_t number) {
        for (const auto& group : document.sources.groups)
            for (const auto& one : group.notes)
                if (one.number == number) return one.text;
        return std::string();
    };
    const auto& glance = *table(document, "Projects at a glance (CHF)");
    REQUIRE(glance.rows.back().kind == Row::Kind::total);
    const auto total = glance.rows.back().cells.front().source;
    REQUIRE(total != 0);
    CHECK(text_of(total).starts_with("sum of notes "));
    for (const auto& row : glance.rows)
        if (row.kind == Row::Kind::normal)
            CHECK(text_of(total).find(std::to_string(row.cells.front().source)) != std::string::npos);
    const auto keys = std::ranges::find_if(document.blocks, [](const Block& block) { return std::holds_alternative<KeyFigures>(block); });
    REQUIRE(keys != document.blocks.end());
    for (const auto& figure : std::get<KeyFigures>(*keys).figures) CHECK(figure.source != 0);
}

TEST_CASE("a total sums the rows of its part; the last total of all parts, all rows; of money, those in its currency") {
    const auto money = [](std::int64_t amount, const char* currency, std::uint32_t source) {
        Row one;
        one.cells = {Cell{"x"}, Cell{Value{Money{amount, *parse_currency(currency)}}}};
        one.cells.front().source = source;
        return one;
    };
    Row group, total = money(0, "CHF", 0), other = money(0, "USD", 0);
    group.kind = Row::Kind::group, total.kind = other.kind = Row::Kind::total;
    Table parts;
    parts.rows = {group, money(1, "CHF", 3), money(2, "CHF", 4), total, group, money(5, "CHF", 7), total};
    CHECK(summed_by_total(parts, 3) == std::vector<std::uint32_t>{3, 4});
    CHECK(summed_by_total(parts, 6) == std::vector<std::uint32_t>{3, 4, 7});
    Table currencies;
    currencies.rows = {money(1, "CHF", 3), money(2, "USD", 4), total, other};
    CHECK(summed_by_total(currencies, 2) == std::vector<std::uint32_t>{3});
    CHECK(summed_by_total(currencies, 3) == std::vector<std::uint32_t>{4});
}

TEST_CASE("a report of some pages prints only the notes it needs, numbered without holes") {
    const auto now = sample::on("2025-12-31");
    const auto document = quarterly_report({now, nullptr}, {sample::period("2025-Q4"), {}, Audience::internal, false}, english_words);
    std::uint32_t last = 0;
    for (const auto& group : document.sources.groups)
        for (const auto& one : group.notes) CHECK(one.number == ++last);
    CHECK(last > 5);
    CHECK(document.sources.heading.level == 1);
    const auto page = render::html(document, english_words);
    const auto notes = all_after(page, "<li id=s", ">");
    for (const auto& to : all_after(page, "href=#s", " >")) CHECK(notes.count(to) == 1);
}
