#pragma once

#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/terminal.hpp"
#include "model/snapshot.hpp"
#include "reports/document.hpp"
#include "reports/render/renderers.hpp"

#include <string>

namespace hamkari::cli {

inline constexpr Parameter output_file_parameter{
    "--output", "FILE",
    {"a file instead of the screen, by its ending: .html .pdf .docx .xlsx .md .txt .json; -o too",
     "به‌جای صفحه در پرونده‌ای با یکی از این پسوندها: .html .pdf .docx .xlsx .md .txt .json؛ -o هم می‌شود"}};

/// Where what a command has to show goes: to the screen, or to the file that `--output` names.
class Showing {
public:
    /// A file name without the ending of a format, and a file with `--json`, is told as wrong usage.
    Showing(const Invocation& invocation, Arguments& read);

    /// Shows it and gives the exit code. Throws as `actions::write_document` does.
    int operator()(Terminal& terminal, reports::Document document, const Snapshot& now) const;

private:
    const reports::Locale& locale_;
    std::string file_;
    const reports::render::Renderer* format_ = nullptr;
};

}  // namespace hamkari::cli
