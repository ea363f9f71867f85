#include "model/agreed.hpp"
#include "model/earned_value.hpp"
#include "model/explain_terms.hpp"

#include <algorithm>

/// Where the figures of earned value come from.
namespace hamkari::explaining {

namespace {

template <class T>
Figure available_figure(const Available<T>& figure) {
    return figure ? Figure(*figure.value) : Figure();
}

Figure value_of(const EarnedValue& told, std::string_view field) {
    if (!told.money) return {};
    const auto& p = *told.money.value;
    return field == "planned_value"  ? Figure(p.planned)
           : field == "earned_value" ? Figure(p.earned)
           : field == "actual_cost"  ? available_figure(p.actual)
           : field == "spi"          ? available_figure(p.schedule_index)
                                     : available_figure(p.cost_index);
}

/// The cost of each milestone that was planned, or that is done.
void tell_costs(const Known& known, const ProjectSnapshot& project, bool planned, Explanation& told) {
    for (const auto& m : project.milestones) {
        if (!m.plan->cost) continue;
        auto term = plan_term(known, m.plan->id.text(), *m.plan, "cost", {});
        convert(known, term, *m.plan->cost, day_of_cost(*project.plan, *m.plan));
        term.day = planned ? m.baseline : m.actual;
        if (m.status == Status::cancelled) {
            term.aside = Aside::cancelled;
            term.by = m.last->name;
            term.note = m.last->note;
        } else if (!term.day || *term.day > known.snapshot.as_of) {
            term.aside = Aside::not_yet;
        }
        if (!planned && !term.aside) term.fact = m.last;
        told.terms.push_back(std::move(term));
    }
}

void tell_spending(const Known& known, const ProjectSnapshot& project, Explanation& told) {
    for (const auto& line : project.plan->budget) {
        const bool named = std::any_of(project.milestones.begin(), project.milestones.end(), [&](const MilestoneState& m) {
            return m.plan->cost && m.plan->budget == line.id && m.status != Status::cancelled;
        });
        if (named) told.parts.push_back(of_budget_line(known, project, line, "spent"));
    }
}

/// Of an index: its two figures, and the one over the other.
void divide(Explanation& told, Explanation above, Explanation below) {
    if (told.value.index() != 0) told.calculation = Calculation{Calculation::Kind::ratio, {above.value}, {below.value}, told.value};
    told.parts.push_back(std::move(above));
    told.parts.push_back(std::move(below));
}

std::string_view below(std::string_view index) { return index == "spi" ? "planned_value" : "actual_cost"; }
bool is_index(std::string_view field) { return field == "spi" || field == "cpi"; }

}  // namespace

Explanation earned_of(const Known& known, const ProjectSnapshot& project, std::string_view field) {
    auto told = begin(ItemKind::project, project.plan->id.text(), *project.plan, field,
                      value_of(earned_value(known.snapshot, project), field));
    if (is_index(field)) {
        divide(told, earned_of(known, project, "earned_value"), earned_of(known, project, below(field)));
        return told;
    }
    if (field == "actual_cost") tell_spending(known, project, told);
    else tell_costs(known, project, field == "planned_value", told);
    if (told.value.index() != 0) add_up(told);
    return told;
}

Explanation earned_in_all(const Known& known, std::string_view field) {
    const auto& programme = known.snapshot.plan().programme;
    auto told = begin(ItemKind::programme, programme.id.text(), programme, field, value_of(earned_value(known.snapshot), field));
    if (is_index(field)) {
        divide(told, earned_in_all(known, "earned_value"), earned_in_all(known, below(field)));
        return told;
    }
    for (const auto& project : known.snapshot.projects) {
        if (!is_agreed(project.plan->state)) continue;
        auto part = earned_of(known, project, field);
        if (part.value.index() != 0) told.parts.push_back(std::move(part));
    }
    if (told.value.index() != 0) add_up(told);
    return told;
}

}  // namespace hamkari::explaining
