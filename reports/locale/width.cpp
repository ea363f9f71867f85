#include "reports/locale/width.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace hamkari::reports {
namespace {

std::size_t width_of(UChar32 point) {
    if (point < 0) return 1;
    if (U_GET_GC_MASK(point) & (U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) return 0;
    const int wide = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (const char c = text[i]; c >= ' ' && c <= '~') {
            ++width;
            ++i;
            continue;
        }
        UChar32 point = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"  // inside ICU's macro
        U8_NEXT(text.data(), i, text.size(), point);
#pragma GCC diagnostic pop
        width += width_of(point);
    }
    return width;
}

std::string pad(std::string_view text, std::size_t columns, Side side) {
    const auto width = display_width(text);
    const std::string spaces(columns > width ? columns - width : 0, ' ');
    return side == Side::start ? std::string(text) + spaces : spaces + std::string(text);
}

}  // namespace hamkari::reports
