#include "tests/catch.hpp"

#include "reports/locale/width.hpp"
#include "reports/render/renderers.hpp"
#include "tests/reports/html_check.hpp"
#include "tests/reports/rendering.hpp"

#include <algorithm>
#include <set>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

namespace {

ProvinceCode province_named(std::string_view name) { return *parse_province(name); }

std::string page(Block block, const Locale& locale = in_english) {
    return render::html(review_of({std::move(block)}), locale);
}

Gantt timeline() {
    Gantt gantt;
    gantt.number = 3;
    gantt.title = "Milestones of REHAB";
    gantt.description = "Two milestones, one is late.";
    gantt.span = Period::of_year(Calendar::gregorian, 2025);
    gantt.today = day(2025, 10, 1);
    Gantt::Bar late;
    late.id = "REHAB-01";
    late.label = "Laboratory delivered";
    late.start = day(2025, 2, 1);
    late.due = day(2025, 5, 3);
    late.baseline = day(2025, 4, 3);
    late.expected = day(2025, 12, 1);
    late.late = true;
    Gantt::Bar done;
    done.id = "REHAB-02";
    done.label = "آموزش کارشناسان فنی";
    done.due = day(2025, 8, 1);
    done.actual = day(2025, 8, 20);
    gantt.bars = {late, done};
    return gantt;
}

Bars money_bars() {
    Bars bars;
    bars.number = 1;
    bars.title = "Budget and spending";
    bars.description = "Two projects.";
    bars.unit = "CHF";
    bars.categories = {"REHAB", "MINE"};
    bars.series = {{"Budget", {Value(chf(120'000)), Value(chf(30'000))}},
                   {"Spent", {Value(chf(60'000)), std::nullopt}}};
    return bars;
}

ProvinceMap people_map() {
    ProvinceMap map;
    map.number = 2;
    map.title = "People reached";
    map.description = "Most in Tehran.";
    map.legend = "People";
    map.values = {{province_named("Tehran"), Value(std::int64_t{5400})},
                  {province_named("Kerman"), Value(Few{})},
                  {province_named("Ilam"), std::nullopt}};
    return map;
}

Table projects_table() {
    Table table;
    table.number = 7;
    table.title = "Projects";
    table.columns = {{"Code"}, {"Project"}, {"Due"}, {"Budget", Column::Align::end}};
    Cell estimate = Value(chf(120'000));
    estimate.estimate = true;
    table.rows = {{{"In four provinces"}, Row::Kind::group},
                  {{Value(CodeText{"REHAB"}), "Centres", Value(day(2025, 5, 6)), estimate}, Row::Kind::normal},
                  {{Value(CodeText{"MINE"}), "Awareness", Cell(), Value(chf(30'000))}, Row::Kind::normal},
                  {{Cell(), "Total", Cell(), Value(chf(150'000))}, Row::Kind::total}};
    return table;
}

Document all_blocks(const std::string& words) {
    Document document;
    document.title_page = {words, words, {words}, {{words, words}}};
    document.foot = words;
    Table table = projects_table();
    table.title = words;
    table.columns[0].title = words;
    table.rows[1].cells[0] = Value(CodeText{words});
    table.rows[1].cells[1] = words;
    table.rows[1].cells[1].note = words;
    table.rows[0].cells[0] = words;
    table.notes = {words};
    Gantt gantt = timeline();
    gantt.title = gantt.description = gantt.bars[0].id = gantt.bars[0].label = words;
    Bars bars = money_bars();
    bars.title = bars.description = bars.unit = bars.categories[0] = bars.series[0].label = words;
    ProvinceMap map = people_map();
    map.title = map.description = map.legend = words;
    document.blocks = {Heading{1, "1", words, words, true, Light::red},
                       Paragraph{words, Paragraph::Style::warning},
                       ListBlock{{words}},
                       Terms{{{words, words, true}, {words, words, false}}},
                       KeyFigures{{{words, words, words, Light::amber, true}}},
                       table,
                       gantt,
                       bars,
                       map,
                       Blanks{{words}, 2}};
    return document;
}

// The columns in which a word begins, one for each line that holds it.
std::set<std::size_t> columns_of(const std::string& text, std::string_view word) {
    std::set<std::size_t> columns;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = rest.find('\n');
        const auto line = rest.substr(0, end);
        if (const auto at = line.find(word); at != line.npos) columns.insert(display_width(line.substr(0, at)));
        rest.remove_prefix(end + 1);
    }
    return columns;
}

double number_after(std::string_view text, std::string_view before) { return std::stod(between(text, before, " ")); }

}  // namespace

TEST_CASE("every renderer has a name of its own and is found by it") {
    std::set<std::string_view> names;
    for (const auto& renderer : render::renderers()) {
        CHECK(names.insert(renderer.name).second);
        CHECK(render::find_renderer(renderer.name) == &renderer);
        if (renderer.name != "pdf") CHECK_FALSE(renderer.render(review_of({}), in_english).empty());  // pdf_test.cpp
    }
    CHECK(render::find_renderer("papyrus") == nullptr);
}

TEST_CASE("what people wrote can never become markup, wherever it stands") {
    const std::string hostile = R"(<script>alert("1")</script>' onload='x' ]]> --> </style></svg>)";
    for (const auto* locale : {&in_english, &in_persian}) {
        const auto html = render::html(all_blocks(hostile), *locale);
        CHECK(count(html, "<script") == 0);
        CHECK(count(html, "</style>") == 1);
        CHECK(count(html.substr(html.find("</style>")), "' onload") == 0);
        CHECK(html.find("{content:\"\\3c script>alert(\\\"1\\\")") != html.npos);
        CHECK(count(html, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; onload") > 20);
        CHECK(nesting_error(html) == "");
    }
}

TEST_CASE("control characters and bidi overrides are left out, half-spaces stay") {
    const auto html = page(Paragraph{"a\x01\x1b[31m b\u202Ec\u200Cd", {}});
    CHECK(html.find("a[31m bc\u200Cd") != html.npos);
}

TEST_CASE("every element of a page is closed in its turn") {
    for (const auto* locale : {&in_english, &in_persian})
        CHECK(nesting_error(render::html(all_blocks("متن text"), *locale)) == "");
}

TEST_CASE("ids are unique, and what is pointed to is there") {
    auto sample = all_blocks("words");
    sample.blocks.push_back(Heading{2, "1.1", "Second", "second"});
    sample.blocks.push_back(timeline());
    const auto html = render::html(sample, in_english);
    std::multiset<std::string> ids;
    for (const auto& id : attributes(html, "id")) ids.insert(id);
    for (const auto& id : ids)
        if (id != "figure-3") CHECK(ids.count(id) == 1);  // two charts of one number, here only
    for (const auto& link : attributes(html, "href")) CHECK(ids.count(link.substr(1)) == 1);
    for (const auto& names : attributes(html, "aria-labelledby"))
        CHECK(ids.count(names.substr(0, names.find(' '))) == 1);
}

TEST_CASE("a Persian page runs right to left and an English one left to right") {
    CHECK(page(ListBlock{}, in_persian).find("<html lang=\"fa\" dir=\"rtl\">") != std::string::npos);
    CHECK(page(ListBlock{}, in_english).find("<html lang=\"en\" dir=\"ltr\">") != std::string::npos);
    CHECK(page(ListBlock{}, in_persian).find("counter(page,persian)") != std::string::npos);
    CHECK(page(ListBlock{}, in_english).find("counter(page)") != std::string::npos);
}

TEST_CASE("a Persian page has no Latin digit outside codes") {
    const auto html = render::html(all_blocks("متن"), in_persian);
    const auto text = seen(html);
    CHECK(text.find("۱۲۰٬۰۰۰") != text.npos);
    CHECK(text.find("شکل ۳") != text.npos);
    auto digit = std::ranges::find_if(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto context = digit == text.end() ? "" : text.substr(static_cast<std::size_t>(digit - text.begin()), 40);
    CHECK(context == "");
}

TEST_CASE("a text of the other direction is isolated") {
    CHECK(page(Paragraph{"Customs (70 days).", {}}, in_persian).find("<p><bdi>Customs (70 days).</bdi></p>") !=
          std::string::npos);
    CHECK(page(Paragraph{"Spent on REHAB-SEC-B1, self-help - all of it.", {}}, in_english)
              .find("<p>Spent on <span class=w>REHAB-SEC-B1</span>, self-help - all of it.</p>") != std::string::npos);
    CHECK(page(Paragraph{"گمرک (۷۰ روز).", {}}, in_english).find("<p><bdi>گمرک") != std::string::npos);
    CHECK(page(Paragraph{"کمیته ICRC", {}}, in_persian).find("<p>کمیته ICRC</p>") != std::string::npos);
}

TEST_CASE("a table has its number, heads, groups, totals and marks") {
    const auto html = page(projects_table());
    CHECK(html.find("<table id=table-7>") != html.npos);
    CHECK(html.find("Table 7. </span>Projects</caption>") != html.npos);
    CHECK(count(between(html, "<thead>", "</thead>"), "<th scope=col") == 4);
    CHECK(html.find("<th scope=rowgroup colspan=4>In four provinces</th>") != html.npos);
    CHECK(html.find("<th scope=row><bdi class=code>REHAB</bdi></th>") != html.npos);
    CHECK(html.find("<td class=r>120,000 CHF<sup class=e title=\"planning estimate\">e</sup></td>") != html.npos);
    CHECK(html.find("<tr class=t><th scope=row></th><td>Total</td>") != html.npos);
    CHECK(html.find("<p><sup class=e>e</sup> planning estimate</p>") != html.npos);
}

TEST_CASE("a money column that names its currency prints amounts alone") {
    auto table = projects_table();
    table.currency_in_title = true;
    CHECK(page(table).find("<td class=r>30,000</td>") != std::string::npos);
}

TEST_CASE("a date in a Persian table has the Gregorian one small below, its estimate mark beside the first") {
    Table table;
    table.columns = {{"سررسید"}};
    Cell cell = Value(day(2025, 5, 6));
    cell.estimate = true;
    table.rows = {{{cell}, Row::Kind::normal}};
    const auto html = page(table, in_persian);
    const auto written = between(html, "<th scope=row class=d>", "</th>");
    CHECK(written.starts_with("۱۴۰۴/۰۲/۱۶<sup class=e"));
    CHECK(written.ends_with("</sup><small class=d>۲۰۲۵/۰۵/۰۶</small>"));
    CHECK(page(table).find("2025-05-06<sup") != std::string::npos);
}

TEST_CASE("estimates that fill a table are told once below it, in HTML and in text") {
    auto table = projects_table();
    for (auto& row : table.rows)
        if (row.kind != Row::Kind::group) row.cells.back().estimate = true;
    const auto html = page(table);
    CHECK(html.find("<p>All figures in this table are planning estimates.</p>") != html.npos);
    CHECK(html.find("<sup class=e") == html.npos);
    Document document;
    document.blocks = {table};
    const auto text = render::text(document, in_english);
    CHECK(text.find("All figures in this table are planning estimates.") != text.npos);
    CHECK(text.find('*', text.find("REHAB")) == text.npos);
}

TEST_CASE("a key figure of money has its currency small below the amount") {
    const auto html = page(KeyFigures{{{.label = "Budget", .value = Value(chf(3'753'700)), .note = {}}}});
    CHECK(html.find("<dd>3,753,700<small>CHF</small></dd>") != html.npos);
}

TEST_CASE("few people print as fewer than 5, what is missing as a dash, an old value struck out") {
    Table table;
    table.columns = {{"a"}, {"b"}, {"c"}};
    Cell old = Value(day(2025, 1, 1));
    old.struck = true;
    table.rows = {{{Value(Few{}), Cell(), old}, Row::Kind::normal}};
    const auto html = page(table);
    CHECK(html.find("fewer than 5") != html.npos);
    CHECK(html.find("<td>–</td>") != html.npos);
    CHECK(html.find("<s>2025-01-01</s>") != html.npos);
}

TEST_CASE("a light is a shape and a word, each shape another") {
    std::set<std::string> shapes;
    for (const auto light : {Light::grey, Light::green, Light::amber, Light::red}) {
        const auto html = page(Heading{2, "", "Project", "p", false, light});
        const auto mark = between(html, "<span class=l>", "</span>");
        shapes.insert(between(mark, "<use href=#", " "));
        CHECK(mark.substr(mark.rfind('>') + 1).size() > 2);
    }
    CHECK(shapes.size() == 4);
}

TEST_CASE("the contents list chapters and sections, with their numbers in the language's digits") {
    const auto html = render::html(
        review_of({Heading{1, "5", "پروژه‌ها", "projects"}, Heading{2, "5.2", "توانبخشی", "project-REHAB"},
                  Heading{3, "", "ریسک‌ها", "risks"}}),
        in_persian);
    const auto contents = between(html, "<nav", "</nav>");
    CHECK(contents.find("<a href=\"#project-REHAB\"><span class=n>۵.۲</span><span>توانبخشی</span></a>") !=
          contents.npos);
    CHECK(contents.find("risks") == contents.npos);
    CHECK(html.find("<h3 id=\"project-REHAB\">") != html.npos);
}

TEST_CASE("a wide table takes its headings with it onto the landscape page") {
    auto table = projects_table();
    table.wide = true;
    const auto html = render::html(
        review_of({Paragraph{"Before", {}}, Heading{2, "", "Decisions", "d"}, table, Paragraph{"After", {}}}),
        in_english);
    const auto wide = between(html, "<div class=wide>", "After");
    CHECK(wide.find("Decisions") != wide.npos);
    CHECK(wide.find("</table></div>") != wide.npos);
    CHECK(wide.find("Before") == wide.npos);
}

TEST_CASE("each chart has a title and a description, is one figure and reads left to right at its root") {
    for (const Block& block : std::initializer_list<Block>{timeline(), money_bars(), people_map()})
        for (const auto* locale : {&in_english, &in_persian}) {
            const auto figure = between(page(block, *locale), "<figure role=\"group\"", "</figure>");
            const auto root = between(figure, "<svg", ">");
            CHECK(root.find("role=\"img\"") != root.npos);
            CHECK(root.find("direction=\"ltr\"") != root.npos);
            const auto names = between(root, "aria-labelledby=\"", "\"");
            const auto title = names.substr(0, names.find(' ')), description = names.substr(names.find(' ') + 1);
            CHECK(figure.find("<title id=\"" + title + "\">") != figure.npos);
            CHECK_FALSE(between(figure, "<desc id=\"" + description + "\">", "</desc>").empty());
        }
}

TEST_CASE("the time of a Gantt runs from right to left in Persian, and its anchors are swapped") {
    const auto english_page = page(timeline()), persian_page = page(timeline(), in_persian);
    const auto due = "<path class=\"du\" d=\"M";
    const double x = number_after(english_page, due);
    CHECK(x > 262);
    CHECK(x + number_after(persian_page, due) == Approx(720).margin(0.11));
    CHECK(english_page.find("<text class=\"id\" x=\"0\"") != english_page.npos);
    CHECK(persian_page.find("<text class=\"id\" x=\"720\"") != persian_page.npos);
    const auto label = between(persian_page, "<text class=\"id\" x=\"720\"", "</text>");
    CHECK(label.find("text-anchor=\"end\"") != label.npos);
    CHECK(english_page.find("\u2067آموزش کارشناسان فنی\u2069") != english_page.npos);
}

TEST_CASE("a Gantt shows lateness by shapes, the moved baseline, what is expected and what was done") {
    const auto html = page(timeline());
    for (const auto* css : {"\"lt\"", "\"ov\"", "\"ba\"", "\"ex\"", "\"eo\"", "\"dn\"", "\"td\"", "\"wk\""})
        CHECK(html.find(std::string("class=") + css) != html.npos);
    CHECK(html.find(">2025</text>") != html.npos);
    CHECK(html.find(">1404</text>") != html.npos);
}

TEST_CASE("a label that has no room is cut, and its whole text is told when pointed at") {
    auto gantt = timeline();
    std::string words = "Training";
    for (int i = 0; i < 30; ++i) words += " of technicians";
    gantt.bars[0].label = words;
    const auto html = page(gantt);
    CHECK(html.find("<title>" + words + "</title>") != html.npos);
    CHECK(html.find("…</text>") != html.npos);
}

TEST_CASE("a long Gantt is drawn in parts that each fit a page") {
    auto gantt = timeline();
    gantt.bars.resize(100, gantt.bars[0]);
    const auto html = page(gantt);
    CHECK(count(html, "<figure ") == 1);
    CHECK(count(html, "role=\"img\"") == 3);
    CHECK(count(html, ">REHAB-01</text>") == 99);
    for (const auto& box : attributes(html, "viewBox")) CHECK(std::stod(box.substr(box.rfind(' '))) < 1050);
}

TEST_CASE("bars are as long as their values and carry them at their ends") {
    const auto html = page(money_bars());
    const auto width = [&](std::string_view css, int nth) {
        std::size_t at = 0;
        for (int i = 0; i <= nth; ++i) at = html.find("<rect class=\"" + std::string(css) + "\"", at) + 1;
        return std::stod(between(std::string_view(html).substr(at), "width=\"", "\""));
    };
    // The first of each shade is in the legend.
    CHECK(width("s0", 1) == Approx(2 * width("s1", 1)).margin(0.2));
    CHECK(width("s0", 1) == Approx(4 * width("s0", 2)).margin(0.4));
    CHECK(html.find(">120,000</text>") != html.npos);
    CHECK(html.find(">–</text>") != html.npos);
}

TEST_CASE("a map hatches what has no figure by province, and is never mirrored") {
    const auto english_page = page(people_map()), persian_page = page(people_map(), in_persian);
    CHECK(count(english_page, "<path class=\"m-\"") == 28);
    CHECK(count(english_page, "<path class=\"m0\"") == 1);
    CHECK(english_page.find("<title>Tehran: 5,400</title>") != english_page.npos);
    CHECK(english_page.find("<title>Kerman: fewer than 5</title>") != english_page.npos);
    CHECK(english_page.find("<title>Fars: No figure by province</title>") != english_page.npos);
    CHECK(english_page.find("do not imply endorsement") != english_page.npos);
    CHECK(english_page.find(">Caspian Sea</text>") != english_page.npos);
    CHECK(persian_page.find("خلیج فارس") != persian_page.npos);
    const auto outlines = [](const std::string& html) {
        auto paths = attributes(between(html, "<g class=mp>", "</g>"), "d");
        return paths;
    };
    CHECK(outlines(english_page).size() == 31);
    CHECK(outlines(english_page) == outlines(persian_page));
}

TEST_CASE("plain text is at most 100 columns wide, in both languages") {
    for (const auto* locale : {&in_english, &in_persian}) {
        const auto text = render::text(
            all_blocks("جمعیت هلال‌احمر and a long English sentence that has to be broken"), *locale);
        for (std::string_view rest = text; !rest.empty();) {
            const auto end = rest.find('\n');
            CHECK(display_width(rest.substr(0, end)) <= 100);
            rest.remove_prefix(end + 1);
        }
    }
}

TEST_CASE("the columns of a plain table stay aligned under half-spaces") {
    Table table;
    table.columns = {{"پروژه"}, {"کد"}, {"بودجه", Column::Align::end}};
    for (const auto* name :
         {"آگاه‌سازی", "سلامت روانی‌اجتماعی پناهنده‌ها", "مین"})
        table.rows.push_back({{name, Value(CodeText{"CODE"}), Value(std::int64_t{1200})}, Row::Kind::normal});
    const auto text = render::text(review_of({table}), in_persian);
    CHECK(columns_of(text, "CODE").size() == 1);
    CHECK(columns_of(text, "۱٬۲۰۰").size() == 1);
}

TEST_CASE("a note under a number is broken into lines rather than the table given up") {
    Table table;
    table.columns = {{"Project"}};
    Row row{{"Primary health care for refugees and host communities"}, Row::Kind::normal};
    for (const char* head : {"Budget", "Committed", "Received", "Spent"}) {
        table.columns.push_back({head, Column::Align::end});
        row.cells.emplace_back(Value(chf(1'234'567)));
        row.cells.back().note = "1,000,000 more than before";
    }
    table.rows = {row};
    const auto text = render::text(review_of({table}), in_english);
    CHECK(text.find("Budget: ") == text.npos);
    CHECK(count(text, "1,234,567 CHF") == 4);
    // With eight such columns there is no room; then what stands below a number is in brackets.
    for (int i = 0; i < 4; ++i) {
        table.columns.push_back({"Gap", Column::Align::end});
        table.rows[0].cells.push_back(row.cells.back());
    }
    CHECK(render::text(review_of({table}), in_english).find("Budget: 1,234,567 CHF (1,000,000 more than before)") != text.npos);
}

TEST_CASE("plain text says what a chart shows") {
    const auto text = render::text(review_of({timeline(), money_bars(), people_map()}), in_english);
    CHECK(text.find("Figure 3. Milestones of REHAB\nTwo milestones, one is late.\n") != text.npos);
    CHECK(text.find("REHAB-01  Laboratory delivered") != text.npos);
    CHECK(text.find("  Budget  ######################################## 120,000\n") != text.npos);
    CHECK(text.find("  Spent   #################### 60,000\n") != text.npos);
    CHECK(text.find("  Tehran  ######################################## 5,400\n") != text.npos);
}

TEST_CASE("the same document gives the same bytes") {
    for (const auto& renderer : render::renderers())
        if (renderer.name != "pdf")  // pdf_test.cpp
            CHECK(renderer.render(all_blocks("متن"), in_persian) == renderer.render(all_blocks("متن"), in_persian));
}

TEST_CASE("a province whose figure is not shown says so on the map, and not that there is none") {
    Document document;
    ProvinceMap map;
    map.legend = "People";
    map.values = {{*parse_province("Tehran"), Value{std::int64_t{120}}}, {*parse_province("Fars"), Value{std::string("not shown")}}};
    document.blocks.emplace_back(map);
    const auto text = render::text(document, Locale(english()));
    CHECK(text.find("not shown") != std::string::npos);
    CHECK(text.find("Active, no figure yet") == std::string::npos);
    const auto page = render::html(document, Locale(english()));
    CHECK(page.find("Fars: not shown") != std::string::npos);
    CHECK(page.find("Active, no figure yet") == std::string::npos);
}

TEST_CASE("the legend of a map with small numbers only tells no number of people") {
    Document document;
    ProvinceMap map;
    map.legend = "People";
    map.values = {{*parse_province("Tehran"), Value{Few{}}}};
    document.blocks.emplace_back(map);
    const auto page = render::html(document, Locale(english()));
    CHECK(page.find(">fewer than 5</text>") != std::string::npos);
    CHECK(page.find("class=\"lg\"") != std::string::npos);
    CHECK(page.find(">1</text>") == std::string::npos);
}
