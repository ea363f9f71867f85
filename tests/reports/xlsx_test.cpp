#include "tests/catch.hpp"

#include "reports/render/renderers.hpp"
#include "tests/reports/html_check.hpp"
#include "tests/reports/rendering.hpp"
#include "tests/reports/zip_reading.hpp"

#include <map>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

namespace {

/// The parts of a workbook by their path.
class Workbook {
public:
    explicit Workbook(const std::string& bytes) : parts_(unzipped(bytes)) {}

    const std::string& part(const std::string& path) const {
        REQUIRE(parts_.contains(path));
        return parts_.at(path);
    }
    const std::string& sheet(int number) const { return part("xl/worksheets/sheet" + std::to_string(number) + ".xml"); }
    const std::string& names() const { return part("xl/workbook.xml"); }
    const std::string& texts() const { return part("xl/sharedStrings.xml"); }
    const std::string& styles() const { return part("xl/styles.xml"); }
    const std::map<std::string, std::string>& parts() const { return parts_; }

private:
    std::map<std::string, std::string> parts_;
};

/// What stands between the tags of a cell: `<v>45783</v>`; empty if it is not there.
std::string cell(const std::string& sheet, const std::string& place) {
    return between(sheet, "<c r=\"" + place + "\"", "</c>");
}

Table money_table() {
    Table table;
    table.number = 7;
    table.title = "Projects";
    table.columns = {{"Code"}, {"Due"}, {"Budget", Column::Align::end}, {"Spent", Column::Align::end}};
    table.currency_in_title = true;
    const auto row = [](const char* code, Date due, std::int64_t budget, std::int64_t spent) {
        return Row{{Value(CodeText{code}), Value(due), Value(chf(budget)), Value(chf(spent))}, Row::Kind::normal};
    };
    table.rows = {row("REHAB", day(2025, 5, 6), 120'000, 60'000), row("MINE", day(2025, 8, 1), 30'000, 5'000)};
    for (int i = 0; i < 4; ++i) table.rows.push_back(row("HEALTH", day(2025, 12, 1), 1'000, 10));
    // The budget is the sum of the rows above, 154,000; what was spent is not 65,040 but 65,041.
    table.rows.push_back({{Cell("Total"), Cell(), Value(chf(154'000)), Value(chf(65'041))}, Row::Kind::total});
    return table;
}

Document chapter(std::vector<Block> blocks) {
    Document document;
    document.title_page = {"Review", "For the meeting", {"IRCS"}, {{"Period", "2025"}}};
    document.foot = "As of today";
    document.blocks = {Heading{1, "1", "Money", "money", true, std::nullopt}};
    for (auto& block : blocks) document.blocks.push_back(std::move(block));
    return document;
}

Workbook workbook(std::vector<Block> blocks, const Locale& locale = in_english) {
    return Workbook(render::xlsx(chapter(std::move(blocks)), locale));
}

// Row 1: chapter, 2: link, 3: empty, 4: title of the table, 5: its head, 6: its first row.
}  // namespace

TEST_CASE("the same document gives the same workbook, byte for byte") {
    const auto document = chapter({money_table()});
    CHECK(render::xlsx(document, in_persian) == render::xlsx(document, in_persian));
    const auto core = workbook({money_table()}).part("docProps/core.xml");
    CHECK(between(core, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">", "<") == "1980-01-01T00:00:00Z");
}

TEST_CASE("a workbook has a cover with links and a sheet for each chapter") {
    auto document = chapter({Paragraph{"One", {}}});
    document.blocks.push_back(Heading{1, "2", "People: reached [2025]", "people"});
    const Workbook book(render::xlsx(document, in_english));
    CHECK(count(book.names(), "<sheet name=") == 3);
    CHECK(book.names().find("<sheet name=\"Contents\"") != std::string::npos);
    CHECK(book.names().find("<sheet name=\"1 Money\"") != std::string::npos);
    CHECK(book.names().find("<sheet name=\"2 People  reached  2025\"") != std::string::npos);
    CHECK(book.sheet(1).find("location=\"'1 Money'!A1\"") != std::string::npos);
    CHECK(book.sheet(2).find("location=\"'Contents'!A1\"") != std::string::npos);
}

TEST_CASE("sheets of like titles have names of their own, of at most 31 characters") {
    Document document;
    const std::string title = "Restoring family links between countries and camps";
    for (int i = 0; i < 3; ++i) document.blocks.push_back(Heading{1, "", title, "a" + std::to_string(i)});
    const Workbook book(render::xlsx(document, in_english));
    CHECK(book.names().find("\"Restoring family links…\"") != std::string::npos);
    CHECK(book.names().find("\"Restoring family links… (2)\"") != std::string::npos);
    CHECK(book.names().find("\"Restoring family links… (3)\"") != std::string::npos);
}

TEST_CASE("amounts and dates of a sheet are real numbers") {
    const auto book = workbook({money_table()});
    CHECK(cell(book.sheet(2), "C6").ends_with("><v>120000</v>"));
    // 6 May 2025 is day 45,783 of spreadsheets.
    CHECK(cell(book.sheet(2), "B6").ends_with("><v>45783</v>"));
    CHECK(book.styles().find("formatCode=\"yyyy-mm-dd\"") != std::string::npos);
    CHECK(cell(book.sheet(2), "A6").find("t=\"s\"") != std::string::npos);
}

TEST_CASE("a total that is the sum of its rows is a formula, another one a value") {
    const auto book = workbook({money_table()});
    CHECK(cell(book.sheet(2), "C12").find("<f>SUM(C6:C11)</f><v>154000</v>") != std::string::npos);
    CHECK(cell(book.sheet(2), "D12").ends_with("><v>65041</v>"));
    CHECK(cell(book.sheet(2), "D12").find("<f>") == std::string::npos);
}

TEST_CASE("a total after a group sums its group, one of fewer than 5 people is a value") {
    Table table;
    table.columns = {{"Who"}, {"People", Column::Align::end}};
    const auto row = [](Value value) { return Row{{Cell("a"), Cell(std::move(value))}, Row::Kind::normal}; };
    const auto total = [](std::int64_t sum) { return Row{{Cell("Total"), Value(sum)}, Row::Kind::total}; };
    table.rows = {{{"Tehran"}, Row::Kind::group}, row(std::int64_t{10}), row(std::int64_t{7}), total(17),
                  {{"Fars"}, Row::Kind::group},   row(std::int64_t{20}), row(Few{}),           total(23)};
    const auto book = workbook({table});
    CHECK(cell(book.sheet(2), "B8").find("<f>SUM(B6:B7)</f><v>17</v>") != std::string::npos);
    CHECK(cell(book.sheet(2), "B12").ends_with("><v>23</v>"));
    CHECK(cell(book.sheet(2), "B12").find("<f>") == std::string::npos);
    CHECK(book.texts().find("fewer than 5") != std::string::npos);
}

TEST_CASE("a figure of a sheet is rounded as in every other format") {
    Table table;
    table.columns = {{"a", Column::Align::end}, {"b", Column::Align::end}, {"c", Column::Align::end}};
    // 6.25 % prints as 6.2 %; a spreadsheet would show 6.3 %. 33.3333 % shows as 33.3 % by itself and stays whole.
    table.rows = {{{Value(Percent{62'500}), Value(Percent{333'333}), Value(Quantity::scaled(122'500))}, Row::Kind::normal}};
    const auto book = workbook({table});
    CHECK(cell(book.sheet(2), "A5").ends_with("><v>0.062</v>"));
    CHECK(cell(book.sheet(2), "B5").ends_with("><v>0.333333</v>"));
    CHECK(cell(book.sheet(2), "C5").ends_with("><v>12.2</v>"));
    CHECK(in_english.percent(Percent{62'500}) == "6.2%");
}

TEST_CASE("a sheet in Persian runs right to left, with Persian digits over real numbers") {
    const auto book = workbook({money_table()}, in_persian);
    CHECK(book.sheet(2).find("rightToLeft=\"1\"") != std::string::npos);
    CHECK(workbook({money_table()}).sheet(2).find("rightToLeft") == std::string::npos);
    CHECK(book.styles().find("formatCode=\"[$-3000429]#,##0\"") != std::string::npos);
    // The Solar Hijri date as text, the Gregorian one as a real date beside it.
    CHECK(cell(book.sheet(2), "B6").find("t=\"s\"") != std::string::npos);
    CHECK(book.texts().find("۱۴۰۴/۰۲/۱۶") != std::string::npos);
    CHECK(cell(book.sheet(2), "C6").ends_with("><v>45783</v>"));
    CHECK(cell(book.sheet(2), "D12").find("<f>SUM(D6:D11)</f>") != std::string::npos);
}

TEST_CASE("the head of a table that has its sheet for itself is frozen, filtered and printed on each page") {
    const auto book = workbook({money_table()});
    CHECK(book.sheet(2).find("<pane ySplit=\"5\" topLeftCell=\"A6\" activePane=\"bottomLeft\" state=\"frozen\"/>") !=
          std::string::npos);
    CHECK(book.sheet(2).find("<autoFilter ref=\"A5:D11\"/>") != std::string::npos);
    CHECK(book.names().find(">'1 Money'!$5:$5</definedName>") != std::string::npos);
    CHECK(book.sheet(2).find("fitToHeight=\"0\"") != std::string::npos);
    CHECK(book.sheet(2).find("paperSize=\"9\"") != std::string::npos);
    CHECK(book.sheet(2).find("page &amp;P of &amp;N</oddFooter>") != std::string::npos);
}

TEST_CASE("a long table among others gets a sheet of its own") {
    auto longer = money_table();
    for (int i = 0; i < 60; ++i) longer.rows.insert(longer.rows.begin(), longer.rows.front());
    const auto book = workbook({money_table(), longer});
    CHECK(count(book.names(), "<sheet name=") == 3);
    CHECK(book.names().find("<sheet name=\"Table 7. Projects\"") != std::string::npos);
    CHECK(book.sheet(2).find("location=\"'Table 7. Projects'!A1\"") != std::string::npos);
    CHECK(book.sheet(3).find("<autoFilter ref=\"A4:D70\"/>") != std::string::npos);
}

TEST_CASE("what people typed is never a formula") {
    Table table;
    table.columns = {{"=1+1"}, {"b"}};
    table.rows = {{{"=HYPERLINK(\"http://example.org\")", "+cmd|' /C calc'!A0"}, Row::Kind::normal}};
    const auto book = workbook({table, Paragraph{"=2+2", {}}, ListBlock{{"@SUM(1)"}}});
    for (const auto& [path, text] : book.parts())
        if (path.starts_with("xl/worksheets/sheet")) CHECK(text.find("<f>") == std::string::npos);
    CHECK(book.texts().find(">=HYPERLINK(") != std::string::npos);
    CHECK(book.texts().find(">=2+2<") != std::string::npos);
}

TEST_CASE("control characters and overrides of direction never reach a sheet") {
    const auto book = workbook({Paragraph{"a\x01\x1b" "b\u202Ec\u200Cd _x0041_", {}}});
    CHECK(book.texts().find("abc\u200Cd _x005F_x0041_") != std::string::npos);
}

TEST_CASE("an estimate has its letter, a struck value its line, a note stands apart from its number") {
    auto table = money_table();
    table.rows[0].cells[2].estimate = true;
    table.rows[1].cells[2].struck = true;
    table.rows[0].cells[3].note = "with transport";
    const auto book = workbook({table});
    CHECK(book.styles().find("formatCode=\"#,##0&quot; e&quot;\"") != std::string::npos);
    CHECK(book.styles().find("<strike/>") != std::string::npos);
    CHECK(book.texts().find(">e: planning estimate<") != std::string::npos);
    CHECK(book.texts().find(">Spent: note<") != std::string::npos);
    CHECK(book.texts().find(">with transport<") != std::string::npos);
    CHECK(cell(book.sheet(2), "D6").ends_with("><v>60000</v>"));
}

TEST_CASE("a light is a word on its colour") {
    Table table;
    table.columns = {{"Light"}};
    table.rows = {{{Value(Light::red)}, Row::Kind::normal}};
    const auto book = workbook({table});
    CHECK(book.texts().find(">Red<") != std::string::npos);
    CHECK(book.styles().find("FFF9DEDC") != std::string::npos);
}

TEST_CASE("bars are a native column chart of the figures in the sheet") {
    Bars bars;
    bars.title = "Budget";
    bars.description = "Two projects.";
    bars.unit = "CHF";
    bars.categories = {"REHAB", "MINE"};
    bars.series = {{"Budget", {Value(chf(120'000)), Value(chf(30'000))}}, {"Spent", {Value(chf(60'000)), std::nullopt}}};
    const auto book = workbook({bars});
    const auto& chart = book.part("xl/charts/chart1.xml");
    CHECK(chart.find("<c:barDir val=\"col\"/>") != std::string::npos);
    CHECK(count(chart, "<c:ser>") == 2);
    CHECK(chart.find("<c:v>120000</c:v>") != std::string::npos);
    CHECK(book.part("xl/drawings/drawing1.xml").find("descr=\"Two projects.\"") != std::string::npos);
}

TEST_CASE("a timeline is a native chart of bars laid end to end") {
    Gantt gantt;
    gantt.title = "Milestones";
    gantt.span = Period::of_year(Calendar::gregorian, 2025);
    gantt.today = day(2025, 10, 1);
    Gantt::Bar bar;
    bar.id = "REHAB-01";
    bar.label = "Laboratory delivered";
    bar.start = day(2025, 2, 1);
    bar.due = day(2025, 5, 3);
    bar.expected = day(2025, 5, 13);
    gantt.bars = {bar};
    const auto book = workbook({gantt});
    const auto& chart = book.part("xl/charts/chart1.xml");
    CHECK(chart.find("<c:grouping val=\"stacked\"/>") != std::string::npos);
    CHECK(book.names().find("state=\"hidden\"") != std::string::npos);
    // From 1 February (day 45,689) 92 days up to and with 3 May, then 10 more.
    const auto& data = book.sheet(3);
    CHECK(cell(data, "B2").ends_with("<v>45689</v>"));
    CHECK(cell(data, "D2").ends_with("<v>92</v>"));
    CHECK(cell(data, "E2").ends_with("<v>10</v>"));
}

TEST_CASE("the axis of a timeline's labels stands at the as-of day") {
    Gantt gantt;
    gantt.span = Period::of_year(Calendar::gregorian, 2025);
    gantt.today = day(2025, 10, 1);
    Gantt::Bar bar;
    bar.id = "REHAB-01";
    bar.due = day(2025, 5, 3);
    gantt.bars = {bar};
    const auto drawn = workbook({gantt}).part("xl/charts/chart1.xml");
    CHECK(drawn.find("<c:crossesAt val=\"45931\"/>") != std::string::npos);  // 1 October 2025
    CHECK(drawn.find("<c:v>as-of day</c:v>") != std::string::npos);
    gantt.today = day(2026, 10, 1);  // outside of what is shown
    CHECK(workbook({gantt}).part("xl/charts/chart1.xml").find("crossesAt") == std::string::npos);
}

TEST_CASE("curves are a native chart over real days, with a line at the as-of day") {
    Curves curves;
    curves.title = "Progress";
    curves.description = "Planned and actual.";
    curves.today = day(2025, 2, 28);
    curves.days = {day(2025, 1, 31), day(2025, 2, 28), day(2025, 3, 31)};
    const auto percent = [](std::int64_t of_100) { return Value(Percent{of_100 * 10'000}); };
    curves.lines = {{"planned", Curves::Line::Role::planned, {percent(10), percent(50), percent(100)}},
                    {"actual", Curves::Line::Role::actual, {percent(10), percent(30), std::nullopt}}};
    const auto book = workbook({curves});
    const auto& chart = book.part("xl/charts/chart1.xml");
    CHECK(chart.find("<c:scatterChart>") != std::string::npos);
    CHECK(count(chart, "<c:ser>") == 3);
    CHECK(chart.find("<c:v>45716</c:v>") != std::string::npos);  // 28 February 2025
    CHECK(book.part("xl/drawings/drawing1.xml").find("descr=\"Planned and actual.\"") != std::string::npos);
    CHECK(workbook({curves}, in_persian).part("xl/charts/chart1.xml").find("<c:orientation val=\"maxMin\"/>") != std::string::npos);
}

TEST_CASE("each project has its small line beside its row") {
    Trend trend;
    trend.title = "Progress of each project";
    trend.days = {day(2025, 1, 31), day(2025, 2, 28)};
    trend.lines = {{"REHAB", {Percent{100'000}, Percent{500'000}}, std::nullopt, false},
                   {"MINE", {Percent{200'000}, Percent{300'000}}, std::nullopt, false}};
    const auto book = workbook({trend});
    CHECK(book.parts().contains("xl/charts/chart1.xml"));
    CHECK(book.parts().contains("xl/charts/chart2.xml"));
    CHECK(book.part("xl/charts/chart2.xml").find("<c:lineChart>") != std::string::npos);
    trend.days.pop_back();  // a line needs two points
    CHECK(!workbook({trend}).parts().contains("xl/charts/chart1.xml"));
}

TEST_CASE("a matrix of risks is five rows of coloured cells with the codes in them") {
    RiskMatrix matrix;
    matrix.title = "Risks";
    matrix.risks = {{"REHAB-R1", "Customs", 5, 4, false}};
    const auto book = workbook({matrix});
    CHECK(book.texts().find("<t>Very high 20\nREHAB-R1</t>") != std::string::npos);
    CHECK(book.texts().find("Likelihood 5") != std::string::npos);
    CHECK(book.styles().find("rgb=\"FF8FBDCB\"") != std::string::npos);
}

TEST_CASE("what shows the provinces is bars, since spreadsheets have no map") {
    ProvinceMap map;
    map.title = "People";
    map.legend = "People reached";
    map.values = {{*parse_province("Tehran"), Value(std::int64_t{5400})}};
    CHECK(workbook({map}).part("xl/charts/chart1.xml").find("<c:v>5400</c:v>") != std::string::npos);
}

TEST_CASE("a chart that a page would cut begins the next page") {
    Bars bars;
    bars.categories = {"REHAB"};
    bars.series = {{"Budget", {Value(chf(1))}}};
    Table before;
    before.columns = {{"Code"}};
    for (int i = 0; i < 30; ++i) before.rows.push_back({{Value(CodeText{"A"})}, Row::Kind::normal});
    CHECK(workbook({bars}).sheet(2).find("<rowBreaks") == std::string::npos);
    CHECK(workbook({before, bars}).sheet(2).find("<rowBreaks") != std::string::npos);
}

TEST_CASE("a row leads to the note on where its figures come from, and its numbers stay numbers") {
    const Workbook book(render::xlsx(review_with_sources(), in_english));
    const auto& figures = book.sheet(2);
    const auto& notes = book.sheet(3);
    CHECK(book.names().find("<sheet name=\"9.6 Sources of the figures\"") != std::string::npos);
    const auto link = between(figures, "<hyperlink ref=\"A5\"", "/>");
    CHECK(between(link, "location=\"", "\"") == "'9.6 Sources of the figures'!A8");
    CHECK(between(link, "tooltip=\"", "\"") == "Source note 7");
    CHECK(cell(notes, "A8").ends_with("<v>7</v>"));
    CHECK(cell(notes, "A9").ends_with("<v>8</v>"));
    CHECK(cell(figures, "C5").ends_with("<v>120000</v>"));
    CHECK(count(figures, "<hyperlink ref=") == 2);  // and to the contents
}

TEST_CASE("a key figure leads to its note if it is a number") {
    auto document = review_with_sources();
    KeyFigure number{"Spent", Value(chf(5)), "", {}, false}, words{"Done", Value(std::string("2 of 3")), "", {}, false};
    number.source = words.source = 7;
    document.blocks = {Heading{1, "1", "Money", "money", true, std::nullopt}, KeyFigures{{number, words}}};
    const Workbook book(render::xlsx(document, in_english));
    CHECK(book.sheet(2).find("<hyperlink ref=\"B4\"") != std::string::npos);
    CHECK(book.sheet(2).find("<hyperlink ref=\"B5\"") == std::string::npos);
}

TEST_CASE("the title of a workbook is whole letters, in Persian too") {
    auto document = chapter({});
    document.title_page.title = "گزارش سالانه ۱۴۰۴";
    const Workbook book(render::xlsx(document, in_persian));
    CHECK(book.part("docProps/core.xml").find("<dc:title>گزارش سالانه ۱۴۰۴</dc:title>") != std::string::npos);
}

TEST_CASE("Persian text with digits in a cell begins with a mark of direction, a name alone does not") {
    Table table;
    table.columns = {{"نام"}, {"متن"}};
    Cell estimate = Value(chf(5));
    estimate.estimate = true;
    table.rows = {{{"تهران", "۱۲ خانه"}, Row::Kind::normal}, {{"قم", estimate}, Row::Kind::normal}};
    const auto book = workbook({table}, in_persian);
    CHECK(book.texts().find("<t>تهران</t>") != std::string::npos);
    CHECK(book.texts().find("<t>\u200f۱۲ خانه</t>") != std::string::npos);
    // Persian has no slanted letters.
    CHECK(book.styles().find("<i/>") == std::string::npos);
}

TEST_CASE("an empty document is a workbook too") {
    const Workbook book(render::xlsx(Document{}, in_persian));
    CHECK(count(book.names(), "<sheet name=") == 1);
}
