#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>

namespace hamkari::reports::render {

/// The formats that need libraries which take as long to load as most commands take to run (libqpdf, libxlsxwriter,
/// libzip, and the cryptography that these are linked with). They stand in a module beside the program, which is opened
/// when the first of them is asked for; what all other commands need stays in the program.
struct LateFormats {
    std::string (*pdf)(const Document&, const Locale&);
    std::string (*docx)(const Document&, const Locale&);
    std::string (*xlsx)(Document, const Locale&);
};

/// Those of the module that was built with this program. Throws Failure(no_late_formats).
const LateFormats& late_formats();
/// Those of the module in this file. It is never closed. Throws Failure(no_late_formats).
const LateFormats& open_late_formats(const char* file);

}  // namespace hamkari::reports::render

/// What the module gives to the program. All else in it is hidden, so that neither takes anything of the other's by accident.
extern "C" [[gnu::visibility("default")]] const hamkari::reports::render::LateFormats hamkari_late_formats;
