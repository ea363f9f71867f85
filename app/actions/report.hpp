#pragma once

#include "app/actions/context.hpp"
#include "reports/locale/locale.hpp"
#include "reports/render/renderers.hpp"
#include "reports/reports.hpp"

#include <functional>
#include <string>
#include <vector>

namespace hamkari::actions {

struct ReportOrder {
    const reports::Report* report = nullptr;
    Period period;
    Narrowing narrowing;  ///< `donor` and `partner` as typed: looked up in the plan
    reports::Audience audience = reports::Audience::internal;
    std::vector<const reports::render::Renderer*> formats;
    std::vector<reports::Locale> locales;
    std::string folder;
    bool final = false;  ///< it is handed over: nothing may be missing
};

/// What a final report would lack.
struct FinalCheck {
    std::vector<Problem> missing;  ///< with any of these it is not final
    /// Texts that are there in one language only, of those languages that were asked for: it prints them all the same.
    struct OneLanguage {
        std::string id, field;
        std::string place;  ///< in a plan: `rehab.yaml:12`; empty for a fact
        Language lacking{};
    };
    std::vector<OneLanguage> one_language;
};

/// Makes each format in each language and gives the files' paths: `annual-2025.fa.html`. Each file is written whole or
/// not at all. Throws Failure: unknown_item, unknown_partner, nothing_in_part, and as `see` does. Of a final
/// report `check` says what it lacks; if it may not be final, nothing is written. `progress(done, total)` is called as the work goes on.
std::vector<std::string> write_reports(const Context& context, const ReportOrder& order,
                                       const std::function<void(long, long)>& progress, FinalCheck& check);

/// Writes one file, whole or not at all. Throws Failure: cannot_write, disk_full, and what the format needs (pdf).
void write_document(const std::string& path, const reports::render::Renderer& format, reports::Document document,
                    const reports::Locale& locale);

}  // namespace hamkari::actions
