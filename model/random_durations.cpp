#include "model/random_durations.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hamkari {

namespace {

/// The shares of the outcomes below 0, 1/n, 2/n ... 1.
std::vector<double> shares_below(double alpha, double beta) {
    constexpr int parts = 4096;
    struct Logs {
        std::vector<double> up, down;
        Logs() {
            for (int i = 0; i < parts; ++i) up.push_back(std::log((i + 0.5) / parts));
            down.assign(up.rbegin(), up.rend());
        }
    };
    static const Logs logs;
    std::vector<double> shares(parts + 1);
    for (std::size_t i = 0; i < parts; ++i)
        shares[i + 1] = shares[i] + std::exp((alpha - 1) * logs.up[i] + (beta - 1) * logs.down[i]);
    for (auto& share : shares) share /= shares.back();
    return shares;
}

double inverse(const std::vector<double>& shares, double share) {
    const auto next = std::ranges::upper_bound(shares, share);
    if (next == shares.end()) return 1;
    const auto i = static_cast<std::size_t>(next - shares.begin()) - 1;
    const auto within = (share - shares[i]) / (shares[i + 1] - shares[i]);
    return (static_cast<double>(i) + within) / static_cast<double>(shares.size() - 1);
}

double interpolated(const std::vector<double>& values, double place) {
    const auto i = static_cast<std::size_t>(place);
    if (i + 1 >= values.size()) return values.back();
    return values[i] + (values[i + 1] - values[i]) * (place - static_cast<double>(i));
}

}  // namespace

BetaQuantiles::BetaQuantiles(double alpha, double beta) {
    auto shares = shares_below(alpha, beta);
    for (int i = 0; i <= cells; ++i) {
        whole_.push_back(inverse(shares, static_cast<double>(i) / cells));
        first_.push_back(inverse(shares, static_cast<double>(i) / cells / cells));
        last_.push_back(inverse(shares, 1 - static_cast<double>(cells - i) / cells / cells));
    }
}

double BetaQuantiles::at(double share) const {
    const double place = share * cells;
    if (place < 1) return interpolated(first_, place * cells);
    if (place >= cells - 1) return interpolated(last_, (place - (cells - 1)) * cells);
    return interpolated(whole_, place);
}

RandomDuration RandomDurations::of(const Duration& duration) {
    RandomDuration made;
    const double low = duration.low(), high = duration.high();
    made.shape_ = shape_;
    made.low_ = low * static_cast<double>(ticks_);
    made.range_ = (high - low) * static_cast<double>(ticks_);
    made.mode_ = high > low ? (duration.likely - low) / (high - low) : 0;
    if (shape_ == Shape::pert && high > low) {
        const int before = duration.likely - duration.low(), whole = duration.high() - duration.low();
        const int common = std::gcd(before, whole);
        auto& values = tables_[{before / common, whole / common}];
        constexpr double weight_of_likely = 4;
        if (!values)
            values = std::make_unique<const BetaQuantiles>(1 + weight_of_likely * made.mode_, 1 + weight_of_likely * (1 - made.mode_));
        made.beta_ = values.get();
    }
    return made;
}

double RandomDuration::quantile(double share) const {
    switch (shape_) {
        case Shape::uniform: return share;
        case Shape::pert: return beta_ ? beta_->at(share) : 0;
        case Shape::triangular: break;
    }
    const bool below = share < mode_;
    const double root = std::sqrt(below ? share * mode_ : (1 - share) * (1 - mode_));
    return below ? root : 1 - root;
}

std::int64_t RandomDuration::at(double chance) const {
    const double share = from_ + (1 - from_) * chance;
    return std::max(static_cast<std::int64_t>(low_ + range_ * quantile(share) + 0.5), least_);
}

bool RandomDuration::longer_than(std::int64_t ticks) {
    const auto passed = static_cast<double>(ticks);
    if (passed >= low_ + range_) return false;
    if (passed < low_) return true;
    // Quantiles only grow: the share that is not longer is looked for by halves.
    double below = 0, above = 1;
    for (int i = 0; i < 60; ++i) {
        const double middle = (below + above) / 2;
        (low_ + range_ * quantile(middle) <= passed ? below : above) = middle;
    }
    from_ = below;
    least_ = ticks + 1;
    return true;
}

}  // namespace hamkari
