#include "reports/breakdown_cells.hpp"

namespace hamkari::reports {

Told::Told(std::span<const Fact* const> returns) : sums(break_down(returns)) {
    for (const Fact* fact : returns) {
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
    return *this;
}

std::vector<Column> breakdown_columns(std::string first, const Locale& locale) {
    std::vector<Column> columns{words_column(std::move(first), 30)};
    for (const auto title :
         {Word::col_total, Word::women, Word::men, Word::girls, Word::boys, Word::unknown, Word::with_disabilities})
        columns.push_back(number_column(word(locale, title), 10));
    return columns;
}

Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, bool crossed) {
    const auto& sums = told.sums;
    const bool people = indicator.counts == Counts::people;
    const auto cell = [&](std::int64_t number, bool is_told) {
        if (!is_told) return Cell{};
        if (crossed && people && is_few(number)) return figure(Few{}, estimate);
        return figure(number, estimate);
    };
    const bool declared = indicator.breaks_down_by(Breakdown::sex_age);
    const bool sex_age = declared && told.sex_age;
    return row(std::move(first), strong(figure(sums.total, estimate)), cell(sums.women, sex_age),
               cell(sums.men, sex_age), cell(sums.girls, sex_age), cell(sums.boys, sex_age),
               cell(sums.sex_age_unknown, declared),
               cell(sums.disabled, indicator.breaks_down_by(Breakdown::disability) && told.disability));
}

}  // namespace hamkari::reports
