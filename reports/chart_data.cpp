#include "reports/chart_data.hpp"

#include "reports/cells.hpp"

namespace hamkari::reports {

Table data_of(const Gantt& chart, const Locale& locale) {
    Table table;
    table.columns = {words_column(word(locale, Word::col_id)),       words_column(word(locale, Word::col_milestone)),
                     words_column(word(locale, Word::col_start)),    words_column(word(locale, Word::col_baseline_due)),
                     words_column(word(locale, Word::col_due)),      words_column(word(locale, Word::col_expected)),
                     words_column(word(locale, Word::col_actual_date))};
    for (const auto& bar : chart.bars)
        table.rows.push_back(row(code(bar.id), Cell{bar.label}, figure(bar.start), figure(bar.baseline),
                                 figure(bar.due, bar.estimate), figure(bar.expected), figure(bar.actual)));
    return table;
}

Table data_of(const Bars& chart, const Locale&) {
    Table table;
    table.columns.push_back(words_column({}));
    for (const auto& series : chart.series) table.columns.push_back(number_column(series.label));
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        Row one = row(Cell{chart.categories[i]});
        for (const auto& series : chart.series)
            one.cells.push_back(i < series.values.size() && series.values[i] ? Cell{*series.values[i]} : Cell{});
        table.rows.push_back(std::move(one));
    }
    table.currency_in_title = true;
    return table;
}

Table data_of(const ProvinceMap& chart, const Locale& locale) {
    Table table;
    table.columns = {words_column(word(locale, Word::col_province)), number_column(chart.legend)};
    for (const auto& entry : chart.values)
        table.rows.push_back(row(Cell{std::string(locale.province(entry.code))},
                                 entry.value ? Cell{*entry.value} : Cell{word(locale, Word::not_available)}));
    return table;
}

}  // namespace hamkari::reports
