#include "reports/render/legend.hpp"

namespace hamkari::reports::render {

void estimate_sample(Svg& svg, double x, double y) {
    svg.text("es", Svg::Anchor::middle, x, y + 3, svg.out().word(Word::estimate_letter));
}

double legend(Svg* svg, const std::vector<LegendItem>& items, double top, double width) {
    constexpr double row = 17, sample = 28, gap = 16, font = 10;
    double x = 0, y = top + row / 2;
    for (const auto& item : items) {
        const double needed = sample + text_extent(item.text, font);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += row;
        }
        if (svg) {
            item.draw(*svg, x + 11, y);
            svg->text("lg", Svg::Anchor::start, x + sample, y + 3.5, item.text);
        }
        x += needed + gap;
    }
    return items.empty() ? top : y + row / 2;
}

}  // namespace hamkari::reports::render
