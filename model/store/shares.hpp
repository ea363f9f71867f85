#pragma once

#include "model/store/connection.hpp"
#include "model/store/question.hpp"

#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace hamkari::store {

/// Among how many threads to share the reading of so many rows. Few are read sooner than a second connection is opened.
std::size_t shares_for(const Connection& connection, std::int64_t rows);

/// Calls `work(db, share)` for each share on a thread and a connection of its own, the first on ours; waits for all and
/// throws what one of them threw. What was recorded up to a moment never changes, so each may look at a moment of its own
/// if it asks for nothing later.
template <class Work>
void in_shares(Connection& ours, std::size_t shares, Work work) {
    std::vector<std::exception_ptr> failures(shares);
    const auto run = [&](std::size_t share, auto&& connect) {
        try {
            connect([&](SQLite::Database& db) { work(db, share); });
        } catch (...) {
            failures[share] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t share = 1; share < shares; ++share)
            others.emplace_back([&, share] {
                run(share, [&](auto&& read) {
                    const auto own = ours.another();
                    const OneMoment moment(own->db());
                    read(own->db());
                });
            });
        run(0, [&](auto&& read) { read(ours.db()); });
    }
    for (const auto& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

/// The part of first .. last that is this share's.
struct RowRange {
    std::int64_t first = 0, last = 0;
};
constexpr RowRange share_of(std::int64_t first, std::int64_t last, std::size_t share, std::size_t shares) {
    const auto rows = last - first + 1, count = static_cast<std::int64_t>(shares), nth = static_cast<std::int64_t>(share);
    return {first + rows * nth / count, first + rows * (nth + 1) / count - 1};
}

}  // namespace hamkari::store
