#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/svg_picture.hpp"
#include "reports/render/zip_archive.hpp"

#include <string>
#include <string_view>
#include <vector>

/// The body of a Word document (WordprocessingML, ECMA-376 part 1). Lengths are twips: a twentieth of a point.
namespace hamkari::reports::render {

/// A4 with margins of 16 mm.
inline constexpr int page_short = 11906, page_long = 16838, page_margin = 907;
inline constexpr int portrait_width = page_short - 2 * page_margin, landscape_width = page_long - 2 * page_margin;

struct RunLook {
    bool bold = false;
    bool struck = false;
    std::string_view style = {};   ///< a character style
    std::string_view colour = {};  ///< `1C7A3E`
};

struct ParagraphLook {
    Column::Align align = Column::Align::start;
    bool keep_next = false;   ///< on one page with what follows
    bool page_break = false;  ///< begins a page
};

class DocxWriter {
public:
    explicit DocxWriter(const Locale& locale, Document::Form form = Document::Form::book) : locale_(locale), form_(form) {}
    DocxWriter(const DocxWriter&) = delete;
    DocxWriter& operator=(const DocxWriter&) = delete;

    const Locale& locale() const { return locale_; }
    bool right_to_left() const { return locale_.right_to_left(); }
    Document::Form form() const { return form_; }
    /// Set closely, so that what a usual project has fits two pages.
    bool close() const { return form_ == Document::Form::sheet; }
    const std::string& body() const { return out_; }
    std::string take_body() { return std::move(out_); }

    DocxWriter& raw(std::string_view markup) {
        out_.append(markup);
        return *this;
    }
    DocxWriter& integer(std::int64_t value);

    void begin_paragraph(std::string_view style, ParagraphLook look = {});
    void end_paragraph() { raw("</w:p>\n"); }
    /// A whole paragraph of one look.
    void paragraph(std::string_view style, std::string_view text, ParagraphLook look = {});
    /// Runs, each in the direction of its script.
    void words(std::string_view text, RunLook look = {});
    /// A code: left to right in any text.
    void code(std::string_view text, RunLook look = {});
    /// The light as a shape and its word.
    void light(Light light);
    /// The mark of a planning estimate.
    void estimate_mark();
    /// A field of that instruction, with what it shows until a word processor works it out.
    void field(std::string_view instruction, std::string_view shown);

    /// `width`: of the text area, which pictures may fill.
    void picture(const Picture& picture, std::string_view title, std::string_view description, int width);

    /// A bookmark round what is written between the two; its number counts up from 1.
    int begin_bookmark();
    /// The same with a name of its own; it does not count.
    int begin_bookmark(std::string_view name);
    void end_bookmark(int number);

    /// What is written between the two leads to a bookmark.
    void begin_link(std::string_view bookmark);
    void end_link() { raw("</w:hyperlink>"); }
    /// The number of a note on where figures come from, small and raised, as a link. The first time it is what the note
    /// leads back to.
    void note_number(std::uint32_t number);
    bool note_was_named(std::uint32_t number) const { return number < notes_named_.size() && notes_named_[number]; }

    /// The pictures, as parts `word/media/image1.png` ...; relationship `rIdImage1` ...
    std::vector<ZipPart> take_pictures() { return std::move(pictures_); }

private:
    void run(std::string_view text, RunLook look, bool right_to_left, std::string_view mark = {});

    std::string out_;
    const Locale& locale_;
    const Document::Form form_;
    std::vector<ZipPart> pictures_;
    std::vector<bool> notes_named_;
    int bookmarks_ = 0, named_bookmarks_ = 0;
};

/// The bookmarks of a note and of the place that names it first.
std::string bookmark_of_note(std::uint32_t number);
std::string bookmark_of_figure(std::uint32_t number);

/// The name of a bookmark, as tables of contents want them: `_Toc000000001`.
std::string bookmark_name(int number);

}  // namespace hamkari::reports::render
