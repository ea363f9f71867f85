#include "model/explain_terms.hpp"

#include <algorithm>

/// Which plan revision or which decision set a milestone's due date, and its baseline.
namespace hamkari::explaining {

namespace {

/// A due date that a plan revision set.
Term set_by_revision(const Known& known, const MilestoneState& milestone, const DueSet& set) {
    const auto& history = *known.snapshot.history;
    const auto& plan = *milestone.plan;
    auto term = plan_term(known, plan.id.text(), plan, "due", figure_of(set.due));
    const auto found = std::find_if(history.revisions.begin(), history.revisions.end(),
                                    [&](const Revision& revision) { return revision.name == set.revision; });
    term.revision = found == history.revisions.end() ? nullptr : &*found;
    if (plan.due != set.due) term.at = {};  // the plan in force has another day at that place
    return term;
}

/// The due dates that revisions set, in the order of their days.
std::vector<Term> due_terms(const Known& known, const MilestoneState& milestone) {
    std::vector<Term> terms;
    for (const auto& set : known.snapshot.history->dues)
        if (set.milestone == milestone.plan->id) terms.push_back(set_by_revision(known, milestone, set));
    std::erase_if(terms, [](const Term& term) { return !term.revision; });
    std::stable_sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) {
        return a.revision->in_force_from < b.revision->in_force_from;
    });
    return terms;
}

}  // namespace

void tell_due(const Known& known, const MilestoneState& milestone, Explanation& told) {
    auto terms = due_terms(known, milestone);
    const Revision* last = nullptr;
    for (auto& term : terms) {
        const auto& from = term.revision->in_force_from;
        if (from && *from > known.snapshot.as_of)
            term.aside = Aside::not_yet, term.day = from;
        else
            last = term.revision;
    }
    for (auto& term : terms) {
        if (term.aside || (term.revision == last && !milestone.due_moved_by)) continue;
        term.aside = Aside::replaced;
        term.by = milestone.due_moved_by ? milestone.due_moved_by->name : last->name;
    }
    told.terms = std::move(terms);
    for (const Fact* fact : known.facts(told.id, {FactKind::milestone_delay})) {
        const auto& delay = std::get<Delay>(fact->data);
        if (delay.agreed.empty()) continue;
        auto term = fact_term(known, *fact, milestone.impossible, delay.to);
        if (!term.aside && fact != milestone.due_moved_by) {
            term.aside = Aside::replaced;
            term.by = milestone.due_moved_by ? milestone.due_moved_by->name : last ? std::optional(last->name) : std::nullopt;
        }
        told.terms.push_back(std::move(term));
    }
}

void tell_baseline(const Known& known, const MilestoneState& milestone, Explanation& told) {
    const Fact* corrected = nullptr;
    for (const Fact* fact : milestone.applied)
        if (fact->kind == FactKind::baseline_correct) corrected = fact;
    // The first day that was agreed by then.
    const auto is_agreed = [&](const Term& term) {
        const auto& from = term.revision->in_force_from;
        return term.amount.index() != 0 && (!from || *from <= known.snapshot.as_of);
    };
    const auto terms = due_terms(known, milestone);
    if (const auto first = std::find_if(terms.begin(), terms.end(), is_agreed); first != terms.end())
        told.terms.push_back(*first);
    for (auto& term : told.terms) replace(term, corrected);
    for (const Fact* fact : known.facts(told.id, {FactKind::baseline_correct})) {
        auto term = fact_term(known, *fact, milestone.impossible, std::get<BaselineCorrection>(fact->data).to);
        replace(term, corrected);
        told.terms.push_back(std::move(term));
    }
}

}  // namespace hamkari::explaining
