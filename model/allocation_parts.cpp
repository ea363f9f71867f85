#include "model/allocation_parts.hpp"

#include <limits>
#include <numeric>

namespace hamkari {

namespace {

/// Which wants hang together: each leads to the first of its part.
class Together {
public:
    explicit Together(std::size_t size) : up_(size) { std::iota(up_.begin(), up_.end(), std::size_t{0}); }

    std::size_t first(std::size_t want) {
        while (up_[want] != want) want = up_[want] = up_[up_[want]];
        return want;
    }
    void join(std::size_t a, std::size_t b) {
        a = first(a), b = first(b);
        up_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> up_;
};

}  // namespace

std::vector<AllocationPart> independent_parts(const AllocationProblem& problem) {
    const auto size = problem.wants.size();
    Together together(size);
    for (std::size_t i = 0; i < size; ++i)
        for (const auto before : problem.wants[i].after) together.join(i, before);
    for (const auto& source : problem.sources)
        for (const auto want : source.pays) together.join(source.pays.front(), want);

    constexpr auto none = std::numeric_limits<std::size_t>::max();
    std::vector<AllocationPart> parts;
    std::vector<std::size_t> part_of_first(size, none), inside(size);
    const auto part_of = [&](std::size_t want) -> AllocationPart& { return parts[part_of_first[together.first(want)]]; };
    for (std::size_t i = 0; i < size; ++i) {
        if (together.first(i) == i) part_of_first[i] = parts.size(), parts.emplace_back();
        auto& part = part_of(i);
        inside[i] = part.wants.size();
        part.wants.push_back(i);
        part.problem.wants.push_back(problem.wants[i]);
    }
    for (auto& part : parts)
        for (auto& want : part.problem.wants)
            for (auto& before : want.after) before = inside[before];
    for (const auto& source : problem.sources) {
        if (source.pays.empty()) continue;
        auto& copy = part_of(source.pays.front()).problem.sources.emplace_back(source);
        for (auto& want : copy.pays) want = inside[want];
    }
    return parts;
}

}  // namespace hamkari
