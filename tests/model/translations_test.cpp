#include "model/translations.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

Fact said(std::int64_t number, FactKind kind, Text note, FactData data = {}) {
    Fact fact;
    fact.kind = kind;
    fact.subject = "REHAB";
    fact.happened_on = day("2025-05-01");
    fact.name = {"HQ", number};
    fact.recorded_at = Instant{day("2025-05-01")} + std::chrono::seconds(number);
    fact.note = std::move(note);
    fact.data = std::move(data);
    return fact;
}

Fact about(Fact fact, std::int64_t other) {
    fact.corrects = EntryName{"HQ", other};
    return fact;
}

}  // namespace

TEST_CASE("a translation adds the language that is missing, to the note and to the remedy") {
    FactList facts;
    facts.push_back(said(2, FactKind::note, {"Late.", ""}, NoteOf{NoteKind::variance, {}, {"A second course", ""}}));
    facts.push_back(about(said(3, FactKind::translate, {"", "دیر شد."}, Translation{{"", "دوره دوم"}}), 2));
    const auto seen = translated(facts);
    CHECK(seen[0].note == Text{"Late.", "دیر شد."});
    CHECK(*remedy_in(seen[0].data) == Text{"A second course", "دوره دوم"});
}

TEST_CASE("a translation never takes the place of a text, and adds nothing to one that was redacted") {
    FactList facts;
    facts.push_back(said(2, FactKind::note, {"Late.", ""}, NoteOf{}));
    facts.push_back(said(3, FactKind::note, {}, NoteOf{}));
    facts.push_back(about(said(4, FactKind::translate, {"Early.", "دیر شد."}, Translation{}), 2));
    facts.push_back(about(said(5, FactKind::translate, {"", "نام"}, Translation{}), 3));
    const auto seen = translated(facts);
    CHECK(seen[0].note == Text{"Late.", "دیر شد."});
    CHECK(seen[1].note.empty());
}

TEST_CASE("a translation that was taken back adds nothing") {
    FactList facts;
    facts.push_back(said(2, FactKind::note, {"Late.", ""}, NoteOf{}));
    facts.push_back(about(said(3, FactKind::translate, {"", "دیر شد."}, Translation{}), 2));
    facts.push_back(about(said(4, FactKind::retract, {}), 3));
    CHECK(translated(facts)[0].note.fa.empty());
}
