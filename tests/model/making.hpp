#pragma once

#include "model/ledger.hpp"
#include "model/plan.hpp"
#include "model/snapshot.hpp"
#include "model/standing.hpp"
#include "tests/catch.hpp"
#include "tests/typed.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Short ways to write values in tests. What cannot be read throws std::bad_variant_access, which fails the test.
namespace hamkari::making {

using namespace typed;
inline ProvinceCode province_of(const char* text) { return *parse_province(text); }

inline Milestone milestone(const char* id, const char* due, const char* weight = "1") {
    Milestone m;
    m.id = MilestoneId(id);
    if (*due) m.due = day(due);
    m.weight = number(weight);
    return m;
}

inline BudgetLine budget(const char* id, const char* amount, const char* over, BudgetKind kind = BudgetKind::equipment) {
    BudgetLine line;
    line.id = BudgetId(id);
    line.line = kind;
    line.amount = money(amount);
    line.period = period(over);
    return line;
}

inline FundingLine funding(const char* id, const char* committed, const char* over = "") {
    FundingLine line;
    line.id = FundingId(id);
    line.donor = PartnerId("ICRC");
    line.committed = money(committed);
    if (*over) line.period = period(over);
    return line;
}

inline Indicator indicator(const char* id, Measure measure, std::vector<std::pair<const char*, const char*>> targets = {}) {
    Indicator i;
    i.id = IndicatorId(id);
    i.measure = measure;
    for (const auto& [over, value] : targets) i.targets.push_back({period(over), number(value), {}});
    return i;
}

inline Project project(const char* id, const char* over = "2025") {
    Project p;
    p.id = ProjectId(id);
    p.period = period(over);
    return p;
}

inline Plan plan(std::vector<Project> projects) {
    Plan made;
    made.programme.id = ProgrammeId("JP");
    made.programme.period = period("2025-01-01 .. 2026-12-31");
    made.programme.currency = Currency("CHF");
    made.projects = std::move(projects);
    return made;
}

inline Return returned(const char* over, const char* value, const char* province = "") {
    Return r;
    r.period = period(over);
    r.value = number(value);
    if (*province) r.province = province_of(province);
    return r;
}

inline MoneyMoved moved(const char* amount, const char* budget_line = "") {
    MoneyMoved m;
    m.amount = money(amount);
    m.budget = BudgetId(budget_line);
    return m;
}

inline Statement statement(FactKind kind, const char* subject, const char* on, FactData data = {}) {
    Statement s;
    s.kind = kind;
    s.subject = subject;
    s.happened_on = day(on);
    s.data = std::move(data);
    return s;
}

/// What was told, one thing a second. HQ-1 is the plan; facts begin with HQ-2.
class Told {
public:
    EntryName tell(FactKind kind, const char* subject, const char* on, FactData data = {}) {
        return add(statement(kind, subject, on, std::move(data)));
    }
    EntryName take_back(const EntryName& what, const char* on = "2025-01-01") {
        Statement s = statement(FactKind::retract, "", on);
        for (const auto& fact : facts_)
            if (fact.name == what) s.subject = fact.subject;
        s.corrects = what;
        return add(s);
    }

    const FactList& facts() const { return facts_; }
    /// In the order in which they apply. Valid until more is told.
    std::vector<const Fact*> in_order() const {
        std::vector<const Fact*> all;
        for (const auto& fact : facts_) all.push_back(&fact);
        std::sort(all.begin(), all.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
        return all;
    }

private:
    EntryName add(const Statement& what) {
        Fact fact;
        static_cast<Statement&>(fact) = what;
        fact.name = {"HQ", static_cast<std::int64_t>(facts_.size()) + 2};
        fact.recorded_at = Instant{day("2025-01-01")} + std::chrono::seconds(fact.name.number);
        facts_.push_back(fact);
        return fact.name;
    }

    FactList facts_;
};

/// One revision, in force always, whose due dates are the baselines.
inline std::shared_ptr<const History> history(Plan made, const Told& told = {}) {
    auto h = std::make_shared<History>();
    h->revision.name = {"HQ", 1};
    h->revision.recorded_at = Instant{day("2025-01-01")};
    h->revisions = {h->revision};
    for (const auto& p : made.projects)
        for (const auto& m : p.milestones)
            if (m.due) h->dues.push_back({m.id, *m.due, h->revision.name});
    h->plan = std::move(made);
    h->facts = told.facts();
    return h;
}

inline Snapshot snapshot(Plan made, const Told& told, const char* as_of) {
    return take_snapshot(history(std::move(made), told), day(as_of));
}

}  // namespace hamkari::making

// What a failed test shows.
namespace Catch {

template <>
struct StringMaker<hamkari::Money> {
    static std::string convert(const hamkari::Money& value) { return hamkari::to_text(value); }
};
template <>
struct StringMaker<hamkari::Quantity> {
    static std::string convert(hamkari::Quantity value) { return hamkari::to_text(value); }
};
template <>
struct StringMaker<hamkari::Percent> {
    static std::string convert(hamkari::Percent value) { return hamkari::to_text(value); }
};
template <>
struct StringMaker<hamkari::Date> {
    static std::string convert(hamkari::Date value) { return hamkari::to_text(value); }
};
template <class T>
struct StringMaker<std::optional<T>> {
    static std::string convert(const std::optional<T>& value) { return value ? StringMaker<T>::convert(*value) : "none"; }
};

}  // namespace Catch
