#include "model/few.hpp"

#include <limits>

namespace hamkari {

namespace {

struct Place {
    std::size_t row = 0, column = 0;
};

class Hiding {
public:
    Hiding(std::span<const PeopleRow> rows, std::size_t adding_up) : rows_(rows) {
        for (const auto& row : rows) {
            auto& line = shown.emplace_back();
            for (const auto& count : row) line.push_back(count && is_few(*count) ? Shown::few : Shown::exact);
        }
        for (std::size_t row = 0; row < rows.size(); ++row) {
            auto& sum = sums_.emplace_back();
            for (std::size_t column = 0; column < adding_up; ++column) sum.push_back({row, column});
        }
        if (rows.size() < 2) return;
        for (std::size_t column = 0; column < rows.front().size(); ++column) {
            auto& sum = sums_.emplace_back();
            for (std::size_t row = 0; row < rows.size(); ++row) sum.push_back({row, column});
        }
    }

    /// Each pass hides one more cell of some sum: it ends when there is nothing left to compute.
    void close() {
        for (bool again = true; again;) {
            again = false;
            for (const auto& sum : sums_) again = hide_second(sum) || again;
        }
    }

    std::vector<std::vector<Shown>> shown;

private:
    bool hide_second(const std::vector<Place>& sum) {
        int hidden = 0;
        const Place* best = nullptr;
        std::int64_t least = std::numeric_limits<std::int64_t>::max();
        for (const auto& place : sum) {
            const auto& count = rows_[place.row][place.column];
            if (!count) continue;
            if (shown[place.row][place.column] != Shown::exact) {
                ++hidden;
            } else if (const auto cost = cost_of(place, *count); cost < least) {
                least = cost;
                best = &place;
            }
        }
        if (hidden != 1 || !best) return false;
        shown[best->row][best->column] = Shown::withheld;
        return true;
    }

    /// What is lost with a cell: a sum is worth more than its parts; a zero hides less than a number.
    std::int64_t cost_of(const Place& place, std::int64_t count) const {
        constexpr std::int64_t zero = std::int64_t{1} << 60, sum = std::int64_t{1} << 61;
        return (count == 0 ? zero : count) + (rows_.size() > 1 && place.row == 0 ? sum : 0);
    }

    std::span<const PeopleRow> rows_;
    std::vector<std::vector<Place>> sums_;
};

}  // namespace

std::vector<std::vector<Shown>> shown_cells(std::span<const PeopleRow> rows, std::size_t adding_up) {
    Hiding hiding(rows, adding_up);
    hiding.close();
    return std::move(hiding.shown);
}

}  // namespace hamkari
