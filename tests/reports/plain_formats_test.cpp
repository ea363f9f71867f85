#include "tests/catch.hpp"

#include "reports/render/renderers.hpp"
#include "tests/reports/rendering.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

// Reports as Markdown and as JSON.

namespace {


std::string markdown_of(Block block, const Locale& locale = in_english) {
    return render::markdown(review_of({std::move(block)}), locale);
}

nlohmann::json json_of(Block block) {
    return nlohmann::json::parse(render::json(review_of({std::move(block)}), in_english)).at("blocks").at(0);
}

Table money_table() {
    Table table;
    table.number = 7;
    table.title = "Budget and spending";
    table.columns = {{"Project"}, {"Due"}, {"Budget", Column::Align::end}};
    Cell estimate = Value(Money{12'000'050, Currency("CHF")});
    estimate.estimate = true;
    estimate.note = "of which half in kind";
    Cell old = Value(to_date(Calendar::gregorian, {2025, 5, 6}));
    old.struck = true;
    table.rows = {{{"In Tehran"}, Row::Kind::group},
                  {{Value(CodeText{"REHAB"}), old, estimate}, Row::Kind::normal},
                  {{"Mine | awareness", Cell(), Value(Money{3'000'000, Currency("CHF")})}, Row::Kind::normal},
                  {{"Total", Cell(), Value(Money{15'000'050, Currency("CHF")})}, Row::Kind::total}};
    table.notes = {"All of 2025."};
    return table;
}

ProvinceMap map_of_tehran() {
    ProvinceMap map;
    map.number = 2;
    map.title = "People reached";
    map.description = "Most in Tehran.";
    map.legend = "People";
    map.values = {{*parse_province("Tehran"), Value(std::int64_t{5400})}, {*parse_province("Ilam"), std::nullopt}};
    return map;
}

}  // namespace

TEST_CASE("a table is a GitHub table: groups and totals in bold, numbers to the right, old values struck") {
    CHECK(markdown_of(money_table()) ==
          "# Review\n\n"
          "**Table 7. Budget and spending**\n\n"
          "| Project | Due | Budget |\n"
          "| --- | --- | ---: |\n"
          "| **In Tehran** | | |\n"
          "| `REHAB` | ~~2025-05-06~~ | 120,000.50 CHF (e) (of which half in kind) |\n"
          "| Mine \\| awareness | – | 30,000 CHF |\n"
          "| **Total** | | **150,000.50 CHF** |\n"
          "\n(e) planning estimate\n"
          "\nAll of 2025.\n\n"
          "---\n\nAs of today\n");
}

TEST_CASE("what people wrote never becomes Markdown") {
    const auto text = [](const char* words) {
        const auto all = markdown_of(Paragraph{words, {}});
        return all.substr(10, all.find("\n\n---") - 10);
    };
    CHECK(text("<script>alert(1)</script> & *bold* [link](x) `code` a|b ~no~") ==
          "&lt;script>alert(1)&lt;/script> &amp; \\*bold\\* \\[link\\](x) \\`code\\` a\\|b \\~no\\~");
    CHECK(text("# no heading\n- no list\n12. no list either\n> no quotation") ==
          "\\# no heading  \n\\- no list  \n12\\. no list either  \n\\> no quotation");
    CHECK(text("file_name, _slanted_, 3.5 kg") == "file_name, \\_slanted\\_, 3.5 kg");
    CHECK(text("a\x01\x1b[31m b\u202Ec\u200Cd") == "a\\[31m bc\u200Cd");
    CHECK(markdown_of(Table{0, "", {{"a"}}, {{{"two\nlines"}}}, {}, false, false}).find("| two lines |\n") != std::string::npos);
}

TEST_CASE("Markdown begins with one heading, takes the direction of its language and has its digits") {
    const auto text = markdown_of(Heading{1, "5.2", "پروژه‌ها", "projects", false, Light::green}, in_persian);
    CHECK(text.starts_with("<div dir=\"rtl\">\n\n# Review\n\n## ۵.۲ پروژه‌ها (سبز)\n"));
    CHECK(text.ends_with("\n</div>\n"));
    CHECK(markdown_of(Heading{2, "1", "Money", "money"}).find("### 1 Money\n") != std::string::npos);
}

TEST_CASE("what a chart shows is a table with its description") {
    const auto text = markdown_of(map_of_tehran());
    CHECK(text.find("**Figure 2. People reached**\n\nMost in Tehran.\n\n| Province | People |\n") != std::string::npos);
    CHECK(text.find("| Tehran | 5,400 |\n| Ilam | not available |\n") != std::string::npos);

    const auto chart = json_of(map_of_tehran());
    CHECK(chart["kind"] == "province_map");
    CHECK(chart["description"] == "Most in Tehran.");
    CHECK(chart["columns"] == nlohmann::json{"Province", "People"});
    CHECK(chart["rows"][0]["cells"][1]["value"] == 5400);
}

TEST_CASE("cells of JSON are typed: money with its currency, ISO dates, null for what is not there, flags") {
    const auto table = json_of(money_table());
    CHECK(table["kind"] == "table");
    CHECK(table["number"] == 7);
    CHECK(table["rows"][0]["kind"] == "group");
    CHECK(table["rows"][3]["kind"] == "total");
    const auto& cells = table["rows"][1]["cells"];
    CHECK(cells[0] == nlohmann::json{{"type", "code"}, {"value", "REHAB"}, {"estimate", false}, {"struck", false}, {"note", nullptr}, {"source", nullptr}});
    CHECK(cells[1]["type"] == "date");
    CHECK(cells[1]["value"] == "2025-05-06");
    CHECK(cells[1]["struck"] == true);
    CHECK(cells[2]["type"] == "money");
    CHECK(cells[2]["value"] == nlohmann::json{{"amount", "120000.50"}, {"currency", "CHF"}});
    CHECK(cells[2]["estimate"] == true);
    CHECK(cells[2]["note"] == "of which half in kind");
    CHECK(table["rows"][2]["cells"][1]["type"] == "empty");
    CHECK(table["rows"][2]["cells"][1]["value"].is_null());
}

TEST_CASE("each kind of value has its type in JSON") {
    const auto typed = [](Value value) {
        const auto figure = json_of(KeyFigures{{{"A figure", std::move(value), "", Light::amber, true}}})["figures"][0];
        CHECK(figure["light"] == "amber");
        CHECK(figure["estimate"] == true);
        return std::pair{figure["type"].get<std::string>(), figure["value"]};
    };
    using nlohmann::json;
    CHECK(typed(std::int64_t{210}) == std::pair{std::string("count"), json(210)});
    CHECK(typed(Quantity::scaled(125'000)) == std::pair{std::string("number"), json(12.5)});
    CHECK(typed(Quantity::whole(12)) == std::pair{std::string("number"), json(12)});
    CHECK(typed(Percent{666'667}) == std::pair{std::string("percent"), json(66.67)});
    CHECK(typed(Period::of_quarter(Calendar::gregorian, 2025, 3)) ==
          std::pair{std::string("period"), json{{"from", "2025-07-01"}, {"to", "2025-09-30"}}});
    CHECK(typed(Few{}) == std::pair{std::string("fewer_than_5"), json()});
    CHECK(typed(Light::red) == std::pair{std::string("light"), json("red")});
}

TEST_CASE("the frame of JSON says what it is, its language and its direction") {
    auto document = review_of({Heading{1, "", "Summary", "summary"}});
    document.title_page = {"گزارش", "", {"جمعیت هلال احمر"}, {{"دوره", "۲۰۲۵"}}};
    const auto json = nlohmann::json::parse(render::json(document, in_persian));
    CHECK(json["format"] == "hamkari-report");
    CHECK(json["version"] == 1);
    CHECK(json["language"] == "fa");
    CHECK(json["direction"] == "rtl");
    CHECK(json["title_page"]["subtitle"].is_null());
    CHECK(json["title_page"]["lines"][0] == nlohmann::json{{"label", "دوره"}, {"text", "۲۰۲۵"}});
    CHECK(json["foot"] == "As of today");
    CHECK(json["blocks"][0]["number"].is_null());
}

TEST_CASE("bytes that are no text do not stop JSON") {
    CHECK_NOTHROW(nlohmann::json::parse(render::json(review_of({Paragraph{"a\xff\x01z", {}}}), in_english)));
}

TEST_CASE("a row in Markdown has the number of its note once, as a link to where the note stands") {
    const auto text = render::markdown(review_with_sources(), in_english);
    CHECK(text.find("| `REHAB-01`<sup>[7](#s7)</sup> | 2025-05-06 | 120,000 CHF |") != std::string::npos);
    CHECK(text.find("### 9.6 Sources of the figures\n") != std::string::npos);
    CHECK(text.find("- <a id=\"s7\"></a>7 `REHAB-01`: plan.yaml:12; Money spent: HQ-6\n") != std::string::npos);
    CHECK(render::markdown(review_with_sources(), in_persian).find("<sup>[۷](#s7)</sup>") != std::string::npos);
}

TEST_CASE("cells of JSON name the note on where they come from, or null") {
    const auto all = nlohmann::json::parse(render::json(review_with_sources(), in_english));
    const auto& cells = all.at("blocks").at(1).at("rows").at(0).at("cells");
    CHECK(cells.at(0).at("source") == 7);
    CHECK(all.at("sources").at(0) ==
          nlohmann::json{{"id", 7}, {"group", "Centres"}, {"code", "REHAB-01"}, {"text", "plan.yaml:12; Money spent: HQ-6"}});
    CHECK(json_of(money_table()).at("rows").at(1).at("cells").at(0).at("source").is_null());
}

TEST_CASE("plain text says which formats tell where figures come from, if the report does") {
    CHECK(render::text(review_with_sources(), in_english).find("Where each figure comes from") != std::string::npos);
    CHECK(render::text(review_of({Paragraph{"One", {}}}), in_english).find("Where each figure comes from") == std::string::npos);
}

TEST_CASE("JSON stands on the page as every writer of JSON would lay it out: a member a line, a space a level") {
    auto table = money_table();
    table.rows.front().cells.front().note = "tab\there, \"quoted\", \\ and a \x01";
    auto document = review_of({table, Paragraph{"متن\nدو خط", {}}, Table{}, ListBlock{}, KeyFigures{{{"", Percent{666'667}, ""}}}});
    document.title_page.lines = {{"دوره", "۲۰۲۵"}};
    for (const auto* locale : {&in_english, &in_persian}) {
        const auto json = render::json(document, *locale);
        CHECK(json == nlohmann::ordered_json::parse(json).dump(1) + "\n");
    }
}

TEST_CASE("what is written piece by piece is what is written at once") {
    Table long_table = money_table();
    const auto row = long_table.rows.front();
    long_table.rows.insert(long_table.rows.end(), 20'000, row);
    const auto document = review_of({long_table, Paragraph{"the end", {}}, long_table});
    for (const auto* name : {"html", "json"}) {
        std::string joined;
        std::size_t pieces = 0, largest = 0;
        render::find_renderer(name)->write(document, in_english, [&](std::string_view piece) {
            joined += piece;
            ++pieces;
            largest = std::max(largest, piece.size());
        });
        INFO(name << ": " << pieces << " pieces, the largest of " << largest);
        CHECK(pieces > 1);
        CHECK(largest < joined.size());
        CHECK(joined == (name == std::string_view("html") ? render::html : render::json)(document, in_english));
    }
}
