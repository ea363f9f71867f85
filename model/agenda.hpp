#pragma once

#include "model/choice.hpp"
#include "model/snapshot.hpp"

#include <string_view>
#include <vector>

namespace hamkari {

/// From this score on a risk is high.
inline constexpr int high_risk_score = 10;

/// What the figures put on the agenda of a meeting.
enum class Matter : std::uint8_t {
    overdue_decision,  ///< decided, and not carried out by its day
    late_milestones,
    funding_gap,       ///< of the budget of the period to come
    no_explanation,    ///< off the target by more than the plan's variance
    high_risk,         ///< a score of 10 or more
    missing_returns,
    proposals,         ///< that nobody has answered
    requests,
};
HAMKARI_CHOICES(Matter, "overdue-decision", "late-milestones", "funding-gap", "no-explanation", "high-risk",
                "missing-returns", "proposals", "requests");

/// One matter of one project, or of the programme.
struct AgendaPoint {
    Matter matter{};
    const ProjectSnapshot* project = nullptr;  ///< null: decisions, proposals and requests
    /// Ids of milestones, indicators, budget lines, risks or decisions; the worst first where they can be compared.
    std::vector<std::string_view> items;
    int worst = 0;          ///< days late of the milestone that is latest; score of the highest risk; returns that are missing
    int out_of = 0;         ///< returns that were expected
    Money missing, needed;  ///< of a funding gap, in the reporting currency
    bool estimate = false;  ///< the figure rests on a planning estimate
};

/// By matter, the worst project first. Late milestones, gaps and risks of agreed projects only. `next`: the period to
/// come.
std::vector<AgendaPoint> agenda_of(const Snapshot& snapshot, const Period& period, const Period& next);

/// The few points for which a brief drafts a decision, and how many of a matter stay without one.
struct FewDrafts {
    static constexpr std::size_t most_of_a_matter = 3;  ///< projects, proposals or requests

    struct Left {
        Matter matter{};
        int number = 0;  ///< projects, proposals or requests
    };
    std::vector<AgendaPoint> points;
    std::vector<Left> left;
};
/// Of late milestones and gaps the worst projects; of proposals and requests one each; what is overdue, not explained or
/// not reported in one point over all projects. Risks have no draft. `points` are those of `agenda_of`.
FewDrafts few_drafts(const std::vector<AgendaPoint>& points);

}  // namespace hamkari
