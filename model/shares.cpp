#include "model/shares.hpp"

#include <algorithm>

namespace hamkari {

std::vector<std::int64_t> split_by_shares(std::int64_t amount, const std::vector<ProvinceShare>& shares) {
    struct Part {
        std::size_t index;
        Wide remainder;
    };
    Wide whole = 0;  // of earmarked provinces less than 100 %
    for (const auto& share : shares) whole += share.share->ten_thousandths;
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

std::vector<Money> in_whole_units(std::vector<Money> parts) {
    std::int64_t unit = 1;
    if (!parts.empty())
        for (int i = 0; i < parts.front().currency.decimals(); ++i) unit *= 10;
    std::int64_t sum = 0, floors = 0;
    std::vector<std::pair<std::int64_t, std::size_t>> remainders;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i].minor;
        const auto remainder = ((parts[i].minor % unit) + unit) % unit;
        parts[i].minor -= remainder;
        floors += parts[i].minor;
        remainders.emplace_back(remainder, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    auto left = static_cast<std::int64_t>(divide_half_even(Wide{sum}, unit)) - floors / unit;
    for (auto one = remainders.begin(); left > 0 && one != remainders.end(); ++one, --left)
        parts[one->second].minor += unit;
    return parts;
}

}  // namespace hamkari
