#include "model/input/ledger_lines.hpp"
#include "reports/exchange/ledger_lines.hpp"
#include "tests/catch.hpp"

using namespace hamkari;

namespace {

std::string entry_with_note(const std::string& note) {
    return R"({"line":"entry","name":"HQ-2","kind":"note","subject":"R-01","recorded_at":"2025-05-06T10:20:30.123Z",)"
           R"("by":"branch","note_en":)" +
           note + R"(,"hash":"0f1e"})" + "\n";
}

std::string refusal(const std::string& line) {
    try {
        input::parse_ledger_line(line);
        return {};
    } catch (const input::WrongLine& wrong) {
        return wrong.what;
    }
}

}  // namespace

TEST_CASE("a text with its salt, and the digest of one that was removed, come back as they were written") {
    for (const auto* note : {R"({"salt":"0f1e","text":"Held at the port"})", R"({"salt":"0f1e","text":""})", R"({"digest":"0f1e"})"}) {
        const auto line = entry_with_note(note);
        CHECK(reports::exchange::json_line(input::parse_ledger_line(line)) == line);
    }
}

TEST_CASE("a text without salt is refused: nothing could tell it from one that was removed") {
    CHECK(refusal(entry_with_note(R"({"salt":"","text":"Held at the port"})")) == "note_en has an empty salt or digest");
    CHECK(refusal(entry_with_note(R"({"digest":""})")) == "note_en has an empty salt or digest");
}

TEST_CASE("bytes that are no UTF-8 are told as damage of the ledger, not as a defect of the program") {
    auto line = std::get<EntryLine>(input::parse_ledger_line(entry_with_note(R"({"salt":"0f1e","text":"Held at the port"})")));
    line.by = "br\xff" "anch";
    CHECK_THROWS_AS(reports::exchange::json_line(line), Failure);
}
