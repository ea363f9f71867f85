#include "model/solve/formulation.hpp"

#include "model/allocation_greedy.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace hamkari::solve {

namespace {

/// Amounts come to the solver in a unit in which the largest is about a million: it reckons with 15 digits.
double unit_of(const AllocationProblem& problem) {
    std::int64_t largest = 1;
    for (const auto& source : problem.sources) largest = std::max(largest, source.amount);
    for (const auto& want : problem.wants) largest = std::max(largest, want.cost);
    return std::max(1.0, static_cast<double>(largest) / 1e6);
}

/// The number of each list's class, counted in the order in which they come.
class Classes {
public:
    std::size_t of(const std::vector<std::size_t>& list) { return numbers_.try_emplace(list, numbers_.size()).first->second; }
    std::size_t size() const { return numbers_.size(); }

private:
    std::map<std::vector<std::size_t>, std::size_t> numbers_;
};

struct Entry {
    int row;
    double factor;
};

}  // namespace

Formulation formulate(const AllocationProblem& problem, const std::vector<std::vector<std::size_t>>& excluded) {
    const double unit = unit_of(problem);
    Classes source_classes, want_classes;
    std::vector<double> money;  // of each class of sources
    std::vector<std::vector<std::size_t>> payers(problem.wants.size());  // classes of sources
    for (const auto& source : problem.sources) {
        const auto known = source_classes.size();
        const auto which = source_classes.of(source.pays);
        if (which == known) {
            money.push_back(0);
            for (const auto want : source.pays) payers[want].push_back(which);
        }
        money[which] += static_cast<double>(source.amount) / unit;
    }

    Formulation made;
    made.wants = static_cast<int>(problem.wants.size());
    std::vector<std::vector<Entry>> columns(problem.wants.size());
    const auto add_row = [&](double least, double most) {
        made.row_least.push_back(least);
        made.row_most.push_back(most);
        return made.row_count() - 1;
    };
    constexpr double no_limit = std::numeric_limits<double>::max();
    for (const double amount : money) add_row(-no_limit, amount);

    const auto possible = payable_alone(problem);
    std::vector<int> row_of_class;
    for (std::size_t i = 0; i < problem.wants.size(); ++i) {
        const auto& want = problem.wants[i];
        made.objective.push_back(static_cast<double>(want.value));
        made.most.push_back(possible[i] ? 1 : 0);
        if (want.cost > 0 && possible[i]) {
            const auto which = want_classes.of(payers[i]);
            if (which == row_of_class.size()) row_of_class.push_back(add_row(0, no_limit));
            columns[i].push_back({row_of_class[which], -static_cast<double>(want.cost) / unit});
        }
        for (const auto before : want.after) {
            if (!possible[i]) continue;
            const int row = add_row(-no_limit, 0);
            columns[i].push_back({row, 1});
            columns[before].push_back({row, -1});
        }
    }
    for (const auto& choice : excluded) {
        const int row = add_row(-no_limit, static_cast<double>(choice.size()) - 1);
        for (const auto want : choice) columns[want].push_back({row, 1});
    }
    std::vector<bool> done(row_of_class.size());
    for (std::size_t i = 0; i < problem.wants.size(); ++i) {
        if (problem.wants[i].cost == 0 || !possible[i]) continue;
        const auto which = want_classes.of(payers[i]);
        if (done[which]) continue;
        done[which] = true;
        for (const auto source : payers[i]) {
            columns.push_back({{static_cast<int>(source), 1}, {row_of_class[which], 1}});
            made.objective.push_back(0);
            made.most.push_back(no_limit);
        }
    }
    for (const auto& column : columns) {
        made.begins.push_back(static_cast<int>(made.rows.size()));
        for (const auto& entry : column) {
            made.rows.push_back(entry.row);
            made.factors.push_back(entry.factor);
        }
    }
    made.begins.push_back(static_cast<int>(made.rows.size()));
    return made;
}

}  // namespace hamkari::solve
