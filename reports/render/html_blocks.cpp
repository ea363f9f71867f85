#include "reports/render/html_blocks.hpp"

#include "reports/chart_data.hpp"
#include "reports/render/charts.hpp"
#include "reports/render/html_parts.hpp"
#include "reports/render/html_table.hpp"

#include <algorithm>

namespace hamkari::reports::render {

namespace {

// Up to four beside each other, in rows as even as can be.
std::int64_t columns_for(std::size_t figures) {
    const auto rows = (figures + 3) / 4;
    return rows == 0 ? 1 : static_cast<std::int64_t>((figures + rows - 1) / rows);
}

struct Writer {
    HtmlWriter& out;
    bool new_page;

    // The title page has the <h1>.
    void operator()(const Heading& heading) const {
        const int level = std::clamp(heading.level, 1, 4) + 1;
        out.raw("<h").integer(level);
        if (!heading.anchor.empty()) out.raw(" id=\"").text(heading.anchor).raw("\"");
        if (new_page) out.raw(" class=np");
        out.raw(">");
        if (!heading.number.empty())
            out.raw("<span class=n>").text(out.locale().digits(heading.number)).raw("</span> ");
        out.words(heading.text);
        if (heading.light) {
            out.raw(" ");
            light_mark(out, *heading.light);
        }
        out.raw("</h").integer(level).raw(">\n");
    }

    void operator()(const Paragraph& paragraph) const {
        switch (paragraph.style) {
            case Paragraph::Style::normal:
                out.raw("<p>");
                break;
            case Paragraph::Style::lead:
                out.raw("<p class=lead>");
                break;
            case Paragraph::Style::small:
                out.raw("<p class=small>");
                break;
            case Paragraph::Style::notice:
                out.raw("<p class=notice>");
                break;
            case Paragraph::Style::warning:
                out.raw("<p class=warning>");
                break;
            case Paragraph::Style::disclaimer:
                out.raw("<p class=disclaimer>");
                break;
        }
        if (paragraph.style == Paragraph::Style::warning)
            out.raw("<svg class=wn viewBox=\"0 0 12 12\" aria-hidden=true><use href=#wn /></svg> ");
        out.words(paragraph.text).raw("</p>\n");
    }

    void operator()(const ListBlock& list) const {
        out.raw("<ul>\n");
        for (const auto& item : list.items) out.raw("<li>").words(item).raw("</li>\n");
        out.raw("</ul>\n");
    }

    void operator()(const Terms& terms) const {
        out.raw("<dl class=terms>\n");
        for (const auto& term : terms.terms) {
            out.raw("<div><dt>");
            if (term.is_code)
                html_value(out, CodeText{term.term}, {});
            else
                out.words(term.term);
            out.raw("</dt><dd>").words(term.text).raw("</dd></div>\n");
        }
        out.raw("</dl>\n");
    }

    void operator()(const KeyFigures& figures) const {
        out.raw("<dl class=\"keys k").integer(columns_for(figures.figures.size())).raw("\">\n");
        for (const auto& figure : figures.figures) {
            out.raw("<div><dt>").words(figure.label).raw("</dt><dd>");
            // Long sums fit in a card as their amount alone; the currency stands small below.
            const auto* money = std::get_if<Money>(&figure.value);
            html_value(out, figure.value, {.currency_in_title = money != nullptr});
            if (figure.estimate) estimate_mark(out);
            if (figure.source != 0) source_number(out, figure.source);
            if (money) out.raw("<small>").words(out.locale().currency(money->currency)).raw("</small>");
            out.raw("</dd>");
            if (figure.light) {
                out.raw("<dd class=light>");
                light_mark(out, *figure.light);
                out.raw("</dd>");
            }
            if (!figure.note.empty()) out.raw("<dd class=note>").words(figure.note).raw("</dd>");
            out.raw("</div>\n");
        }
        out.raw("</dl>\n");
    }

    /// For those who cannot see the chart: closed until it is asked for, and not in print.
    template <class Chart>
    void as_table(const Chart& chart) const {
        auto table = data_of(chart, out.locale());
        if (table.rows.empty()) return;
        table.title = chart.title;
        out.raw("<details class=data><summary>");
        if (chart.number > 0)
            out.text(out.locale()(Word::chart_data, {out.locale().number(chart.number)}));
        else
            out.words(chart.title);
        out.raw("</summary>\n");
        html_table(out, table);
        out.raw("</details>\n");
    }

    void operator()(const Table& table) const { html_table(out, table); }
    void operator()(const Blanks& blanks) const { html_blanks(out, blanks); }
    void operator()(const Gantt& gantt) const { chart_gantt(out, gantt), as_table(gantt); }
    void operator()(const Bars& bars) const { chart_bars(out, bars), as_table(bars); }
    void operator()(const ProvinceMap& map) const { chart_map(out, map), as_table(map); }
    void operator()(const Curves& curves) const { chart_curves(out, curves), as_table(curves); }
    void operator()(const RiskMatrix& matrix) const { chart_risks(out, matrix), as_table(matrix); }
    void operator()(const Trend& trend) const { chart_trend(out, trend), as_table(trend); }
};

}  // namespace

void html_block(HtmlWriter& out, const Block& block, bool new_page) { std::visit(Writer{out, new_page}, block); }

}  // namespace hamkari::reports::render
