#include "model/audience.hpp"

namespace hamkari {

namespace {

bool is_for_the_office(const Fact& fact) {
    if (fact.kind == FactKind::risk_rate) return true;
    const auto* note = std::get_if<NoteOf>(&fact.data);
    return note && (note->kind == NoteKind::context || note->kind == NoteKind::challenge);
}

/// Achievements, lessons, explanations and decisions were typed to be read; words beside a fact were typed for the record.
bool was_typed_to_be_read(FactKind kind) { return kind == FactKind::note || kind == FactKind::decision_add; }

}  // namespace

History for_audience(History history, Audience audience) {
    if (audience != Audience::public_) return history;
    for (auto& project : history.plan.projects) {
        project.where = {};
        project.risks.clear();
    }
    history.revision.note = {};
    for (auto& revision : history.revisions) revision.note = {};
    auto parts = std::move(history.facts).take();
    history.facts = {};
    for (auto& part : parts) {
        std::erase_if(part, is_for_the_office);
        for (auto& fact : part)
            if (!was_typed_to_be_read(fact.kind)) fact.note = {};
        history.facts.append(std::move(part));
    }
    return history;
}

}  // namespace hamkari
