#include "model/standing.hpp"

#include "tests/catch.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

bool stands(const Told& told, const EntryName& name) { return !Standing(told.facts()).retracted_by(name); }

}  // namespace

TEST_CASE("a fact stands until it is taken back") {
    Told told;
    const auto done = told.tell(FactKind::milestone_done, "M-1", "2025-05-06");
    CHECK(stands(told, done));
    told.take_back(done);
    CHECK_FALSE(stands(told, done));
}

TEST_CASE("an undo of an undo restores, and so on as often as people change their mind") {
    Told told;
    const auto done = told.tell(FactKind::milestone_done, "M-1", "2025-05-06");
    const auto undo = told.take_back(done);
    const auto redo = told.take_back(undo);
    CHECK(stands(told, done));
    CHECK_FALSE(stands(told, undo));
    CHECK(stands(told, redo));
    told.take_back(redo);
    CHECK_FALSE(stands(told, done));
    CHECK(stands(told, undo));
}

TEST_CASE("a fact restored and taken back a second time does not stand") {
    Told told;
    const auto done = told.tell(FactKind::milestone_done, "M-1", "2025-05-06");
    told.take_back(told.take_back(done));
    const auto second = told.take_back(done);
    CHECK_FALSE(stands(told, done));
    const Standing standing(told.facts());
    REQUIRE(standing.retracted_by(done));
    CHECK(standing.retracted_by(done)->name == second);
}

TEST_CASE("facts apply by the day they are true of, and of one day as they were recorded") {
    Told told;
    told.tell(FactKind::milestone_done, "M-1", "2025-05-06");
    told.tell(FactKind::milestone_start, "M-1", "2025-04-01");
    told.tell(FactKind::milestone_reopen, "M-1", "2025-05-06");
    const auto order = told.in_order();
    CHECK(order[0]->kind == FactKind::milestone_start);
    CHECK(order[1]->kind == FactKind::milestone_done);
    CHECK(order[2]->kind == FactKind::milestone_reopen);
}
