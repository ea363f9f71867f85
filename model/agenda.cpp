#include "model/agenda.hpp"

#include "model/agreed.hpp"
#include "model/coverage.hpp"
#include "model/data_gaps.hpp"
#include "model/estimated.hpp"
#include "model/variance.hpp"

#include <algorithm>
#include <utility>

namespace hamkari {

namespace {

AgendaPoint point_of(Matter matter, const ProjectSnapshot* project = nullptr) {
    AgendaPoint point;
    point.matter = matter;
    point.project = project;
    return point;
}

/// Takes the ids by their number, the largest first.
void take_worst_first(AgendaPoint& point, std::vector<std::pair<int, std::string_view>> ranked) {
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    point.worst = ranked.front().first;
    for (const auto& [number, id] : ranked) point.items.push_back(id);
}

void add_late(std::vector<AgendaPoint>& points, const ProjectSnapshot& project) {
    auto point = point_of(Matter::late_milestones, &project);
    std::vector<std::pair<int, std::string_view>> late;
    for (const auto& m : project.milestones) {
        if (!m.late) continue;
        late.emplace_back(m.days_late, m.plan->id.text());
        point.estimate = point.estimate || estimated_dates(m).due;
    }
    if (late.empty()) return;
    take_worst_first(point, std::move(late));
    points.push_back(std::move(point));
}

void add_gap(std::vector<AgendaPoint>& points, const ProjectSnapshot& project, const Rates& rates, const Period& next) {
    const auto cover = cover_of(*project.plan, project.funding, rates, next);
    if (cover.missing.minor <= 0) return;
    auto point = point_of(Matter::funding_gap, &project);
    point.missing = cover.missing;
    point.needed = cover.needed;
    point.estimate = estimated_money(project).gap();
    points.push_back(std::move(point));
}

void add_risks(std::vector<AgendaPoint>& points, const ProjectSnapshot& project) {
    auto point = point_of(Matter::high_risk, &project);
    std::vector<std::pair<int, std::string_view>> high;
    for (const auto& risk : project.risks) {
        if (risk.score() < high_risk_score) continue;
        high.emplace_back(risk.score(), risk.plan->id.text());
        point.estimate = point.estimate || (risk.rating ? risk.rating->assumed
                                                        : risk.plan->assumed.covers("likelihood") ||
                                                              risk.plan->assumed.covers("impact"));
    }
    if (high.empty()) return;
    take_worst_first(point, std::move(high));
    points.push_back(std::move(point));
}

/// The point of this project, which is the last one if there is one.
AgendaPoint& point_for(std::vector<AgendaPoint>& points, Matter matter, const ProjectSnapshot* project) {
    if (points.empty() || points.back().matter != matter || points.back().project != project)
        points.push_back(point_of(matter, project));
    return points.back();
}

void add_unexplained(std::vector<AgendaPoint>& points, const Snapshot& snapshot, const Period& period) {
    for (const auto& variance : variances(snapshot, period)) {
        if (variance.explanation) continue;
        auto& point = point_for(points, Matter::no_explanation, variance.project);
        point.items.push_back(variance.indicator ? variance.indicator->plan->id.text() : variance.line->id.text());
        point.estimate = point.estimate || variance.estimate;
    }
}

void add_missing(std::vector<AgendaPoint>& points, const Snapshot& snapshot, const Period& period) {
    for (const auto& returns : returns_of(snapshot, period)) {
        if (returns.missing.empty()) continue;
        auto& point = point_for(points, Matter::missing_returns, returns.project);
        point.items.push_back(returns.indicator->plan->id.text());
        point.worst += static_cast<int>(returns.missing.size());
        point.out_of += returns.expected;
    }
}

void add_decisions(std::vector<AgendaPoint>& points, const Snapshot& snapshot) {
    auto overdue = point_of(Matter::overdue_decision), proposals = point_of(Matter::proposals),
         requests = point_of(Matter::requests);
    for (const auto& decision : snapshot.decisions) {
        if (decision.done) continue;
        const auto id = std::string_view(decision.id.text());
        if (decision.kind == DecisionKind::proposal)
            proposals.items.push_back(id);
        else if (decision.kind == DecisionKind::request)
            requests.items.push_back(id);
        else if (decision.late)
            overdue.items.push_back(id);
    }
    for (auto* point : {&overdue, &proposals, &requests})
        if (!point->items.empty()) points.push_back(std::move(*point));
}

}  // namespace

std::vector<AgendaPoint> agenda_of(const Snapshot& snapshot, const Period& period, const Period& next) {
    std::vector<AgendaPoint> points;
    for (const auto& project : snapshot.projects) {
        if (!is_agreed(project.plan->state)) continue;
        add_late(points, project);
        add_gap(points, project, snapshot.rates, next);
        add_risks(points, project);
    }
    add_unexplained(points, snapshot, period);
    add_missing(points, snapshot, period);
    add_decisions(points, snapshot);
    const auto weight = [](const AgendaPoint& point) {
        if (point.matter == Matter::funding_gap) return point.missing.minor;
        if (point.worst == 0) return static_cast<std::int64_t>(point.items.size());
        return std::int64_t{point.worst};
    };
    std::stable_sort(points.begin(), points.end(), [&](const AgendaPoint& a, const AgendaPoint& b) {
        return a.matter != b.matter ? a.matter < b.matter : weight(a) > weight(b);
    });
    return points;
}

FewDrafts few_drafts(const std::vector<AgendaPoint>& points) {
    FewDrafts drafts;
    const auto leave = [&](Matter matter) {
        if (drafts.left.empty() || drafts.left.back().matter != matter) drafts.left.push_back({matter, 0});
        ++drafts.left.back().number;
    };
    std::size_t of_matter = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        if (i == 0 || points[i - 1].matter != point.matter) of_matter = 0;
        ++of_matter;
        switch (point.matter) {
            case Matter::high_risk: break;
            case Matter::overdue_decision: drafts.points.push_back(point); break;
            case Matter::late_milestones:
            case Matter::funding_gap:
                if (of_matter <= FewDrafts::most_of_a_matter)
                    drafts.points.push_back(point);
                else
                    leave(point.matter);
                break;
            case Matter::no_explanation:
            case Matter::missing_returns: {
                if (of_matter == 1) {
                    drafts.points.push_back(point);
                    break;
                }
                auto& all = drafts.points.back();
                all.project = nullptr;
                all.items.insert(all.items.end(), point.items.begin(), point.items.end());
                all.worst += point.worst;
                all.out_of += point.out_of;
                all.estimate = all.estimate || point.estimate;
                break;
            }
            case Matter::proposals:
            case Matter::requests:
                for (std::size_t item = 0; item < point.items.size(); ++item) {
                    if (item >= FewDrafts::most_of_a_matter) {
                        leave(point.matter);
                        continue;
                    }
                    auto one = point;
                    one.items = {point.items[item]};
                    drafts.points.push_back(std::move(one));
                }
        }
    }
    return drafts;
}

}  // namespace hamkari
