#include "model/store/shares.hpp"

#include <algorithm>

namespace hamkari::store {

std::size_t threads_for(const Connection& connection, std::int64_t rows) {
    constexpr std::int64_t rows_worth_a_thread = 10'000;
    constexpr std::size_t most = 4;
    if (connection.is_new() || connection.path() == ":memory:" || rows < 2 * rows_worth_a_thread) return 1;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most);
}

}  // namespace hamkari::store
