#pragma once

#include "model/ledger.hpp"
#include "model/standing.hpp"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hamkari {

/// The standing facts up to a day by their subject. A million of them are sorted in several runs at once.
class FactsBySubject {
public:
    /// `history` must outlive this.
    FactsBySubject(const History& history, const Standing& standing, Date as_of);

    /// Those about one item, in the order in which they apply.
    std::vector<const Fact*> of(std::string_view subject) const;
    /// The decisions that were recorded, in the order in which they apply.
    std::vector<const Fact*> decisions() const;

private:
    struct Run {
        std::size_t from = 0;
        std::unordered_map<std::string_view, std::vector<const Fact*>> by_subject;
        std::vector<const Fact*> decisions;
    };
    std::vector<Run> runs_;
};

}  // namespace hamkari
