#pragma once

#include "model/store/store.hpp"
#include "tests/naive/random_plan.hpp"

namespace hamkari::naive {

/// What happened in an office over a year, by chance: plans and facts are recorded in a ledger, and kept in a list beside
/// it. Some more facts come in from another office, past every check.
class Story {
public:
    explicit Story(std::uint64_t seed);

    const store::Store& ledger() const { return ledger_; }
    const Told& told() const { return told_; }
    Chance& chance() { return chance_; }

    /// What the ledger says, with what came in from elsewhere. Throws as `Store::history` does.
    History history(const Known& known) const;
    /// A day and a time, often the very ones at which something changes.
    Known question();

private:
    void load(const PlanDraft& draft, std::optional<Date> from);
    void revise();
    void say_something();
    void hear_something();
    std::optional<FactTold> draw_fact(const PlanTold& plan, Date today);
    void draw_data(Statement& said, const PlanTold& plan, ItemKind kind, const Item* item);
    std::optional<FactTold> draw_retraction(Date today);
    Date today() const { return date::floor<Days>(now_); }

    Chance chance_;
    RandomPlans plans_{chance_};
    Instant now_{first_day};
    store::Store ledger_;
    Told told_;
    std::vector<std::string> decisions_;
};

}  // namespace hamkari::naive
