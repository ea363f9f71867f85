#include "model/variance.hpp"

#include "model/estimated.hpp"

#include <cstdlib>

namespace hamkari {

bool is_off(const Variance& variance, Percent reached) {
    return std::llabs(reached.ten_thousandths - Percent::whole(100).ten_thousandths) > variance.percent.ten_thousandths;
}

bool is_off(const Variance& variance, const Money& actual, const Money& wanted, const Rates& rates, Date day) {
    const Money difference{std::llabs(actual.minor - wanted.minor), wanted.currency};
    if (Wide{difference.minor} * 1'000'000 <= Wide{wanted.minor} * variance.percent.ten_thousandths) return false;
    return !variance.floor || difference.minor > rates.convert(*variance.floor, day).minor;
}

namespace {

const Fact* explanation_of(const ProjectSnapshot& project, std::string_view id, const Period& period) {
    const Fact* found = nullptr;
    for (const Fact* note : project.notes) {
        const auto& about = std::get<NoteOf>(note->data);
        const bool fits = about.kind == NoteKind::variance && note->subject == id;
        if (fits && (!about.period || about.period->overlaps(period))) found = note;
    }
    return found;
}

}  // namespace

bool has_remedy(const VarianceFound& found) {
    const auto* remedy = found.explanation ? remedy_in(found.explanation->data) : nullptr;
    return remedy && !remedy->empty();
}

std::vector<VarianceFound> variances(const Snapshot& snapshot, const Period& period) {
    std::vector<VarianceFound> found;
    if (period.last > snapshot.as_of) return found;  // what still runs is not judged yet
    const auto& variance = snapshot.plan().programme.variance;
    for (const auto& project : snapshot.projects) {
        for (const auto& indicator : project.indicators) {
            const auto reached = percent_reached(*indicator.plan, actual(indicator, period, snapshot.as_of),
                                                 target(*indicator.plan, *project.plan, period));
            if (reached && is_off(variance, *reached))
                found.push_back({&project, &indicator, nullptr, period, reached,
                                 explanation_of(project, indicator.plan->id.text(), period),
                                 indicator.plan->assumed.covers("targets") ||
                                     estimated_figure(returns_counted(indicator, period, snapshot.as_of)),
                                 shown_figure(snapshot, indicator, period) == Shown::exact});
        }
        for (const auto& line : project.plan->budget) {
            const auto budget = budget_for(line, period);
            if (!budget) continue;
            const auto wanted = snapshot.rates.convert(*budget, line.period.first);
            const auto spent = snapshot.spent_on(project, line.id, period);
            if (is_off(variance, spent, wanted, snapshot.rates, line.period.first))
                found.push_back({&project, nullptr, &line, period, percent_of(spent.minor, wanted.minor),
                                 explanation_of(project, line.id.text(), period),
                                 line.assumed.covers("amount") || estimated_spending(project, line.id, period)});
        }
    }
    return found;
}

}  // namespace hamkari
