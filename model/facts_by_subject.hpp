#pragma once

#include "model/ledger.hpp"
#include "model/standing.hpp"

#include <cstddef>
#include <cstdint>
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
    struct OnDay {
        Date happened_on{};
        const Fact* fact = nullptr;
    };
    static std::vector<const Fact*> in_order(std::vector<OnDay> facts);

    struct Run {
        std::size_t from = 0;
        std::unordered_map<std::string_view, std::uint32_t> subjects;  ///< and their numbers
        std::vector<std::uint32_t> begins;                             ///< of each subject, among `facts`
        std::vector<OnDay> facts;
        std::vector<OnDay> decisions;
    };
    static Run run_of(const History&, const Standing&, Date as_of, std::size_t from, std::size_t to);

    std::vector<Run> runs_;
};

}  // namespace hamkari
