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

Cell shown_cell(std::int64_t number, Shown shown, bool estimate, const Locale& locale) {
    switch (shown) {
        case Shown::few:
            return figure(Few{}, estimate);
        case Shown::withheld:
            return Cell{word(locale, Word::withheld)};
        case Shown::exact:
            break;
    }
    return figure(number, estimate);
}

void explain_hidden(Table& table, const Locale& locale) {
    const auto withheld = locale(Word::withheld);
    bool few = false, other = false;
    for (const auto& line : table.rows)
        for (const auto& cell : line.cells) {
            few = few || std::holds_alternative<Few>(cell.value);
            const auto* text = std::get_if<std::string>(&cell.value);
            other = other || (text && *text == withheld);
        }
    if (few) table.notes.push_back(word(locale, Word::explain_few));
    if (other) table.notes.push_back(word(locale, Word::explain_withheld));
}

Row breakdown_row(Cell first, const Told& told, const Indicator& indicator, bool estimate, std::span<const Shown> shown,
                  const Locale& locale) {
    Row made = row(std::move(first), strong(figure(told.sums.total, estimate)));
    const auto people = people_row(told, indicator);
    for (std::size_t i = 0; i < people.size(); ++i)
        made.cells.push_back(people[i] ? shown_cell(*people[i], shown.empty() ? Shown::exact : shown[i], estimate, locale)
                                       : Cell{});
    return made;
}

ShownOf::ShownOf(const Snapshot& snapshot, const Indicator& indicator, std::span<const Fact* const> returns) {
    if (snapshot.audience == Audience::internal || indicator.counts != Counts::people) return;
    std::map<ProvinceCode, std::vector<const Fact*>> by_province;
    std::vector<const Fact*> nowhere;
    if (indicator.breaks_down_by(Breakdown::province))
        for (const Fact* fact : returns) {
            const auto& province = return_of(*fact).province;
            (province ? by_province[*province] : nowhere).push_back(fact);
        }
    std::vector<PeopleRow> rows{people_row(Told(returns), indicator)};
    for (const auto& [code, own] : by_province) rows.push_back(people_row(Told(own), indicator));
    const bool some_nowhere = !by_province.empty() && !nowhere.empty();
    if (some_nowhere) rows.push_back(people_row(Told(nowhere), indicator));
    auto shown = shown_cells(rows, people_adding_up);
    std::size_t line = 0;
    whole = std::move(shown[line]);
    for (const auto& entry : by_province) provinces.emplace(entry.first, std::move(shown[++line]));
    if (some_nowhere) unknown = std::move(shown[++line]);
}

std::span<const Shown> ShownOf::of(ProvinceCode code) const {
    const auto found = provinces.find(code);
    return found == provinces.end() ? std::span<const Shown>() : found->second;
}

}  // namespace hamkari::reports
