#include "model/snapshot.hpp"

#include "model/coverage.hpp"

#include <algorithm>
#include <future>
#include <map>
#include <thread>

namespace hamkari {

RiskBand RiskState::band() const {
    return score() >= 16 ? RiskBand::very_high : score() >= 10 ? RiskBand::high : score() >= 5 ? RiskBand::medium : RiskBand::low;
}

MoneyTotals::MoneyTotals(Currency currency) {
    for (Money* sum : {&budget, &pledged, &committed, &received, &received_in_kind, &spent, &gap}) *sum = {0, currency};
}

MoneyTotals& MoneyTotals::operator+=(const MoneyTotals& other) {
    budget += other.budget;
    pledged += other.pledged;
    committed += other.committed;
    received += other.received;
    received_in_kind += other.received_in_kind;
    spent += other.spent;
    gap += other.gap;
    return *this;
}

namespace {

using FactsBySubject = std::unordered_map<std::string_view, std::vector<const Fact*>>;

/// Whether a fact tells something of a day. A typing error that was mended is mended on every day.
bool tells_of(const Fact& fact, Date as_of) {
    return fact.happened_on <= as_of || fact.kind == FactKind::baseline_correct;
}

/// The standing facts up to a day by their subject, each list in the order in which it applies.
FactsBySubject standing_facts(const History& history, const Standing& standing, Date as_of) {
    FactsBySubject by_subject;
    for (const auto& fact : history.facts)
        if (tells_of(fact, as_of) && fact.kind != FactKind::retract && standing.stands(fact))
            by_subject[fact.subject].push_back(&fact);
    for (auto& [subject, facts] : by_subject)
        std::stable_sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return by_subject;
}

std::vector<const Fact*> facts_of(const FactsBySubject& all, std::string_view subject) {
    const auto found = all.find(subject);
    return found == all.end() ? std::vector<const Fact*>{} : found->second;
}

/// Takes the notes about an item out of its facts.
void move_notes(std::vector<const Fact*>& facts, std::vector<const Fact*>& notes) {
    const auto is_note = [](const Fact* fact) { return fact->kind == FactKind::note; };
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(notes), is_note);
    std::erase_if(facts, is_note);
}

/// The due dates that revisions set, of each milestone in the order of their days.
class AgreedDues {
    struct Set {
        std::string_view milestone;
        DueAgreed agreed;
    };

public:
    explicit AgreedDues(const History& history) {
        std::map<EntryName, const Revision*> revisions;
        for (const auto& revision : history.revisions) revisions.emplace(revision.name, &revision);
        sets_.reserve(history.dues.size());
        for (const auto& set : history.dues)
            if (const auto found = revisions.find(set.revision); found != revisions.end())
                sets_.push_back({set.milestone.text(), {found->second->in_force_from, found->second->recorded_at, set.due}});
        const auto before = [](const Set& a, const Set& b) {
            return a.milestone != b.milestone ? a.milestone < b.milestone : a.agreed.from < b.agreed.from;
        };
        if (!std::is_sorted(sets_.begin(), sets_.end(), before)) std::stable_sort(sets_.begin(), sets_.end(), before);
    }

    /// Begins where the last search ended: milestones are asked for nearly in order, and a table of all of them would be
    /// slow to make.
    class Search {
    public:
        explicit Search(const AgreedDues& dues) : sets_(dues.sets_) {}

        std::vector<DueAgreed> of(std::string_view milestone) {
            if (next_ == sets_.size() || sets_[next_].milestone != milestone)
                next_ = static_cast<std::size_t>(
                    std::lower_bound(sets_.begin(), sets_.end(), milestone,
                                     [](const Set& set, std::string_view wanted) { return set.milestone < wanted; }) -
                    sets_.begin());
            std::vector<DueAgreed> agreed;
            for (; next_ < sets_.size() && sets_[next_].milestone == milestone; ++next_) {
                const auto& set = sets_[next_].agreed;
                // Who repeats a date agrees to nothing new: a delay that was agreed meanwhile still holds.
                if ((agreed.empty() ? std::nullopt : agreed.back().due) != set.due) agreed.push_back(set);
            }
            return agreed;
        }

    private:
        const std::vector<Set>& sets_;
        std::size_t next_ = 0;
    };

private:
    std::vector<Set> sets_;
};

/// Calls `work(from, to)` for equal parts of `count` projects; of many, each part on a thread of its own.
template <class Work>
void in_shares(std::size_t count, Work work) {
    constexpr std::size_t projects_worth_a_thread = 200, most = 4;
    const auto processors = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most);
    const auto shares = std::clamp<std::size_t>(count / projects_worth_a_thread, 1, processors);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < shares; ++i)
        others.push_back(std::async(std::launch::async, work, count * i / shares, count * (i + 1) / shares));
    work(0, count / shares);
    for (auto& other : others) other.get();
}

Progress progress_of(const std::vector<MilestoneState>& milestones, Date as_of) {
    Progress progress;
    for (const auto& m : milestones) {
        const auto weight = m.plan->weight;
        if (m.status == Status::cancelled) {
            progress.dropped += weight;
            continue;
        }
        progress.counted += weight;
        if (m.status == Status::done) progress.done += weight;
        if (m.due && *m.due <= as_of) progress.planned += weight;
    }
    return progress;
}

MilestoneCounts counts_of(const std::vector<MilestoneState>& milestones) {
    MilestoneCounts counts;
    for (const auto& m : milestones) {
        ++counts.total;
        counts.done += m.status == Status::done;
        counts.cancelled += m.status == Status::cancelled;
        counts.late += m.late;
        counts.at_risk += m.at_risk;
    }
    return counts;
}

MoneyTotals money_of(const ProjectSnapshot& state, const Rates& rates) {
    MoneyTotals totals(rates.reporting());
    for (const auto& line : state.plan->budget) totals.budget += budget_in(line, rates);
    for (const auto& line : state.funding) {
        totals.pledged += pledged_in(line, *state.plan, rates);
        totals.committed += committed_in(line, *state.plan, rates);
        const auto received = received_in(line, rates);
        totals.received += received;
        if (line.plan->mode == FundingMode::in_kind) totals.received_in_kind += received;
        totals.spent += spent_in(line, rates);
    }
    totals.gap = gap(*state.plan, state.funding, rates);
    return totals;
}

bool has_begun(const ProjectSnapshot& state) {
    const auto moved = [](const FundingState& line) { return line.received.minor != 0 || line.spent.minor != 0; };
    const auto worked = [](const MilestoneState& m) { return m.status == Status::in_progress || m.status == Status::done; };
    const auto reported = [](const IndicatorState& indicator) { return !indicator.returns.empty(); };
    return std::any_of(state.milestones.begin(), state.milestones.end(), worked) ||
           std::any_of(state.funding.begin(), state.funding.end(), moved) ||
           std::any_of(state.indicators.begin(), state.indicators.end(), reported);
}

ProjectSnapshot project_on(const Project& project, const FactsBySubject& facts, AgreedDues::Search& dues, const Rates& rates,
                           Date as_of) {
    ProjectSnapshot state;
    state.plan = &project;
    state.milestones.reserve(project.milestones.size());
    const auto own_facts = [&](std::string_view id) {
        auto own = facts_of(facts, id);
        move_notes(own, state.notes);
        return own;
    };
    own_facts(project.id.text());
    for (const auto& milestone : project.milestones) {
        const auto own = own_facts(milestone.id.text());
        state.milestones.push_back(milestone_on(milestone, own, dues.of(milestone.id.text()), as_of));
    }
    for (const auto& line : project.budget) own_facts(line.id.text());
    for (const auto& line : project.funding) state.funding.push_back(funding_on(line, own_facts(line.id.text()), as_of));
    for (const auto& indicator : project.indicators) {
        auto returns = fold_returns(own_facts(indicator.id.text()));
        state.indicators.push_back({&indicator, &project, std::move(returns.counted), std::move(returns.impossible)});
    }
    for (const auto& risk : project.risks) {
        RiskState rated{&risk, risk.likelihood, risk.impact, nullptr};
        for (const Fact* fact : own_facts(risk.id.text()))
            if (const auto* rating = std::get_if<RiskRating>(&fact->data))
                rated.likelihood = rating->likelihood, rated.impact = rating->impact, rated.rating = fact;
        state.risks.push_back(rated);
    }
    for (const auto& result : project.results) own_facts(result.id.text());
    std::stable_sort(state.notes.begin(), state.notes.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    state.progress = progress_of(state.milestones, as_of);
    state.money = money_of(state, rates);
    state.begun = has_begun(state);
    return state;
}

/// At risk too: what waits for a milestone that is late. Needs all projects, since links cross them.
void mark_at_risk(std::vector<ProjectSnapshot>& projects) {
    std::unordered_map<std::string_view, const MilestoneState*> by_id;
    for (const auto& project : projects)
        for (const auto& m : project.milestones) by_id.emplace(m.plan->id.text(), &m);
    for (auto& project : projects) {
        for (auto& m : project.milestones) {
            if (!m.open() || m.late) continue;
            for (const auto& link : m.plan->after) {
                const auto before = by_id.find(link.id.text());
                if (before != by_id.end() && before->second->late) m.at_risk = true;
            }
        }
        project.counts = counts_of(project.milestones);
    }
}

/// A decision is carried out once, and not before it was taken: what says otherwise is kept and not counted.
void close(DecisionState& decision, const FactsBySubject& facts, Date as_of) {
    bool taken = !decision.added;
    for (const Fact* fact : facts_of(facts, decision.id.text())) {
        taken = taken || fact->kind == FactKind::decision_add;
        if (fact->kind == FactKind::decision_done && taken && !decision.done) decision.done = fact;
    }
    decision.late = !decision.done && decision.due && *decision.due < as_of;
}

std::vector<DecisionState> decisions_on(const Plan& plan, const FactsBySubject& facts, Date as_of) {
    std::vector<DecisionState> decisions;
    for (const auto& d : plan.programme.decisions)
        decisions.push_back({d.id, d.meeting, d.kind, d.title, d.owner, d.due, d.projects, d.source, d.assumed.whole, nullptr, nullptr, false});
    std::vector<const Fact*> added;
    for (const auto& [subject, own] : facts)
        for (const Fact* fact : own)
            if (fact->kind == FactKind::decision_add) added.push_back(fact);
    std::sort(added.begin(), added.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    for (const Fact* fact : added) {
        const auto& d = std::get<DecisionAdded>(fact->data);
        decisions.push_back({DecisionId(fact->subject), d.meeting, d.kind, fact->note, d.owner, d.due, d.projects, fact->source,
                             fact->assumed, fact, nullptr, false});
    }
    for (auto& decision : decisions) close(decision, facts, as_of);
    return decisions;
}

}  // namespace

const ProjectSnapshot* Snapshot::project(std::string_view id) const {
    const auto found = std::find_if(projects.begin(), projects.end(), [&](const ProjectSnapshot& p) { return p.plan->id.text() == id; });
    return found == projects.end() ? nullptr : &*found;
}

MoneyTotals Snapshot::money() const {
    MoneyTotals totals(rates.reporting());
    for (const auto& project : projects) totals += project.money;
    return totals;
}

Money Snapshot::spent_on(const ProjectSnapshot& project, const BudgetId& line, const Period& period) const {
    Money sum{0, rates.reporting()};
    for (const auto& funding : project.funding)
        for (const Fact* fact : funding.facts) {
            const auto& moved = std::get<MoneyMoved>(fact->data);
            if (fact->kind == FactKind::fund_spend && moved.budget == line && period.contains(fact->happened_on))
                sum += rates.convert(moved.amount, fact->happened_on);
        }
    return sum;
}

const Partner* Snapshot::partner(const PartnerId& id) const {
    for (const auto& partner : plan().programme.partners)
        if (partner.id == id) return &partner;
    return nullptr;
}

const Meeting* Snapshot::meeting(const MeetingId& id) const {
    for (const auto& meeting : plan().programme.meetings)
        if (meeting.id == id) return &meeting;
    return nullptr;
}

const Group* Snapshot::group(const GroupId& id) const {
    for (const auto& group : plan().programme.groups)
        if (group.id == id) return &group;
    return nullptr;
}

Snapshot take_snapshot(std::shared_ptr<const History> history, Date as_of) {
    Snapshot snapshot{history, as_of, Standing(history->facts), {}, {}, {}, {}};
    const auto& plan = history->plan;
    snapshot.rates = Rates(plan.programme.rates, plan.programme.currency);
    const auto facts = standing_facts(*history, snapshot.standing, as_of);
    const AgreedDues dues(*history);
    snapshot.projects.resize(plan.projects.size());
    in_shares(plan.projects.size(), [&](std::size_t from, std::size_t to) {
        AgreedDues::Search search(dues);
        for (auto i = from; i < to; ++i)
            snapshot.projects[i] = project_on(plan.projects[i], facts, search, snapshot.rates, as_of);
    });
    mark_at_risk(snapshot.projects);
    snapshot.decisions = decisions_on(plan, facts, as_of);

    const auto& programme = plan.programme;
    auto notes_of = [&](std::string_view id) {
        auto own = facts_of(facts, id);
        move_notes(own, snapshot.programme_notes);
    };
    notes_of(programme.id.text());
    for (const auto& meeting : programme.meetings) notes_of(meeting.id.text());
    for (const auto& decision : snapshot.decisions) notes_of(decision.id.text());
    for (const auto& partner : programme.partners) notes_of(partner.id.text());
    std::stable_sort(snapshot.programme_notes.begin(), snapshot.programme_notes.end(),
                     [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return snapshot;
}

}  // namespace hamkari
