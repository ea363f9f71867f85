#include "model/solve/cbc.hpp"

#include "model/solve/formulation.hpp"

#include <coin/Cbc_C_Interface.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <memory>
#include <numeric>
#include <string>

namespace hamkari::solve {

namespace {

/// Its rules of thumb that take longer on a large question than they help; rounding finds the same and better.
constexpr std::array slow_on_large{"rins", "feas", "divings", "divingc", "divingf", "divingg", "divingl", "divingp", "divingv"};

struct Delete {
    void operator()(Cbc_Model* model) const { Cbc_deleteModel(model); }
};
using Model = std::unique_ptr<Cbc_Model, Delete>;

Model model_of(const Formulation& made) {
    Model model(Cbc_newModel());
    const std::vector<double> least(made.objective.size(), 0.0);
    // The least of minus the worth: asked for the most, this interface takes the start for one of minus its worth.
    std::vector<double> objective;
    for (const auto worth : made.objective) objective.push_back(-worth);
    Cbc_loadProblem(model.get(), made.columns(), made.row_count(), made.begins.data(), made.rows.data(), made.factors.data(),
                    least.data(), made.most.data(), objective.data(), made.row_least.data(), made.row_most.data());
    for (int i = 0; i < made.wants; ++i) Cbc_setInteger(model.get(), i);
    Cbc_setLogLevel(model.get(), 0);
    Cbc_setParameter(model.get(), "log", "0");
    Cbc_setParameter(model.get(), "slog", "0");
    Cbc_setAllowableGap(model.get(), 0.5);  // worth is whole numbers: less than one is nothing
    const bool is_large = made.columns() > large;
    if (is_large) {
        Cbc_setAllowableFractionGap(model.get(), good_enough);
        for (const auto* slow : slow_on_large) Cbc_setParameter(model.get(), slow, "off");
    }
    Cbc_setMaximumNodes(model.get(), is_large ? most_nodes_of_large : most_nodes);
    Cbc_setMaximumSeconds(model.get(), most_seconds);
    return model;
}

std::int64_t worth(const AllocationProblem& problem, const std::vector<bool>& funded) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < funded.size(); ++i)
        if (funded[i]) sum += problem.wants[i].value;
    return sum;
}

}  // namespace

std::optional<SolverAnswer> choose_with_cbc(const AllocationProblem& problem, const Chosen& start) {
    std::vector<std::vector<std::size_t>> excluded;
    // What CBC takes for possible is so within its tolerance only. A choice that is not is forbidden, and it is asked again.
    for (int round = 0; round < 20; ++round) {
        const auto made = formulate(problem, excluded);
        const auto model = model_of(made);
        std::vector<int> indices(problem.wants.size());
        std::iota(indices.begin(), indices.end(), 0);
        std::vector<double> values(start.funded.begin(), start.funded.end());
        Cbc_setMIPStartI(model.get(), made.wants, indices.data(), values.data());
        Cbc_solve(model.get());
        constexpr int finished = 0, at_a_limit = 1;
        const int status = Cbc_status(model.get());
        if ((status != finished && status != at_a_limit) || Cbc_isProvenInfeasible(model.get())) return std::nullopt;
        const double* solution = Cbc_bestSolution(model.get());
        const bool stopped = status != finished || Cbc_secondaryStatus(model.get()) > 1;
        const double bound = -Cbc_getBestPossibleObjValue(model.get());
        SolverAnswer answer;
        answer.bound = std::isfinite(bound) && bound < static_cast<double>(start.bound)
                           ? static_cast<std::int64_t>(std::floor(bound + 1e-6 * std::max(1.0, bound)))
                           : start.bound;
        if (!solution) return answer.funded = start.funded, answer;
        answer.funded.resize(problem.wants.size());
        std::vector<std::size_t> choice;
        for (std::size_t i = 0; i < answer.funded.size(); ++i)
            if (solution[i] > 0.5) answer.funded[i] = true, choice.push_back(i);
        if (!stopped) answer.bound = worth(problem, answer.funded);
        if (is_possible(problem, answer.funded)) return answer;
        excluded.push_back(std::move(choice));
    }
    return std::nullopt;
}

}  // namespace hamkari::solve
