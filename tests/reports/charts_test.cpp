#include "tests/catch.hpp"

#include "reports/chart_data.hpp"
#include "reports/programme_charts.hpp"
#include "reports/render/renderers.hpp"
#include "tests/reports/html_check.hpp"
#include "tests/reports/rendering.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>
#include <set>
#include <vector>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::tests;

namespace {

std::optional<Value> share(int percent) { return Value{Percent::whole(percent)}; }

Curves s_curve() {
    using Role = Curves::Line::Role;
    Curves curves;
    curves.number = 4;
    curves.title = "Progress";
    curves.description = "Planned and actual.";
    curves.today = sample::day("2025-06-30");
    curves.days = {sample::day("2025-01-01"), sample::day("2025-06-30"), sample::day("2025-12-31")};
    curves.lines = {{"planned", Role::planned, {share(0), share(50), share(100)}},
                    {"actual", Role::actual, {share(0), share(40), std::nullopt}},
                    {"forecast", Role::forecast, {std::nullopt, share(40), share(90)}}};
    return curves;
}

RiskMatrix risks(int in_one_cell = 1) {
    RiskMatrix matrix;
    matrix.number = 5;
    matrix.title = "Risks";
    matrix.description = "By likelihood and impact.";
    matrix.risks = {{"LOW-R1", "Little to fear", 1, 2, false}};
    for (int i = 0; i < in_one_cell; ++i) matrix.risks.push_back({"R-" + std::to_string(i), "Customs", 4, 5, true});
    return matrix;
}

Trend trend() {
    Trend made;
    made.number = 6;
    made.title = "Trend";
    made.description = "By quarter.";
    made.days = {sample::day("2025-03-31"), sample::day("2025-06-30")};
    made.lines = {{"Rehabilitation", {Percent::whole(10), Percent::whole(30)}, Percent::whole(45), true},
                  {"Not told", {std::nullopt, std::nullopt}, std::nullopt, false}};
    return made;
}

std::string page_of(std::vector<Block> blocks, const Locale& locale = in_english) {
    return render::html({{"Review", "", {}, {}}, std::move(blocks), ""}, locale);
}

std::vector<const ProjectSnapshot*> all_of(const Snapshot& now) {
    std::vector<const ProjectSnapshot*> all;
    for (const auto& project : now.projects) all.push_back(&project);
    return all;
}

}  // namespace

TEST_CASE("curves, risks and trends have a title, a description, and their data as a table beside them") {
    for (const Block& block : std::initializer_list<Block>{s_curve(), risks(), trend()})
        for (const auto* locale : {&in_english, &in_persian}) {
            const auto html = page_of({block}, *locale);
            CHECK(nesting_error(html).empty());
            const auto root = between(html, "<svg class=c", ">");
            CHECK(root.find("role=\"img\"") != root.npos);
            CHECK_FALSE(between(html, "<desc", "</desc>").empty());
            const auto data = between(html, "<details class=data>", "</details>");
            CHECK(data.find("<summary>") != data.npos);
            CHECK(data.find("<caption") != data.npos);
        }
}

TEST_CASE("the table of a chart's data is not printed") {
    const auto style = between(page_of({s_curve()}), "<style>", "</style>");
    CHECK(style.find(".data { display: none; }") != style.npos);
    CHECK(between(style, "@media screen {", "}\n}").find(".data { display: block;") != std::string::npos);
}

TEST_CASE("what is scrolled sideways on a phone can be reached by the keyboard and has a name") {
    const auto html = page_of({s_curve()});
    const auto region = between(html, "<div class=fs", ">");
    CHECK(region.find("tabindex=0") != region.npos);
    CHECK(region.find("aria-labelledby=t") != region.npos);
}

TEST_CASE("the three lines of a curve differ by more than their colour") {
    const auto html = page_of({s_curve()});
    for (const auto* css : {"cp", "ca", "cf"})
        CHECK(html.find("<path class=\"" + std::string(css) + "\" d=\"M") != html.npos);
    CHECK(html.find(".cf { stroke: var(--accent); stroke-width: 2; stroke-dasharray") != html.npos);
    CHECK(html.find(">planned: 50%<") != html.npos);
    CHECK(html.find(">actual: 40%<") != html.npos);
}

TEST_CASE("once the programme is over a curve tells its last day, and no forecast") {
    auto curves = s_curve();
    curves.today = sample::day("2026-03-01");
    curves.lines[1].values = {share(0), share(40), share(90)};
    curves.lines[2].values.assign(3, std::nullopt);
    const auto html = between(page_of({curves}), "<svg class=c", "</svg>");
    CHECK(html.find(">actual: 90%<") != html.npos);
    CHECK(html.find("class=\"td\"") == html.npos);
    CHECK(html.find("forecast") == html.npos);
}

TEST_CASE("the time of a curve runs from right to left in Persian") {
    const auto begins = [](const std::string& html) { return std::stod(between(html, "class=\"ca\" d=\"M", " ")); };
    CHECK(begins(page_of({s_curve()})) < 100);
    CHECK(begins(page_of({s_curve()}, in_persian)) > 620);
}

TEST_CASE("each of the 25 cells of a risk matrix says its band and its score") {
    const auto html = between(page_of({risks()}), "<svg class=c", "</svg>");
    CHECK(count(html, "<rect class=\"b") == 25);
    CHECK(count(html, "class=\"rb\"") == 50);
    CHECK(count(html, ">Very high</text>") == 4);  // 16, 20, 20 and 25
    CHECK(count(html, ">Low</text>") == 8);
    CHECK(count(html, "<title>Customs</title>") == 1);
}

TEST_CASE("a cell with more risks than have room says how many more there are; the table has them all") {
    const auto html = page_of({risks(40)});
    CHECK(count(between(html, "<svg class=c", "</svg>"), "class=\"rc\"") == 12 + 1);
    CHECK(html.find(">and 28 more</text>") != html.npos);
    CHECK(data_of(risks(40), in_english).rows.size() == 41);
}

TEST_CASE("a trend writes its last value beside a dot and the plan beside a bar") {
    const auto html = between(page_of({trend()}), "<svg class=c", "</svg>");
    CHECK(html.find(">30%</text>") != html.npos);
    CHECK(html.find(">45%</text>") != html.npos);
    CHECK(html.find(">–</text>") != html.npos);
}

TEST_CASE("the data of a curve are its days and lines, those of risks begin with the highest score") {
    const auto curve = data_of(s_curve(), in_english);
    CHECK(reading::plain(curve.rows[1]) == "2025-06-30 | 50% | 40% | 40%");
    CHECK(reading::plain(curve.rows[2]) == "2025-12-31 | 100% |  | 90%");
    const auto matrix = data_of(risks(), in_english);
    CHECK(reading::plain(matrix.rows[0]) == "R-0 | Customs | 4* | 5* | 20* | Very high");
    CHECK(reading::plain(matrix.rows[1]) == "LOW-R1 | Little to fear | 1 | 2 | 2 | Low");
    const auto lines = data_of(trend(), in_english);
    CHECK(reading::plain(lines.rows[0]) == "Rehabilitation | 10%* | 30%* | 45%*");
}

TEST_CASE("a Gantt draws an arrow from a milestone to what must come after it, and its data name it") {
    Gantt gantt;
    gantt.title = "Milestones";
    gantt.span = sample::period("2025");
    gantt.today = sample::day("2025-10-01");
    Gantt::Bar first, second;
    first.id = "M-1", first.due = sample::day("2025-03-01");
    second.id = "M-2", second.due = sample::day("2025-09-01");
    gantt.bars = {first, second};
    CHECK(page_of({gantt}).find("class=\"lk\"") == std::string::npos);
    gantt.bars[1].after = {{"M-1"}};
    CHECK(count(page_of({gantt}), "<path class=\"lk\"") == 2);  // one in the drawing, one in the legend
    CHECK(reading::plain(data_of(gantt, in_english).rows[1]).ends_with("M-1"));
}

TEST_CASE("what people wrote in a chart can never become markup") {
    const std::string words = "</svg><script>x</script>\"'&";
    auto curves = s_curve();
    curves.title = curves.description = curves.unit = curves.lines[0].label = words;
    auto matrix = risks();
    matrix.title = matrix.description = matrix.risks[0].id = matrix.risks[0].label = words;
    auto lines = trend();
    lines.title = lines.description = lines.lines[0].label = words;
    const auto html = page_of({curves, matrix, lines});
    CHECK(nesting_error(html).empty());
    CHECK(html.find("<script") == html.npos);
}

TEST_CASE("the curves of the sample end today where its key figures are") {
    const auto now = sample::on("2025-12-31");
    const auto projects = all_of(now);
    const auto spending = spending_curves(now, Calendar::gregorian, in_english);
    REQUIRE(spending);
    const auto today = std::ranges::find(spending->days, now.as_of) - spending->days.begin();
    CHECK(reading::plain(*spending->lines[1].values[static_cast<std::size_t>(today)]) == to_text(now.money().spent));
    const auto drawn = progress_trend(now, projects, Calendar::gregorian, in_english);
    REQUIRE(drawn);
    CHECK(drawn->lines.front().values.back() == now.projects.front().progress.percent());
    CHECK(drawn->lines.front().planned == now.projects.front().progress.planned_percent());
    CHECK(progress_curves(now, projects, Calendar::solar_hijri, in_persian));
}

TEST_CASE("without agreed projects there is no progress to draw, and without risks no matrix") {
    const auto now = sample::on("2025-12-31");
    CHECK_FALSE(progress_curves(now, {}, Calendar::gregorian, in_english));
    CHECK_FALSE(progress_trend(now, {}, Calendar::gregorian, in_english));
    CHECK_FALSE(risk_matrix({}, in_english));
}

namespace {

Gantt linked(LinkType type) {
    Gantt chart;
    chart.title = "Milestones";
    chart.span = sample::period("2025");
    chart.today = sample::day("2025-12-31");
    Gantt::Bar first, second;
    first.id = "M-1", first.start = sample::day("2025-02-01"), first.due = sample::day("2025-04-01");
    second.id = "M-2", second.start = sample::day("2025-06-01"), second.due = sample::day("2025-09-01");
    second.after = {{"M-1", type, 0}};
    chart.bars = {first, second};
    return chart;
}

}  // namespace

TEST_CASE("an arrow of a Gantt runs by the kind of its link, and its data say which it is") {
    std::set<std::string> drawn;
    for (const auto type : {LinkType::fs, LinkType::ss, LinkType::ff, LinkType::sf}) {
        const auto html = page_of({linked(type)});
        drawn.insert(between(html, "<path class=\"lk\"", "/>"));
    }
    CHECK(drawn.size() == 4);
    auto chart = linked(LinkType::ff);
    chart.bars[1].after.front().lag.days = 5;
    CHECK(reading::plain(data_of(chart, in_english).rows[1]).ends_with("M-1 FF+5d"));
}

TEST_CASE("what a milestone waits for in another project is named beside it") {
    auto chart = linked(LinkType::fs);
    chart.bars[1].after.push_back({"WASH-02", LinkType::ff, {5, false}});
    chart.bars[1].after.push_back({"RECEP-01"});
    const auto html = between(page_of({chart}), "<svg class=c", "</svg>");
    CHECK(html.find(">WASH-02 FF+5d</text>") != html.npos);
    CHECK(html.find(">RECEP-01</text>") != html.npos);
    CHECK(count(html, "<path class=\"lk\"") == 4);  // the arrow, two stubs, the legend
}

TEST_CASE("curves, bars, risks and trends mark what rests on planning estimates") {
    auto curves = s_curve();
    CHECK(page_of({curves}).find("class=\"es\"") == std::string::npos);
    curves.lines[0].estimate = true;
    CHECK(count(page_of({curves}), "class=\"es\"") == 2);
    CHECK(reading::plain(data_of(curves, in_english).rows[1]).find("50%*") != std::string::npos);

    Bars bars;
    bars.categories = {"REHAB", "MHPSS"};
    bars.series = {{"Spent", {Value{std::int64_t{30}}, Value{std::int64_t{50}}}, {false, true}}};
    const auto html = between(page_of({bars}), "<svg class=c", "</svg>");
    CHECK(count(html, "class=\"es\"") == 2);  // one in the drawing, one in the legend
    CHECK(html.find(">planning estimate</text>") != html.npos);
    CHECK(reading::plain(data_of(bars, in_english).rows[1]) == "MHPSS | 50*");
    CHECK(count(between(page_of({risks()}), "<svg class=c", "</svg>"), "class=\"es\"") >= 2);
    CHECK(count(between(page_of({trend()}), "<svg class=c", "</svg>"), "class=\"es\"") >= 2);
}

TEST_CASE("bars of indicators have a line at the target, which lies on the axis even where none reaches it") {
    Bars bars;
    bars.categories = {"I1"};
    bars.series = {{"Actual", {Value{Percent::whole(40)}}}};
    bars.goal = Bars::Goal{"Target", Value{Percent::whole(100)}};
    const auto html = between(page_of({bars}), "<svg class=c", "</svg>");
    CHECK(count(html, "class=\"gl\"") == 2);  // one in the drawing, one in the legend
    CHECK(html.find(">100%</text>") != html.npos);
}

TEST_CASE("the sample's projects have bars of money, and its indicators of what they reached") {
    const auto now = sample::on("2025-12-31");
    const auto projects = all_of(now);
    CHECK_FALSE(money_bars(projects, in_english));  // one of the two has no money
    const std::vector<const ProjectSnapshot*> twice{projects.front(), projects.front()};
    const auto money = money_bars(twice, in_english);
    REQUIRE(money);
    CHECK(money->series.size() == 4);
    CHECK(reading::plain(*money->series[0].values.front()) == to_text(now.projects.front().money.budget));
    const auto reached = indicator_bars(now.projects.front(), sample::period("2025"), now.as_of, in_english);
    REQUIRE(reached);
    CHECK(reached->goal);
}
