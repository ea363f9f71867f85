#include "tests/catch.hpp"

#include "reports/render/renderers.hpp"
#include "tests/reports/html_check.hpp"

#include <zip.h>

#include <map>
#include <memory>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

namespace {

const Locale in_english{english()};
const Locale in_persian{persian()};

Date day(int year, int month, int number) { return to_date(Calendar::gregorian, {year, month, number}); }
Money chf(std::int64_t francs) { return {francs * 100, Currency("CHF")}; }

/// The parts of a workbook by their path.
class Workbook {
public:
    explicit Workbook(const std::string& bytes) {
        auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
        REQUIRE(source);
        auto* archive = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        REQUIRE(archive);
        for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
            zip_stat_t stat;
            REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) == 0);
            std::string text(stat.size, '\0');
            auto* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
            REQUIRE(zip_fread(file, text.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
            zip_fclose(file);
            parts_[stat.name] = std::move(text);
        }
        zip_close(archive);
    }

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

TEST_CASE("an empty document is a workbook too") {
    const Workbook book(render::xlsx(Document{}, in_persian));
    CHECK(count(book.names(), "<sheet name=") == 1);
}
