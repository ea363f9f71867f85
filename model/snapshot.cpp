#include "model/snapshot.hpp"

#include "model/agreed_dues.hpp"
#include "model/coverage.hpp"
#include "model/facts_by_subject.hpp"
#include "model/in_shares.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace hamkari {

RiskBand RiskState::band() const {
    return score() >= very_high_score ? RiskBand::very_high : score() >= 10 ? RiskBand::high : score() >= 5 ? RiskBand::medium : RiskBand::low;
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

constexpr std::size_t projects_worth_a_thread = 200;

/// Takes out of a milestone's facts the delays that rest on a decision which is not there.
std::vector<const Fact*> take_undecided(std::vector<const Fact*>& facts, const std::set<std::string_view>& decided) {
    std::vector<const Fact*> undecided;
    const auto rests_on_nothing = [&](const Fact* fact) {
        const auto* delay = std::get_if<Delay>(&fact->data);
        return delay && !delay->agreed.empty() && !decided.contains(delay->agreed.text());
    };
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(undecided), rests_on_nothing);
    std::erase_if(facts, rests_on_nothing);
    return undecided;
}

/// Takes the notes about an item out of its facts.
void move_notes(std::vector<const Fact*>& facts, std::vector<const Fact*>& notes) {
    const auto is_note = [](const Fact* fact) { return fact->kind == FactKind::note; };
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(notes), is_note);
    std::erase_if(facts, is_note);
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

ProjectSnapshot project_on(const Project& project, const FactsBySubject& facts, AgreedDues::Search& dues,
                           const std::set<std::string_view>& decided, const Rates& rates, Date as_of) {
    ProjectSnapshot state;
    state.plan = &project;
    state.milestones.reserve(project.milestones.size());
    const auto own_facts = [&](std::string_view id) {
        auto own = facts.of(id);
        move_notes(own, state.notes);
        return own;
    };
    own_facts(project.id.text());
    for (const auto& milestone : project.milestones) {
        auto own = own_facts(milestone.id.text());
        auto undecided = take_undecided(own, decided);
        auto& on_the_day = state.milestones.emplace_back(milestone_on(milestone, own, dues.of(milestone.id.text()), as_of));
        on_the_day.impossible.insert(on_the_day.impossible.end(), undecided.begin(), undecided.end());
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
    std::unordered_set<std::string_view> late;
    for (const auto& project : projects)
        for (const auto& m : project.milestones)
            if (m.late) late.insert(m.plan->id.text());
    const auto waits_for_late = [&](const Link& link) { return late.contains(link.id.text()); };
    in_shares(projects.size(), projects_worth_a_thread, [&](std::size_t from, std::size_t to) {
        for (auto i = from; i < to; ++i) {
            for (auto& m : projects[i].milestones)
                m.at_risk |= m.open() && !m.late && std::any_of(m.plan->after.begin(), m.plan->after.end(), waits_for_late);
            projects[i].counts = counts_of(projects[i].milestones);
        }
    });
}

/// A decision is carried out once, and not before it was taken: what says otherwise is kept and not counted.
void close(DecisionState& decision, const FactsBySubject& facts, Date as_of, std::vector<const Fact*>& impossible) {
    bool taken = !decision.added;
    for (const Fact* fact : facts.of(decision.id.text())) {
        taken = taken || fact->kind == FactKind::decision_add;
        if (fact->kind != FactKind::decision_done) continue;
        if (taken && !decision.done)
            decision.done = fact;
        else
            impossible.push_back(fact);
    }
    decision.late = !decision.done && decision.due && *decision.due < as_of;
}

std::vector<DecisionState> decisions_on(const Plan& plan, const FactsBySubject& facts, Date as_of,
                                        std::vector<const Fact*>& impossible) {
    std::vector<DecisionState> decisions;
    std::set<std::string_view> ids;
    for (const auto& d : plan.programme.decisions) ids.insert(d.id.text());
    for (const auto& d : plan.programme.decisions)
        decisions.push_back({d.id, d.meeting, d.kind, d.title, d.owner, d.due, d.projects, d.source, d.assumed.whole,
                             nullptr, nullptr, false, &d});
    for (const Fact* fact : facts.decisions()) {
        if (!ids.insert(fact->subject).second) {
            impossible.push_back(fact);
            continue;
        }
        const auto& d = std::get<DecisionAdded>(fact->data);
        decisions.push_back({DecisionId(fact->subject), d.meeting, d.kind, fact->note, d.owner, d.due, d.projects, fact->source,
                             fact->assumed, fact, nullptr, false});
    }
    for (auto& decision : decisions) close(decision, facts, as_of, impossible);
    return decisions;
}

/// Of two baselines of one name the first stands.
void keep_baselines(const std::vector<const Fact*>& facts, Snapshot& snapshot) {
    std::set<std::string_view> names;
    for (const Fact* fact : facts)
        if (const auto* baseline = std::get_if<BaselineSet>(&fact->data))
            (names.insert(baseline->name).second ? snapshot.baselines : snapshot.impossible).push_back(fact);
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

Snapshot take_snapshot(std::shared_ptr<const History> history, Date as_of, Audience audience) {
    Snapshot snapshot{history, as_of, Standing(history->facts), {}, {}, {}, {}, {}};
    const auto& plan = history->plan;
    snapshot.rates = Rates(plan.programme.rates, plan.programme.currency);
    const FactsBySubject facts(*history, snapshot.standing, as_of);
    const AgreedDues dues(*history);
    snapshot.decisions = decisions_on(plan, facts, as_of, snapshot.impossible);
    std::set<std::string_view> decided;
    for (const auto& decision : snapshot.decisions) decided.insert(decision.id.text());
    // A plan that comes into force later may be the first to list a decision on which an earlier delay rests.
    for (const auto& id : history->decided_elsewhere) decided.insert(id.text());
    snapshot.projects.resize(plan.projects.size());
    in_shares(plan.projects.size(), projects_worth_a_thread, [&](std::size_t from, std::size_t to) {
        AgreedDues::Search search(dues);
        for (auto i = from; i < to; ++i)
            snapshot.projects[i] = project_on(plan.projects[i], facts, search, decided, snapshot.rates, as_of);
    });
    mark_at_risk(snapshot.projects);

    const auto& programme = plan.programme;
    auto notes_of = [&](std::string_view id) {
        auto own = facts.of(id);
        move_notes(own, snapshot.programme_notes);
    };
    notes_of(programme.id.text());
    keep_baselines(facts.of(programme.id.text()), snapshot);
    for (const auto& meeting : programme.meetings) notes_of(meeting.id.text());
    for (const auto& decision : snapshot.decisions) notes_of(decision.id.text());
    for (const auto& partner : programme.partners) notes_of(partner.id.text());
    std::stable_sort(snapshot.programme_notes.begin(), snapshot.programme_notes.end(),
                     [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return shown_to(std::move(snapshot), audience);
}

Snapshot shown_to(Snapshot snapshot, Audience audience) {
    snapshot.audience = audience;
    snapshot.hidden = audience == Audience::internal ? nullptr : std::make_shared<const HiddenPeople>(snapshot);
    return snapshot;
}

}  // namespace hamkari
