#include "model/audience.hpp"
#include "tests/model/making.hpp"

using namespace hamkari;
using namespace hamkari::making;

namespace {

History told_everything() {
    auto made = project("REHAB");
    made.where.en = "A border town";
    Risk risk;
    risk.id = RiskId("REHAB-R1");
    risk.title.en = "Staff leave";
    made.risks.push_back(risk);
    made.milestones.push_back(milestone("REHAB-01", "2025-05-03"));
    Told told;
    for (const auto kind : {NoteKind::achievement, NoteKind::challenge, NoteKind::lesson, NoteKind::context})
        told.tell(FactKind::note, "REHAB", "2025-05-01", NoteOf{kind, {}, {}});
    told.tell(FactKind::note, "REHAB-I1", "2025-05-01", NoteOf{NoteKind::variance, period("2025"), {"A second course", ""}});
    told.tell(FactKind::milestone_delay, "REHAB-01", "2025-05-01", Delay{day("2025-06-30"), Because::security, {}});
    told.tell(FactKind::risk_rate, "REHAB-R1", "2025-05-01", RiskRating{4, 4});
    auto all = *history(plan({made}), told);
    all.revision.note.en = "typed";
    all.revisions = {all.revision};
    auto parts = std::move(all.facts).take();
    all.facts = {};
    for (auto& part : parts) {
        for (auto& fact : part) fact.note.en = "typed";
        all.facts.append(std::move(part));
    }
    return all;
}

}  // namespace

TEST_CASE("the office and the partners get every text") {
    for (const auto audience : {Audience::internal, Audience::partners}) {
        const auto seen = for_audience(told_everything(), audience);
        CHECK(seen.facts.size() == told_everything().facts.size());
        CHECK_FALSE(seen.plan.projects[0].where.empty());
        CHECK(seen.plan.projects[0].risks.size() == 1);
    }
}

TEST_CASE("the public gets no places within provinces, no risks, no notes on context or challenges, no remarks") {
    const auto seen = for_audience(told_everything(), Audience::public_);
    CHECK(seen.plan.projects[0].where.empty());
    CHECK(seen.plan.projects[0].risks.empty());
    CHECK(seen.revisions.front().note.empty());
    REQUIRE(seen.facts.size() == 4);
    for (const auto& fact : seen.facts) {
        CHECK(fact.kind != FactKind::risk_rate);
        if (const auto* note = std::get_if<NoteOf>(&fact.data)) {
            CHECK(note->kind != NoteKind::context);
            CHECK(note->kind != NoteKind::challenge);
            CHECK(fact.note.en == "typed");
        } else {
            CHECK(fact.note.empty());
            // The category of a reason stays: it makes the ranking of delays.
            CHECK(std::get<Delay>(fact.data).because == Because::security);
        }
    }
}
