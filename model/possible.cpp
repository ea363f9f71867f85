#include "model/possible.hpp"

#include "model/find_item.hpp"
#include "model/folding.hpp"
#include "model/milestone_state.hpp"
#include "model/money_state.hpp"
#include "model/possible_return.hpp"
#include "model/results.hpp"
#include "model/standing.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace hamkari {

namespace {

using Facts = std::vector<const Fact*>;
constexpr Date end_of_time = Date{date::year{9999} / 12 / 31};

/// The subject's standing facts, in the order in which they apply. Notes bar nothing.
Facts standing_of(const FactList& facts, std::string_view subject) {
    const Standing standing(facts);
    Facts own;
    for (const auto& fact : facts) {
        const bool counts = is_about_item(fact.kind) && fact.kind != FactKind::note;
        if (fact.subject == subject && counts && standing.stands(fact)) own.push_back(&fact);
    }
    std::sort(own.begin(), own.end(), [](const Fact* a, const Fact* b) { return applies_before(*a, *b); });
    return own;
}

/// The statement as if it were recorded now: after all that is in the ledger.
Fact as_last(const Statement& statement) {
    Fact fact;
    static_cast<Statement&>(fact) = statement;
    fact.name = {"", std::numeric_limits<std::int64_t>::max()};
    fact.recorded_at = Instant::max();
    return fact;
}

Facts impossible_decisions(const Plan& plan, const Facts& facts) {
    Facts impossible;
    bool known = false, done = false;
    for (const Fact* fact : facts) {
        const auto found = find_item(plan, fact->subject);
        known = known || found.as<Decision>() || fact->kind == FactKind::decision_add;
        if (fact->kind != FactKind::decision_done) continue;
        if (!known || done) impossible.push_back(fact);
        done = true;
    }
    return impossible;
}

/// A baseline never changes: a second one of the same name would.
Facts impossible_baselines(Facts facts) {
    // Whatever their days: the name belongs to the one that was recorded first.
    std::sort(facts.begin(), facts.end(), [](const Fact* a, const Fact* b) { return recorded_before(*a, *b); });
    Facts impossible;
    std::set<std::string_view> names;
    for (const Fact* fact : facts)
        if (const auto* baseline = std::get_if<BaselineSet>(&fact->data); baseline && !names.insert(baseline->name).second)
            impossible.push_back(fact);
    return impossible;
}

/// Those of the subject's facts that cannot be, in the order in which they apply.
Facts impossible_ones(const Plan& plan, const FoundItem& item, const Facts& facts) {
    if (const auto* milestone = item.as<Milestone>()) return milestone_on(*milestone, facts, {}, end_of_time).impossible;
    if (const auto* funding = item.as<FundingLine>()) return funding_on(*funding, facts, end_of_time).impossible;
    if (item.as<Indicator>()) return fold_returns(facts).impossible;
    if (item.as<Programme>()) return impossible_baselines(facts);
    return impossible_decisions(plan, facts);
}

Problem wrong_status(const Milestone& milestone, const Facts& facts, const Fact& fact) {
    Facts before(facts.begin(), std::find(facts.begin(), facts.end(), &fact));
    const auto state = milestone_on(milestone, before, {}, end_of_time);
    const bool closed = !state.open();
    const auto id = milestone.id.text();
    std::string fits;
    if (fact.kind == FactKind::milestone_reopen)
        fits = "milestone done " + id;
    else if (closed)
        fits = "milestone reopen " + id;
    else if (fact.kind == FactKind::milestone_start)
        fits = "milestone done " + id;
    return {Code::wrong_status, {id, std::string(word(state.status)), fits}};
}

Problem overspent(const FundingLine& line, const Facts& facts, const Fact& fact) {
    Facts before(facts.begin(), std::find(facts.begin(), facts.end(), &fact));
    const auto state = funding_on(line, before, end_of_time);
    return {Code::overspent,
            {line.id.text(), to_text(state.received), to_text(state.spent + std::get<MoneyMoved>(fact.data).amount),
             to_text(fact.happened_on)}};
}

Problem name_taken(const Facts& facts, const Fact& by) {
    const auto& name = std::get<BaselineSet>(by.data).name;
    std::set<std::string_view> names;
    Date day = by.happened_on;
    for (const Fact* fact : facts)
        if (const auto* baseline = std::get_if<BaselineSet>(&fact->data)) {
            names.insert(baseline->name);
            if (fact != &by && baseline->name == name) day = fact->happened_on;
        }
    std::string free = name;
    for (int number = 2; names.contains(free); ++number) free = name + "-" + std::to_string(number);
    return {Code::baseline_exists, {name, to_text(day), free}};
}

/// Why the statement itself is among the impossible.
Problem why(const FoundItem& item, const Facts& facts, const Fact& fact) {
    if (const auto* milestone = item.as<Milestone>()) return wrong_status(*milestone, facts, fact);
    if (const auto* funding = item.as<FundingLine>()) return overspent(*funding, facts, fact);
    if (item.as<Indicator>()) return why_return_impossible(facts, fact);
    if (item.as<Programme>()) return name_taken(facts, fact);
    return {Code::wrong_status, {fact.subject, "done", ""}};
}

std::optional<Problem> money_problem(const FundingLine& line, const Statement& statement) {
    const auto& moved = std::get<MoneyMoved>(statement.data);
    if (moved.amount.minor <= 0) return Problem{Code::amount_not_positive, {to_text(moved.amount)}};
    if (moved.amount.currency != line.currency())
        return Problem{Code::fund_currency, {to_text(moved.amount), line.id.text(), std::string(line.currency().code())}};
    if (statement.kind == FactKind::fund_receive && line.mode == FundingMode::direct)
        return Problem{Code::not_received_directly, {line.id.text()}};
    return std::nullopt;
}

std::optional<Problem> delay_problem(const History& history, const Statement& statement) {
    const auto& delay = std::get<Delay>(statement.data);
    if (delay.to < statement.happened_on)
        return Problem{Code::delay_not_later, {to_text(delay.to), to_text(statement.happened_on)}};
    if (delay.agreed.empty()) return std::nullopt;
    const auto id = delay.agreed.text();
    std::optional<DecisionKind> kind;
    if (const auto* decision = find_item(history.plan, id).as<Decision>()) kind = decision->kind;
    for (const Fact* fact : standing_of(history.facts, id))
        if (const auto* added = std::get_if<DecisionAdded>(&fact->data)) kind = added->kind;
    if (!kind) {
        std::vector<std::string> known;
        for (const auto& decision : history.plan.programme.decisions) known.push_back(decision.id.text());
        return Problem{Code::unknown_decision, {id, nearest(id, known).value_or("")}};
    }
    if (*kind == DecisionKind::proposal || *kind == DecisionKind::request)
        return Problem{Code::not_a_decision, {id, std::string(word(*kind))}};
    return std::nullopt;
}

/// The standing delays that rest on a decision which nobody took, or which was taken back.
Facts delays_without_decision(const Plan& plan, const FactList& facts) {
    const Standing standing(facts);
    std::set<std::string_view> added;
    for (const auto& fact : facts)
        if (fact.kind == FactKind::decision_add && standing.stands(fact)) added.insert(fact.subject);
    Facts without;
    for (const auto& fact : facts) {
        const auto* delay = std::get_if<Delay>(&fact.data);
        if (!delay || delay->agreed.empty() || !standing.stands(fact)) continue;
        const auto& decision = delay->agreed.text();
        if (!added.contains(decision) && !find_item(plan, decision).as<Decision>()) without.push_back(&fact);
    }
    return without;
}

/// Why a retraction would leave a delay without the decision that it rests on. `facts` are those `before` and the retraction.
std::optional<Problem> decision_missing(const Plan& plan, const FactList& before, const FactList& facts) {
    const auto already = delays_without_decision(plan, before);
    const Standing standing_before(before);
    for (const Fact* delay : delays_without_decision(plan, facts)) {
        const bool was_before =
            std::any_of(already.begin(), already.end(), [&](const Fact* other) { return other->name == delay->name; });
        if (was_before) continue;
        if (standing_before.stands(*delay))
            return Problem{Code::later_day_impossible, {to_text(delay->name), to_text(delay->happened_on)}};
        return Problem{Code::unknown_decision, {std::get<Delay>(delay->data).agreed.text(), ""}};
    }
    return std::nullopt;
}

/// What can be said without looking at other facts.
std::optional<Problem> problem_by_itself(const History& history, const FoundItem& item, const Statement& statement, Date today) {
    if (statement.happened_on > today) return Problem{Code::date_in_future, {to_text(statement.happened_on), to_text(today)}};
    if (const auto* line = item.as<FundingLine>(); line && std::holds_alternative<MoneyMoved>(statement.data))
        return money_problem(*line, statement);
    if (statement.kind == FactKind::milestone_delay) return delay_problem(history, statement);
    if (const auto* indicator = item.as<Indicator>(); indicator && statement.kind == FactKind::indicator_return)
        return return_problem(*indicator, *item.project, std::get<Return>(statement.data));
    const auto* about = std::get_if<NoteOf>(&statement.data);
    if (about && about->kind == NoteKind::variance && !item.as<Indicator>() && !item.as<BudgetLine>())
        return Problem{Code::note_needs_target, {statement.subject}};
    return std::nullopt;
}

}  // namespace

std::optional<Problem> why_impossible(const History& history, const Statement& statement, Date today) {
    const auto item = find_item(history.plan, statement.subject);
    if (auto problem = problem_by_itself(history, item, statement, today)) return problem;

    const auto before = impossible_ones(history.plan, item, standing_of(history.facts, statement.subject));
    auto facts = history.facts;
    facts.push_back(as_last(statement));
    const auto own = standing_of(facts, statement.subject);
    for (const Fact* fact : impossible_ones(history.plan, item, own)) {
        if (fact == &facts.back()) return why(item, own, *fact);
        const bool was_before =
            std::any_of(before.begin(), before.end(), [&](const Fact* other) { return other->name == fact->name; });
        if (!was_before) return Problem{Code::later_day_impossible, {to_text(fact->name), to_text(fact->happened_on)}};
    }
    if (statement.kind == FactKind::retract) return decision_missing(history.plan, history.facts, facts);
    return std::nullopt;
}

std::optional<EntryName> return_replaced(const History& history, const Statement& statement) {
    const auto& given = std::get<Return>(statement.data);
    std::optional<EntryName> replaced;
    for (const Fact* fact : standing_of(history.facts, statement.subject)) {
        const auto* other = std::get_if<Return>(&fact->data);
        if (other && other->period == given.period && other->province == given.province) replaced = fact->name;
    }
    return replaced;
}

}  // namespace hamkari
