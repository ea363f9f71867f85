#include "reports/render/pdf_places.hpp"

#include <qpdf/QPDF.hh>

namespace hamkari::reports::render {

namespace {

// The upper edge of a page, in points from its lower one; pages are A4 on either side.
double height_of(QPDFObjectHandle page) {
    for (auto node = page; node.isDictionary(); node = node.getKey("/Parent"))
        if (auto box = node.getKey("/MediaBox"); box.isArray() && box.getArrayNItems() == 4)
            return box.getArrayItem(3).getNumericValue();
    return 0;
}

}  // namespace

PrintedPlaces places_in(QPDF& pdf) {
    PrintedPlaces places;
    const auto& pages = pdf.getAllPages();
    places.pages = pages.size();
    std::map<QPDFObjGen, std::size_t> number_of;
    for (std::size_t i = 0; i < pages.size(); ++i) number_of[pages[i].getObjGen()] = i + 1;
    auto destinations = pdf.getRoot().getKey("/Dests");
    if (!destinations.isDictionary()) return places;
    for (const auto& name : destinations.getKeys()) {
        auto to = destinations.getKey(name);
        if (!to.isArray() || to.getArrayNItems() < 4) continue;
        auto page = to.getArrayItem(0), y = to.getArrayItem(3);
        const auto number = number_of.find(page.getObjGen());
        if (number == number_of.end() || !y.isNumber()) continue;
        places.of[name.substr(1)] = {number->second, height_of(page) - y.getNumericValue()};
    }
    return places;
}

}  // namespace hamkari::reports::render
