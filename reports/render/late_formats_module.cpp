#include "reports/render/late_formats.hpp"
#include "reports/render/renderers.hpp"

using namespace hamkari::reports::render;

constinit const LateFormats hamkari_late_formats{pdf, docx, xlsx};
