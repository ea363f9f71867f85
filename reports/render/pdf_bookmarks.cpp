#include "reports/render/pdf_finish.hpp"

#include <qpdf/QPDF.hh>

namespace hamkari::reports::render {

namespace {

std::string title_of(const Heading& heading, const Locale& locale) {
    return heading.number.empty() ? heading.text : locale.digits(heading.number) + " " + heading.text;
}

/// A bookmark and what stands under it, as the PDF format links them.
struct Bookmark {
    QPDFObjectHandle object;
    std::vector<Bookmark> below;
};

// Only chapters are open at first: a long outline would hide the short one.
void link_up(QPDFObjectHandle parent, std::vector<Bookmark>& children, bool open) {
    if (children.empty()) return;
    for (std::size_t i = 0; i < children.size(); ++i) {
        auto& child = children[i].object;
        child.replaceKey("/Parent", parent);
        if (i > 0) child.replaceKey("/Prev", children[i - 1].object);
        if (i + 1 < children.size()) child.replaceKey("/Next", children[i + 1].object);
        link_up(child, children[i].below, false);
    }
    const auto count = static_cast<long long>(children.size());
    parent.replaceKey("/First", children.front().object);
    parent.replaceKey("/Last", children.back().object);
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
}

}  // namespace

void add_bookmarks(QPDF& pdf, const std::vector<ListedHeading>& listed, const Locale& locale) {
    auto destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary()) return;
    std::vector<Bookmark> chapters;
    for (const auto& [heading, chapter] : listed) {
        auto to = destinations.getKey("/" + heading->anchor);
        if (!to.isArray()) continue;
        auto one = QPDFObjectHandle::newDictionary();
        one.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title_of(*heading, locale)));
        one.replaceKey("/Dest", to);
        auto& among = heading == chapter || chapters.empty() ? chapters : chapters.back().below;
        among.push_back({pdf.makeIndirectObject(one), {}});
    }
    if (chapters.empty()) return;
    auto outline = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outline.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    link_up(outline, chapters, true);
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

}  // namespace hamkari::reports::render
