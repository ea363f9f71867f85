#include "model/explain.hpp"
#include "model/sources.hpp"
#include "tests/model/making.hpp"
#include "tests/reports/sample.hpp"

#include <set>

using namespace hamkari;
using namespace hamkari::making;

namespace {

const SourceNote& note_of(const SourceNotes& notes, std::string_view id) {
    const auto number = notes.number_of(id);
    REQUIRE(number > 0);
    return notes.all()[number - 1];
}

/// The facts that `explain` counts for a figure.
void add_counted(std::set<EntryName>& facts, const Explanation& told, std::string_view about) {
    for (const auto& term : told.terms)
        if (term.fact && !term.aside && told.id == about) facts.insert(term.fact->name);
    for (const auto& part : told.parts) add_counted(facts, part, about);
}

std::set<EntryName> names(const SourceNote& note) {
    std::set<EntryName> facts;
    for (const Fact* fact : note.facts) facts.insert(fact->name);
    return facts;
}

}  // namespace

TEST_CASE("a note names the facts on which the figures of its item rest: those that their explanations count") {
    const auto now = sample::on("2025-12-31");
    const SourceNotes notes(now);
    int compared = 0;
    for (const auto& note : notes.all()) {
        const bool sum = !note.kind || *note.kind == ItemKind::project || *note.kind == ItemKind::partner;
        if (sum) continue;
        std::set<EntryName> counted;
        for (const auto field : figures_of(*note.kind)) add_counted(counted, explain(now, note.id, field), note.id);
        // What began a milestone, a delay that was overtaken, or the return of a stock that a later one replaced, is part
        // of the story and counts for earlier days: it is named too.
        const auto told = names(note);
        CHECK(std::includes(told.begin(), told.end(), counted.begin(), counted.end()));
        if (*note.kind == ItemKind::funding || *note.kind == ItemKind::budget || *note.kind == ItemKind::risk)
            CHECK(told == counted);
        compared += !counted.empty();
    }
    // 3 milestones, 3 funding lines, 1 budget line, 3 indicators, 1 risk, 1 decision
    CHECK(compared == 12);
}

TEST_CASE("notes are numbered in the plan's order, and a project's is the sum of those of its items") {
    const auto now = sample::on("2025-12-31");
    const SourceNotes notes(now);
    const auto& project = note_of(notes, "REHAB");
    CHECK(project.number == 1);
    // 4 milestones, 2 budget lines, 3 funding lines, 3 indicators, 1 risk
    CHECK(project.parts == decltype(project.parts){{2, 14}});
    CHECK(notes.number_of("REHAB-01") == 2);
    CHECK(notes.number_of("CBRN") == 15);
    CHECK(notes.number_of("nothing") == 0);
    // 7, 8, 9 are the funding lines' places after 4 milestones and 2 budget lines: 8 to 10.
    CHECK(note_of(notes, "ICRC").parts == decltype(project.parts){{8, 8}});
    CHECK(note_of(notes, "REHAB-B1").item->at.line == now.plan().projects[0].budget[0].at.line);
}

TEST_CASE("the sum of a province names the projects that it is the sum of") {
    const auto now = sample::on("2025-12-31");
    SourceNotes notes(now);
    notes.add_sum("IR-23", {"CBRN", "REHAB"});
    const auto& note = note_of(notes, "IR-23");
    CHECK_FALSE(note.kind);
    CHECK(note.parts == decltype(note.parts){{1, 1}, {15, 15}});
}

TEST_CASE("where several plans set a due date, each of them that was in force is named") {
    auto history = sample::history(sample::plan(), {});
    const auto more = [&](std::int64_t number, const char* from, const char* due) {
        history->revisions.push_back({{"HQ", number}, day("2025-01-01"), day(from), "author", {}});
        history->dues.push_back({MilestoneId("REHAB-01"), day(due), {"HQ", number}});
    };
    more(30, "2025-02-01", "2025-03-01");
    more(31, "2026-02-01", "2026-03-01");
    const auto now = take_snapshot(history, day("2025-12-31"));
    const SourceNotes notes(now);
    const auto& dues = note_of(notes, "REHAB-01").dues;
    REQUIRE(dues.size() == 2);
    CHECK(dues[0]->name == EntryName{"HQ", 1});
    CHECK(dues[1]->name == EntryName{"HQ", 30});
    CHECK(note_of(notes, "REHAB-02").dues.empty());
}
