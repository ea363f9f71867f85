#include "tests/naive/naive_model.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace hamkari::naive {

namespace {

bool is_known(Instant at, const Known& known) { return !known.known_at || at <= *known.known_at; }

auto order_of_recording(const FactTold& told) {
    return std::tuple(told.fact.recorded_at, told.fact.name.office, told.fact.name.number);
}

/// All plans that were known and had begun by the day, in the order in which they came into force.
std::vector<const PlanTold*> plans_until(const Told& told, const Known& known) {
    std::vector<const PlanTold*> plans;
    for (const auto& plan : told.plans)
        if (is_known(plan.at, known) && (!plan.from || *plan.from <= known.as_of)) plans.push_back(&plan);
    std::sort(plans.begin(), plans.end(), [](const PlanTold* a, const PlanTold* b) {
        return std::tuple(a->from, a->at, a->name.number) < std::tuple(b->from, b->at, b->name.number);
    });
    return plans;
}

/// Nobody who still stands has taken it back.
bool stands(const Told& told, const FactTold& fact, const Known& known) {
    for (const auto& other : told.facts) {
        const bool takes_it_back = other.fact.kind == FactKind::retract && other.fact.corrects == fact.fact.name;
        if (takes_it_back && is_known(other.fact.recorded_at, known) && stands(told, other, known)) return false;
    }
    return true;
}

/// What stands about a thing on the day: by day, then as it was recorded.
std::vector<const FactTold*> facts_about(const Told& told, const Known& known, const Thing& thing) {
    std::vector<const FactTold*> facts;
    for (const auto& fact : told.facts) {
        if (fact.about != thing || fact.fact.kind == FactKind::retract || fact.fact.kind == FactKind::note) continue;
        // A mended typing error was an error on every day.
        const bool of_the_day = fact.fact.happened_on <= known.as_of || fact.fact.kind == FactKind::baseline_correct;
        if (of_the_day && is_known(fact.fact.recorded_at, known) && stands(told, fact, known)) facts.push_back(&fact);
    }
    std::sort(facts.begin(), facts.end(), [](const FactTold* a, const FactTold* b) {
        return std::tuple(a->fact.happened_on, order_of_recording(*a)) < std::tuple(b->fact.happened_on, order_of_recording(*b));
    });
    return facts;
}

const Milestone* milestone_of(const PlanTold& told, const Thing& thing) {
    for (const auto& project : told.plan.projects)
        for (const auto& milestone : project.milestones)
            if (told.things.at(milestone.id.text()) == thing) return &milestone;
    return nullptr;
}

/// The due date moved to `due` on a day.
struct Move {
    std::optional<Date> on;
    Instant at{};
    std::optional<Date> due;
};

MilestoneAnswer milestone_now(const Told& told, const Known& known, const Thing& thing, const std::string& id) {
    MilestoneAnswer now;
    now.id = id;
    now.status = "planned";
    std::optional<Date> delayed_to;

    std::vector<Move> moves;
    std::optional<Date> said_by_plan;
    for (const auto* plan : plans_until(told, known)) {
        const auto* milestone = milestone_of(*plan, thing);
        if (!milestone) continue;
        if (!now.baseline) now.baseline = milestone->due;
        // A plan that repeats a date moves nothing.
        if (milestone->due != said_by_plan) moves.push_back({plan->from, plan->at, milestone->due});
        said_by_plan = milestone->due;
    }

    for (const auto* fact : facts_about(told, known, thing)) {
        const auto day = fact->fact.happened_on;
        const bool open = now.status == "planned" || now.status == "in-progress";
        switch (fact->fact.kind) {
            case FactKind::milestone_start:
                if (now.status == "planned") now.status = "in-progress", now.started = day;
                break;
            case FactKind::milestone_done:
                if (open) now.status = "done", now.actual = day;
                break;
            case FactKind::milestone_cancel:
                if (open) now.status = "cancelled", now.cancelled = day;
                break;
            case FactKind::milestone_reopen:
                if (!open) now.status = "in-progress", now.actual.reset(), now.cancelled.reset();
                break;
            case FactKind::milestone_delay: {
                if (!open) break;
                const auto& delay = std::get<Delay>(fact->fact.data);
                delayed_to = delay.to;
                if (!delay.agreed.empty()) moves.push_back({day, fact->fact.recorded_at, delay.to});
                break;
            }
            case FactKind::baseline_correct: now.baseline = std::get<BaselineCorrection>(fact->fact.data).to; break;
            default: break;
        }
    }
    std::stable_sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) { return std::tie(a.on, a.at) < std::tie(b.on, b.at); });
    for (const auto& move : moves) now.due = move.due;

    const bool open = now.status == "planned" || now.status == "in-progress";
    if (now.status == "done")
        now.expected = now.actual;
    else if (open && delayed_to)
        now.expected = delayed_to;
    else if (open && now.due)
        now.expected = *now.due < known.as_of ? known.as_of : *now.due;
    if (now.expected && now.baseline) now.slip_days = static_cast<int>((*now.expected - *now.baseline).count());
    now.late = open && now.due && *now.due < known.as_of;
    if (now.late) now.days_late = static_cast<int>((known.as_of - *now.due).count());
    now.at_risk = open && !now.late && now.due && now.expected && *now.expected > *now.due;
    return now;
}

FundingAnswer funding_now(const Told& told, const Known& known, const Thing& thing, const FundingLine& line) {
    FundingAnswer now;
    now.id = line.id.text();
    const bool agreed_by_now = !line.on || *line.on <= known.as_of;
    if (agreed_by_now && line.pledged) now.pledged += line.pledged->minor;
    if (agreed_by_now && line.committed) now.committed += line.committed->minor;
    for (const auto* fact : facts_about(told, known, thing)) {
        const auto* moved = std::get_if<MoneyMoved>(&fact->fact.data);
        if (!moved) continue;
        const auto amount = moved->amount.minor;
        const bool direct = line.mode == FundingMode::direct;
        if (fact->fact.kind == FactKind::fund_pledge) now.pledged += amount;
        if (fact->fact.kind == FactKind::fund_commit) now.committed += amount;
        // Direct payments are spent without being received; of the rest nobody spends what is not there.
        if (fact->fact.kind == FactKind::fund_receive && !direct) now.received += amount;
        if (fact->fact.kind == FactKind::fund_spend && (direct || moved->overspend_allowed || now.spent + amount <= now.received))
            now.spent += amount;
    }
    if (line.mode == FundingMode::cash) now.balance = now.received - now.spent;
    return now;
}

/// The returns that were taken: as they came in, one replaces another of the same days and place, and one that overlaps
/// another in days and place is refused. A return without a province speaks of all of them.
std::vector<Return> returns_taken(const Told& told, const Known& known, const Thing& thing) {
    auto facts = facts_about(told, known, thing);
    std::sort(facts.begin(), facts.end(), [](const FactTold* a, const FactTold* b) { return order_of_recording(*a) < order_of_recording(*b); });
    std::vector<Return> taken;
    for (const auto* fact : facts) {
        const auto* given = std::get_if<Return>(&fact->fact.data);
        if (!given) continue;
        bool replaced = false, refused = false;
        for (auto& other : taken) {
            const bool same_days = other.period.first == given->period.first && other.period.last == given->period.last;
            if (same_days && other.province == given->province) other = *given, replaced = true;
        }
        for (const auto& other : taken) {
            const bool same_time = other.period.first <= given->period.last && given->period.first <= other.period.last;
            const bool same_place = !other.province || !given->province || *other.province == *given->province;
            if (same_time && same_place) refused = true;
        }
        if (!replaced && !refused) taken.push_back(*given);
    }
    return taken;
}

/// Rounded to the nearest, a half to the even one. Both are not below zero.
std::int64_t divided(Wide part, Wide whole) {
    const Wide down = part / whole, twice_the_rest = 2 * (part % whole);
    const bool up = twice_the_rest > whole || (twice_the_rest == whole && down % 2 == 1);
    return static_cast<std::int64_t>(up ? down + 1 : down);
}

std::optional<std::int64_t> per_cent(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return std::nullopt;
    return divided(Wide{part} * 100 * 10'000, whole);
}

/// Of each province the last one by the day. Returns of provinces and returns of all provinces together are two rows of
/// figures for the same thing: the row that was told last stands, never both.
std::vector<Return> latest_of(const std::vector<Return>& taken, Date last) {
    const Return* of_all = nullptr;
    std::map<ProvinceCode, const Return*> of_province;
    for (const auto& given : taken) {
        if (given.period.last > last) continue;
        auto& latest = given.province ? of_province[*given.province] : of_all;
        if (!latest || latest->period.last < given.period.last) latest = &given;
    }
    std::vector<Return> stand;
    bool province_is_later = !of_all;
    for (const auto& [province, given] : of_province)
        if (of_all && given->period.last > of_all->period.last) province_is_later = true;
    if (!province_is_later) return {*of_all};
    for (const auto& [province, given] : of_province) stand.push_back(*given);
    return stand;
}

std::optional<std::int64_t> figure(const Indicator& indicator, const std::vector<Return>& taken, Date first, Date last) {
    std::vector<Return> within;
    for (const auto& given : taken)
        if (given.period.first >= first && given.period.last <= last) within.push_back(given);
    const bool latest_stands = indicator.measure == Measure::stock || indicator.measure == Measure::yes_no;
    if (latest_stands) within = latest_of(taken, last);
    if (within.empty()) return std::nullopt;

    std::int64_t sum = 0, out_of = 0;
    bool all_say_yes = true;
    for (const auto& given : within) {
        sum += given.value.ten_thousandths();
        if (given.out_of) out_of += given.out_of->ten_thousandths();
        all_say_yes = all_say_yes && given.value.ten_thousandths() > 0;
    }
    if (indicator.measure == Measure::yes_no) return all_say_yes ? 10'000 : 0;
    if (indicator.measure != Measure::ratio) return sum;
    if (out_of == 0) return std::nullopt;
    return divided(Wide{sum} * 10'000 * (indicator.unit.en == "%" ? 100 : 1), out_of);
}

IndicatorAnswer indicator_now(const Told& told, const Known& known, const Thing& thing, const Indicator& indicator) {
    const auto taken = returns_taken(told, known, thing);
    IndicatorAnswer now;
    now.id = indicator.id.text();
    now.to_date = figure(indicator, taken, Date{date::year{1800} / 1 / 1}, known.as_of);
    // A return that ends after the day is not yet true on it.
    for (const auto& period : periods_asked())
        now.in_periods.push_back(figure(indicator, taken, period.first, std::min(period.last, known.as_of)));
    return now;
}

RiskAnswer risk_now(const Told& told, const Known& known, const Thing& thing, const Risk& risk) {
    RiskAnswer now{risk.id.text(), risk.likelihood, risk.impact};
    for (const auto* fact : facts_about(told, known, thing))
        if (const auto* rating = std::get_if<RiskRating>(&fact->fact.data))
            now.likelihood = rating->likelihood, now.impact = rating->impact;
    return now;
}

/// A decision can be carried out once, and not before it was taken.
DecisionAnswer decision_now(const Told& told, const Known& known, const std::string& id, const Thing& thing, std::optional<Date> due,
                            bool in_plan) {
    DecisionAnswer now{id, {}, false};
    bool taken = in_plan;
    for (const auto* fact : facts_about(told, known, thing)) {
        if (fact->fact.kind == FactKind::decision_add) taken = true;
        if (fact->fact.kind == FactKind::decision_done && taken && !now.done) now.done = fact->fact.happened_on;
    }
    now.late = !now.done && due && *due < known.as_of;
    return now;
}

std::vector<DecisionAnswer> decisions_now(const Told& told, const Known& known, const PlanTold& in_force) {
    std::vector<DecisionAnswer> now;
    for (const auto& decision : in_force.plan.programme.decisions) {
        const auto& id = decision.id.text();
        now.push_back(decision_now(told, known, id, in_force.things.at(id), decision.due, true));
    }
    std::vector<const FactTold*> added;
    std::set<Thing> things;
    for (const auto& fact : told.facts) things.insert(fact.about);
    for (const auto& thing : things)
        for (const auto* fact : facts_about(told, known, thing))
            if (fact->fact.kind == FactKind::decision_add) added.push_back(fact);
    std::sort(added.begin(), added.end(), [](const FactTold* a, const FactTold* b) {
        return std::tuple(a->fact.happened_on, order_of_recording(*a)) < std::tuple(b->fact.happened_on, order_of_recording(*b));
    });
    for (const auto* fact : added)
        now.push_back(decision_now(told, known, fact->fact.subject, fact->about, std::get<DecisionAdded>(fact->fact.data).due, false));
    return now;
}

/// A name belongs to the first that has it.
std::vector<BaselineAnswer> baselines_now(const Told& told, const Known& known, const PlanTold& in_force) {
    std::vector<BaselineAnswer> now;
    for (const auto* fact : facts_about(told, known, in_force.plan.programme.id.text())) {
        const auto& set = std::get<BaselineSet>(fact->fact.data);
        if (std::any_of(now.begin(), now.end(), [&](const BaselineAnswer& other) { return other.name == set.name; })) continue;
        auto& baseline = now.emplace_back(BaselineAnswer{set.name, {}});
        for (const auto& dates : set.milestones)
            for (const auto& [id, thing] : in_force.things)
                if (thing == fact->named.at(dates.milestone.text())) baseline.dues.emplace_back(id, *dates.due);
    }
    return now;
}

ProjectAnswer project_now(const Told& told, const Known& known, const PlanTold& in_force, const Project& project) {
    const auto thing = [&](const auto& item) { return in_force.things.at(item.id.text()); };
    ProjectAnswer now;
    now.id = project.id.text();
    for (const auto& milestone : project.milestones) {
        auto m = milestone_now(told, known, thing(milestone), milestone.id.text());
        for (const auto& link : milestone.after) {
            const auto before = milestone_now(told, known, in_force.things.at(link.id.text()), link.id.text());
            const bool open = m.status == "planned" || m.status == "in-progress";
            if (open && !m.late && before.late) m.at_risk = true;
        }
        const auto weight = milestone.weight.ten_thousandths();
        if (m.status == "done") now.done += weight;
        if (m.status == "cancelled") now.dropped += weight;
        if (m.status != "cancelled") now.counted += weight;
        if (m.status != "cancelled" && m.due && *m.due <= known.as_of) now.planned += weight;
        now.milestones.push_back(std::move(m));
    }
    now.percent = per_cent(now.done, now.counted);
    now.planned_percent = per_cent(now.planned, now.counted);
    for (const auto& line : project.funding) now.funding.push_back(funding_now(told, known, thing(line), line));
    for (const auto& indicator : project.indicators) now.indicators.push_back(indicator_now(told, known, thing(indicator), indicator));
    for (const auto& risk : project.risks) now.risks.push_back(risk_now(told, known, thing(risk), risk));
    return now;
}

}  // namespace

const PlanTold* plan_in_force(const Told& told, const Known& known) {
    const auto plans = plans_until(told, known);
    return plans.empty() ? nullptr : plans.back();
}

std::optional<Answer> naive_answer(const Told& told, const Known& known) {
    const auto* in_force = plan_in_force(told, known);
    if (!in_force) return std::nullopt;
    Answer answer;
    answer.revision = to_text(in_force->name);
    for (const auto& project : in_force->plan.projects) answer.projects.push_back(project_now(told, known, *in_force, project));
    answer.decisions = decisions_now(told, known, *in_force);
    answer.baselines = baselines_now(told, known, *in_force);
    return answer;
}

}  // namespace hamkari::naive
