#include "reports/cited_notes.hpp"
#include "reports/render/chromium.hpp"
#include "reports/render/pdf_finish.hpp"
#include "reports/render/pdf_places.hpp"
#include "reports/render/renderers.hpp"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <stdexcept>

namespace hamkari::reports::render {

namespace {

// The second printing has the numbers of the first; it would move pages only where a number is wider than the room that
// was kept for it.
constexpr int most_printings = 4;

void open_pdf(QPDF& pdf, const std::string& path) {
    pdf.setSuppressWarnings(true);
    pdf.processFile(path.c_str());
}

/// The next pass: page numbers as printed, and one sheet for each head that some page has.
struct NextPass {
    PrintPass pass;
    std::vector<int> head_of_page;  ///< place in pass.heads, or -1
};

NextPass next_pass(const std::vector<ListedHeading>& listed, PrintedPlaces places, bool with_heads) {
    NextPass next;
    std::vector<int> sheet_of(listed.size(), -1);
    for (const int head : heads_of_pages(listed, places)) {
        if (head >= 0 && with_heads) {
            auto& sheet = sheet_of[static_cast<std::size_t>(head)];
            if (sheet < 0) {
                sheet = static_cast<int>(next.pass.heads.size());
                next.pass.heads.push_back(&listed[static_cast<std::size_t>(head)]);
            }
            next.head_of_page.push_back(sheet);
        } else {
            next.head_of_page.push_back(-1);
        }
    }
    next.pass.places = std::move(places);
    return next;
}

// A browser that could not read the page prints its own, on which none of our headings stands.
bool has_all(const PrintedPlaces& places, const std::vector<ListedHeading>& listed) {
    return places.pages > 0 && std::all_of(listed.begin(), listed.end(), [&](const ListedHeading& one) {
               return places.page_of(one.heading->anchor) > 0;
           });
}

// A sheet is two pages: where its notes would begin a third it is printed without them.
constexpr std::size_t pages_of_sheet = 2;

Document without_sources(Document document) {
    document.sources = {};
    for (auto& block : document.blocks) drop_numbers(block);
    return document;
}

}  // namespace

std::string pdf(const Document& document, const Locale& locale) {
    const auto listed = listed_headings(document);
    Chromium chromium;
    NextPass now;
    try {
        for (int printing = 0; printing < most_printings; ++printing) {
            QPDF printed;
            open_pdf(printed, chromium.print(html_to_print(document, locale, now.pass)));
            auto places = places_in(printed);
            if (!has_all(places, listed) || places.pages < now.pass.heads.size()) chromium.printed_nothing();
            places.pages -= now.pass.heads.size();
            if (document.form == Document::Form::sheet && places.pages > pages_of_sheet && !document.sources.groups.empty())
                return pdf(without_sources(document), locale);
            if (!places.same_pages(now.pass.places)) {
                // A sheet has no room above its text, and its title on both pages.
                now = next_pass(listed, std::move(places), document.form != Document::Form::sheet);
                continue;
            }
            lay_heads(printed, now.pass, now.head_of_page, locale);
            add_bookmarks(printed, listed, locale);
            describe_pdf(printed, document, locale);
            return pdf_bytes(printed);
        }
    } catch (const std::runtime_error&) {  // what libqpdf throws at a file that is no PDF
    }
    chromium.printed_nothing();
}

}  // namespace hamkari::reports::render
