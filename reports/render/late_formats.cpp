#include "reports/render/late_formats.hpp"

#include "model/problem.hpp"

#include <dlfcn.h>

namespace hamkari::reports::render {

namespace {

[[noreturn]] void fail_to_open(const char* file) {
    const char* why = dlerror();
    throw Failure(Code::no_late_formats, {why ? why : file});
}

}  // namespace

const LateFormats& open_late_formats(const char* file) {
    void* module = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    if (!module) fail_to_open(file);
    const auto* formats = static_cast<const LateFormats*>(dlsym(module, "hamkari_late_formats"));
    if (!formats) fail_to_open(file);
    return *formats;
}

const LateFormats& late_formats() {
    static const LateFormats& opened = open_late_formats(HAMKARI_LATE_FORMATS);
    return opened;
}

}  // namespace hamkari::reports::render
