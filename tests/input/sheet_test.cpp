#include "model/input/sheet.hpp"
#include "reports/exchange/translation_sheet.hpp"
#include "tests/catch.hpp"

using namespace hamkari;

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("a sheet is read as spreadsheet programs write it: with a mark or without, by comma, semicolon or tab") {
    const Rows wanted{{"id", "field"}, {"HQ-2", "one, \"two\""}};
    CHECK(input::parse_sheet("id,field\nHQ-2,\"one, \"\"two\"\"\"\n") == wanted);
    CHECK(input::parse_sheet("\xEF\xBB\xBFid;field\r\nHQ-2;\"one, \"\"two\"\"\"\r\n") == wanted);
    CHECK(input::parse_sheet("id\tfield\nHQ-2\t\"one, \"\"two\"\"\"") == wanted);
}

TEST_CASE("a quoted cell may have several lines, and empty rows are left out") {
    CHECK(input::parse_sheet("a,b\n\n,\n\"one\ntwo\",x\n") == Rows{{"a", "b"}, {"one\ntwo", "x"}});
    CHECK(input::parse_sheet("").empty());
    CHECK(input::parse_sheet("\"never closed") == Rows{{"never closed"}});
}

TEST_CASE("what a spreadsheet program would take for a formula goes out and comes back as text") {
    for (const char* text : {"=1+1", "-5 %", "+98", "@home", "plain", "'quoted'", ""}) {
        INFO(text);
        CHECK(reports::exchange::from_sheet_text(reports::exchange::as_sheet_text(text)) == text);
    }
    CHECK(reports::exchange::as_sheet_text("=1+1") == "'=1+1");
}
