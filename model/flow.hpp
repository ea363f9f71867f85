#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamkari {

/// The most that supplies can give to demands where only some may give to some (maximum flow, Edmonds and Karp).
/// Small: a project's funding lines against the pieces of its budget.
class Flow {
public:
    Flow(std::size_t supplies, std::size_t demands);

    void supply(std::size_t i, std::int64_t amount) { supply_[i] = amount; }
    void demand(std::size_t j, std::int64_t amount) { demand_[j] = amount; }
    void allow(std::size_t i, std::size_t j) { allowed_[i * demand_.size() + j] = true; }

    std::int64_t maximum() const;
    /// What each supply gives in one assignment that gives the most.
    std::vector<std::int64_t> given() const;
    /// What each supply gives beyond these first parts of the demands, which come first as far as they can be met.
    std::vector<std::int64_t> given_after(const std::vector<std::int64_t>& first) const;

private:
    /// What is left of the supplies and open of the demands, and what each supply gives to each demand.
    struct Assignment {
        std::vector<std::int64_t> supply, demand, flow;
    };
    /// Gives as much more as can be given. No supply ever takes back what it gives, it may only give it to another.
    void fill(Assignment& given) const;

    std::vector<std::int64_t> supply_, demand_;
    std::vector<bool> allowed_;
};

}  // namespace hamkari
