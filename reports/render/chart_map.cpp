#include "reports/render/charts.hpp"
#include "reports/render/label_places.hpp"
#include "reports/render/magnitude.hpp"
#include "reports/render/svg.hpp"
#include "reports/render/text_extent.hpp"
#include "reports/render/value_text.hpp"

#include <algorithm>
#include <array>

namespace hamkari::reports::render {

namespace {

struct Shape {
    std::string_view iso;
    int x, y;  // where its label stands best
    std::string_view path;
};
constexpr std::array<Shape, 31> shapes{{
#include "reports/render/province_shapes.inc"
}};

constexpr double width = 720, height = 636;
constexpr double scale = 0.6, shift_x = -3, shift_y = -6;  // `.mp` of the style sheet says the same
constexpr double name_font = 9.5, line_height = 11.5, widest_name = 84;
// South-west of the country there is room for the legend.
constexpr Box legend_box{4, 446, 212, 186};
struct Sea {
    Word name;
    double x, y;  // the middle of its name
};
constexpr std::array<Sea, 3> seas{
    {{Word::sea_caspian, 316, 92}, {Word::sea_persian_gulf, 284, 560}, {Word::sea_oman, 560, 628}}};
constexpr ValueStyle style{.in_table = true, .currency_in_title = true};

constexpr std::array<std::string_view, 5> shades{"m1", "m2", "m3", "m4", "m5"};

struct Classes {
    std::vector<std::int64_t> limits;
    std::vector<ClassRange> ranges;
    std::vector<bool> used;  // whether some province is in the class
    std::int64_t smallest = 0, largest = 0, unit = 1;
    Value like;

    std::size_t of(std::int64_t raw) const {
        return static_cast<std::size_t>(std::ranges::upper_bound(limits, raw) - limits.begin());
    }
    std::size_t count() const { return limits.size() + 1; }
    // Few classes are told apart best at the two ends of the scale.
    std::string_view shade(std::size_t index) const {
        return count() < 2 ? shades[2] : shades[index * (shades.size() - 1) / (count() - 1)];
    }
};

Classes classes_of(const std::vector<ProvinceMap::Entry>& entries) {
    Classes classes;
    bool any = false;
    for (const auto& entry : entries) {
        const auto size = entry.value ? magnitude(*entry.value) : std::nullopt;
        if (!size) continue;
        classes.largest = any ? std::max(classes.largest, size->raw) : size->raw;
        classes.smallest = any ? std::min(classes.smallest, size->raw) : size->raw;
        if (!any || !std::holds_alternative<Few>(*entry.value)) {
            classes.unit = size->unit;
            classes.like = *entry.value;
        }
        any = true;
    }
    if (!any) return classes;
    classes.limits = class_limits(classes.smallest, classes.largest, classes.unit);
    classes.ranges = class_ranges(classes.limits, classes.smallest, classes.largest, classes.unit);
    classes.used.assign(classes.ranges.size(), false);
    for (const auto& entry : entries)
        if (const auto size = entry.value ? magnitude(*entry.value) : std::nullopt)
            classes.used[classes.of(size->raw)] = true;
    return classes;
}

const ProvinceMap::Entry* entry_of(const ProvinceMap& map, std::size_t province) {
    for (const auto& entry : map.values)
        if (static_cast<std::size_t>(entry.code) == province) return &entry;
    return nullptr;
}

void provinces_drawn(Svg& svg, const ProvinceMap& map, const Classes& classes) {
    auto& out = svg.out();
    out.raw("<g class=mp>\n");
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const auto* entry = entry_of(map, i);
        const auto size = entry && entry->value ? magnitude(*entry->value) : std::nullopt;
        const auto shade = !entry ? "m-" : size ? classes.shade(classes.of(size->raw)) : "m0";
        out.raw("<path class=\"").raw(shade).raw("\" d=\"").raw(shapes[i].path).raw("\"><title>");
        out.text(out.locale().province(static_cast<ProvinceCode>(i))).raw(": ");
        if (!entry)
            out.text(out.word(Word::label_no_activity));
        else if (!entry->value)
            out.text(out.word(Word::label_active_no_figure));
        else
            out.text(value_text(*entry->value, out.locale(), style));
        out.raw("</title></path>\n");
    }
    out.raw("</g>\n");
}

// The darkest shades want light letters.
bool is_dark(const ProvinceMap::Entry& entry, const Classes& classes) {
    const auto size = entry.value ? magnitude(*entry.value) : std::nullopt;
    if (!size) return false;
    const auto shade = classes.shade(classes.of(size->raw));
    return shade == shades[3] || shade == shades[4];
}

void label(Svg& svg, LabelPlaces& places, const ProvinceMap::Entry& entry, const Classes& classes) {
    const auto& locale = svg.out().locale();
    const auto& shape = shapes[static_cast<std::size_t>(entry.code)];
    const double x = shape.x * scale + shift_x, y = shape.y * scale + shift_y;
    const auto name = fit(locale.province(entry.code), widest_name, name_font, 2);
    const auto value = entry.value ? value_text(*entry.value, locale, style) : std::string();

    double extent = text_extent(value, name_font);
    for (int i = 0; i < name.count; ++i)
        extent = std::max(extent, text_extent(name.line[static_cast<std::size_t>(i)], name_font));
    const int lines = name.count + (value.empty() ? 0 : 1);
    const auto box = places.place(x, y, extent + 4, lines * line_height + 2);
    if (!box) return;  // its value is told when pointed at, and in the table

    const double middle = box->left + box->width / 2;
    const bool aside = x < box->left || x > box->left + box->width || y < box->top || y > box->top + box->height;
    if (aside) {
        svg.line("ld", x, y, std::clamp(x, box->left, box->left + box->width),
                 std::clamp(y, box->top, box->top + box->height));
        svg.circle("lp", x, y, 1.8);
    }
    const bool light = !aside && is_dark(entry, classes);
    double baseline = box->top + line_height - 1.5;
    for (int i = 0; i < name.count; ++i, baseline += line_height)
        svg.text(light ? "pn iv" : "pn", Svg::Anchor::middle, middle, baseline, name.line[static_cast<std::size_t>(i)],
                 name.cut && i + 1 == name.count);
    svg.text(light ? "pv iv" : "pv", Svg::Anchor::middle, middle, baseline, value);
}

void labels(Svg& svg, const ProvinceMap& map, const Classes& classes) {
    LabelPlaces places({0, 0, width, height});
    places.reserve(legend_box);
    for (const auto& sea : seas) {
        const auto name = svg.out().word(sea.name);
        const double extent = text_extent(name, name_font);
        places.reserve({sea.x - extent / 2, sea.y - line_height, extent, line_height + 3});
        svg.text("sn", Svg::Anchor::middle, sea.x, sea.y, name);
    }
    std::vector<const ProvinceMap::Entry*> entries;
    for (const auto& entry : map.values) entries.push_back(&entry);
    const auto size = [](const ProvinceMap::Entry* entry) {
        const auto found = entry->value ? magnitude(*entry->value) : std::nullopt;
        return found ? found->raw : -1;
    };
    std::ranges::stable_sort(entries, [&](const auto* a, const auto* b) { return size(a) > size(b); });
    for (const auto* entry : entries) label(svg, places, *entry, classes);
}

std::string class_text(const Classes& classes, std::size_t index, const Locale& locale) {
    const auto text = [&](std::int64_t raw) { return value_text(of_same_kind(classes.like, raw), locale, style); };
    // Nothing but small numbers: their range is no number of people.
    if (std::holds_alternative<Few>(classes.like)) return value_text(classes.like, locale, style);
    const auto [from, to] = classes.ranges[index];
    return from >= to ? text(from) : locale(Word::sentence_from_to, {text(from), text(to)});
}

// Not mirrored, as the map is not; its lines begin at the side where the language does.
void legend_drawn(Svg& svg, const ProvinceMap& map, const Classes& classes) {
    const auto& locale = svg.out().locale();
    const bool rtl = locale.right_to_left();
    const auto anchor = rtl ? Svg::Anchor::end : Svg::Anchor::start;
    const double edge = rtl ? legend_box.left + legend_box.width : legend_box.left;
    const double text_x = rtl ? edge - 30 : edge + 30;
    const bool hatched = map.values.size() < shapes.size();
    const bool open = std::ranges::any_of(map.values, [](const auto& entry) { return !entry.value; });
    // A word in the place of a number: it is not shown.
    const bool withheld = std::ranges::any_of(
        map.values, [](const auto& entry) { return entry.value && !magnitude(*entry.value); });
    const auto title = fit(map.legend, legend_box.width, 10.5, 2);
    const auto shown = [&](std::size_t i) { return classes.largest > 0 && classes.used[i]; };
    std::size_t entries = 0;
    for (std::size_t i = 0; i < classes.used.size(); ++i) entries += shown(i) ? 1U : 0U;
    entries += (hatched ? 1U : 0U) + (open ? 1U : 0U) + (withheld ? 1U : 0U);
    // The legend ends where the map does.
    double y = height - 6 - static_cast<double>(entries) * 18 - title.count * 13;
    for (int i = 0; i < title.count; ++i, y += 13)
        svg.text("lt1", anchor, edge, y, title.line[static_cast<std::size_t>(i)], title.cut && i + 1 == title.count);
    const auto entry = [&](std::string_view shade, std::string_view text) {
        svg.rectangle(shade, rtl ? edge - 22 : edge, y - 6, 22, 12);
        svg.text("lg", anchor, text_x, y + 3.7, text);
        y += 18;
    };
    for (std::size_t i = 0; i < classes.used.size(); ++i)
        if (shown(i)) entry(classes.shade(i), class_text(classes, i, locale));
    if (open) entry("m0", locale(Word::label_active_no_figure));
    if (withheld) entry("m0", locale(Word::withheld));
    if (hatched) entry("m-", locale(Word::label_no_activity));
}

}  // namespace

void chart_map(HtmlWriter& out, const ProvinceMap& map) {
    const auto classes = classes_of(map.values);
    begin_figure(out, map.number, map.title);
    {
        Svg svg(out, width, height, false, map.title, map.description.empty() ? map.title : map.description);
        provinces_drawn(svg, map, classes);
        labels(svg, map, classes);
        legend_drawn(svg, map, classes);
    }
    out.raw("<p class=disclaimer>").text(out.word(Word::disclaimer_map)).raw("</p>\n");
    end_figure(out);
}

}  // namespace hamkari::reports::render
