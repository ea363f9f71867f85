#pragma once

#include "tests/naive/chance.hpp"
#include "tests/naive/told.hpp"

#include <set>
#include <string>
#include <utility>

namespace hamkari::naive {

constexpr Date first_day = Date{date::year{2025} / 1 / 1};
constexpr Date last_day = Date{date::year{2025} / 12 / 31};

/// A plan and what its ids mean.
struct PlanDraft {
    Plan plan;
    std::map<std::string, Thing> things;
};

/// Makes small plans and revises them.
class RandomPlans {
public:
    explicit RandomPlans(Chance& chance) : chance_(chance) {}

    /// One to three projects with a few items each.
    PlanDraft first();
    /// `base` with some dates moved, items added, dropped, renamed, and some back that an earlier plan had.
    PlanDraft revised(const PlanTold& base, const std::vector<PlanTold>& earlier);
    /// An id that was never used.
    std::string new_id(const char* letter);

private:
    template <class T>
    T& made(PlanDraft& draft, std::vector<T>& list, const char* letter);
    void add_project(PlanDraft& draft);
    void add_milestone(PlanDraft& draft, Project& project);
    void add_funding(PlanDraft& draft, Project& project);
    void add_indicator(PlanDraft& draft, Project& project);
    void add_risk(PlanDraft& draft, Project& project);
    void add_decision(PlanDraft& draft);
    void add_something(PlanDraft& draft, Project& project);
    void draw_figures(FundingLine& line);
    void change_something(PlanDraft& draft, const std::vector<PlanTold>& earlier);
    void drop_something(PlanDraft& draft, Project& project);
    void rename_something(PlanDraft& draft, Project& project);
    void bring_back(PlanDraft& draft, const std::vector<PlanTold>& earlier);

    Chance& chance_;
    int ids_ = 0;
    std::vector<std::pair<std::string, Thing>> given_up_;  ///< by a rename, so that something new may be called so
    Thing still_needed_;                                   ///< its former name was given to something new
    std::set<std::string> taken_over_;  ///< ids that have meant two things
    std::set<std::string> new_ids_;  ///< that no plan has had before the one which is being drawn
};

}  // namespace hamkari::naive
