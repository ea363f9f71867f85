#include "reports/render/xlsx_sheets.hpp"

#include "reports/chart_data.hpp"

#include <algorithm>
#include <utility>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t most_sections = 40, lines_of_long_section = 30, rows_of_long_table = 60, most_own_tables = 40;

struct SheetLines {
    std::size_t operator()(const ListBlock& list) const { return list.items.size(); }
    std::size_t operator()(const Terms& terms) const { return terms.terms.size(); }
    std::size_t operator()(const KeyFigures& keys) const { return keys.figures.size(); }
    std::size_t operator()(const Table& table) const { return 2 + table.rows.size() + table.notes.size(); }
    std::size_t operator()(const Gantt& gantt) const { return 20 + gantt.bars.size(); }
    std::size_t operator()(const Bars& bars) const { return 20 + bars.categories.size(); }
    std::size_t operator()(const Blanks& blanks) const { return 1 + static_cast<std::size_t>(std::max(blanks.rows, 0)); }
    template <class Other>
    std::size_t operator()(const Other&) const {
        return 1;
    }
};

struct Measured {
    std::size_t sections = 0, lines = 0;
};

const Heading* heading_at(const Document& document, std::size_t at) {
    return std::get_if<Heading>(&document.blocks[at]);
}

Measured measure_chapter(const Document& document, std::size_t from) {
    Measured found;
    for (auto i = from; i < document.blocks.size(); ++i) {
        const auto* heading = heading_at(document, i);
        if (heading && heading->level <= 1 && i > from) break;
        if (heading && heading->level == 2) ++found.sections;
        found.lines += std::visit(SheetLines{}, document.blocks[i]);
    }
    return found;
}

struct MakeItem {
    Block& block;
    const Locale& locale;

    SheetItem operator()(const Table& table) const { return {&block, nullptr, sheet_table(table, locale), {}, false}; }
    SheetItem operator()(const Heading&) const { return words(); }
    SheetItem operator()(const Paragraph&) const { return words(); }
    SheetItem operator()(const ListBlock&) const { return words(); }
    SheetItem operator()(const Terms&) const { return words(); }
    SheetItem operator()(const KeyFigures&) const { return words(); }
    SheetItem operator()(const Blanks&) const { return words(); }
    // A chart of any kind: what it shows, as a table.
    template <class Chart>
    SheetItem operator()(const Chart& chart) const {
        SheetItem item{&block, std::make_unique<Table>(data_of(chart, locale)), {}, {}, false};
        item.layout = sheet_table(*item.data, locale);
        return item;
    }

private:
    SheetItem words() const { return {&block, nullptr, {}, {}, false}; }
};

std::string title_of(const Heading& heading, const Locale& locale) {
    return heading.number.empty() ? heading.text : locale.digits(heading.number) + " " + heading.text;
}

const Table* table_of(const SheetItem& item) { return item.block ? std::get_if<Table>(item.block) : nullptr; }

std::string table_title(const Table& table, const Locale& locale) {
    return table.number > 0 ? locale(Word::sentence_table, {locale.number(table.number), table.title}) : table.title;
}

// Long tables that share a sheet with other tables get one for themselves, behind it.
void move_long_tables(std::vector<SheetPlan>& sheets, const Locale& locale) {
    std::size_t moved = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (sheets[i].tables() < 2) continue;
        auto behind = i + 1;
        for (std::size_t item = 0; item < sheets[i].items.size() && moved < most_own_tables; ++item) {
            const auto* table = table_of(sheets[i].items[item]);
            if (!table || table->rows.size() < rows_of_long_table) continue;
            SheetPlan own;
            own.title = table_title(*table, locale);
            own.level = sheets[i].level + 1;
            own.items.push_back({sheets[i].items[item].block, nullptr, std::move(sheets[i].items[item].layout), {}, true});
            sheets[i].items[item].layout.reset();
            sheets[i].items[item].moved = behind;
            sheets.insert(sheets.begin() + static_cast<std::ptrdiff_t>(behind), std::move(own));
            ++behind;
            ++moved;
        }
        i = behind - 1;
    }
}

}  // namespace

std::size_t SheetPlan::tables() const {
    return static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const SheetItem& item) { return table_of(item) && item.layout; }));
}

bool SheetPlan::wide() const {
    return std::any_of(items.begin(), items.end(),
                       [](const SheetItem& item) { return table_of(item) && item.layout && table_of(item)->wide; });
}

std::vector<SheetPlan> sheets_of(Document& document, const Locale& locale, SheetNames& names) {
    std::vector<SheetPlan> sheets;
    bool sections_apart = false;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const auto* heading = heading_at(document, i);
        const bool chapter = heading && heading->level <= 1;
        if (chapter || sheets.empty()) {
            const auto size = measure_chapter(document, i);
            sections_apart = size.sections >= 2 && size.sections <= most_sections &&
                             size.lines >= size.sections * lines_of_long_section;
        }
        if (sheets.empty() || chapter || (heading && heading->level == 2 && sections_apart)) {
            auto& sheet = sheets.emplace_back();
            sheet.title = heading ? title_of(*heading, locale) : document.title_page.title;
            sheet.heading = heading;
            sheet.level = heading ? std::max(heading->level, 1) : 1;
            if (heading) continue;
        }
        sheets.back().items.push_back(std::visit(MakeItem{document.blocks[i], locale}, std::as_const(document.blocks[i])));
    }
    move_long_tables(sheets, locale);
    for (std::size_t i = 0; i < sheets.size(); ++i)
        sheets[i].name = names.take(sheets[i].title, locale.number(static_cast<std::int64_t>(i + 1)));
    return sheets;
}

}  // namespace hamkari::reports::render
