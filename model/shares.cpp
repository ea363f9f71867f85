#include "model/shares.hpp"

#include <algorithm>

namespace hamkari {

std::vector<std::int64_t> split_by_shares(std::int64_t amount, const std::vector<ProvinceShare>& shares) {
    struct Part {
        std::size_t index;
        Wide remainder;
    };
    constexpr Wide whole = 1'000'000;  // 100 % in ten-thousandths of a per cent
    std::vector<std::int64_t> parts;
    std::vector<Part> order;
    std::int64_t left = amount;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Wide product = Wide{amount} * shares[i].share->ten_thousandths;
        parts.push_back(static_cast<std::int64_t>(product / whole));
        order.push_back({i, product % whole});
        left -= parts.back();
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Part& a, const Part& b) { return a.remainder > b.remainder; });
    for (std::size_t i = 0; left > 0 && i < order.size(); ++i, --left) ++parts[order[i].index];
    return parts;
}

}  // namespace hamkari
