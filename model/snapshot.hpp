#pragma once

#include "model/audience.hpp"
#include "model/hidden_people.hpp"
#include "model/ledger.hpp"
#include "model/milestone_state.hpp"
#include "model/money_state.hpp"
#include "model/plan.hpp"
#include "model/results.hpp"
#include "model/standing.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hamkari {

enum class RiskBand : std::uint8_t { low, medium, high, very_high };
HAMKARI_CHOICES(RiskBand, "low", "medium", "high", "very-high");
inline constexpr int very_high_score = 16;

/// A risk as last rated. Score = likelihood x impact: 1-4 low, 5-9 medium, 10-15 high, 16-25 very high.
struct RiskState {
    const Risk* plan = nullptr;
    int likelihood = 0;
    int impact = 0;
    const Fact* rating = nullptr;  ///< none: as the plan has it

    int score() const { return likelihood * impact; }
    RiskBand band() const;
};

/// A decision, action point, proposal or request: of the plan, or recorded since.
struct DecisionState {
    DecisionId id;
    MeetingId meeting;
    DecisionKind kind{};
    Text text;
    PartnerId owner;
    std::optional<Date> due;
    std::vector<ProjectId> projects;
    std::string source;
    bool assumed = false;
    const Fact* added = nullptr;  ///< none: the plan has it
    const Fact* done = nullptr;
    bool late = false;
    const Decision* plan = nullptr;  ///< of the plan; null for one that was recorded since
};

/// Weights of milestones: section 8 "Progress".
struct Progress {
    Quantity done, planned, counted;  ///< done; due by the day; all that is not cancelled
    Quantity dropped;                 ///< cancelled
    std::optional<Percent> percent() const { return percent_of(done.ten_thousandths(), counted.ten_thousandths()); }
    std::optional<Percent> planned_percent() const {
        return percent_of(planned.ten_thousandths(), counted.ten_thousandths());
    }
};

struct MilestoneCounts {
    int total = 0, done = 0, late = 0, at_risk = 0, cancelled = 0;
};

/// All amounts in the programme's currency.
struct MoneyTotals {
    Money budget, pledged, committed, received, received_in_kind, spent, gap;

    explicit MoneyTotals(Currency currency = {});
    MoneyTotals& operator+=(const MoneyTotals& other);
};

/// One project on a day.
struct ProjectSnapshot {
    const Project* plan = nullptr;
    std::vector<MilestoneState> milestones;
    std::vector<FundingState> funding;
    std::vector<IndicatorState> indicators;
    std::vector<RiskState> risks;
    std::vector<const Fact*> notes;  ///< about the project or one of its items, in order
    Progress progress;
    MilestoneCounts counts;
    MoneyTotals money;
    bool begun = false;  ///< something of it has happened
};

/// What is true on a day, as known on a day: an immutable value. It keeps the history that it was made from.
struct Snapshot {
    std::shared_ptr<const History> history;
    Date as_of{};
    Standing standing;
    Rates rates;
    std::vector<ProjectSnapshot> projects;  ///< in the plan's order
    std::vector<DecisionState> decisions;
    std::vector<const Fact*> programme_notes;
    std::vector<const Fact*> impossible;  ///< about decisions: kept, not counted
    std::vector<const Fact*> baselines = {};  ///< named ones, each name once, in the order of their days (model/baselines.hpp)
    Audience audience = Audience::internal;  ///< for whom it was taken
    std::shared_ptr<const HiddenPeople> hidden = {};  ///< what of its people is not told to them; none: all is

    const Plan& plan() const { return history->plan; }
    const ProjectSnapshot* project(std::string_view id) const;
    MoneyTotals money() const;  ///< the sum over the projects: a surplus of one never fills the gap of another
    /// Spending that names this budget line, in the reporting currency; of an empty id, spending that names none.
    Money spent_on(const ProjectSnapshot& project, const BudgetId& line, const Period& period) const;
    /// The name of a partner, of a project ... in a language; the id where there is none.
    const Partner* partner(const PartnerId& id) const;
    const Meeting* meeting(const MeetingId& id) const;
    const Group* group(const GroupId& id) const;
};

/// The same snapshot with what this audience may be told of its people. Texts are taken out of the history before.
Snapshot shown_to(Snapshot snapshot, Audience audience);

/// The fold. `history` must hold the plan in force on `as_of` and every fact that was known, as far as the audience may
/// know it (`for_audience`).
Snapshot take_snapshot(std::shared_ptr<const History> history, Date as_of, Audience audience = Audience::internal);

}  // namespace hamkari
