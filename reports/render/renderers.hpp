#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/sink.hpp"

#include <span>
#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// A format in which a report can be had. A new format is one file and one row in renderers.cpp.
struct Renderer {
    std::string_view name;       ///< as `--format` takes it: `html`
    std::string_view extension;  ///< of its files, without the dot: `txt`
    /// The bytes of the file. Never throws for what a document holds, Failure for what the computer lacks (pdf) and
    /// before the first byte; the same document gives the same bytes. It takes the document, so that a large format can
    /// let go of what it has written.
    void (*write)(Document, const Locale&, const Sink&);

    /// All of them.
    std::string render(const Document& document, const Locale& locale) const;
};

/// All formats, for `--format`, help and completion.
std::span<const Renderer> renderers();
/// The one of that name; null if there is none.
const Renderer* find_renderer(std::string_view name);

/// One self-contained HTML file that prints well: no scripts, nothing fetched, charts as inline SVG.
std::string html(const Document& document, const Locale& locale);
/// The same piece by piece.
void write_html(const Document& document, const Locale& locale, const Sink& to);
/// The same pages as a PDF file: contents with page numbers, chapters in the heads, bookmarks, tags. Needs a Chromium.
/// Throws Failure: no_chromium, chromium_hangs, chromium_printed_nothing, cannot_write, disk_full.
std::string pdf(const Document& document, const Locale& locale);
/// Plain text for mail and terminal, at most 100 columns wide; ends in a newline.
std::string text(const Document& document, const Locale& locale);
/// A Word document whose sentences a manager can still change: styles, real tables, charts as pictures, a table of contents
/// that the word processor fills in.
std::string docx(const Document& document, const Locale& locale);
/// Markdown with GitHub's tables, for mail and other programs; charts as tables of their data.
std::string markdown(const Document& document, const Locale& locale);
/// The whole document as one JSON object with typed cells, for other programs (CONTRIBUTING.md, "A report as JSON").
std::string json(const Document& document, const Locale& locale);
/// The same piece by piece.
void write_json(const Document& document, const Locale& locale, const Sink& to);
/// A workbook: a sheet for each chapter, real numbers and dates, sums as formulas, native charts. Throws
/// Failure(cannot_write) when there is no room to put it together.
std::string xlsx(Document document, const Locale& locale);

}  // namespace hamkari::reports::render
