#include "reports/render/html_parts.hpp"

#include "reports/render/figure_sources.hpp"

namespace hamkari::reports::render {

namespace {

std::string_view light_id(Light light) {
    switch (light) {
        case Light::grey:
            return "l0";
        case Light::green:
            return "l1";
        case Light::amber:
            return "l2";
        case Light::red:
            return "l3";
    }
    return {};
}

struct Writer {
    HtmlWriter& out;
    ValueStyle style;

    void operator()(const std::string& text) const { out.words(text); }
    void operator()(const CodeText& code) const { out.raw("<bdi class=code>").text(code.text).raw("</bdi>"); }
    void operator()(std::int64_t count) const { out.text(out.locale().number(count)); }
    void operator()(Light light) const { light_mark(out, light); }
    void operator()(Date date) const {
        if (style.in_table)
            out.date_cell(date);
        else
            out.text(out.locale().date(date));
    }
    template <class Other>
    void operator()(const Other& other) const {
        out.text(value_text(other, out.locale(), style));
    }
};

}  // namespace

void light_mark(HtmlWriter& out, Light light) {
    const auto id = light_id(light);
    out.raw("<span class=l><svg class=").raw(id).raw(" aria-hidden=true><use href=#").raw(id);
    out.raw(" /></svg>").text(light_word(light, out.locale())).raw("</span>");
}

void html_value(HtmlWriter& out, const Value& value, ValueStyle style) { std::visit(Writer{out, style}, value); }

void estimate_mark(HtmlWriter& out) { out.raw(out.estimate_markup()); }

void source_number(HtmlWriter& out, std::uint32_t number) {
    const auto digits = out.locale().digits(std::to_string(number));
    out.raw("<sup class=q><a href=#s").integer(number);
    // The note leads back to the first place that names it.
    if (out.first_use_of_note(number)) out.raw(" id=f").integer(number);
    out.raw(" aria-label=\"").text(out.word(Word::label_figure_sources)).raw(" ").text(digits);
    out.raw("\">").text(digits).raw("</a></sup>");
}

void html_cell(HtmlWriter& out, const Cell& cell, ValueStyle style) {
    // Each figure leads to its note; for the keyboard and in print the number beside the row's title is enough.
    const bool leads = leads_to_note(cell);
    if (leads) out.raw("<a tabindex=-1 href=#s").integer(cell.source).raw(">");
    if (cell.struck) out.raw("<s>");
    if (cell.strong) out.raw("<b>");
    const bool mark = cell.estimate && style.estimate_mark;
    const auto* date = std::get_if<Date>(&cell.value);
    if (date && style.in_table) {
        out.date_cell(*date, mark ? out.estimate_markup() : std::string_view());
    } else {
        html_value(out, cell.value, style);
        if (mark) estimate_mark(out);
    }
    if (cell.strong) out.raw("</b>");
    if (cell.struck) out.raw("</s>");
    if (leads) out.raw("</a>");
    if (cell.source != 0 && style.source_number) source_number(out, cell.source);
    if (!cell.note.empty()) out.raw("<small>").words(cell.note).raw("</small>");
}

void numbered_title(HtmlWriter& out, Word pattern, int number, std::string_view title) {
    if (number <= 0) {
        out.words(title);
        return;
    }
    // The pattern says on which side of the title the number stands.
    constexpr std::string_view here = "\x01";
    const auto sentence = out.locale()(pattern, {out.locale().number(number), here});
    const auto place = sentence.find(here);
    out.raw("<span class=n>").text(std::string_view(sentence).substr(0, place)).raw("</span>").words(title);
    if (place != std::string::npos) out.text(std::string_view(sentence).substr(place + here.size()));
}

void shared_drawings(HtmlWriter& out) {
    out.raw(R"(<svg class=defs aria-hidden=true width=0 height=0>
<symbol id=l0 viewBox="0 0 12 12"><circle cx=6 cy=6 r=4.4 fill=none stroke-width=2.2 /></symbol>
<symbol id=l1 viewBox="0 0 12 12"><circle cx=6 cy=6 r=5.5 /></symbol>
<symbol id=l2 viewBox="0 0 12 12"><path d="M6 .3L12 11.3H0z"/></symbol>
<symbol id=l3 viewBox="0 0 12 12"><rect x=.7 y=.7 width=10.6 height=10.6 /></symbol>
<symbol id=wn viewBox="0 0 12 12"><circle cx=6 cy=6 r=5.2 fill=none stroke-width=1.3 /><path d="M6 2.9V7M6 8.1V9.4" fill=none stroke-width=1.6 /></symbol>
<pattern id=hatch width=6 height=6 patternUnits=userSpaceOnUse patternTransform=rotate(45)><rect class=h0 width=6 height=6 /><rect class=h1 width=1.3 height=6 /></pattern>
<pattern id=hatch-late width=5 height=5 patternUnits=userSpaceOnUse patternTransform=rotate(-45)><rect class=h2 width=5 height=5 /><rect class=h3 width=2.2 height=5 /></pattern>
<pattern id=hatch-bar width=4 height=4 patternUnits=userSpaceOnUse patternTransform=rotate(45)><rect class=h4 width=4 height=4 /><rect class=h5 width=1.4 height=4 /></pattern>
</svg>
)");
}

}  // namespace hamkari::reports::render
