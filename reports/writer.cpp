#include "reports/writer.hpp"

#include "reports/source_notes.hpp"

#include <algorithm>

namespace hamkari::reports {

void Writer::chapter(std::string title, std::string anchor) {
    sections_ = 0;
    Heading heading{1, std::to_string(++chapters_), std::move(title), std::move(anchor),
                    document_.form == Document::Form::book, std::nullopt};
    document_.blocks.emplace_back(std::move(heading));
}

Heading& Writer::section(std::string title, std::string anchor) {
    auto number = std::to_string(chapters_) + "." + std::to_string(++sections_);
    Heading heading{2, std::move(number), std::move(title), std::move(anchor), false, std::nullopt};
    return std::get<Heading>(document_.blocks.emplace_back(std::move(heading)));
}

void Writer::part(Word title, std::string anchor) {
    document_.blocks.emplace_back(Heading{3, {}, (*this)(title), std::move(anchor), false, std::nullopt});
}

void Writer::paragraph(std::string text, Paragraph::Style style) {
    document_.blocks.emplace_back(Paragraph{std::move(text), style});
}

void Writer::list(std::vector<std::string> items) {
    if (!items.empty()) document_.blocks.emplace_back(ListBlock{std::move(items)});
}

void Writer::terms(std::vector<Terms::Term> terms) {
    if (!terms.empty()) document_.blocks.emplace_back(Terms{std::move(terms)});
}

void Writer::table(Table table) {
    if (table.rows.empty()) return;
    table.number = ++tables_;
    // A row that begins with the code of an item is about that item.
    for (auto& row : table.rows)
        if (row.kind == Row::Kind::normal && !row.cells.empty() && row.cells.front().source == 0)
            if (const auto* code = std::get_if<CodeText>(&row.cells.front().value)) cite(row, code->text);
    if (cited_) cite_totals(table);
    document_.blocks.emplace_back(std::move(table));
}

void Writer::add(Gantt figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Bars figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(ProvinceMap figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Curves figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(RiskMatrix figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Trend figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

namespace {

/// What says how much or when, not what.
bool is_stated(const Value& value) {
    return !std::holds_alternative<Empty>(value) && !std::holds_alternative<std::string>(value) &&
           !std::holds_alternative<CodeText>(value) && !std::holds_alternative<Light>(value) &&
           !std::holds_alternative<Period>(value);
}

void set_source(Row& row, std::uint32_t number) {
    // A row in which nothing is stated ("no return") leads nowhere.
    if (number == 0 || std::none_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return is_stated(cell.value); }))
        return;
    for (auto& cell : row.cells)
        if (&cell == row.cells.data() || is_stated(cell.value)) cell.source = number;
}

}  // namespace

void Writer::cite(Row& row, std::string_view id) {
    if (cited_) set_source(row, cited_->number_of(id));
}

std::uint32_t Writer::sum_of(const std::vector<std::string_view>& ids) {
    std::vector<std::uint32_t> numbers;
    for (const auto id : ids) numbers.push_back(cited_->number_of(id));
    return cited_->sum_of(std::move(numbers));
}

void Writer::cite(Row& row, const std::vector<std::string_view>& ids) {
    if (cited_) set_source(row, sum_of(ids));
}

void Writer::cite(KeyFigure& figure, const std::vector<std::string_view>& ids) {
    if (cited_) figure.source = sum_of(ids);
}

void Writer::cite_totals(Table& table) {
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (auto& row = table.rows[i]; row.kind == Row::Kind::total && !row.cells.empty() && row.cells.front().source == 0)
            set_source(row, cited_->sum_of(summed_by_total(table, i)));
}

void Writer::sources(const Snapshot& snapshot, bool with_names) {
    if (!cited_) return;
    const auto numbers = cited_->numbers();
    for (auto& block : document_.blocks) number_anew(block, numbers);
    document_.sources = source_chapter(*cited_, numbers, snapshot, with_names, *locale_);
    if (document_.sources.groups.empty()) return;
    auto& heading = document_.sources.heading;
    const bool section = document_.form == Document::Form::book && chapters_ > 0;
    heading.level = section ? 2 : 1;
    if (section)
        heading.number = std::to_string(chapters_) + "." + std::to_string(++sections_);
    else if (chapters_ > 0)
        heading.number = std::to_string(++chapters_);
}

}  // namespace hamkari::reports
