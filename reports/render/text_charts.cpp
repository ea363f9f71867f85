#include "reports/render/text_charts.hpp"

#include "reports/locale/planning_words.hpp"
#include "reports/locale/words_of.hpp"
#include "reports/render/magnitude.hpp"
#include "reports/render/text_layout.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t longest_bar = 40, widest_label = 36;
constexpr ValueStyle style{.in_table = true, .currency_in_title = true};

std::string bar_of(std::int64_t raw, std::int64_t largest) {
    if (raw <= 0 || largest <= 0) return {};
    // Even the smallest value shows.
    const auto length = static_cast<std::size_t>(static_cast<Wide>(raw) * longest_bar / largest);
    return std::string(std::max<std::size_t>(length, 1), '#');
}

/// One bar a line.
void append_bars(std::string& out, const std::vector<std::pair<std::string, const Value*>>& lines, std::int64_t largest,
                 const Locale& locale) {
    std::size_t widest = 0;
    for (const auto& [label, value] : lines) widest = std::max(widest, display_width(label));
    for (const auto& [label, value] : lines) {
        const auto size = value ? magnitude(*value) : std::nullopt;
        auto line = size ? bar_of(size->raw, largest) : std::string();
        if (!line.empty()) line += ' ';
        line += size ? value_text(*value, locale, style) : std::string(empty_mark);
        append_wrapped(out, line, "  " + pad(label, std::min(widest, widest_label)) + "  ");
    }
}

/// Bars of one series that is called as its axis: its name need not be said with each of them.
bool is_histogram(const Bars& bars) { return bars.series.size() == 1 && bars.series.front().label == bars.unit; }

}  // namespace

void text_chart(std::string& out, const Gantt& gantt, const Locale& locale) {
    std::vector<TextCell> head;
    for (const auto word : {Word::col_id, Word::col_milestone, Word::col_due, Word::col_expected, Word::col_actual_date,
                            Word::col_status})
        head.push_back({{std::string(locale(word))}});
    const bool forecast = std::ranges::any_of(gantt.bars, [](const auto& bar) { return bar.forecast.has_value(); });
    if (forecast) {
        head.push_back({{std::string(locale(Planning::col_forecast))}});
        head.push_back({{std::string(locale(Planning::col_total_float))}, Side::end});
    }
    std::vector<TextRow> rows;
    for (const auto& bar : gantt.bars) {
        const auto date = [&](const std::optional<Date>& day) {
            return TextCell{{day ? locale.date_short(*day, locale.first_calendar()) : std::string(empty_mark)}};
        };
        std::string state;
        if (bar.cancelled)
            state = locale(Word::status_cancelled);
        else if (bar.actual)
            state = locale(Word::status_done);
        else if (bar.late)
            state = locale(Word::late);
        else if (bar.at_risk)
            state = locale(Word::at_risk);
        if (bar.estimate) state.append(state.empty() ? "" : " ").append(locale(Word::estimate_mark));
        rows.push_back({{TextCell{{bar.id}}, TextCell{{bar.label}}, date(bar.due), date(bar.expected), date(bar.actual),
                         TextCell{{state}}}});
        if (!forecast) continue;
        rows.back().cells.push_back(date(bar.forecast));
        const auto days = bar.float_days ? locale.number(std::int64_t{*bar.float_days}) : std::string(empty_mark);
        rows.back().cells.push_back({{bar.critical ? std::string(locale(Planning::is_critical)) : days}, Side::end});
    }
    append_table(out, head, rows);
}

void text_chart(std::string& out, const Bars& bars, const Locale& locale) {
    std::int64_t largest = 0;
    std::size_t label_width = 0;
    for (const auto& series : bars.series) {
        label_width = std::max(label_width, display_width(series.label));
        for (const auto& value : series.values)
            if (const auto size = value ? magnitude(*value) : std::nullopt) largest = std::max(largest, size->raw);
    }
    if (const auto goal = bars.goal ? magnitude(bars.goal->value) : std::nullopt) largest = std::max(largest, goal->raw);
    label_width = std::min(label_width, widest_label);
    if (is_histogram(bars)) {
        std::vector<std::pair<std::string, const Value*>> lines;
        for (std::size_t i = 0; i < bars.categories.size(); ++i) {
            const auto& values = bars.series.front().values;
            lines.emplace_back(bars.categories[i], i < values.size() && values[i] ? &*values[i] : nullptr);
        }
        return append_bars(out, lines, largest, locale);
    }
    for (std::size_t category = 0; category < bars.categories.size(); ++category) {
        append_wrapped(out, bars.categories[category]);
        for (const auto& series : bars.series) {
            const auto* value =
                category < series.values.size() && series.values[category] ? &*series.values[category] : nullptr;
            const auto size = value ? magnitude(*value) : std::nullopt;
            auto line = size ? bar_of(size->raw, largest) : std::string();
            if (!line.empty()) line += ' ';
            line += size ? value_text(*value, locale, style) : std::string(empty_mark);
            append_wrapped(out, line, "  " + pad(series.label, label_width) + "  ");
        }
    }
}

void text_chart(std::string& out, const ProvinceMap& map, const Locale& locale) {
    struct Line {
        std::string_view name;
        std::int64_t raw;
        const ProvinceMap::Entry* entry;
    };
    std::vector<Line> lines;
    std::size_t name_width = 0;
    std::int64_t largest = 0;
    for (const auto& entry : map.values) {
        const auto size = entry.value ? magnitude(*entry.value) : std::nullopt;
        lines.push_back({locale.province(entry.code), size ? size->raw : -1, &entry});
        name_width = std::max(name_width, display_width(lines.back().name));
        largest = std::max(largest, lines.back().raw);
    }
    std::ranges::stable_sort(lines, [](const Line& a, const Line& b) { return a.raw > b.raw; });
    append_wrapped(out, map.legend);
    for (const auto& line : lines) {
        auto text = bar_of(line.raw, largest);
        if (!text.empty()) text += ' ';
        text += line.entry->value ? value_text(*line.entry->value, locale, style)
                              : std::string(locale(Word::label_active_no_figure));
        append_wrapped(out, text, "  " + pad(line.name, name_width) + "  ");
    }
    append_wrapped(out, locale(Word::disclaimer_map));
}

void text_chart(std::string& out, const Curves& curves, const Locale& locale) {
    if (curves.lines.size() == 1 && curves.unit.empty()) {
        // Shares of a hundred, one a day: bars draw the curve.
        const auto& values = curves.lines.front().values;
        std::vector<std::pair<std::string, const Value*>> lines;
        for (std::size_t i = 0; i < curves.days.size(); ++i)
            lines.emplace_back(locale.date_short(curves.days[i], locale.first_calendar()),
                               i < values.size() && values[i] ? &*values[i] : nullptr);
        return append_bars(out, lines, Percent::whole(100).ten_thousandths, locale);
    }
    std::vector<TextCell> head{{{std::string(locale(Word::col_day))}}};
    for (const auto& line : curves.lines) head.push_back({{line.label}, Side::end});
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < curves.days.size(); ++i) {
        auto& row = rows.emplace_back();
        row.cells.push_back({{locale.date_short(curves.days[i], locale.first_calendar())}});
        for (const auto& line : curves.lines) {
            const bool told = i < line.values.size() && line.values[i];
            row.cells.push_back(
                {{told ? value_text(*line.values[i], locale, style) : std::string(empty_mark)}, Side::end});
        }
    }
    append_table(out, head, rows);
}

void text_chart(std::string& out, const RiskMatrix& matrix, const Locale& locale) {
    std::vector<TextCell> head{{{std::string(locale(Word::risk_score))}, Side::end},
                               {{std::string(locale(Word::chart_band))}},
                               {{std::string(locale(Word::risk_likelihood))}, Side::end},
                               {{std::string(locale(Word::risk_impact))}, Side::end},
                               {{std::string(locale(Word::section_risks))}}};
    std::vector<TextRow> rows;
    for (int score = 25; score > 0; --score)
        for (int likelihood = 5; likelihood > 0; --likelihood) {
            std::vector<std::string> ids;
            for (const auto& risk : matrix.risks)
                if (risk.likelihood == likelihood && risk.likelihood * risk.impact == score) ids.push_back(risk.id);
            if (ids.empty()) continue;
            rows.push_back({{{{locale.number(score)}, Side::end},
                             {{std::string(locale(risk_band(score)))}},
                             {{locale.number(likelihood)}, Side::end},
                             {{locale.number(score / likelihood)}, Side::end},
                             {{locale.list(ids)}}}});
        }
    append_table(out, head, rows);
}

void text_chart(std::string& out, const Trend& trend, const Locale& locale) {
    std::size_t label_width = 0;
    for (const auto& line : trend.lines) label_width = std::max(label_width, display_width(line.label));
    label_width = std::min(label_width, widest_label);
    for (const auto& line : trend.lines) {
        std::string values;
        for (const auto& value : line.values)
            values.append(values.empty() ? "" : "  ")
                .append(value ? value_text(*value, locale, style) : std::string(empty_mark));
        if (line.planned) values.append(" (").append(locale.percent(*line.planned)).append(")");
        append_wrapped(out, values, "  " + pad(line.label, label_width) + "  ");
    }
}

}  // namespace hamkari::reports::render
