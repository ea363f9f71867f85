#include "model/explain_terms.hpp"

/// Where a risk's score, and what became of a decision, come from.
namespace hamkari::explaining {

namespace {

/// The line of the plan that has the decision, or the fact that added it.
Term origin(const Known& known, const DecisionState& decision, std::string_view field, Figure amount) {
    if (decision.added) return fact_term(known, *decision.added, known.snapshot.impossible, std::move(amount));
    for (const auto& d : known.snapshot.plan().programme.decisions)
        if (d.id == decision.id) return plan_term(known, d.id.text(), d, field, std::move(amount));
    return {};
}

}  // namespace

Explanation of_risk(const Known& known, const RiskState& risk, std::string_view field) {
    const auto& plan = *risk.plan;
    auto told = begin(ItemKind::risk, plan.id.text(), plan, field, std::int64_t{risk.score()});
    told.terms.push_back(plan_term(known, told.id, plan, "likelihood", std::int64_t{plan.likelihood}));
    told.terms.push_back(plan_term(known, told.id, plan, "impact", std::int64_t{plan.impact}));
    for (auto& planned : told.terms) replace(planned, risk.rating);
    for (const Fact* fact : known.facts(told.id, {FactKind::risk_rate})) {
        const auto& rating = std::get<RiskRating>(fact->data);
        auto term = fact_term(known, *fact, {}, std::int64_t{rating.likelihood} * rating.impact);
        replace(term, risk.rating);
        told.terms.push_back(std::move(term));
    }
    told.calculation = Calculation{
        Calculation::Kind::product, {std::int64_t{risk.likelihood}, std::int64_t{risk.impact}}, {}, told.value};
    return told;
}

Explanation of_decision(const Known& known, const DecisionState& decision, std::string_view field) {
    const Item item{decision.text, decision.source, {}, {}, {}, {}};
    if (field == "done") {
        auto told = begin(ItemKind::decision, decision.id.text(), item, field,
                          decision.done ? Figure(decision.done->happened_on) : Figure());
        for (const Fact* fact : known.facts(told.id, {FactKind::decision_done})) {
            auto term = fact_term(known, *fact, known.snapshot.impossible, fact->happened_on);
            replace(term, decision.done);
            told.terms.push_back(std::move(term));
        }
        return told;
    }
    auto told = begin(ItemKind::decision, decision.id.text(), item, field, decision.late);
    told.terms.push_back(origin(known, decision, "due", figure_of(decision.due)));
    told.parts.push_back(of_decision(known, decision, "done"));
    if (!decision.done) compare_days(told, decision.due, known.snapshot.as_of);
    return told;
}

}  // namespace hamkari::explaining
