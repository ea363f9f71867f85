#include "tests/fuzz/fold.hpp"

#include "model/input/read_plan.hpp"
#include "model/snapshot.hpp"

namespace hamkari::fuzz {

namespace {

constexpr const char* text = R"(
programme:
  id: JP
  title: Joint programme
  period: 2025
  currency: CHF
  rates: [{from: USD, to: CHF, rate: 0.9, on: 2025-01-01}]
  groups: [{id: hosts, name: Hosts}]
  partners: [{id: IRCS, name: Red Crescent, kind: national-society}]
projects:
  - id: P
    title: Beds
    sector: health
    lead: IRCS
    period: 2025
    provinces: {Tehran: 60%, Qom: 40%}
    milestones: [{id: M, title: Bought, due: 2025-05-03, budget: B, cost: 100 CHF}]
    budget: [{id: B, line: equipment, amount: 1000 CHF, period: 2025}]
    funding: [{id: F, donor: IRCS, pledged: 1000 CHF, committed: 1000 USD}]
    indicators: [{id: I, title: Beds, counts: people, measure: flow, unit: beds, every: quarter, targets: {2025: 100}, disaggregate: [sex-age, group, province]}]
    risks: [{id: R, title: Late, likelihood: 2, impact: 3}]
)";

const Plan& plan() {
    static const auto draft = input::check_plan({{"plan.yaml", text}}, {}, 1);
    return draft.plan;
}

const char* subject_of(FactKind kind) {
    switch (kind) {
        case FactKind::fund_pledge:
        case FactKind::fund_commit:
        case FactKind::fund_receive:
        case FactKind::fund_spend: return "F";
        case FactKind::indicator_return: return "I";
        case FactKind::decision_add: return "D";
        case FactKind::risk_rate: return "R";
        case FactKind::baseline_set: return "JP";
        default: return "M";
    }
}

}  // namespace

void count_twice(FactKind kind, const FactData& data) {
    auto history = std::make_shared<History>();
    history->plan = plan();
    history->revision.name = {"HQ", 1};
    history->revisions = {history->revision};
    for (std::int64_t number : {2, 3}) {
        Fact fact;
        fact.kind = kind;
        fact.subject = subject_of(kind);
        fact.happened_on = Date{date::year{2025} / 4 / 1};
        fact.data = data;
        fact.name = {"HQ", number};
        history->facts.push_back(fact);
    }
    take_snapshot(history, Date{date::year{2026} / 1 / 1}).money();
}

}  // namespace hamkari::fuzz
