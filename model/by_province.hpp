#pragma once

#include "model/due_in.hpp"
#include "model/people.hpp"
#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace hamkari {

/// What is known of one province. Amounts in the reporting currency, up to the snapshot's day.
///
/// The province that a fact names wins. Other money goes to the provinces of the line's earmark, or of the project, by
/// the project's shares; such amounts are estimates. People are never split.
struct ProvinceFigures {
    std::optional<ProvinceCode> code;  ///< none: what cannot be told by province
    /// Agreed ones that work there, in the plan's order; without a province also what is asked for and has money.
    std::vector<const ProjectSnapshot*> projects;
    std::optional<std::int64_t> people;  ///< of headline indicators; none: no return
    bool people_estimate = false;
    std::vector<const Fact*> returns;    ///< that make up `people`
    Money budget, committed, received, spent;
    Money received_named, spent_named;  ///< of received and spent: what facts say of this very province
    /// Of which amounts a part was split by shares, or is a planning estimate.
    struct Estimates {
        bool budget = false, committed = false, received = false, spent = false;
        bool any() const { return budget || committed || received || spent; }
    };
    Estimates estimates;
    DueIn milestones;             ///< due in the period, of agreed projects, those that name the province
};

/// A row for each province with a project, a fact or a milestone, by the order of the P-codes; last what cannot be told
/// by province, if there is any. `reached` is `people_reached` of the same snapshot and period.
std::vector<ProvinceFigures> by_province(const Snapshot& snapshot, const Period& period,
                                         std::span<const PeopleReached> reached);

/// The same of one project alone: what each province has of it. `reached` is its own entry, or none.
std::vector<ProvinceFigures> by_province(const ProjectSnapshot& project, const Rates& rates, const Period& period,
                                         std::span<const PeopleReached> reached);

/// The people reached whose province is known.
std::int64_t people_by_province(std::span<const ProvinceFigures> provinces);

}  // namespace hamkari
