#include "reports/render/pdf_finish.hpp"

#include <fmt/format.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace hamkari::reports::render {

namespace {

constexpr double points = 72 / 25.4;  // a millimetre
// Where the head stands, in millimetres: as the margins of @page in style.css.
constexpr double side_margin = 16, from_upper_edge = 8;
constexpr std::string_view name_of_head = "/HamkariHead";

// Text from elsewhere on the page: what reads the page aloud passes it over.
std::string drawing(QPDFPageObjectHelper& page, bool right_to_left) {
    const auto box = page.getMediaBox().getArrayAsRectangle();
    const double x = right_to_left ? box.urx - (side_margin + head_width) * points : side_margin * points;
    const double y = box.ury - (from_upper_edge + head_height) * points;
    return fmt::format("\nQ\n/Artifact <</Type /Pagination /Subtype /Header>> BDC\nq 1 0 0 1 {:.2f} {:.2f} cm {} Do Q\nEMC\n", x, y,
                       name_of_head);
}

}  // namespace

void lay_heads(QPDF& pdf, const PrintPass& pass, const std::vector<int>& head_of_page, const Locale& locale) {
    const auto pages = pdf.getAllPages();  // a copy: pages are removed below
    const auto body = pass.places.pages;
    std::vector<QPDFObjectHandle> heads;
    for (auto i = body; i < pages.size(); ++i) heads.push_back(QPDFPageObjectHelper(pages[i]).getFormXObjectForPage());
    for (std::size_t i = 0; i < body && i < head_of_page.size(); ++i) {
        const auto head = static_cast<std::size_t>(head_of_page[i]);
        if (head_of_page[i] < 0 || head >= heads.size()) continue;
        QPDFPageObjectHelper page(pages[i]);
        auto resources = page.getAttribute("/Resources", true);
        if (!resources.isDictionary()) continue;
        auto drawings = resources.getKey("/XObject");
        drawings = drawings.isDictionary() ? drawings.shallowCopy() : QPDFObjectHandle::newDictionary();
        drawings.replaceKey(std::string(name_of_head), heads[head]);
        resources.replaceKey("/XObject", drawings);
        page.addPageContents(pdf.newStream("q\n"), true);
        page.addPageContents(pdf.newStream(drawing(page, locale.right_to_left())), false);
    }
    for (auto i = body; i < pages.size(); ++i) pdf.removePage(pages[i]);
}

}  // namespace hamkari::reports::render
