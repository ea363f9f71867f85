#include "reports/breakdown_cells.hpp"

namespace hamkari::reports {

Told::Told(std::span<const Fact* const> of) : sums(break_down(of)), returns(of.begin(), of.end()) {
    for (const Fact* fact : of) {
        const auto& given = return_of(*fact);
        sex_age = sex_age || given.women || given.men || given.girls || given.boys;
        disability = disability || given.disabled;
    }
}

Told& Told::operator+=(const Told& other) {
    sums.total += other.sums.total;
    sums.women += other.sums.women;
    sums.men += other.sums.men;
    sums.girls += other.sums.girls;
    sums.boys += other.sums.boys;
    sums.sex_age_unknown += other.sums.sex_age_unknown;
    sums.disabled += other.sums.disabled;
    sex_age = sex_age || other.sex_age;
    disability = disability || other.disability;
    returns.insert(returns.end(), other.returns.begin(), other.returns.end());
    return *this;
}

std::vector<Column> breakdown_columns(std::string first, const Locale& locale) {
    std::vector<Column> columns{words_column(std::move(first), 30)};
    for (const auto title :
         {Word::col_total, Word::women, Word::men, Word::girls, Word::boys, Word::unknown, Word::with_disabilities})
        columns.push_back(number_column(word(locale, title), 10));
    return columns;
}

PeopleRow people_row(const Told& told, const Indicator& indicator) {
    const auto& sums = told.sums;
    const bool declared = indicator.breaks_down_by(Breakdown::sex_age);
    const auto if_told = [](std::int64_t number, bool is_told) { return is_told ? std::optional(number) : std::nullopt; };
    const bool sex_age = declared && told.sex_age;
    return {if_told(sums.women, sex_age),
            if_told(sums.men, sex_age),
            if_told(sums.girls, sex_age),
            if_told(sums.boys, sex_age),
            if_told(sums.sex_age_unknown, declared),
            if_told(sums.disabled, indicator.breaks_down_by(Breakdown::disability) && told.disability)};
}

Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, const Snapshot& snapshot,
                  const Locale& locale) {
    const auto shown = [&](PeopleOf what) {
        return indicator.counts == Counts::people ? shown_people(snapshot, told.returns, what) : Shown::exact;
    };
    Row made = row(std::move(first),
                   strong(people_figure(told.sums.total, shown(PeopleOf::total), estimate, locale)));
    const auto people = people_row(told, indicator);
    constexpr PeopleOf columns[] = {PeopleOf::women, PeopleOf::men,     PeopleOf::girls,
                                    PeopleOf::boys,  PeopleOf::unknown, PeopleOf::disabled};
    for (std::size_t i = 0; i < people.size(); ++i)
        made.cells.push_back(people[i] ? people_figure(*people[i], shown(columns[i]), estimate, locale) : Cell{});
    return made;
}

}  // namespace hamkari::reports
