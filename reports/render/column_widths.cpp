#include "reports/render/column_widths.hpp"

#include "reports/render/text_extent.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hamkari::reports::render {

namespace {

constexpr double twips_per_point = 20, longest_share = 0.42, bold = 1.2;

/// What a column needs and what it would like to have.
struct Need {
    double least = 0, wish = 0;
};

double longest_word(std::string_view text, double size) {
    double longest = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        longest = std::max(longest, text_extent(text.substr(0, end), size));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

class Measuring {
public:
    Measuring(const Locale& locale, ValueStyle style, double size) : locale_(locale), style_(style), size_(size) {}

    void text(Need& need, std::string_view text, double size) const {
        need.least = std::max(need.least, longest_word(text, size));
        need.wish = std::max(need.wish, text_extent(text, size));
    }
    void whole(Need& need, std::string_view text, double size) const {
        need.least = std::max(need.least, text_extent(text, size));
        need.wish = std::max(need.wish, need.least);
    }
    void cell(Need& need, const Cell& cell, bool total) const {
        const double room = (total || cell.strong ? bold : 1.0) * size_;
        if (const auto* words = std::get_if<std::string>(&cell.value))
            text(need, *words, room);
        else if (const auto* date = std::get_if<Date>(&cell.value))
            whole(need, locale_.date_short(*date, locale_.first_calendar()) + "e", room);
        else if (std::holds_alternative<Light>(cell.value))
            whole(need, "●  " + value_text(cell.value, locale_, style_), size_);
        else if (std::holds_alternative<Period>(cell.value) || std::holds_alternative<Few>(cell.value))
            text(need, value_text(cell.value, locale_, style_), room);
        else
            whole(need, value_text(cell.value, locale_, style_) + (cell.estimate ? "e" : ""), room);
        if (!cell.note.empty()) text(need, cell.note, size_ * 0.9);
    }

private:
    const Locale& locale_;
    ValueStyle style_;
    double size_;
};

std::vector<Need> needs_of(const Table& table, const Measuring& measuring, const TableMeasure& measure) {
    std::vector<Need> needs(table.columns.size());
    for (std::size_t i = 0; i < needs.size(); ++i) measuring.text(needs[i], table.columns[i].title, measure.font_size * bold);
    for (const auto& row : table.rows) {
        if (row.kind == Row::Kind::group) continue;
        for (std::size_t i = 0; i < std::min(row.cells.size(), needs.size()); ++i)
            measuring.cell(needs[i], row.cells[i], row.kind == Row::Kind::total);
    }
    for (std::size_t i = 0; i < needs.size(); ++i) {
        auto& need = needs[i];
        need.least = need.least * twips_per_point + measure.padding;
        need.wish = std::clamp(need.wish * twips_per_point + measure.padding, need.least, std::max(need.least, measure.total * longest_share));
        const double asked = measure.total * table.columns[i].width / 100.0;
        if (asked > 0) need.wish = std::max(asked, need.least);
    }
    return needs;
}

}  // namespace

double least_width(const Table& table, const Locale& locale, ValueStyle style, const TableMeasure& measure) {
    double sum = 0;
    for (const auto& need : needs_of(table, Measuring(locale, style, measure.font_size), measure)) sum += need.least;
    return sum;
}

std::vector<int> column_widths(const Table& table, const Locale& locale, ValueStyle style, const TableMeasure& measure) {
    const auto needs = needs_of(table, Measuring(locale, style, measure.font_size), measure);
    double least = 0, wish = 0;
    for (const auto& need : needs) least += need.least, wish += need.wish;
    std::vector<int> widths;
    for (const auto& need : needs) {
        double width = need.least;
        if (least >= measure.total)
            width = need.least * measure.total / least;
        else if (wish > measure.total)
            width += (need.wish - need.least) * (measure.total - least) / (wish - least);
        else
            width = need.wish * measure.total / wish;
        widths.push_back(std::max(static_cast<int>(std::floor(width)), 1));
    }
    if (!widths.empty()) *std::ranges::max_element(widths) += measure.total - std::accumulate(widths.begin(), widths.end(), 0);
    return widths;
}

}  // namespace hamkari::reports::render
