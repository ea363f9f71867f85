#pragma once

#include "reports/render/xlsx_sheet.hpp"
#include "reports/render/xlsx_sheets.hpp"

namespace hamkari::reports::render {

/// The list of sheets and of their chapters and sections, each with the place where it stands.
class Contents {
public:
    /// `sheet`: the name of the sheet on which the list stands.
    explicit Contents(const std::string& sheet);

    struct Line {
        int level;
        std::string text;
        std::string place;
        std::optional<Light> light;
    };

    /// A sheet that begins.
    void add(const XlsxSheet& sheet, const SheetPlan& plan);
    /// A chapter or section in the row that is written next.
    void add(const XlsxSheet& sheet, const Heading& heading);

    const std::vector<Line>& lines() const { return lines_; }
    const std::string& place() const { return place_; }

private:
    std::vector<Line> lines_;
    std::string place_;
};

std::vector<double> cover_widths();
/// Title, partners, what the report is of, and the list of sheets.
void write_cover(XlsxSheet& sheet, const Document& document, const Contents& contents);

}  // namespace hamkari::reports::render
