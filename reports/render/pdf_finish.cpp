#include "reports/render/pdf_finish.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace hamkari::reports::render {

void describe_pdf(QPDF& pdf, const Document& document, const Locale& locale) {
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(std::string(locale.code())));
    auto viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    viewer.replaceKey("/Direction", QPDFObjectHandle::newName(locale.right_to_left() ? "/R2L" : "/L2R"));
    root.replaceKey("/ViewerPreferences", viewer);
    // What it was printed with stays (/Producer): another version may give other bytes.
    auto info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    for (const auto* of_the_clock : {"/CreationDate", "/ModDate"}) info.removeKey(of_the_clock);
    info.replaceKey("/Creator", QPDFObjectHandle::newString("hamkari"));
    info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(document.title_page.title));
}

std::string pdf_bytes(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // The tags of a long report are some hundred thousand small objects.
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace hamkari::reports::render
