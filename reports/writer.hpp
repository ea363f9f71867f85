#pragma once

#include "reports/cells.hpp"
#include "reports/cited_notes.hpp"
#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hamkari::reports {

/// Puts a document together and numbers its chapters, sections, tables and figures: the same in every language.
class Writer {
public:
    /// `blocks`: about how many there will be, so that room is made once.
    explicit Writer(const Locale& locale, std::size_t blocks = 0) : locale_(&locale) {
        document_.blocks.reserve(blocks);
    }

    const Locale& locale() const { return *locale_; }
    std::string operator()(Word which) const { return word(*locale_, which); }

    /// A chapter: `3`. In a book on a page of its own.
    void chapter(std::string title, std::string anchor);
    void chapter(Word title, std::string anchor) { chapter((*this)(title), std::move(anchor)); }
    /// A section of the chapter: `3.2`. The heading may be changed until the next block is added.
    Heading& section(std::string title, std::string anchor);
    /// A part of a section, without a number.
    void part(Word title, std::string anchor);

    void paragraph(std::string text, Paragraph::Style style = Paragraph::Style::normal);
    void paragraph(Word text, Paragraph::Style style = Paragraph::Style::normal) { paragraph((*this)(text), style); }
    /// Nothing if there are no items.
    void list(std::vector<std::string> items);
    /// Nothing if there are no terms.
    void terms(std::vector<Terms::Term> terms);

    /// With the next number. Nothing if it has no rows.
    void table(Table table);
    void add(Gantt figure);
    void add(Bars figure);
    void add(ProvinceMap figure);
    void add(Curves figure);
    void add(RiskMatrix figure);
    void add(Trend figure);
    void add(KeyFigures figures) { document_.blocks.emplace_back(std::move(figures)); }
    void add(Blanks blanks) { document_.blocks.emplace_back(std::move(blanks)); }
    void add(Heading heading) { document_.blocks.emplace_back(std::move(heading)); }

    /// From here on figures lead to these notes, which must outlive this; without them `cite` does nothing.
    void cite_from(const SourceNotes& notes) { cited_.emplace(notes); }
    /// The figures of the row, and its first cell, come from the note of an item. A total needs none: it leads to a note
    /// that names those of the rows above it.
    void cite(Row& row, std::string_view id);
    /// The figures come from the notes of these items; of several they are the sum.
    void cite(Row& row, const std::vector<std::string_view>& ids);
    void cite(KeyFigure& figure, const std::vector<std::string_view>& ids);
    /// The notes that were cited, as the last section of a book's chapter, or as the last chapter of what is no book.
    /// `with_names`: who recorded the facts.
    void sources(const Snapshot& snapshot, bool with_names);

    /// What is written so far.
    const Document& so_far() const { return document_; }
    /// Before anything is written.
    void form(Document::Form form) { document_.form = form; }
    TitlePage& title_page() { return document_.title_page; }
    std::string& foot() { return document_.foot; }
    Document take() { return std::move(document_); }

private:
    void cite_totals(Table& table);
    std::uint32_t sum_of(const std::vector<std::string_view>& ids);

    const Locale* locale_;
    std::optional<CitedNotes> cited_;
    Document document_;
    int chapters_ = 0, sections_ = 0, tables_ = 0, figures_ = 0;
};

}  // namespace hamkari::reports
