#pragma once

#include "model/date.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Which milestones a given amount of money can pay: a choice, since money has owners, dates and earmarks. All money is
/// in minor units of one currency; nothing here is rounded.
namespace hamkari {

/// Something that is paid whole or not at all.
struct AllocationWant {
    std::string id;
    std::int64_t cost = 0;            ///< not below zero
    std::int64_t value = 0;           ///< what it is worth to have it, not below zero
    std::vector<std::size_t> after;   ///< what must be had too: indices into `wants`
    Date from{};                      ///< the day from which it needs its money
    bool preferred = false;           ///< of two choices of equal worth, the one with more of these
};

/// Money that may pay parts of several wants.
struct AllocationSource {
    std::string id;
    std::int64_t amount = 0;         ///< not below zero
    Date from{};                     ///< the first day on which it is there
    std::vector<std::size_t> pays;   ///< what it may pay: indices into `wants`, each once, growing
};

struct AllocationProblem {
    std::vector<AllocationWant> wants;
    std::vector<AllocationSource> sources;
};

/// A choice of wants.
struct Chosen {
    std::vector<bool> funded;  ///< one a want
    std::int64_t value = 0;    ///< of all that are funded
    std::int64_t bound = 0;    ///< no choice is worth more
    bool solver_used = false;  ///< a solver had a hand in it, not only the rule of thumb

    bool proven() const { return value == bound; }
};

/// How much a source gives to a want.
struct Payment {
    std::size_t source = 0;
    std::size_t want = 0;
    std::int64_t amount = 0;

    bool operator==(const Payment&) const = default;
};

/// What a solver says: a choice, and that none is worth more than `bound`. Neither is believed before it is checked.
struct SolverAnswer {
    std::vector<bool> funded;
    std::int64_t bound = 0;
};
/// A solver of such problems. `start` is a choice that is possible. None where it cannot run or found nothing.
using AllocationSolver = std::function<std::optional<SolverAnswer>(const AllocationProblem&, const Chosen& start)>;

/// The best choice that is found: by a rule of thumb, and where that may not be the best, by the solver (which may be
/// empty). What the solver says is checked with whole numbers: an answer that cannot be paid is not taken.
Chosen choose(const AllocationProblem& problem, const AllocationSolver& solver);

/// Whether each funded want has what it depends on, and all of them can be paid.
bool is_possible(const AllocationProblem& problem, const std::vector<bool>& funded);

/// Who pays what, and when.
struct Laid {
    std::vector<Payment> payments;
    std::vector<Date> needed;  ///< of each want: its day, later where what it depends on waits for money
    std::vector<Date> begins;  ///< of each want: when all of its money is there, not before it is needed
};
/// The payments of a choice that is possible. Money that comes first goes first where the most worth waits for it (that of
/// a want and of all that depends on it, for its cost; then what needs it first, then in order), and to nothing before
/// what it depends on, as long as everything that was chosen is still paid. Dependencies must have no circle.
Laid lay_payments(const AllocationProblem& problem, const std::vector<bool>& funded);

/// For each want that is not funded: the least additional money, free to be used for anything, with which it and all that
/// it depends on can be paid while everything that is funded stays so. Zero for what is funded.
std::vector<std::int64_t> missing_for(const AllocationProblem& problem, const std::vector<bool>& funded);

/// The least additional money, free to be used for anything, with which every want can be paid.
std::int64_t missing_for_all(const AllocationProblem& problem);

}  // namespace hamkari
