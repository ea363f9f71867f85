#include "reports/people_cells.hpp"

#include <algorithm>

namespace hamkari::reports {

Value people_value(std::int64_t people, Shown shown, const Locale& locale) {
    switch (shown) {
        case Shown::few: return Few{};
        case Shown::withheld: return word(locale, Word::withheld);
        case Shown::exact: break;
    }
    return people;
}

Cell people_figure(std::int64_t people, Shown shown, bool estimate, const Locale& locale) {
    return figure(people_value(people, shown, locale), estimate && shown != Shown::withheld);
}

Cell people_cell(const std::optional<std::int64_t>& people, Shown shown, bool estimate, const Locale& locale) {
    if (!people) return Cell{word(locale, Word::no_return)};
    return people_figure(*people, shown, estimate, locale);
}

Shown shown_reached(const Snapshot& snapshot, std::span<const PeopleReached> reached) {
    return snapshot.hidden ? shown_people(snapshot, returns_of_people(reached)) : Shown::exact;
}

std::string people_reached_text(std::int64_t people, Shown shown, const Locale& locale) {
    switch (shown) {
        case Shown::few: return word(locale, Word::few_people_reached);
        case Shown::withheld: return word(locale, Word::withheld_people_reached);
        case Shown::exact: break;
    }
    return locale.count(Word::count_people_reached, people);
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

std::string hidden_text(std::span<const Shown> shown, const Locale& locale) {
    const auto has = [&](Shown one) { return std::find(shown.begin(), shown.end(), one) != shown.end(); };
    std::string text;
    if (has(Shown::few)) text = word(locale, Word::explain_few);
    if (has(Shown::withheld)) text += (text.empty() ? "" : " ") + word(locale, Word::explain_withheld);
    return text;
}

}  // namespace hamkari::reports
