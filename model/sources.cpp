#include "model/sources.hpp"

#include <algorithm>
#include <map>

namespace hamkari {

namespace {

/// Which revisions set the due date of a milestone; empty where only one plan was loaded.
class DueRevisions {
public:
    explicit DueRevisions(const Snapshot& snapshot) {
        const auto& history = *snapshot.history;
        if (history.revisions.size() < 2) return;
        std::map<EntryName, const Revision*> by_name;
        for (const auto& revision : history.revisions)
            if (!revision.in_force_from || *revision.in_force_from <= snapshot.as_of)
                by_name.emplace(revision.name, &revision);
        for (const auto& due : history.dues)
            if (const auto found = by_name.find(due.revision); found != by_name.end())
                set_[due.milestone.text()].push_back(found->second);
    }

    std::vector<const Revision*> of(const MilestoneId& id) const {
        const auto found = set_.find(id.text());
        return found == set_.end() || found->second.size() < 2 ? std::vector<const Revision*>() : found->second;
    }

private:
    std::unordered_map<std::string_view, std::vector<const Revision*>> set_;
};

/// A number after those that are told already: numbers that follow each other are one run.
void add_part(SourceNote& note, std::uint32_t number) {
    if (!note.parts.empty() && note.parts.back().second + 1 == number)
        note.parts.back().second = number;
    else
        note.parts.emplace_back(number, number);
}

/// What was spent on each budget line of a project.
std::unordered_map<std::string_view, std::vector<const Fact*>> spending_of(const ProjectSnapshot& project) {
    std::unordered_map<std::string_view, std::vector<const Fact*>> spent;
    for (const auto& line : project.funding)
        for (const Fact* fact : line.facts)
            if (fact->kind == FactKind::fund_spend)
                spent[std::get<MoneyMoved>(fact->data).budget.text()].push_back(fact);
    for (auto& [id, facts] : spent)
        std::stable_sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return spent;
}

}  // namespace

SourceNote& SourceNotes::add(std::optional<ItemKind> kind, std::string_view id, const Item* item, const Project* project) {
    const auto number = static_cast<std::uint32_t>(notes_.size() + 1);
    numbers_.emplace(id, number);
    return notes_.emplace_back(SourceNote{number, kind, id, item, project, {}, {}, {}});
}

SourceNotes::SourceNotes(const Snapshot& snapshot) {
    std::size_t items = snapshot.decisions.size() + snapshot.plan().programme.partners.size();
    for (const auto& p : snapshot.projects)
        items += 1 + p.milestones.size() + p.plan->budget.size() + p.funding.size() + p.indicators.size() + p.risks.size();
    notes_.reserve(items);
    numbers_.reserve(items);

    const DueRevisions dues(snapshot);
    std::map<std::string_view, std::vector<std::uint32_t>> of_donor;
    for (const auto& project : snapshot.projects) {
        const auto& plan = *project.plan;
        const auto first = add(ItemKind::project, plan.id.text(), &plan, &plan).number;
        for (const auto& m : project.milestones) {
            auto& note = add(ItemKind::milestone, m.plan->id.text(), m.plan, &plan);
            note.facts = m.applied;
            note.dues = dues.of(m.plan->id);
        }
        const auto spent = spending_of(project);
        for (const auto& line : plan.budget) {
            auto& note = add(ItemKind::budget, line.id.text(), &line, &plan);
            if (const auto found = spent.find(line.id.text()); found != spent.end()) note.facts = found->second;
        }
        for (const auto& line : project.funding) {
            auto& note = add(ItemKind::funding, line.plan->id.text(), line.plan, &plan);
            note.facts = line.facts;
            of_donor[line.plan->donor.text()].push_back(note.number);
        }
        for (const auto& indicator : project.indicators)
            add(ItemKind::indicator, indicator.plan->id.text(), indicator.plan, &plan).facts = indicator.returns;
        for (const auto& risk : project.risks) {
            auto& note = add(ItemKind::risk, risk.plan->id.text(), risk.plan, &plan);
            if (risk.rating) note.facts.push_back(risk.rating);
        }
        // A project's figures are made of those of its items.
        if (const auto last = static_cast<std::uint32_t>(notes_.size()); last > first)
            notes_[first - 1].parts.emplace_back(first + 1, last);
    }
    for (const auto& decision : snapshot.decisions) {
        const auto& planned = snapshot.plan().programme.decisions;
        const auto in_plan = std::find_if(planned.begin(), planned.end(),
                                          [&](const Decision& d) { return d.id == decision.id; });
        auto& note = add(ItemKind::decision, decision.id.text(), in_plan == planned.end() ? nullptr : &*in_plan, nullptr);
        for (const Fact* fact : {decision.added, decision.done})
            if (fact) note.facts.push_back(fact);
    }
    for (const auto& partner : snapshot.plan().programme.partners) {
        const auto found = of_donor.find(partner.id.text());
        if (found == of_donor.end()) continue;
        auto& note = add(ItemKind::partner, partner.id.text(), nullptr, nullptr);
        for (const auto number : found->second) add_part(note, number);
    }
}

void SourceNotes::add_sum(std::string_view id, const std::vector<std::string_view>& projects) {
    std::vector<std::uint32_t> numbers;
    for (const auto project : projects) numbers.push_back(number_of(project));
    std::sort(numbers.begin(), numbers.end());
    auto& note = add(std::nullopt, id, nullptr, nullptr);
    for (const auto number : numbers) add_part(note, number);
}

std::uint32_t SourceNotes::number_of(std::string_view id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? 0 : found->second;
}

}  // namespace hamkari
