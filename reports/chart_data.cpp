#include "reports/chart_data.hpp"

#include "reports/cells.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>

namespace hamkari::reports {

std::string link_text(const Gantt::Link& link) {
    if (link.type == LinkType::fs && link.lag.days == 0) return link.id;
    auto text = link.id + " " + std::string(word(link.type));
    if (link.lag.days != 0) text += (link.lag.days > 0 ? "+" : "") + to_text(link.lag);
    return text;
}

Table data_of(const Gantt& chart, const Locale& locale) {
    Table table;
    table.columns = {
        words_column(word(locale, Word::col_id)),         words_column(word(locale, Word::col_milestone)),
        words_column(word(locale, Word::col_start)),      words_column(word(locale, Word::col_baseline_due)),
        words_column(word(locale, Word::col_due)),        words_column(word(locale, Word::col_expected)),
        words_column(word(locale, Word::col_actual_date))};
    const bool forecast = std::ranges::any_of(chart.bars, [](const auto& bar) { return bar.forecast.has_value(); });
    if (forecast) {
        table.columns.push_back(words_column(word(locale, Planning::col_forecast)));
        table.columns.push_back(number_column(word(locale, Planning::col_total_float)));
    }
    const bool linked = std::ranges::any_of(chart.bars, [](const auto& bar) { return !bar.after.empty(); });
    if (linked) table.columns.push_back(words_column(word(locale, Word::chart_comes_after)));
    for (const auto& bar : chart.bars) {
        table.rows.push_back(row(code(bar.id), Cell{bar.label}, figure(bar.start), figure(bar.baseline),
                                 figure(bar.due, bar.estimate), figure(bar.expected), figure(bar.actual)));
        if (forecast) {
            auto& cells = table.rows.back().cells;
            cells.push_back(figure(bar.forecast));
            cells.push_back(bar.float_days ? figure(std::int64_t{*bar.float_days}) : Cell{});
            if (bar.critical) cells.back().note = word(locale, Planning::is_critical);
        }
        std::vector<std::string> after;
        for (const auto& link : bar.after) after.push_back(link_text(link));
        if (linked) table.rows.back().cells.emplace_back(codes(after, locale));
    }
    return table;
}

Table data_of(const Bars& chart, const Locale&) {
    Table table;
    table.columns.push_back(words_column({}));
    for (const auto& series : chart.series) table.columns.push_back(number_column(series.label));
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        Row one = row(Cell{chart.categories[i]});
        for (const auto& series : chart.series)
            one.cells.push_back(i < series.values.size() && series.values[i]
                                    ? figure(*series.values[i], series.is_estimate(i))
                                    : Cell{});
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

Table data_of(const Curves& chart, const Locale& locale) {
    Table table;
    table.columns.push_back(words_column(word(locale, Word::col_day)));
    for (const auto& line : chart.lines)
        table.columns.push_back(number_column(
            chart.unit.empty() ? line.label : locale(Word::sentence_in_brackets, {line.label, chart.unit})));
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        Row one = row(figure(chart.days[i]));
        for (const auto& line : chart.lines)
            one.cells.push_back(i < line.values.size() && line.values[i] ? figure(*line.values[i], line.estimate) : Cell{});
        table.rows.push_back(std::move(one));
    }
    table.currency_in_title = true;
    return table;
}

Table data_of(const RiskMatrix& chart, const Locale& locale) {
    std::vector<const RiskMatrix::Mark*> risks;
    for (const auto& risk : chart.risks) risks.push_back(&risk);
    std::ranges::stable_sort(
        risks, [](const auto* a, const auto* b) { return a->likelihood * a->impact > b->likelihood * b->impact; });
    Table table;
    table.columns = {words_column(word(locale, Word::col_id)),           words_column(word(locale, Word::risk)),
                     number_column(word(locale, Word::risk_likelihood)), number_column(word(locale, Word::risk_impact)),
                     number_column(word(locale, Word::risk_score)),      words_column(word(locale, Word::chart_band))};
    for (const auto* risk : risks) {
        const int score = risk->likelihood * risk->impact;
        table.rows.push_back(row(code(risk->id), Cell{risk->label},
                                 figure(std::int64_t{risk->likelihood}, risk->estimate),
                                 figure(std::int64_t{risk->impact}, risk->estimate),
                                 figure(std::int64_t{score}, risk->estimate), Cell{word(locale, risk_band(score))}));
    }
    return table;
}

Table data_of(const Trend& chart, const Locale& locale) {
    Table table;
    table.columns.push_back(words_column(word(locale, Word::col_project)));
    for (const auto day : chart.days)
        table.columns.push_back(number_column(locale.date_short(day, locale.first_calendar())));
    const bool planned = std::ranges::any_of(chart.lines, [](const auto& line) { return line.planned.has_value(); });
    if (planned) table.columns.push_back(number_column(word(locale, Word::chart_planned_now)));
    for (const auto& line : chart.lines) {
        Row one = row(Cell{line.label});
        for (std::size_t i = 0; i < chart.days.size(); ++i)
            one.cells.push_back(i < line.values.size() ? figure(line.values[i], line.estimate) : Cell{});
        if (planned) one.cells.push_back(figure(line.planned, line.estimate));
        table.rows.push_back(std::move(one));
    }
    return table;
}

}  // namespace hamkari::reports
