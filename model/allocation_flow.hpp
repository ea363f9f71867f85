#pragma once

#include "model/allocation.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace hamkari {

/// Money on its way from sources to wants, changed step by step (a maximum flow over few of all possible pairs). What a
/// want was given it keeps, only who gives it may change.
class AllocationFlow {
public:
    /// The problem must outlive it.
    explicit AllocationFlow(const AllocationProblem& problem);
    AllocationFlow(const AllocationFlow&) = delete;  // its changes lead to its own numbers
    AllocationFlow& operator=(const AllocationFlow&) = delete;

    /// Gives a want as much more as can be given, at most `amount`; says how much that was.
    std::int64_t give(std::size_t want, std::int64_t amount);
    /// Nothing may come any more to this want from sources whose money is there after `day` only; what came is taken
    /// back, and told.
    std::int64_t close_after(std::size_t want, Date day);
    /// The last day on which money comes that this want is given; none without any.
    std::optional<Date> complete_on(std::size_t want) const;
    /// The days after `first` and before `last` on which money comes that may pay this want, growing.
    std::vector<Date> days_between(std::size_t want, Date first, Date last) const;
    /// All that is given, by source and want.
    std::vector<Payment> payments() const;

    /// A point to come back to, as long as no earlier one was.
    using Mark = std::size_t;
    Mark mark() const { return changes_.size(); }
    void come_back_to(Mark mark);

private:
    /// A source that may pay a want.
    struct Arc {
        std::size_t source, want;
    };

    /// What a number was before it was changed.
    struct Change {
        std::vector<std::int64_t>* of;
        std::size_t index;
        std::int64_t before;
    };
    void set(std::vector<std::int64_t>& of, std::size_t index, std::int64_t value) {
        changes_.push_back({&of, index, of[index]});
        of[index] = value;
    }

    const AllocationProblem& problem_;
    std::vector<Arc> arcs_;                          // by source, then want
    std::vector<std::size_t> first_;                 // of each source its first arc; one more at the end
    std::vector<std::vector<std::size_t>> arcs_of_;  // of each want
    std::vector<std::int64_t> given_;                // of each arc
    std::vector<std::int64_t> closed_;               // of each arc: 1 if it is
    std::vector<std::int64_t> left_;                 // of each source
    std::vector<Change> changes_;
    // Of one search after the other, so that none has to make room of its own; what has an older number is not reached.
    std::uint32_t search_ = 0;
    std::vector<std::uint32_t> source_seen_, want_seen_;
    std::vector<std::size_t> by_, through_, queue_;
};

}  // namespace hamkari
