#pragma once

#include "reports/render/xlsx_table.hpp"

#include <optional>
#include <string>

namespace hamkari::reports::render {

/// A hidden sheet with what charts are drawn from and no reader wants to see: where the bars of a timeline begin and
/// how many days they last. Made when the first chart needs it.
class ChartData {
public:
    ChartData(XlsxBook& book, std::string name) : book_(book), name_(std::move(name)) {}

    lxw_worksheet* sheet();
    const std::string& name() const { return name_; }
    lxw_row_t next_row() { return row_++; }

private:
    XlsxBook& book_;
    std::string name_;
    lxw_worksheet* sheet_ = nullptr;
    lxw_row_t row_ = 0;
};

/// Room for the charts of this block above its figures; they are drawn when these stand in the sheet.
void write_chart(XlsxSheet& sheet, const Bars& bars, const SheetTable& figures, ChartData& data);
void write_chart(XlsxSheet& sheet, const Gantt& gantt, const SheetTable& figures, ChartData& data);
void write_chart(XlsxSheet& sheet, const ProvinceMap& map, const SheetTable& figures, ChartData& data);
void write_chart(XlsxSheet& sheet, const Curves& curves, const SheetTable& figures, ChartData& data);
/// Small charts, each beside its row.
void write_chart(XlsxSheet& sheet, const Trend& trend, const SheetTable& figures, ChartData& data);
/// Cells on the colours of their bands, with the codes of the risks in them.
void write_chart(XlsxSheet& sheet, const RiskMatrix& matrix, const SheetTable& figures, ChartData& data);

/// `Figure 3. Title`
std::string chart_title(const Locale& locale, int number, const std::string& title);
/// The figures of a chart, under its title and description where it was not drawn.
PlacedTable write_figures(XlsxSheet& sheet, int number, const std::string& title, const std::string& description,
                          const SheetTable& figures, bool drawn);

}  // namespace hamkari::reports::render
