#pragma once

#include "model/store/connection.hpp"
#include "model/store/question.hpp"

#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace hamkari::store {

/// On how many threads to read so many rows. Few are read sooner than a second connection is opened.
std::size_t threads_for(const Connection& connection, std::int64_t rows);

/// Calls `work(db, share)` for each share, on so many threads, each with a connection of its own, the first with ours; a
/// thread that is done takes the next share. Waits for all and throws what one of them threw. What was recorded up to a
/// moment never changes, so each may look at a moment of its own if it asks for nothing later.
template <class Work>
void in_shares(Connection& ours, std::size_t threads, std::size_t shares, Work work) {
    std::vector<std::exception_ptr> failures(threads);
    std::atomic<std::size_t> next = 0;
    const auto run = [&](std::size_t thread, auto&& connect) {
        try {
            connect([&](SQLite::Database& db) {
                for (std::size_t share; (share = next++) < shares;) work(db, share);
            });
        } catch (...) {
            failures[thread] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t thread = 1; thread < threads; ++thread)
            others.emplace_back([&, thread] {
                run(thread, [&](auto&& read) {
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
constexpr std::int64_t rows_in(const RowRange& range) { return range.last - range.first + 1; }

}  // namespace hamkari::store
