#include "model/data_gaps.hpp"

#include "model/agreed.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace hamkari {

std::vector<ReturnsOf> returns_of(const Snapshot& snapshot, const Period& period) {
    std::vector<ReturnsOf> all;
    for (const auto& project : snapshot.projects)
        for (const auto& indicator : project.indicators) {
            const auto expected = returns_expected(indicator, period, snapshot.as_of);
            if (expected.empty()) continue;
            ReturnsOf entry{&project, &indicator, static_cast<int>(expected.size()), {}};
            std::map<ProvinceCode, bool> complete;
            for (const auto& one : expected) {
                if (one.province) {
                    const auto place = complete.try_emplace(*one.province, true).first;
                    place->second = place->second && one.arrived;
                }
                if (!one.arrived) entry.missing.push_back(one);
            }
            entry.provinces = static_cast<int>(complete.size());
            for (const auto& [province, all_arrived] : complete) entry.provinces_complete += all_arrived;
            all.push_back(std::move(entry));
        }
    return all;
}

namespace {

class Gaps {
public:
    void add(DataGap::What what, const Project* project, ItemKind kind, std::string_view id) {
        by_kind_[static_cast<std::size_t>(what)].push_back({what, project, kind, id});
    }
    static bool in_one_language(const Text& text) { return text.en.empty() != text.fa.empty(); }
    /// Words of facts: an item is told once, however much was said of it.
    void check_said(const Fact* fact, const Project* project, ItemKind kind) {
        if (!fact || !in_one_language(fact->note)) return;
        auto& told = by_kind_[static_cast<std::size_t>(DataGap::What::one_language)];
        const auto same = [&](const DataGap& gap) { return gap.project == project && gap.id == fact->subject; };
        // Those of one project stand together at the end.
        for (auto gap = told.rbegin(); gap != told.rend() && gap->project == project; ++gap)
            if (same(*gap)) return;
        add(DataGap::What::one_language, project, kind, fact->subject);
    }
    template <class T>
    void check(const T& item, ItemKind kind, const Project* project) {
        const auto& id = item.id.text();
        if (item.source.empty() && !item.assumed.whole && item.assumed.fields.empty())
            add(DataGap::What::no_source, project, kind, id);
        if (in_one_language(item.title)) add(DataGap::What::one_language, project, kind, id);
    }
    std::vector<DataGap> take() {
        std::vector<DataGap> all;
        for (const auto& gaps : by_kind_) all.insert(all.end(), gaps.begin(), gaps.end());
        return all;
    }

private:
    std::array<std::vector<DataGap>, static_cast<std::size_t>(DataGap::What::not_in_plan) + 1> by_kind_;
};

void check_programme(Gaps& gaps, const Programme& programme) {
    gaps.check(programme, ItemKind::programme, nullptr);
    for (const auto& item : programme.groups) gaps.check(item, ItemKind::group, nullptr);
    for (const auto& item : programme.partners) gaps.check(item, ItemKind::partner, nullptr);
    for (const auto& item : programme.agreements) gaps.check(item, ItemKind::agreement, nullptr);
    for (const auto& item : programme.meetings) gaps.check(item, ItemKind::meeting, nullptr);
    for (const auto& item : programme.decisions) gaps.check(item, ItemKind::decision, nullptr);
    for (const auto& item : programme.scenarios) gaps.check(item, ItemKind::scenario, nullptr);
}

void check_money(Gaps& gaps, const ProjectSnapshot& state) {
    const Project& project = *state.plan;
    const auto is_line = [&](const BudgetId& id) {
        return std::any_of(project.budget.begin(), project.budget.end(), [&](const BudgetLine& b) { return b.id == id; });
    };
    for (const auto& line : state.funding) {
        const auto& id = line.plan->id.text();
        const auto without_line = [&](const Fact* fact) {
            return fact->kind == FactKind::fund_spend && !is_line(std::get<MoneyMoved>(fact->data).budget);
        };
        // Where there is no budget at all, that is said.
        if (!project.budget.empty() && std::any_of(line.facts.begin(), line.facts.end(), without_line))
            gaps.add(DataGap::What::no_budget_line, &project, ItemKind::funding, id);
        if (const auto balance = line.balance(); balance && balance->minor < 0)
            gaps.add(DataGap::What::overspent, &project, ItemKind::funding, id);
    }
}

void check_days_and_places(Gaps& gaps, const ProjectSnapshot& state) {
    const Project& project = *state.plan;
    for (const auto& m : state.milestones) {
        const auto day = m.status == Status::done ? m.actual : m.open() ? m.expected : std::nullopt;
        // What is late without a new date counts as expected today: nobody said that it will be after the end.
        const bool said = m.status == Status::done || m.last_delay || !m.late;
        if (day && said && *day > project.period.last)
            gaps.add(DataGap::What::after_end, &project, ItemKind::milestone, m.plan->id.text());
    }
    if (project.provinces.scope != Provinces::Scope::listed) return;
    for (const auto& indicator : state.indicators)
        if (std::any_of(indicator.returns.begin(), indicator.returns.end(), [&](const Fact* fact) {
                const auto& province = return_of(*fact).province;
                return province && !project.provinces.has(*province);
            }))
            gaps.add(DataGap::What::elsewhere, &project, ItemKind::indicator, indicator.plan->id.text());
}

/// Facts stay when a revision drops what they are about.
void check_dropped(Gaps& gaps, const Snapshot& snapshot) {
    if (snapshot.history->revisions.size() < 2) return;
    std::set<std::string_view> ids;
    const auto& plan = snapshot.plan();
    const auto add = [&](const auto& list) {
        for (const auto& item : list) ids.insert(item.id.text());
    };
    ids.insert(plan.programme.id.text());
    add(plan.programme.groups), add(plan.programme.partners), add(plan.programme.agreements);
    add(plan.programme.meetings), add(snapshot.decisions), add(plan.programme.decisions), add(plan.projects);
    for (const auto& project : plan.projects) {
        add(project.results), add(project.milestones), add(project.budget), add(project.funding);
        add(project.indicators), add(project.risks);
    }
    for (const auto& fact : snapshot.history->facts)
        if (is_about_item(fact.kind) && fact.kind != FactKind::decision_add && fact.happened_on <= snapshot.as_of &&
            snapshot.standing.stands(fact) && ids.insert(fact.subject).second)
            gaps.add(DataGap::What::not_in_plan, nullptr, ItemKind::programme, fact.subject);
}

void check_project(Gaps& gaps, const ProjectSnapshot& state) {
    const Project& project = *state.plan;
    using What = DataGap::What;
    const auto project_lacks = [&](What what) { gaps.add(what, &project, ItemKind::project, project.id.text()); };
    gaps.check(project, ItemKind::project, &project);
    for (const auto& item : project.results) gaps.check(item, ItemKind::result, &project);
    for (const auto& item : project.milestones) {
        gaps.check(item, ItemKind::milestone, &project);
        if (!item.due) gaps.add(What::no_due, &project, ItemKind::milestone, item.id.text());
    }
    for (const auto& item : project.budget) gaps.check(item, ItemKind::budget, &project);
    for (const auto& item : project.funding) gaps.check(item, ItemKind::funding, &project);
    for (const auto& item : project.indicators) {
        gaps.check(item, ItemKind::indicator, &project);
        if (item.targets.empty() && !item.target_total)
            gaps.add(What::no_target, &project, ItemKind::indicator, item.id.text());
    }
    for (const auto& item : project.risks) gaps.check(item, ItemKind::risk, &project);
    for (const auto& m : state.milestones)
        for (const Fact* fact : m.applied) gaps.check_said(fact, &project, ItemKind::milestone);
    for (const Fact* fact : state.notes)
        gaps.check_said(fact, &project, fact->subject == project.id.text() ? ItemKind::project : ItemKind::indicator);
    check_money(gaps, state);
    if (!is_agreed(project.state)) return;
    check_days_and_places(gaps, state);
    if (project.budget.empty()) project_lacks(What::no_budget);
    if (!project.budget.empty() && project.funding.empty()) project_lacks(What::no_funding);
    if (project.provinces.scope == Provinces::Scope::to_be_set) project_lacks(What::no_provinces);
    const auto& indicators = project.indicators;
    if (std::none_of(indicators.begin(), indicators.end(), [](const Indicator& i) { return i.headline; }))
        project_lacks(What::no_headline);
}

}  // namespace

std::vector<DataGap> data_gaps(const Snapshot& snapshot) {
    Gaps gaps;
    check_programme(gaps, snapshot.plan().programme);
    for (const Fact* fact : snapshot.programme_notes) gaps.check_said(fact, nullptr, ItemKind::programme);
    for (const auto& project : snapshot.projects) check_project(gaps, project);
    check_dropped(gaps, snapshot);
    return gaps.take();
}

std::vector<ImpossibleFact> impossible_facts(const Snapshot& snapshot) {
    std::vector<ImpossibleFact> all;
    for (const Fact* fact : snapshot.impossible) all.push_back({nullptr, fact});
    for (const auto& project : snapshot.projects) {
        for (const auto& m : project.milestones)
            for (const Fact* fact : m.impossible) all.push_back({&project, fact});
        for (const auto& line : project.funding)
            for (const Fact* fact : line.impossible) all.push_back({&project, fact});
        for (const auto& indicator : project.indicators)
            for (const Fact* fact : indicator.impossible) all.push_back({&project, fact});
    }
    return all;
}

}  // namespace hamkari
