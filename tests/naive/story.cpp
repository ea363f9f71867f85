#include "tests/naive/story.hpp"

#include "model/calendar.hpp"
#include "model/possible.hpp"
#include "tests/naive/naive_model.hpp"
#include "tests/store/support.hpp"

#include <algorithm>
#include <tuple>

namespace hamkari::naive {

namespace {

store::Author officer(Instant now) { return {"officer", now, "seed"}; }

const std::vector<ProvinceCode>& some_provinces() {
    static const std::vector<ProvinceCode> provinces{ProvinceCode{3}, ProvinceCode{7}};
    return provinces;
}

Period some_period(Chance& chance) {
    const auto calendar = Calendar::gregorian;
    switch (chance.number(0, 4)) {
        case 0: return Period::of_half(calendar, 2025, chance.number(1, 2));
        case 1: return Period::of_quarter(calendar, 2025, chance.number(1, 4));
        case 2: return Period::of_day(chance.day(first_day, last_day));
        case 3: return Period::range(chance.day(first_day, first_day + Days{100}), chance.day(first_day + Days{100}, last_day));
        default: return Period::of_month(calendar, 2025, chance.number(1, 6));
    }
}

Return some_return(Chance& chance, const Indicator& indicator) {
    Return given;
    given.period = some_period(chance);
    if (indicator.breaks_down_by(Breakdown::province) && !chance.one_in(3)) given.province = chance.one_of(some_provinces());
    given.value = Quantity::scaled(chance.number(0, 4) * 7'500);
    if (indicator.measure == Measure::ratio) given.out_of = Quantity::scaled(chance.number(0, 7) * 10'000);
    return given;
}

FactKind one_of(Chance& chance, std::initializer_list<FactKind> kinds) { return std::vector<FactKind>(kinds).at(chance.index(kinds.size())); }

std::optional<std::string> id_in(const PlanTold& plan, const Thing& thing) {
    for (const auto& [id, meant] : plan.things)
        if (meant == thing) return id;
    return std::nullopt;
}

}  // namespace

Story::Story(std::uint64_t seed)
    : chance_(seed), ledger_(store::Store::create(":memory:", "HQ", officer(now_))) {
    load(plans_.first(), {});
    int revisions = chance_.number(0, 3);
    for (int entries = chance_.number(4, 24); entries > 0; --entries) {
        if (!chance_.one_in(5)) now_ += std::chrono::hours(24 * chance_.number(0, 20));
        now_ += std::chrono::milliseconds(chance_.number(0, 1));
        const bool time_to_revise = chance_.number(1, entries) <= revisions;
        if (time_to_revise) revise(), --revisions;
        say_something();
    }
    for (int facts = chance_.number(0, 4); facts > 0; --facts) hear_something();
}

void Story::load(const PlanDraft& draft, std::optional<Date> from) {
    now_ += std::chrono::milliseconds(1);
    store::Recording recording(ledger_, officer(now_));
    const auto items = to_items(draft.plan);
    const auto texts = tests::texts_of(draft.plan);
    const auto name = recording.add_revision({items, texts, from, {}});
    recording.commit();
    told_.plans.push_back({name, now_, from, draft.plan, draft.things});
    now_ += std::chrono::milliseconds(1);
}

/// As `load` does it: the new text is the one in force on the day, revised.
void Story::revise() {
    const auto from = chance_.one_in(3) ? today() : std::max(first_day, chance_.day(today() - Days{60}, today() + Days{90}));
    const auto* base = plan_in_force(told_, {from, std::nullopt});
    load(plans_.revised(*base, told_.plans), from);
}

void Story::say_something() {
    const auto* plan = plan_in_force(told_, {today(), std::nullopt});
    auto drawn = chance_.one_in(5) ? draw_retraction(today()) : draw_fact(*plan, today());
    if (!drawn) return;
    if (why_impossible(ledger_.history({today(), std::nullopt}), drawn->fact, today())) return;
    store::Recording recording(ledger_, officer(now_));
    drawn->fact.name = recording.add(drawn->fact);
    recording.commit();
    drawn->fact.recorded_at = now_;
    if (drawn->fact.kind == FactKind::decision_add) decisions_.push_back(drawn->fact.subject);
    told_.facts.push_back(std::move(*drawn));
}

/// Said at some time in another office, that knew the plan and nothing else.
void Story::hear_something() {
    const auto at = told_.plans.front().at + std::chrono::hours(24 * chance_.number(1, 300));
    const auto day = date::floor<Days>(at);
    const auto* plan = plan_in_force(told_, {day, at});
    auto drawn = chance_.one_in(5) ? draw_retraction(day) : draw_fact(*plan, day);
    if (!drawn || drawn->fact.kind == FactKind::decision_add || drawn->fact.kind == FactKind::baseline_set) return;
    // Nobody takes back what is not said yet.
    drawn->fact.recorded_at = at;
    for (const auto& other : told_.facts)
        if (other.fact.name == drawn->fact.corrects) drawn->fact.recorded_at = std::max(at, other.fact.recorded_at);
    drawn->fact.name = {"THR", static_cast<std::int64_t>(told_.facts.size()) + 1};
    drawn->from_elsewhere = true;
    told_.facts.push_back(std::move(*drawn));
}

std::optional<FactTold> Story::draw_retraction(Date today) {
    if (told_.facts.empty()) return std::nullopt;
    // The last ones often: undo, and undo of undo.
    const auto& target = chance_.one_in(2) ? told_.facts.back() : chance_.one_of(told_.facts);
    for (const auto& other : told_.facts)
        if (other.fact.kind == FactKind::retract && other.fact.corrects == target.fact.name) return std::nullopt;
    FactTold told;
    told.fact.kind = FactKind::retract;
    const auto* plan = plan_in_force(told_, {today, std::nullopt});
    told.fact.subject = id_in(*plan, target.about).value_or(target.about);
    told.fact.happened_on = std::min(target.fact.happened_on, today);
    told.fact.corrects = target.fact.name;
    told.about = target.about;
    return told;
}

std::optional<FactTold> Story::draw_fact(const PlanTold& plan, Date today) {
    struct Candidate {
        ItemKind kind;
        std::string id;
        const Item* item;
    };
    std::vector<Candidate> candidates{{ItemKind::programme, plan.plan.programme.id.text(), nullptr}};  // a baseline of it
    for (const auto& project : plan.plan.projects) {
        for (const auto& m : project.milestones) candidates.push_back({ItemKind::milestone, m.id.text(), &m});
        for (const auto& f : project.funding) candidates.push_back({ItemKind::funding, f.id.text(), &f});
        for (const auto& i : project.indicators) candidates.push_back({ItemKind::indicator, i.id.text(), &i});
        for (const auto& r : project.risks) candidates.push_back({ItemKind::risk, r.id.text(), &r});
    }
    for (const auto& d : plan.plan.programme.decisions) candidates.push_back({ItemKind::decision, d.id.text(), &d});
    for (const auto& id : decisions_) candidates.push_back({ItemKind::decision, id, nullptr});
    candidates.push_back({ItemKind::meeting, "", nullptr});  // a new decision
    // A few things of which much is said tell more than many of which nothing is.
    const auto& about = candidates.at(std::min(chance_.index(candidates.size()), chance_.index(candidates.size())));

    FactTold told;
    told.fact.subject = about.id;
    told.fact.happened_on = chance_.day(std::max(first_day, today - Days{60}), today);
    switch (about.kind) {
        case ItemKind::milestone:
            told.fact.kind = one_of(chance_, {FactKind::milestone_start, FactKind::milestone_done, FactKind::milestone_delay,
                                              FactKind::milestone_delay, FactKind::milestone_cancel, FactKind::milestone_reopen,
                                              FactKind::baseline_correct, FactKind::note});
            break;
        case ItemKind::funding:
            told.fact.kind = one_of(chance_, {FactKind::fund_pledge, FactKind::fund_commit, FactKind::fund_receive,
                                              FactKind::fund_receive, FactKind::fund_spend, FactKind::fund_spend});
            break;
        case ItemKind::programme: told.fact.kind = FactKind::baseline_set; break;
        case ItemKind::indicator: told.fact.kind = FactKind::indicator_return; break;
        case ItemKind::risk: told.fact.kind = FactKind::risk_rate; break;
        case ItemKind::decision: told.fact.kind = FactKind::decision_done; break;
        default:
            told.fact.kind = FactKind::decision_add;
            told.fact.subject = plans_.new_id("ARM-");
            break;
    }
    draw_data(told.fact, plan, about.kind, about.item);
    if (const auto* baseline = std::get_if<BaselineSet>(&told.fact.data))
        for (const auto& dates : baseline->milestones)
            told.named.emplace(dates.milestone.text(), plan.things.at(dates.milestone.text()));
    const auto meant = plan.things.find(told.fact.subject);
    told.about = meant == plan.things.end() ? told.fact.subject : meant->second;
    return told;
}

void Story::draw_data(Statement& said, const PlanTold& plan, ItemKind kind, const Item* item) {
    const auto day_in_year = [&] { return chance_.day(first_day, last_day); };
    if (said.kind == FactKind::milestone_delay) {
        Delay delay{std::max(said.happened_on, day_in_year()), Because::customs, {}};
        auto known = decisions_;
        for (const auto& d : plan.plan.programme.decisions) known.push_back(d.id.text());
        if (!known.empty() && chance_.one_in(2)) delay.agreed = DecisionId(chance_.one_of(known));
        said.data = delay;
    } else if (said.kind == FactKind::baseline_correct) {
        said.data = BaselineCorrection{day_in_year()};
    } else if (said.kind == FactKind::note) {
        said.data = NoteOf{NoteKind::challenge, {}};
    } else if (said.kind == FactKind::baseline_set) {
        BaselineSet set{"B" + std::to_string(chance_.number(1, 3)), {}};
        for (const auto& project : plan.plan.projects)
            for (const auto& m : project.milestones)
                if (!chance_.one_in(4)) set.milestones.push_back({m.id, day_in_year(), {}, {}});
        said.data = set;
    } else if (kind == ItemKind::funding) {
        said.data = MoneyMoved{{chance_.number(1, 5) * 1'000, Currency("CHF")}, {}, {}, chance_.one_in(8)};
    } else if (kind == ItemKind::indicator) {
        said.data = some_return(chance_, *static_cast<const Indicator*>(item));
    } else if (kind == ItemKind::risk) {
        said.data = RiskRating{chance_.number(1, 5), chance_.number(1, 5)};
    } else if (said.kind == FactKind::decision_add) {
        DecisionAdded added{MeetingId("ARM"), static_cast<DecisionKind>(chance_.number(0, 3)), {}, {}, {}};
        if (chance_.one_in(2)) added.due = day_in_year();
        said.data = added;
    }
}

History Story::history(const Known& known) const {
    auto history = ledger_.history(known);
    const auto* plan = plan_in_force(told_, known);
    for (const auto& told : told_.facts) {
        if (!told.from_elsewhere || (known.known_at && told.fact.recorded_at > *known.known_at)) continue;
        auto fact = told.fact;
        // Decisions keep their ids; what the plan does not have is about nothing in it.
        const bool keeps_its_id = told.about == fact.subject;
        if (!keeps_its_id) fact.subject = id_in(*plan, told.about).value_or(told.about);
        history.facts.push_back(std::move(fact));
    }
    FactList::Part facts(history.facts.begin(), history.facts.end());
    std::sort(facts.begin(), facts.end(), [](const Fact& a, const Fact& b) {
        return std::tie(a.recorded_at, a.name.office, a.name.number) < std::tie(b.recorded_at, b.name.office, b.name.number);
    });
    history.facts = std::move(facts);
    return history;
}

Known Story::question() {
    Known known{chance_.day(first_day - Days{10}, last_day + Days{30}), std::nullopt};
    std::vector<Date> days;
    std::vector<Instant> times;
    for (const auto& plan : told_.plans) {
        times.push_back(plan.at);
        if (plan.from) days.push_back(*plan.from);
    }
    for (const auto& told : told_.facts) {
        times.push_back(told.fact.recorded_at);
        days.push_back(told.fact.happened_on);
    }
    if (!days.empty() && chance_.one_in(2)) known.as_of = chance_.one_of(days) + Days{chance_.number(-1, 1)};
    if (chance_.one_in(2)) known.known_at = chance_.one_of(times) - std::chrono::milliseconds(chance_.number(0, 1));
    return known;
}

}  // namespace hamkari::naive
