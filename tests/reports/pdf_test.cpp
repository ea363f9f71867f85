#include "tests/catch.hpp"

#include "model/problem.hpp"
#include "reports/render/printed_places.hpp"
#include "reports/render/process.hpp"
#include "reports/render/renderers.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <cstdlib>
#include <filesystem>
#include <unistd.h>

using namespace hamkari;
using namespace hamkari::reports;
using render::Ending;

namespace {

Heading heading(int level, std::string number, std::string anchor, bool new_page = false) {
    return {.level = level, .number = std::move(number), .text = "Heading " + anchor, .anchor = std::move(anchor), .new_page = new_page};
}

Document document_of(std::vector<Block> blocks) { return {{"Review", "", {}, {}}, std::move(blocks), "As of today"}; }

Table table_of(int rows, int columns) {
    Table table;
    table.number = columns;
    table.title = "Figures";
    for (int i = 0; i < columns; ++i) table.columns.push_back({"Column " + std::to_string(i)});
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({std::vector<Cell>(static_cast<std::size_t>(columns), Cell(std::int64_t{i}))});
    return table;
}

/// Two chapters: one over three pages, and one with a table that is too wide for a page that stands upright.
Document printed_report() {
    auto wide = table_of(5, 14);
    wide.wide = true;
    return document_of({heading(1, "1", "money"), table_of(90, 4), heading(1, "2", "people"), heading(2, "2.1", "provinces"),
                        Paragraph{"متن"}, heading(2, "2.2", "groups"), wide, Paragraph{"The end."}});
}

/// While it lives, HAMKARI_CHROMIUM names this program.
class Named {
public:
    explicit Named(const char* program) { setenv("HAMKARI_CHROMIUM", program, 1); }
    ~Named() { unsetenv("HAMKARI_CHROMIUM"); }
    Named(const Named&) = delete;
    Named& operator=(const Named&) = delete;
};

Problem problem_of(const Document& document) {
    try {
        render::pdf(document, Locale(english()));
    } catch (const Failure& failure) {
        return failure.problem();
    }
    return {Code::internal, {"it printed"}};
}

/// The bytes; none where there is no Chromium (it is wanted, not needed).
std::string printed(const Document& document, const Locale& locale) {
    try {
        return render::pdf(document, locale);
    } catch (const Failure& failure) {
        if (failure.problem().code != Code::no_chromium) throw;
        WARN("no Chromium: PDF was not tried");
        return {};
    }
}

struct Opened {
    std::string bytes;
    QPDF pdf;
    explicit Opened(std::string content) : bytes(std::move(content)) { pdf.processMemoryFile("report", bytes.data(), bytes.size()); }
};

std::vector<std::string> titles_below(QPDFObjectHandle node) {
    std::vector<std::string> titles;
    for (auto one = node.getKey("/First"); one.isDictionary(); one = one.getKey("/Next")) {
        titles.push_back(one.getKey("/Title").getUTF8Value());
        for (const auto& title : titles_below(one)) titles.push_back("  " + title);
    }
    return titles;
}

}  // namespace

TEST_CASE("the head of a page is the heading under which its first line stands") {
    const auto report = document_of({heading(1, "1", "a"), heading(2, "1.1", "b"), heading(1, "2", "c"), heading(1, "3", "d")});
    const auto listed = render::listed_headings(report);
    REQUIRE(listed.size() == 4);
    CHECK(listed[1].chapter == listed[0].heading);
    render::PrintedPlaces places;
    places.pages = 6;
    // Page 1 is the cover. `a` and `b` begin page 2, `c` stands below some rows on page 3, `d` begins page 6.
    places.of = {{"a", {2, 0}}, {"b", {2, 45}}, {"c", {3, 60}}, {"d", {6, 0}}};
    CHECK(render::heads_of_pages(listed, places) == std::vector<int>{-1, 0, 1, 2, 2, 3});
    CHECK(places.page_of("c") == 3);
    CHECK(places.page_of("nowhere") == 0);
}

TEST_CASE("pages have moved if a heading stands on another page, not if it stands lower") {
    render::PrintedPlaces before, after;
    before.pages = after.pages = 3;
    before.of = {{"a", {2, 60}}};
    after.of = {{"a", {2, 80}}};
    CHECK(before.same_pages(after));
    after.of["a"].page = 3;
    CHECK_FALSE(before.same_pages(after));
    after = before;
    after.pages = 4;
    CHECK_FALSE(before.same_pages(after));
    after = before;
    after.of["b"] = {3, 60};
    CHECK_FALSE(before.same_pages(after));
}

TEST_CASE("a program is run without a shell, and stopped with all that it started when it takes too long") {
    const auto nothing = [] {};
    using namespace std::chrono_literals;
    CHECK(render::run({"true"}, 10s, "/tmp", nothing) == Ending::finished);
    CHECK(render::run({"false"}, 10s, "/tmp", nothing) == Ending::finished);
    CHECK(render::run({"/nowhere/chromium"}, 10s, "/tmp", nothing) == Ending::not_there);
    CHECK(render::run({"true; sleep 9"}, 10s, "/tmp", nothing) == Ending::not_there);
    const auto file = std::filesystem::temp_directory_path() / ("hamkari-left-" + std::to_string(getpid()));
    const auto begun = std::chrono::steady_clock::now();
    CHECK(render::run({"sh", "-c", "(sleep 1; touch " + file.string() + ") & sleep 30"}, 200ms, "/tmp", nothing) == Ending::too_long);
    CHECK(render::run({"sh", "-c", "(sleep 1; touch " + file.string() + ") & exit 0"}, 10s, "/tmp", nothing) == Ending::finished);
    CHECK(std::chrono::steady_clock::now() - begun < 5s);
    CHECK(render::run({"sleep", "1.5"}, 10s, "/tmp", nothing) == Ending::finished);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("without a Chromium, and with one that writes nothing, a PDF is refused with what was looked for") {
    const auto report = printed_report();
    {
        const Named named("/nowhere/chromium");
        CHECK(problem_of(report) == Problem{Code::no_chromium, {"/nowhere/chromium"}});
    }
    const Named named("true");
    CHECK(problem_of(report) == Problem{Code::chromium_printed_nothing, {"true"}});
}

TEST_CASE("a PDF has pages on either side, tags, a language, a direction, a title and bookmarks, and is the same twice") {
    const auto report = printed_report();
    const Locale in_persian{persian()};
    const auto bytes = printed(report, in_persian);
    if (bytes.empty()) return;
    CHECK(bytes == printed(report, in_persian));

    Opened file(bytes);
    auto root = file.pdf.getRoot();
    CHECK(root.getKey("/Lang").getUTF8Value() == "fa");
    CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK(root.getKey("/StructTreeRoot").isDictionary());
    CHECK(root.getKey("/ViewerPreferences").getKey("/Direction").getName() == "/R2L");
    CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    auto info = file.pdf.getTrailer().getKey("/Info");
    CHECK(info.getKey("/Title").getUTF8Value() == "Review");
    CHECK_FALSE(info.hasKey("/CreationDate"));
    CHECK_FALSE(info.hasKey("/ModDate"));
    CHECK(titles_below(root.getKey("/Outlines")) ==
          std::vector<std::string>{"۱ Heading money", "۲ Heading people", "  ۲.۱ Heading provinces", "  ۲.۲ Heading groups"});

    auto pages = file.pdf.getAllPages();
    REQUIRE(pages.size() >= 6);  // cover, contents, some of the first chapter, the second on both sides
    int landscape = 0, with_head = 0;
    for (auto page : pages) {
        const auto box = QPDFPageObjectHelper(page).getMediaBox().getArrayAsRectangle();
        CHECK(box.ury > 500);  // the sheets of the heads are gone
        landscape += box.urx > box.ury ? 1 : 0;
        auto drawings = page.getKey("/Resources").getKey("/XObject");
        with_head += drawings.isDictionary() && drawings.hasKey("/HamkariHead") ? 1 : 0;
    }
    CHECK(landscape == 1);
    CHECK(with_head == static_cast<int>(pages.size()) - 2);
}

TEST_CASE("a report of some pages, which has no contents, is printed with its bookmarks") {
    Heading heading;
    heading.text = "Summary";
    heading.anchor = "summary";
    auto document = document_of({heading, Paragraph{"Nothing happened."}});
    document.form = Document::Form::brief;
    const auto bytes = printed(document, Locale(english()));
    if (bytes.empty()) return;
    Opened file(bytes);
    CHECK(file.pdf.getRoot().hasKey("/Outlines"));
}

TEST_CASE("a report without headings is printed, too") {
    const auto bytes = printed(document_of({Paragraph{"Nothing happened."}}), Locale(english()));
    if (bytes.empty()) return;
    Opened file(bytes);
    CHECK(file.pdf.getAllPages().size() == 2);
    CHECK_FALSE(file.pdf.getRoot().hasKey("/Outlines"));
}
