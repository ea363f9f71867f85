#include "model/input/reading.hpp"

#include <array>

namespace hamkari::input {

namespace {

struct Example {
    std::string_view owner;  // empty: any
    std::string_view key;
    std::string_view text;
};

constexpr auto examples = std::to_array<Example>({
    {"programme", "id", "id: JP-2025"},
    {"programme", "partners", "partners: [{id: ICRC, name: ..., kind: icrc}]"},
    {"programme", "groups", "groups: [{id: refugees, name: ...}]"},
    {"programme", "holidays", "holidays: [holidays-ir.yaml]"},
    {"programme", "period", "period: 2025-01-01 .. 2026-12-31"},
    {"project", "id", "id: REHAB"},
    {"project", "partners", "partners: [{id: ICRC, role: funding}]"},
    {"project", "period", "period: 2025-01-01 .. 2026-12-31"},
    {"project", "budget", "budget: [{id: REHAB-B1, line: equipment, amount: 120000 CHF, period: 2025}]"},
    {"group", "id", "id: refugees"},
    {"partner", "id", "id: ICRC"},
    {"partner", "kind", "kind: national-society"},
    {"agreement", "id", "id: MOU-1392"},
    {"meeting", "id", "id: ARM-2025"},
    {"meeting", "kind", "kind: annual-review"},
    {"decision", "id", "id: D-1"},
    {"decision", "kind", "kind: decision"},
    {"result", "id", "id: REHAB-OP1"},
    {"milestone", "id", "id: REHAB-01"},
    {"budget", "id", "id: REHAB-B1"},
    {"budget", "period", "period: 2025"},
    {"funding", "id", "id: REHAB-F1"},
    {"funding", "period", "period: 2025"},
    {"indicator", "id", "id: REHAB-I1"},
    {"risk", "id", "id: REHAB-R1"},
    {"after", "id", "after: [{id: REHAB-01, type: FS, lag: 5d}]"},
    {"partners", "id", "partners: [{id: ICRC, role: funding}]"},
    {"for", "provinces", "for: {provinces: [Tehran]}"},
    {"for", "lines", "for: {lines: [equipment]}"},
    {"for", "groups", "for: {groups: [refugees]}"},
    {"holidays", "on", "{on: 2025-03-21, title: ...} or {every: 22 Bahman, title: ...}"},
    {"", "programme", "programme: {id: JP-2025, ...}"},
    {"", "projects", "projects: [{id: REHAB, ...}]"},
    {"decision", "projects", "projects: [REHAB]"},
    {"", "holidays", "holidays: [{every: 22 Bahman, title: ...}]"},
    {"", "title", "title: {en: \"...\", fa: \"...\"}"},
    {"", "name", "name: {en: \"...\", fa: \"...\"}"},
    {"", "text", "text: {en: \"...\", fa: \"...\"}"},
    {"", "goal", "goal: {en: \"...\", fa: \"...\"}"},
    {"", "part", "part: {en: \"...\", fa: \"...\"}"},
    {"", "where", "where: {en: \"...\", fa: \"...\"}"},
    {"", "objective", "objective: {en: \"...\", fa: \"...\"}"},
    {"", "assumption", "assumption: {en: \"...\", fa: \"...\"}"},
    {"", "definition", "definition: {en: \"...\", fa: \"...\"}"},
    {"", "verification", "verification: {en: \"...\", fa: \"...\"}"},
    {"", "mitigation", "mitigation: {en: \"...\", fa: \"...\"}"},
    {"", "unit", "unit: {en: \"people\", fa: \"نفر\"}"},
    {"", "source", "source: S0"},
    {"", "assumed", "assumed: true or assumed: [cost, weight]"},
    {"", "formerly", "formerly: REHAB-01"},
    {"", "id", "id: REHAB"},
    {"", "currency", "currency: CHF"},
    {"", "time_zone", "time_zone: Asia/Tehran"},
    {"", "work_week", "work_week: [sat, sun, mon, tue, wed]"},
    {"", "rates", "rates: [{from: USD, to: CHF, rate: 0.8950, on: 2025-01-02}]"},
    {"", "from", "from: USD"},
    {"", "to", "to: CHF"},
    {"", "rate", "rate: 0.8950"},
    {"", "variance", "variance: {percent: 10, floor: 1000 CHF}"},
    {"", "percent", "percent: 10"},
    {"", "floor", "floor: 1000 CHF"},
    {"", "groups", "groups: [refugees]"},
    {"", "partners", "partners: [IRCS, ICRC]"},
    {"", "agreements", "agreements: [{id: MOU-1392, title: ..., partners: [IRCS, ICRC]}]"},
    {"", "meetings", "meetings: [{id: ARM-2025, title: ..., kind: annual-review, on: 2026-01-18}]"},
    {"", "decisions", "decisions: [{id: D-1, kind: decision, text: ...}]"},
    {"", "iati", "iati: XM-DAC-21016"},
    {"", "signed", "signed: 1392"},
    {"", "until", "until: 2026-12-31"},
    {"", "on", "on: 2025-02-17"},
    {"", "every", "every: quarter"},
    {"", "meeting", "meeting: ARM-2025"},
    {"", "owner", "owner: IRCS"},
    {"", "due", "due: 2025-05-03"},
    {"", "state", "state: running"},
    {"", "sector", "sector: rehabilitation"},
    {"", "lead", "lead: IRCS"},
    {"", "role", "role: funding"},
    {"", "period", "period: 2025"},
    {"", "provinces", "provinces: [Tehran, Yazd] or provinces: {Tehran: 60%, Yazd: 40%}"},
    {"", "results", "results: [{id: REHAB-OP1, level: output, title: ...}]"},
    {"", "milestones", "milestones: [{id: REHAB-01, title: ...}]"},
    {"", "funding", "funding: [{id: REHAB-F1, donor: ICRC, committed: 200000 CHF}]"},
    {"", "indicators", "indicators: [{id: REHAB-I1, title: ..., counts: people, measure: flow}]"},
    {"", "risks", "risks: [{id: REHAB-R1, title: ..., likelihood: 3, impact: 4}]"},
    {"", "level", "level: output"},
    {"", "under", "under: REHAB-OC1"},
    {"", "result", "result: REHAB-OP1"},
    {"", "start", "start: 2025-04-05"},
    {"", "duration", "duration: 20d"},
    {"", "after", "after: [REHAB-01]"},
    {"", "type", "type: FS"},
    {"", "lag", "lag: 5d"},
    {"", "province", "province: Tehran"},
    {"", "weight", "weight: 2"},
    {"", "cost", "cost: 40000 CHF"},
    {"", "budget", "budget: REHAB-B1"},
    {"", "line", "line: equipment"},
    {"", "amount", "amount: 120000 CHF"},
    {"", "by", "by: {2025-Q2: 40000 CHF, 2025-Q3: 80000 CHF}"},
    {"", "donor", "donor: ICRC"},
    {"", "mode", "mode: cash"},
    {"", "pledged", "pledged: 250000 CHF"},
    {"", "committed", "committed: 200000 CHF"},
    {"", "for", "for: {provinces: [Tehran]}"},
    {"", "counts", "counts: people"},
    {"", "measure", "measure: flow"},
    {"", "direction", "direction: increase"},
    {"", "headline", "headline: true"},
    {"", "baseline", "baseline: {value: 0, on: 2025-01-01}"},
    {"", "value", "value: 0"},
    {"", "targets", "targets: {2025: 1200, 2026: 1300}"},
    {"", "target_total", "target_total: 2500"},
    {"", "disaggregate", "disaggregate: [sex-age, province]"},
    {"", "category", "category: procurement"},
    {"", "likelihood", "likelihood: 3"},
    {"", "impact", "impact: 4"},
    {"", "review", "review: 2025-09-30"},
});

}  // namespace

std::string_view example_of(std::string_view owner, std::string_view key) {
    std::string_view of_any;
    for (const auto& example : examples) {
        if (example.key != key) continue;
        if (example.owner == owner) return example.text;
        if (example.owner.empty()) of_any = example.text;
    }
    return of_any;
}

}  // namespace hamkari::input
