#include "tests/catch.hpp"

#include "reports/render/column_widths.hpp"
#include "reports/render/directed_runs.hpp"
#include "reports/render/docx_writer.hpp"
#include "reports/render/renderers.hpp"
#include "tests/reports/html_check.hpp"
#include "tests/reports/rendering.hpp"
#include "tests/reports/zip_reading.hpp"

#include <numeric>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

// Reports as Word documents.

namespace {

Table spending(bool wide = false) {
    Table table;
    table.number = 7;
    table.title = "Spending";
    table.columns = {{"Code"}, {"Project"}, {"Due"}, {"Spent", Column::Align::end}};
    Cell estimate = Value(chf(120'000));
    estimate.estimate = true;
    Cell old = Value(to_date(Calendar::gregorian, {2025, 5, 6}));
    old.struck = true;
    old.note = "moved once";
    table.rows = {{{"In four provinces"}, Row::Kind::group},
                  {{Value(CodeText{"REHAB"}), "Centres", old, estimate}, Row::Kind::normal},
                  {{Value(CodeText{"MINE"}), "Awareness", Cell(), Value(chf(30'000))}, Row::Kind::normal},
                  {{Cell(), "Total", Cell(), Value(chf(150'000))}, Row::Kind::total}};
    table.notes = {"All of 2025."};
    table.wide = wide;
    return table;
}

Bars two_bars() {
    Bars bars;
    bars.number = 1;
    bars.title = "Budget & spending";
    bars.description = "Two projects <of many>.";
    bars.unit = "CHF";
    bars.categories = {"آموزش", "MINE"};
    bars.series = {{"Budget", {Value(chf(120'000)), Value(chf(30'000))}}};
    return bars;
}

Gantt one_milestone() {
    Gantt gantt;
    gantt.title = "Milestones";
    gantt.span = Period::of_year(Calendar::gregorian, 2025);
    gantt.today = to_date(Calendar::gregorian, {2025, 10, 1});
    Gantt::Bar bar;
    bar.id = "REHAB-01";
    bar.label = "تحویل آزمایشگاه";
    bar.due = to_date(Calendar::gregorian, {2025, 5, 3});
    gantt.bars = {bar};
    return gantt;
}

ProvinceMap tehran_map() {
    ProvinceMap map;
    map.title = "People";
    map.legend = "People reached";
    map.values = {{*parse_province("Tehran"), Value(std::int64_t{5400})}};
    return map;
}

Document report_with(std::vector<Block> blocks) {
    Document document;
    document.title_page = {"Annual review", "For the meeting", {"IRCS"}, {{"Period", "2025"}}};
    document.blocks = std::move(blocks);
    document.foot = "As of today";
    return document;
}

Document whole(const std::string& words) {
    auto document = report_with({Heading{1, "1", words, "one", true, Light::red},
                                 Paragraph{words, Paragraph::Style::warning},
                                 ListBlock{{words}},
                                 Terms{{{words, words, true}, {words, words, false}}},
                                 KeyFigures{{{words, Value(chf(5)), words, Light::amber, true}}},
                                 spending(),
                                 one_milestone(),
                                 two_bars(),
                                 Blanks{{words, words}, 2}});
    document.title_page = {words, words, {words}, {{words, words}}};
    document.foot = words;
    return document;
}

std::map<std::string, std::string> parts_of(const Document& document, const Locale& locale = in_english) {
    return unzipped(render::docx(document, locale));
}
std::string body_of(std::vector<Block> blocks, const Locale& locale = in_english) {
    return parts_of(report_with(std::move(blocks)), locale).at("word/document.xml");
}

std::string without_head(const std::string& xml) { return xml.substr(xml.find("?>") + 2); }

}  // namespace

TEST_CASE("each part of a Word document is well formed, whatever people wrote") {
    for (const auto& [words, locale] : {std::pair{"<w:p>&\"']]>--></w:t>", &in_english},
                                        std::pair{"متن a\x01\x1b[31m\xff\xfe z\xe2\x80", &in_persian}})
        for (const auto& [name, bytes] : parts_of(whole(words), *locale)) {
            INFO(name);
            if (name.ends_with(".png"))
                CHECK(bytes.starts_with("\x89PNG\r\n"));
            else
                CHECK(nesting_error(without_head(bytes)) == "");
        }
}

TEST_CASE("what people wrote is text in a Word document, without control characters") {
    const auto body = body_of({Paragraph{"<w:p>&\x01\x1b[31m \u202Eb\u200Cc", {}}});
    CHECK(body.find("&lt;w:p&gt;&amp;[31m b\u200Cc</w:t>") != body.npos);
}

TEST_CASE("every part that is pointed to is there") {
    const auto parts = parts_of(whole("words"));
    for (const auto& target : attributes(parts.at("word/_rels/document.xml.rels"), "Target"))
        CHECK(parts.contains("word/" + target));
    for (const auto& target : attributes(parts.at("_rels/.rels"), "Target")) CHECK(parts.contains(target));
    const auto ids = attributes(parts.at("word/_rels/document.xml.rels"), "Id");
    const auto& body = parts.at("word/document.xml");
    for (const auto* name : {"r:id", "r:embed"})
        for (const auto& id : attributes(body, name)) CHECK(std::count(ids.begin(), ids.end(), id) == 1);
    for (const auto* name : {"w:pStyle", "w:rStyle", "w:tblStyle"})
        for (auto at = body.find(name); at != body.npos; at = body.find(name, at + 1)) {
            const auto style = between(std::string_view(body).substr(at), "w:val=\"", "\"");
            INFO(style);
            CHECK(parts.at("word/styles.xml").find("w:styleId=\"" + style + "\"") != std::string::npos);
        }
}

TEST_CASE("headings are the styles that Word knows, and the table of contents has them before it is updated") {
    const auto body = body_of({Heading{1, "1", "Summary", "summary"}, Heading{2, "1.1", "Money", "money"}, Heading{3, "", "Lines", ""}});
    CHECK(body.find("<w:pStyle w:val=\"Heading1\"/>") != body.npos);
    CHECK(body.find("<w:pStyle w:val=\"Heading3\"/>") != body.npos);
    const auto contents = between(body, "<w:sdt>", "</w:sdt>");
    CHECK(contents.find("TOC \\o \"1-2\"") != contents.npos);
    CHECK(count(contents, "<w:hyperlink ") == 2);
    CHECK(contents.find(">1.1\u00a0\u00a0</w:t>") < contents.find(">Money</w:t>"));
    CHECK(contents.find(">Money</w:t>") != contents.npos);
    CHECK(count(contents, "w:fldCharType=\"begin\"") == 1);
    CHECK(count(contents, "w:fldCharType=\"end\"") == 1);
    const auto bookmarks = attributes(body, "w:name");
    for (const auto& anchor : attributes(contents, "w:anchor")) CHECK(std::count(bookmarks.begin(), bookmarks.end(), anchor) == 1);
    CHECK(body_of({Paragraph{"No heading", {}}}).find("<w:sdt>") == std::string::npos);
    const auto styles = parts_of(report_with({})).at("word/styles.xml");
    CHECK(styles.find("<w:name w:val=\"heading 1\"/>") != styles.npos);
    CHECK(styles.find("<w:outlineLvl w:val=\"0\"/>") != styles.npos);
}

TEST_CASE("a table is a real one: its head is repeated, no row is divided, and it runs right to left in Persian") {
    const auto body = body_of({spending()});
    const auto table = between(body.substr(body.find("Table 7. Spending")), "<w:tbl>", "</w:tbl>");
    CHECK(count(table, "<w:tr>") == 5);
    CHECK(count(table, "<w:cantSplit/>") == 5);
    CHECK(count(table, "<w:tblHeader/>") == 1);
    CHECK(count(table, "<w:gridSpan w:val=\"4\"/>") == 1);
    CHECK(table.find("<w:bidiVisual/>") == table.npos);
    CHECK(table.find("120,000 CHF</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"EstimateMark\"/>") != table.npos);
    CHECK(table.find("<w:strike/></w:rPr><w:t xml:space=\"preserve\">2025-05-06</w:t>") != table.npos);
    CHECK(table.find("moved once") != table.npos);
    CHECK(table.find("<w:jc w:val=\"right\"/>") != table.npos);
    CHECK(body.find("All of 2025.") != body.npos);

    const auto widths = attributes(between(table, "<w:tblGrid>", "</w:tblGrid>"), "w:w");
    int sum = 0;
    for (const auto& width : widths) sum += std::stoi(width);
    CHECK(sum == render::portrait_width);

    const auto persian_body = body_of({spending()}, in_persian);
    CHECK(count(persian_body, "<w:tbl>") == count(persian_body, "<w:bidiVisual/>"));
    CHECK(persian_body.find("۱۲۰٬۰۰۰") != persian_body.npos);
    CHECK(persian_body.find("۱۴۰۴/۰۲/۱۶") != persian_body.npos);
    CHECK(persian_body.find("۲۰۲۵/۰۵/۰۶") != persian_body.npos);
}

TEST_CASE("Persian paragraphs and runs run right to left, codes in them left to right") {
    const auto body = body_of({Paragraph{"پروژه REHAB-01، آغاز شد", {}}}, in_persian);
    // The last section has no paragraph of its own.
    CHECK(count(body, "<w:p>") + 1 == count(body, "<w:bidi/></w:pPr>") + count(body, "<w:bidi/><w:jc") + count(body, "<w:bidi/></w:sectPr>"));
    CHECK(body.find("<w:rPr><w:rtl/></w:rPr><w:t xml:space=\"preserve\">پروژه </w:t>") != body.npos);
    CHECK(body.find("<w:r><w:t xml:space=\"preserve\">REHAB-01</w:t></w:r>") != body.npos);
    CHECK(body.find("\u200f، آغاز شد</w:t>") != body.npos);
    const auto english_body = body_of({Paragraph{"Project REHAB-01 began", {}}});
    CHECK(english_body.find("<w:bidi/>") == english_body.npos);
    CHECK(english_body.find("<w:rtl/>") == english_body.npos);
    CHECK(body_of({Paragraph{"The words سلام are Persian", {}}}).find("<w:rtl/></w:rPr><w:t xml:space=\"preserve\">سلام</w:t>") != std::string::npos);
}

TEST_CASE("a text is divided into runs by script; what joins two foreign words goes with them") {
    const auto told = [](std::string_view text, bool rtl) {
        std::string runs;
        for (const auto& run : render::directed_runs(text, rtl)) runs.append(run.right_to_left ? "<" : ">").append(run.text);
        return runs;
    };
    CHECK(told("", true) == "");
    CHECK(told("a b", false) == ">a b");
    CHECK(told("a b", true) == ">a b");
    CHECK(told("Midwives hired (18).", true) == ">Midwives hired (18).");
    CHECK(told("\u2068Ask first.\u2069 (به انگلیسی)", true) == "<\u2068>Ask first.<\u2069 (به انگلیسی)");
    CHECK(told("مین (\u2068MINE\u2069) و", true) == "<مین >(\u2068MINE\u2069)< و");
    CHECK(told("سلام.", false) == "<سلام.");
    CHECK(told("کد REHAB 01 است", true) == "<کد >REHAB 01< است");
    CHECK(told("REHAB-01، MINE-02", true) == ">REHAB-01<، >MINE-02");
    CHECK(told("(CBRN)", true) == ">(CBRN)");
    CHECK(told("کد (CBRN)", true) == "<کد >(CBRN)");
    CHECK(told("\u2068REHAB\u2069 \u2068MINE\u2069", true) == "<\u2068>REHAB<\u2069 \u2068>MINE<\u2069");
    CHECK(told("by سلام، علی: yes", false) == ">by <سلام، علی>: yes");
}

TEST_CASE("charts are pictures with their descriptions, in both languages") {
    for (const auto* locale : {&in_english, &in_persian}) {
        const auto parts = parts_of(report_with({two_bars(), one_milestone(), tehran_map()}), *locale);
        const auto& body = parts.at("word/document.xml");
        CHECK(count(body, "<w:drawing>") == 3);
        CHECK(body.find("descr=\"Two projects &lt;of many&gt;.\"") != body.npos);
        for (const auto* name : {"word/media/image1.png", "word/media/image2.png", "word/media/image3.png"}) {
            REQUIRE(parts.contains(name));
            const auto& png = parts.at(name);
            const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(png[at]); };
            CHECK(byte(18) * 256 + byte(19) >= 1800);  // dots across a page of 178 mm
            CHECK(png.size() > 5'000);                 // an empty picture is smaller
        }
        for (const auto& width : attributes(body, "cx")) CHECK(std::stol(width) <= render::portrait_width * 635L);
        CHECK(body.find((*locale)(Word::disclaimer_map).substr(0, 40)) != body.npos);
    }
}

TEST_CASE("a wide table stands on a landscape page with its headings, the rest on upright ones") {
    auto wide_table = spending(true);
    while (wide_table.rows.size() < 12) wide_table.rows.push_back(wide_table.rows[1]);
    const auto body = body_of({Paragraph{"Before", {}}, Heading{2, "", "Wide", "wide"}, wide_table, Paragraph{"After", {}}});
    CHECK(count(body, "w:orient=\"landscape\"") == 1);
    const auto wide = body.find("w:orient=\"landscape\""), heading = body.rfind(">Wide<"), before = body.find("Before");
    CHECK(before < heading);
    CHECK(heading < wide);
    CHECK(wide < body.find("After"));
    CHECK(count(body.substr(before, heading - before), "<w:sectPr>") == 1);
    CHECK(body.find("r:id=\"rIdFootWide\"") < body.find("After"));
}

TEST_CASE("each page but the cover has the foot and its number") {
    const auto parts = parts_of(report_with({Heading{1, "1", "Summary", "summary"}}));
    const auto& body = parts.at("word/document.xml");
    CHECK(count(body, "<w:sectPr>") == 3);
    CHECK(count(body, "<w:footerReference ") == 2);
    const auto& foot = parts.at("word/footer1.xml");
    CHECK(foot.find("As of today") != foot.npos);
    CHECK(foot.find(" PAGE ") < foot.find(" NUMPAGES "));
    CHECK(foot.find("page ") < foot.find(" PAGE "));
    CHECK(parts_of(report_with({}), in_persian).at("word/footer1.xml").find("صفحه ") != std::string::npos);
}

TEST_CASE("the same report gives the same bytes as a Word document") {
    CHECK(render::docx(whole("متن"), in_persian) == render::docx(whole("متن"), in_persian));
}

TEST_CASE("columns share the width: words and figures are not cut, long texts get the rest") {
    Table table;
    table.columns = {{"Code"}, {"Text"}, {"Amount", Column::Align::end}};
    std::string words = "many";
    for (int i = 0; i < 40; ++i) words += " words";
    table.rows = {{{Value(CodeText{"REHAB-SEC-02"}), words, Value(chf(120'000))}, Row::Kind::normal}};
    const render::TableMeasure measure{.font_size = 8, .padding = 170, .total = 10'000};
    const auto widths = render::column_widths(table, in_english, {.in_table = true}, measure);
    REQUIRE(widths.size() == 3);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0) == 10'000);
    CHECK(widths[1] > widths[0]);
    CHECK(widths[1] > widths[2]);
    CHECK(widths[0] > 1'000);  // twelve letters of eight points
    table.columns[0].width = 50;
    CHECK(render::column_widths(table, in_english, {.in_table = true}, measure)[0] > widths[0]);
    CHECK(render::column_widths(Table{}, in_english, {}, measure).empty());
}

TEST_CASE("a figure in a Word document leads to its note, and the note back to the figure") {
    const auto body = unzipped(render::docx(review_with_sources(), in_english)).at("word/document.xml");
    // The date, the amount, and the number beside the code.
    CHECK(count(body, "<w:hyperlink w:anchor=\"note7\"") == 3);
    CHECK(count(body, "w:name=\"note7\"/>") == 1);
    CHECK(count(body, "w:name=\"figure7\"/>") == 1);
    CHECK(count(body, "<w:hyperlink w:anchor=\"figure7\"") == 1);
    CHECK(count(body, "w:name=\"note8\"/>") == 1);
    CHECK(body.find("figure8") == std::string::npos);
    CHECK(count(body, "Sources of the figures") == 2);  // in the table of contents and as a heading
    CHECK(nesting_error(without_head(body)) == "");
}

TEST_CASE("a brief begins with its title on the first page, without cover and contents; a sheet is set closely") {
    auto document = report_with({Heading{1, "1", "Summary", "summary", true, {}}, Paragraph{"One", {}}});
    const auto size_of_normal = [](const std::string& styles) { return between(styles, "<w:sz w:val=\"", "\""); };
    CHECK(size_of_normal(parts_of(document).at("word/styles.xml")) == "20");
    for (const auto form : {Document::Form::brief, Document::Form::sheet}) {
        document.form = form;
        const auto parts = parts_of(document);
        const auto& body = parts.at("word/document.xml");
        CHECK(body.find("<w:sdt>") == body.npos);
        CHECK(count(body, "<w:sectPr>") == 1);
        CHECK(body.find("<w:pageBreakBefore/>") == body.npos);
        CHECK(body.find("\"BriefTitle\"") < body.find("Annual review"));
        CHECK(body.find("IRCS") < body.find("Summary"));
        CHECK((size_of_normal(parts.at("word/styles.xml")) == "16") == (form == Document::Form::sheet));
    }
}

TEST_CASE("a wide table of few rows stays upright where its columns have room") {
    auto narrow = spending(true);
    CHECK(body_of({narrow}).find("w:orient=\"landscape\"") == std::string::npos);
    for (int i = 0; i < 12; ++i) narrow.columns.push_back({"Unbreakableheadofacolumn"});
    CHECK(body_of({narrow}).find("w:orient=\"landscape\"") != std::string::npos);
}

TEST_CASE("rows to be written in are not divided between pages") {
    const auto body = body_of({Blanks{{"Text"}, 3}});
    CHECK(count(body.substr(body.find("RuledTable")), "<w:keepNext/>") == 3);  // the head, two of three rows
}
