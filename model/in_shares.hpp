#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace hamkari {

/// Calls `work(from, to)` for equal parts of `count` things; of many, each part on a thread of its own.
template <class Work>
void in_shares(std::size_t count, std::size_t worth_a_thread, Work work) {
    constexpr std::size_t most = 4;
    const auto processors = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most);
    const auto shares = std::clamp<std::size_t>(count / worth_a_thread, 1, processors);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < shares; ++i)
        others.push_back(std::async(std::launch::async, work, count * i / shares, count * (i + 1) / shares));
    work(0, count / shares);
    for (auto& other : others) other.get();
}

}  // namespace hamkari
