#include "tests/naive/random_plan.hpp"

#include "model/calendar.hpp"

#include <algorithm>
#include <set>

namespace hamkari::naive {

namespace {

const Currency francs("CHF");

/// Calls `work` with each list of items of a project.
template <class P, class Work>
void each_list(P& project, Work work) {
    work(project.milestones), work(project.funding), work(project.indicators), work(project.risks);
}

bool has_thing(const PlanDraft& draft, const Thing& thing) {
    return std::any_of(draft.things.begin(), draft.things.end(), [&](const auto& entry) { return entry.second == thing; });
}

/// Links to what is no longer there, meanings of ids that are no longer there and `formerly` of an id that is there again
/// are taken out; then every item has its place in a file.
void tidy(PlanDraft& draft) {
    std::set<std::string> there;
    for (const auto& d : draft.plan.programme.decisions) there.insert(d.id.text());
    for (const auto& project : draft.plan.projects) {
        there.insert(project.id.text());
        each_list(project, [&](const auto& list) {
            for (const auto& item : list) there.insert(item.id.text());
        });
    }
    std::erase_if(draft.things, [&](const auto& entry) { return !there.contains(entry.first); });

    auto& plan = draft.plan;
    plan.files = {"programme.yaml"};
    std::uint32_t line = 1;
    const auto place = [&](Item& item) {
        item.at = {static_cast<std::uint16_t>(plan.files.size() - 1), 1, line++};
        if (there.contains(item.formerly)) item.formerly.clear();
    };
    place(plan.programme);
    for (auto& partner : plan.programme.partners) place(partner);
    for (auto& meeting : plan.programme.meetings) place(meeting);
    for (auto& decision : plan.programme.decisions) place(decision);
    for (auto& project : plan.projects) {
        plan.files.push_back(draft.things.at(project.id.text()) + ".yaml");
        place(project);
        for (auto& milestone : project.milestones)
            std::erase_if(milestone.after, [&](const Link& link) { return !there.contains(link.id.text()); });
        each_list(project, [&](auto& list) {
            for (auto& item : list) place(item);
        });
    }
}

}  // namespace

std::string RandomPlans::new_id(const char* letter) { return *new_ids_.insert(letter + std::to_string(++ids_)).first; }

template <class T>
T& RandomPlans::made(PlanDraft& draft, std::vector<T>& list, const char* letter) {
    auto& item = list.emplace_back();
    auto id = new_id(letter);
    const Thing thing = "thing-" + id;
    if (!given_up_.empty() && chance_.one_in(2)) {
        const auto& [given_up, by] = chance_.one_of(given_up_);
        if (has_thing(draft, by)) {
            id = given_up;
            taken_over_.insert(id);
            new_ids_.insert(id);
            still_needed_ = by;
        }
        given_up_.clear();
    }
    item.id = decltype(item.id)(id);
    item.title.en = "An item";
    draft.things[id] = thing;
    return item;
}

void RandomPlans::add_milestone(PlanDraft& draft, Project& project) {
    std::vector<MilestoneId> before;
    for (const auto& other : draft.plan.projects)
        for (const auto& m : other.milestones) before.push_back(m.id);
    auto& m = made(draft, project.milestones, "M");
    if (!chance_.one_in(6)) m.due = chance_.day(first_day, last_day);
    m.weight = Quantity::scaled(chance_.number(0, 6) * 5'000);
    if (!before.empty() && chance_.one_in(2)) m.after.push_back({chance_.one_of(before), LinkType::fs, {}, {}});
    if (!before.empty() && chance_.one_in(4)) m.after.push_back({chance_.one_of(before), LinkType::ss, {2, false}, {}});
    if (m.after.size() == 2 && m.after[0].id == m.after[1].id) m.after.pop_back();
}

void RandomPlans::draw_figures(FundingLine& line) {
    line.pledged.reset(), line.on.reset();
    line.committed = Money{chance_.number(1, 9) * 10'000, francs};
    if (chance_.one_in(2)) line.pledged = Money{chance_.number(1, 9) * 10'000, francs};
    if (chance_.one_in(2)) line.on = chance_.day(first_day, last_day);
}

void RandomPlans::add_funding(PlanDraft& draft, Project& project) {
    auto& line = made(draft, project.funding, "F");
    line.donor = draft.plan.programme.partners.front().id;
    line.mode = static_cast<FundingMode>(chance_.number(0, 2));
    draw_figures(line);
}

void RandomPlans::add_indicator(PlanDraft& draft, Project& project) {
    auto& indicator = made(draft, project.indicators, "I");
    indicator.measure = static_cast<Measure>(chance_.number(0, 3));
    indicator.counts = Counts::events;
    if (indicator.measure == Measure::ratio && chance_.one_in(2)) indicator.unit.en = "%";
    if (!chance_.one_in(3)) indicator.disaggregate.push_back(Breakdown::province);
}

void RandomPlans::add_risk(PlanDraft& draft, Project& project) {
    auto& risk = made(draft, project.risks, "R");
    risk.likelihood = chance_.number(1, 5), risk.impact = chance_.number(1, 5);
}

void RandomPlans::add_decision(PlanDraft& draft) {
    auto& decision = made(draft, draft.plan.programme.decisions, "D");
    decision.kind = static_cast<DecisionKind>(chance_.number(0, 3));
    if (chance_.one_in(2)) decision.due = chance_.day(first_day, last_day);
}

void RandomPlans::add_something(PlanDraft& draft, Project& project) {
    switch (chance_.number(0, 5)) {
        case 0: return add_funding(draft, project);
        case 1: return add_indicator(draft, project);
        case 2: return add_risk(draft, project);
        case 3: return add_decision(draft);
        default: return add_milestone(draft, project);
    }
}

void RandomPlans::add_project(PlanDraft& draft) {
    auto& project = made(draft, draft.plan.projects, "P");
    project.period = draft.plan.programme.period;
    project.provinces.scope = Provinces::Scope::national;
    project.lead = draft.plan.programme.partners.front().id;
    for (int n = chance_.number(1, 3); n > 0; --n) add_milestone(draft, project);
    for (int n = chance_.number(0, 1); n > 0; --n) add_funding(draft, project);
    for (int n = chance_.number(0, 2); n > 0; --n) add_indicator(draft, project);
    for (int n = chance_.number(0, 1); n > 0; --n) add_risk(draft, project);
}

PlanDraft RandomPlans::first() {
    PlanDraft draft;
    auto& programme = draft.plan.programme;
    programme.id = ProgrammeId("JP");
    programme.period = Period::of_year(Calendar::gregorian, 2025);
    programme.currency = francs;
    programme.partners.emplace_back().id = PartnerId("IRCS");
    auto& meeting = programme.meetings.emplace_back();
    meeting.id = MeetingId("ARM");
    meeting.on = first_day;
    for (int n = chance_.number(0, 2); n > 0; --n) add_decision(draft);
    for (int n = chance_.number(1, 3); n > 0; --n) add_project(draft);
    tidy(draft);
    return draft;
}

PlanDraft RandomPlans::revised(const PlanTold& base, const std::vector<PlanTold>& earlier) {
    PlanDraft draft{base.plan, base.things};
    new_ids_.clear();
    given_up_.clear();
    still_needed_.clear();
    for (const auto& plan : earlier)
        for (const auto& [id, thing] : plan.things)
            if (!draft.things.contains(id) && has_thing(draft, thing) && !taken_over_.contains(id)) given_up_.emplace_back(id, thing);
    // A plan for a later day that still means the old thing by it would be misunderstood.
    for (const auto& plan : earlier)
        if (plan.from > base.from) given_up_.clear();
    const auto forget = [&](Item& item) {
        if (chance_.one_in(2)) item.formerly.clear();
    };
    for (auto& project : draft.plan.projects) {
        forget(project);
        each_list(project, [&](auto& list) {
            for (auto& item : list) forget(item);
        });
    }
    // What only a plan for a later day calls by a new name is not known by it yet.
    auto sources = earlier;
    std::erase_if(sources, [&](const PlanTold& plan) { return plan.from > base.from; });
    for (int n = chance_.number(1, 4); n > 0; --n) change_something(draft, sources);
    tidy(draft);
    return draft;
}

void RandomPlans::change_something(PlanDraft& draft, const std::vector<PlanTold>& earlier) {
    auto& projects = draft.plan.projects;
    auto& project = projects.at(chance_.index(projects.size()));
    switch (chance_.number(0, 7)) {
        case 0: return add_something(draft, project);
        case 1:
            // Were both done in one plan, it would say that the old thing has its old name back.
            if (still_needed_.empty()) drop_something(draft, project);
            return;
        case 2: return rename_something(draft, project);
        case 3: return bring_back(draft, earlier);
        case 4:
            if (!project.funding.empty()) draw_figures(project.funding.front());
            return;
        default: {
            if (project.milestones.empty()) return;
            auto& m = project.milestones.at(chance_.index(project.milestones.size()));
            if (chance_.one_in(4))
                m.weight = Quantity::scaled(chance_.number(0, 6) * 5'000);
            else if (chance_.one_in(6))
                m.due.reset();
            else
                m.due = chance_.day(first_day, last_day);
        }
    }
}

void RandomPlans::drop_something(PlanDraft& draft, Project& project) {
    auto& plan = draft.plan;
    if (plan.projects.size() > 1 && chance_.one_in(4)) {
        each_list(project, [&](const auto& list) {
            for (const auto& item : list) draft.things.erase(item.id.text());
        });
        draft.things.erase(project.id.text());
        std::erase_if(plan.projects, [&](const Project& other) { return &other == &project; });
        return;
    }
    const auto drop = [&](auto& list) {
        if (list.empty() || !chance_.one_in(2)) return;
        const auto dropped = list.begin() + chance_.number(0, static_cast<int>(list.size()) - 1);
        draft.things.erase(dropped->id.text());
        list.erase(dropped);
    };
    each_list(project, drop);
    if (chance_.one_in(3)) drop(plan.programme.decisions);
}

void RandomPlans::rename_something(PlanDraft& draft, Project& project) {
    const auto rename = [&](auto& item, const char* letter) {
        const auto before = item.id.text();
        const auto after = new_id(letter);
        // What was called so in no plan is no former name.
        if (!new_ids_.contains(before)) item.formerly = before;
        item.id = std::decay_t<decltype(item.id)>(after);
        const auto thing = draft.things.at(before);
        draft.things.erase(before);
        draft.things[after] = thing;
        for (auto& other : draft.plan.projects)
            for (auto& m : other.milestones)
                for (auto& link : m.after)
                    if (link.id.text() == before) link.id = MilestoneId(after);
    };
    if (chance_.one_in(5)) return rename(project, "P");
    each_list(project, [&](auto& list) {
        if (!list.empty() && chance_.one_in(2)) rename(list.at(chance_.index(list.size())), "N");
    });
}

/// Puts back one project, or one item, that is not in the plan any more, as it was in an earlier plan.
void RandomPlans::bring_back(PlanDraft& draft, const std::vector<PlanTold>& earlier) {
    const auto& source = chance_.one_of(earlier);
    const auto gone = [&](const auto& item) {
        const auto& id = item.id.text();
        return !has_thing(draft, source.things.at(id)) && !draft.things.contains(id) && !taken_over_.contains(id);
    };
    const auto take_in = [&](auto& item) { draft.things[item.id.text()] = source.things.at(item.id.text()); };
    // A link names a milestone as the plan called it then.
    const auto links_of_today = [&](Milestone& milestone) {
        for (auto& link : milestone.after)
            for (const auto& [id, thing] : draft.things)
                if (thing == source.things.at(link.id.text())) {
                    link.id = MilestoneId(id);
                    break;
                }
    };
    for (const auto& project : source.plan.projects) {
        if (gone(project)) {
            auto back = project;
            each_list(back, [&](auto& list) { std::erase_if(list, [&](const auto& item) { return !gone(item); }); });
            take_in(back);
            each_list(back, [&](auto& list) {
                for (auto& item : list) take_in(item);
            });
            for (auto& milestone : back.milestones) links_of_today(milestone);
            draft.plan.projects.push_back(std::move(back));
            return;
        }
        for (auto& now : draft.plan.projects) {
            if (draft.things.at(now.id.text()) != source.things.at(project.id.text())) continue;
            bool one_is_back = false;
            const auto back = [&](const auto& from, auto& to) {
                for (const auto& item : from) {
                    if (one_is_back || !gone(item)) continue;
                    one_is_back = true;
                    to.push_back(item);
                    take_in(item);
                }
            };
            back(project.milestones, now.milestones);
            if (one_is_back) links_of_today(now.milestones.back());
            back(project.funding, now.funding);
            back(project.indicators, now.indicators);
            back(project.risks, now.risks);
            if (one_is_back) return;
        }
    }
    for (const auto& decision : source.plan.programme.decisions) {
        if (!gone(decision)) continue;
        draft.plan.programme.decisions.push_back(decision);
        take_in(decision);
        return;
    }
}

}  // namespace hamkari::naive
