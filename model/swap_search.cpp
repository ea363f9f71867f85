#include "model/hidden_people.hpp"
#include "model/people.hpp"
#include "model/snapshot.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace hamkari {

namespace {

using FactNumber = std::uint32_t;

constexpr std::array sex_age_cells{PeopleOf::women, PeopleOf::men, PeopleOf::girls, PeopleOf::boys, PeopleOf::unknown};
constexpr std::size_t column_of(PeopleOf what) { return static_cast<std::size_t>(what); }

/// What is lost if a figure is not told: that of a year or of the whole time is worth more than that of a part, and a
/// total more than one of its cells.
struct Worth {
    std::int64_t all = 0, province = 0;
};
constexpr Worth of_programme_in_all{400, 20}, of_programme_in_part{40, 4}, of_indicator_in_all{200, 10},
    of_indicator_in_part{20, 3};
constexpr std::int64_t total_factor = 8;
/// A year of the calendar in which it is reported, or the whole time. What another calendar cuts out of the returns of
/// a year is a part.
bool is_long(const Period& time, Calendar calendar) {
    return time.kind == Period::Kind::range || (time.kind == Period::Kind::year && time.calendar == calendar);
}
/// For a swap that would need people where there are none: from a zero one can tell which way it went.
constexpr std::int64_t one_way_cost = 30;
/// Of a number that is withheld, in thousandths of the worth of a figure: rather a small one than a large one.
constexpr std::int64_t number_scale = 1000;
constexpr std::size_t most_others = 24;

/// The times in which some report may tell an indicator.
std::set<Period> times_of(const IndicatorState& indicator, const Snapshot& snapshot) {
    std::set<Period> times{to_date(snapshot.as_of), indicator.project->period, snapshot.plan().programme.period};
    for (const auto& wanted : indicator.plan->targets) times.insert(wanted.period);
    for (const Fact* fact : indicator.returns) {
        const auto& own = return_of(*fact).period;
        times.insert(own);
        for (const auto calendar : {Calendar::gregorian, Calendar::solar_hijri})
            for (const auto kind : {Period::Kind::quarter, Period::Kind::half, Period::Kind::year})
                times.insert(period_of(kind, calendar, own.last));
    }
    return times;
}

}  // namespace

class SwapSearch {
public:
    SwapSearch(const Snapshot& snapshot, HiddenPeople& found) : snapshot_(snapshot), found_(found) {
        std::map<Period, Summed> headline;
        std::size_t number = 0;
        for (const auto& project : snapshot.projects)
            for (const auto& indicator : project.indicators)
                if (is_count_of_people(*indicator.plan)) add_indicator(indicator, number++, headline);
        for (const auto& entry : headline) {
            const auto& sum = entry.second;
            add_by_place(sum.facts, sum.is_long ? of_programme_in_all : of_programme_in_part, true, true);
        }
        groups_of_.resize(facts_.size());
        for (std::uint32_t i = 0; i < groups_.size(); ++i)
            for (const auto fact : groups_[i].facts) groups_of_[fact].push_back(i);
    }

    void run() {
        // Sums first: a swap that hides one hides its parts too.
        std::vector<std::size_t> order(groups_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return groups_[a].facts.size() > groups_[b].facts.size();
        });
        for (const bool totals : {true, false})
            for (const auto i : order)
                for (std::size_t what = 0; what < kinds_of_people; ++what) {
                    if ((what == column_of(PeopleOf::total)) != totals) continue;
                    const auto& group = groups_[i];
                    if (group.is_told[what] && is_few(group.number[what]) && !group.withheld[what])
                        take(best_for(group, static_cast<PeopleOf>(what)));
                }
    }

private:
    /// Figures of the same returns: the total and its parts.
    struct FiguresOf {
        std::vector<FactNumber> facts;
        std::int64_t worth = 0;
        std::array<std::int64_t, kinds_of_people> number{};
        std::array<bool, kinds_of_people> is_told{};   ///< some report has it
        std::array<bool, kinds_of_people> withheld{};  ///< by a swap so far
    };

    struct Counted {
        const Fact* fact = nullptr;
        std::size_t indicator = 0;
        bool headline = false, sex_age = false, disability = false;  ///< what it tells
        std::array<std::int64_t, kinds_of_people> number{};
    };

    /// The returns of all headline indicators in one time.
    struct Summed {
        std::vector<FactNumber> facts;
        bool is_long = false;
    };

    struct CellChange {
        FactNumber fact = 0;
        PeopleOf cell{};
        int by = 0;
    };
    using Swap = std::vector<CellChange>;

    void add_indicator(const IndicatorState& indicator, std::size_t number, std::map<Period, Summed>& headline) {
        const auto& plan = *indicator.plan;
        std::map<const Fact*, FactNumber> numbers;
        for (const Fact* fact : indicator.returns) {
            numbers[fact] = static_cast<FactNumber>(facts_.size());
            const auto& given = return_of(*fact);
            const bool sex_age = given.women || given.men || given.girls || given.boys;
            Counted counted{fact, number, plan.headline, sex_age, given.disabled.has_value(), {}};
            for (std::size_t i = 0; i < kinds_of_people; ++i)
                counted.number[i] = people_of(std::span(&fact, 1), static_cast<PeopleOf>(i));
            facts_.push_back(counted);
        }
        const auto calendar = calendar_of(plan, *indicator.project);
        for (const auto& time : times_of(indicator, snapshot_)) {
            std::vector<FactNumber> counted;
            for (const Fact* fact : returns_counted(indicator, time, snapshot_.as_of)) counted.push_back(numbers[fact]);
            if (counted.empty()) continue;
            std::sort(counted.begin(), counted.end());
            if (plan.headline) {
                auto& sum = headline[time];
                sum.facts.insert(sum.facts.end(), counted.begin(), counted.end());
                sum.is_long = sum.is_long || is_long(time, calendar);
            }
            add_by_place(counted, is_long(time, calendar) ? of_indicator_in_all : of_indicator_in_part,
                         plan.headline || plan.breaks_down_by(Breakdown::sex_age),
                         plan.headline || plan.breaks_down_by(Breakdown::disability));
        }
    }

    void add_by_place(const std::vector<FactNumber>& all, Worth worth, bool sex_age, bool disability) {
        add_group(all, worth.all, sex_age, disability);
        std::map<int, std::vector<FactNumber>> places;
        for (const auto fact : all) {
            const auto& province = return_of(*facts_[fact].fact).province;
            places[province ? static_cast<int>(*province) : -1].push_back(fact);
        }
        for (const auto& place : places) add_group(place.second, worth.province, sex_age, disability);
    }

    void add_group(const std::vector<FactNumber>& facts, std::int64_t worth, bool sex_age, bool disability) {
        const auto [known, is_new] = known_.try_emplace(facts, groups_.size());
        if (is_new) {
            auto& made = groups_.emplace_back();
            made.facts = facts;
            for (const auto fact : facts)
                for (std::size_t i = 0; i < kinds_of_people; ++i) made.number[i] += facts_[fact].number[i];
        }
        auto& group = groups_[known->second];
        group.worth = std::max(group.worth, worth);
        group.is_told[column_of(PeopleOf::total)] = true;
        for (const auto cell : sex_age_cells)
            group.is_told[column_of(cell)] = group.is_told[column_of(cell)] || sex_age;
        auto& disabled = group.is_told[column_of(PeopleOf::disabled)];
        disabled = disabled || disability;
    }
    std::int64_t number(FactNumber fact, PeopleOf what) const { return facts_[fact].number[column_of(what)]; }

    static bool contains(const FiguresOf& group, FactNumber fact) {
        return std::binary_search(group.facts.begin(), group.facts.end(), fact);
    }
    /// By how much a swap changes a figure.
    static int net(const FiguresOf& group, PeopleOf what, const Swap& swap) {
        int sum = 0;
        for (const auto& change : swap) {
            const bool counts = what == PeopleOf::total ? change.cell != PeopleOf::disabled : change.cell == what;
            if (counts && contains(group, change.fact)) sum += change.by;
        }
        return sum;
    }
    std::vector<std::uint32_t> touched(const Swap& swap) const {
        std::vector<std::uint32_t> all;
        for (const auto& change : swap)
            all.insert(all.end(), groups_of_[change.fact].begin(), groups_of_[change.fact].end());
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
    std::int64_t cost(const Swap& swap) const {
        std::int64_t sum = 0;
        for (const auto i : touched(swap)) {
            const auto& group = groups_[i];
            for (std::size_t what = 0; what < kinds_of_people; ++what) {
                if (!group.is_told[what] || group.withheld[what] || is_few(group.number[what])) continue;
                if (net(group, static_cast<PeopleOf>(what), swap) == 0) continue;
                sum += group.worth * (what == 0 ? total_factor : 1) * number_scale;
                sum += std::min(group.number[what], number_scale - 1);
            }
        }
        return goes(swap, 1) && goes(swap, -1) ? sum : sum + one_way_cost * number_scale;
    }

    /// Whether it can be made one way: where it takes somebody away, there must be somebody.
    bool goes(const Swap& swap, int direction) const {
        return std::all_of(swap.begin(), swap.end(), [&](const CellChange& change) {
            return change.by * direction > 0 || number(change.fact, change.cell) > 0;
        });
    }

    PeopleOf largest_cell(FactNumber fact) const {
        return *std::max_element(sex_age_cells.begin(), sex_age_cells.end(),
                                 [&](PeopleOf a, PeopleOf b) { return number(fact, a) < number(fact, b); });
    }

    /// Other returns with which one may swap: of the same indicator, and of the other headline indicators, which have a
    /// sum. Near ones: of the same time or of the same province, the smaller ones first.
    std::vector<FactNumber> others(const FiguresOf& group, FactNumber fact) const {
        const auto& own = return_of(*facts_[fact].fact);
        std::vector<std::pair<std::pair<int, std::int64_t>, FactNumber>> ranked;
        for (FactNumber other = 0; other < facts_.size(); ++other) {
            const bool same = facts_[other].indicator == facts_[fact].indicator;
            const bool summed = facts_[other].headline && facts_[fact].headline;
            if ((!same && !summed) || number(other, PeopleOf::total) == 0 || contains(group, other)) continue;
            const auto& given = return_of(*facts_[other].fact);
            const int near =
                (same ? 0 : 2) + (given.period == own.period ? 0 : 1) + (given.province == own.province ? 0 : 1);
            ranked.push_back({{near, number(other, PeopleOf::total)}, other});
        }
        std::sort(ranked.begin(), ranked.end());
        if (ranked.size() > most_others) ranked.resize(most_others);
        std::vector<FactNumber> found;
        for (const auto& one : ranked) found.push_back(one.second);
        return found;
    }

    Swap best_for(const FiguresOf& group, PeopleOf what) const {
        const auto fact = *std::max_element(group.facts.begin(), group.facts.end(), [&](FactNumber a, FactNumber b) {
            return number(a, what) < number(b, what);
        });
        const auto cell = what == PeopleOf::total ? largest_cell(fact) : what;
        // Where nothing can be swapped, every figure with it in it is hidden.
        Swap best{{fact, cell, 1}};
        auto least = cost(best) + number_scale;
        const auto consider = [&](Swap swap) {
            if (!goes(swap, 1) && !goes(swap, -1)) return;
            if (const auto price = cost(swap); price < least) {
                least = price;
                best = std::move(swap);
            }
        };
        const auto with = others(group, fact);
        if (what == PeopleOf::total) {
            for (const auto other : with) {
                const auto from = number(other, cell) > 0 ? cell : largest_cell(other);
                consider({{fact, cell, 1}, {other, from, -1}});
            }
        } else if (what == PeopleOf::disabled) {
            for (const auto other : with)
                if (facts_[other].disability) consider({{fact, cell, 1}, {other, cell, -1}});
        } else {
            for (const auto second : sex_age_cells) {
                if (second == cell) continue;
                consider({{fact, cell, 1}, {fact, second, -1}});
                for (const auto other : with)
                    if (facts_[other].sex_age)
                        consider({{fact, cell, 1}, {fact, second, -1}, {other, cell, -1}, {other, second, 1}});
            }
        }
        return best;
    }

    void take(const Swap& swap) {
        for (const auto i : touched(swap))
            for (std::size_t what = 0; what < kinds_of_people; ++what)
                if (net(groups_[i], static_cast<PeopleOf>(what), swap) != 0) groups_[i].withheld[what] = true;
        for (const auto& change : swap)
            found_.changes_[facts_[change.fact].fact].push_back({swaps_, change.cell, change.by});
        ++swaps_;
    }

    const Snapshot& snapshot_;
    HiddenPeople& found_;
    std::vector<Counted> facts_;
    std::vector<FiguresOf> groups_;
    std::map<std::vector<FactNumber>, std::size_t> known_;
    std::vector<std::vector<std::uint32_t>> groups_of_;  ///< by fact
    std::uint32_t swaps_ = 0;
};

HiddenPeople::HiddenPeople(const Snapshot& snapshot) { SwapSearch(snapshot, *this).run(); }

}  // namespace hamkari
