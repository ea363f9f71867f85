#pragma once

#include "model/date.hpp"
#include "model/light_colour.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/plan.hpp"
#include "model/plan_lists.hpp"
#include "model/province.hpp"
#include "model/quantity.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What a report says, before it is HTML, text or a spreadsheet. Reports make it, renderers write it; neither knows
/// the other. Values stay typed, so that a spreadsheet gets real numbers and real dates.
namespace hamkari::reports {

struct Empty {};
/// A code (REHAB-01, IR-23): kept in one piece and left to right in any text.
struct CodeText {
    std::string text;
};
/// A count of people from 1 to 4 in a crossed cell, in what leaves the office: prints as "fewer than 5".
struct Few {};

/// A money value prints as its amount alone where the column's title names the currency (`currency_in_title`).
using Value = std::variant<Empty, std::string, CodeText, std::int64_t, Quantity, Percent, Money, Date, Period, Few, Light>;

struct Cell {
    Value value;
    bool estimate = false;  ///< marked as a planning estimate
    bool struck = false;    ///< the old value of something that changed
    bool strong = false;
    std::uint32_t source = 0;  ///< number of the note that tells where it comes from (`Document::sources`); 0: none
    std::string note;       ///< small, under the value

    Cell() = default;
    Cell(Value v) : value(std::move(v)) {}
    Cell(const char* text) : value(std::string(text)) {}
    Cell(std::string text) : value(std::move(text)) {}
};

struct Column {
    enum class Align : std::uint8_t { start, end, centre };
    std::string title;
    Align align = Align::start;  ///< end for numbers
    int width = 0;               ///< share of the table's width in per cent; 0: as needed
};

struct Row {
    enum class Kind : std::uint8_t { normal, group, total };
    std::vector<Cell> cells;  ///< a group row has one cell, over the whole width
    Kind kind = Kind::normal;
};

struct Table {
    int number = 0;  ///< the same in every language; 0: not numbered
    std::string title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::string> notes;  ///< under the table
    bool currency_in_title = false;  ///< money cells print without their currency
    bool wide = false;               ///< wants a landscape page
};

struct Heading {
    int level = 1;       ///< 1: chapter, 2: project or section, 3: part of it
    std::string number;  ///< `3`, `5.2`: Latin digits, the renderer turns them; empty: not numbered
    std::string text;
    std::string anchor;  ///< unique, stable, the same in every language: `project-REHAB`
    bool new_page = false;
    std::optional<Light> light = {};
};

struct Paragraph {
    enum class Style : std::uint8_t { normal, lead, small, notice, warning, disclaimer };
    std::string text;
    Style style = Style::normal;
};

struct ListBlock {
    std::vector<std::string> items;
};

/// Terms with their explanation: abbreviations, definitions.
struct Terms {
    struct Term {
        std::string term;
        std::string text;
        bool is_code = false;
    };
    std::vector<Term> terms;
};

struct KeyFigure {
    std::string label;
    Value value;
    std::string note;  ///< small, below
    std::optional<Light> light = {};
    bool estimate = false;
    std::uint32_t source = 0;  ///< as of a cell
};
struct KeyFigures {
    std::vector<KeyFigure> figures;
};

/// Milestones in time. The axis is `span`; in right-to-left languages it runs right to left.
struct Gantt {
    /// `PHC-01 SS+10d`: begins ten working days after that one began.
    struct Link {
        std::string id;  ///< the code of the other milestone
        LinkType type = LinkType::fs;
        Lag lag = {};
    };
    struct Bar {
        std::string id;     ///< the milestone's code
        std::string label;  ///< its title
        std::optional<Date> start;      ///< of the work, if it lasts
        std::optional<Date> due;        ///< agreed
        std::optional<Date> baseline;   ///< first agreed, if it moved
        std::optional<Date> expected;   ///< if not done and other than due
        std::optional<Date> actual;     ///< when it was done
        bool cancelled = false;
        bool late = false;
        bool at_risk = false;
        bool estimate = false;
        /// By the schedule, as far as it is not done; and by when it may end without moving anything that ends last.
        std::optional<Date> forecast_start = {}, forecast = {}, latest = {};
        std::optional<int> float_days = {};  ///< working days between the two
        bool critical = false;
        std::vector<Link> after = {};  ///< what it depends on, of this chart or of another project
    };
    int number = 0;
    std::string title;
    std::string description;  ///< for those who cannot see it
    Period span;
    Date today{};  ///< the as-of day: a line
    std::vector<Bar> bars;
};

/// Grouped bars: one group a category (project, donor), one bar a series (budget, committed, received, spent).
struct Bars {
    struct Series {
        std::string label;
        std::vector<std::optional<Value>> values;  ///< one a category; Money (of one currency), Quantity, Percent or int64
        std::vector<bool> estimates = {};  ///< one a category, whether it is a planning estimate; may be shorter

        bool is_estimate(std::size_t category) const { return category < estimates.size() && estimates[category]; }
    };
    /// A line through all bars, at the target that they share.
    struct Goal {
        std::string label;
        Value value;
    };
    int number = 0;
    std::string title;
    std::string description;
    std::string unit;  ///< of the axis: `CHF`, `People`
    std::vector<std::string> categories;
    std::vector<Series> series;
    std::optional<Goal> goal = {};
};

/// The 31 provinces, shaded by value. A province that is not in `values` is hatched: no figure is known of it, which does
/// not say that nothing happens there.
struct ProvinceMap {
    struct Entry {
        ProvinceCode code{};
        std::optional<Value> value;  ///< none: active, but no figure yet
    };
    int number = 0;
    std::string title;
    std::string description;
    std::string legend;  ///< what the shade says: `People reached`
    std::vector<Entry> values;
};

/// Sums that grow over time: what was planned against what is. In right-to-left languages time runs right to left.
struct Curves {
    struct Line {
        enum class Role : std::uint8_t { planned, actual, forecast };
        std::string label;
        Role role = Role::planned;
        std::vector<std::optional<Value>> values;  ///< one a day; Percent, Quantity, int64 or Money of one currency
        bool estimate = false;  ///< it rests on planning estimates
    };
    int number = 0;
    std::string title;
    std::string description;
    std::string unit;        ///< of the axis: `CHF`; empty for per cent
    Date today{};            ///< the as-of day: a line
    std::vector<Date> days;  ///< in order; each value is that of the end of its day
    std::vector<Line> lines;
};

/// Risks by likelihood (1-5) and impact (1-5): their codes in the 25 cells, which are shaded by band.
struct RiskMatrix {
    struct Mark {
        std::string id;
        std::string label;   ///< its title
        int likelihood = 1;  ///< 1-5
        int impact = 1;      ///< 1-5
        bool estimate = false;
    };
    int number = 0;
    std::string title;
    std::string description;
    std::vector<Mark> risks;
};

/// A small line for each of many: progress at some days, from 0 to 100 %.
struct Trend {
    struct Line {
        std::string label;
        std::vector<std::optional<Percent>> values;  ///< one a day
        std::optional<Percent> planned;              ///< of the last day
        bool estimate = false;
    };
    int number = 0;
    std::string title;
    std::string description;
    std::vector<Date> days;  ///< in order
    std::vector<Line> lines;
};

/// What the partners write in by hand at the meeting: a ruled space.
struct Blanks {
    std::vector<std::string> columns;
    int rows = 3;
};

using Block = std::variant<Heading, Paragraph, ListBlock, Terms, KeyFigures, Table, Gantt, Bars, ProvinceMap, Curves,
                           RiskMatrix, Trend, Blanks>;

struct TitlePage {
    std::string title;
    std::string subtitle;
    std::vector<std::string> partners;
    std::vector<std::pair<std::string, std::string>> lines;  ///< label and text: period, as-of day ...
};

/// Where the figures of one item come from.
struct SourceText {
    std::uint32_t number = 0;  ///< to which `Cell::source` leads
    std::string code;          ///< of the item
    std::string text;
};
/// The last chapter or section of a report: the notes by item, in the order of their numbers.
struct SourceChapter {
    struct Group {
        std::string title;  ///< the project
        std::vector<SourceText> notes;
    };
    Heading heading;
    std::string text;  ///< what the numbers in the tables are
    std::vector<Group> groups;
};

struct Document {
    /// A book has a cover and a table of contents; a brief begins with its title on the first page; a sheet is a brief
    /// that is set closely.
    enum class Form : std::uint8_t { book, brief, sheet };

    TitlePage title_page;
    std::vector<Block> blocks;
    /// The foot of every page: as-of day, when it was known, revision and head of the ledger. Short.
    std::string foot;
    /// For formats in which a figure can lead to its note; empty in reports that have none.
    SourceChapter sources = {};
    Form form = Form::book;
};

}  // namespace hamkari::reports
