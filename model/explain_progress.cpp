#include "model/explain_terms.hpp"

/// Where the progress of a project comes from.
namespace hamkari::explaining {

Explanation progress_of(const Known& known, const ProjectSnapshot& project, bool planned) {
    const auto& progress = project.progress;
    auto told = begin(ItemKind::project, project.plan->id.text(), *project.plan,
                      planned ? "planned_percent" : "progress_percent",
                      figure_of(planned ? progress.planned_percent() : progress.percent()));
    Calculation ratio{Calculation::Kind::ratio, {}, {}, told.value};
    for (const auto& m : project.milestones) {
        const auto weight = m.plan->weight;
        const bool counts = planned ? m.due && *m.due <= known.snapshot.as_of : m.status == Status::done;
        auto term = plan_term(known, m.plan->id.text(), *m.plan, "weight", counts ? weight : Quantity{});
        term.out_of = weight;
        if (planned)
            term.day = m.due;
        else if (!m.open())
            term.fact = m.last, term.day = m.last->happened_on;
        if (m.status == Status::cancelled) {
            term.aside = Aside::cancelled;
            term.amount = weight;
            term.out_of = {};
            term.by = m.last->name;
            term.note = m.last->note;
        } else {
            if (counts) ratio.above.emplace_back(weight);
            ratio.below.emplace_back(weight);
        }
        told.terms.push_back(std::move(term));
    }
    if (ratio.above.empty()) ratio.above.emplace_back(Quantity{});
    if (told.value.index() != 0) told.calculation = std::move(ratio);
    return told;
}

}  // namespace hamkari::explaining
