#include "tests/catch.hpp"

#include "model/problem.hpp"
#include "reports/render/late_formats.hpp"
#include "reports/render/renderers.hpp"

#include <cstdio>

using namespace hamkari;
using namespace hamkari::reports;

// PDF, Word and Excel come from a module that is opened when the first of them is asked for.

TEST_CASE("a report in a format of the module is the one that the program would make itself") {
    const Document document{{"Review", "", {}, {}}, {Heading{1, "1", "Summary", "summary"}, Paragraph{"All is well", {}}}, ""};
    const Locale locale{persian()};
    CHECK(render::find_renderer("docx")->render(document, locale) == render::docx(document, locale));
    CHECK(render::find_renderer("xlsx")->render(document, locale).starts_with("PK"));
}

TEST_CASE("a module that is not there is told, with what the system says of it") {
    try {
        render::open_late_formats("no-such-module.so");
        FAIL("it was opened");
    } catch (const Failure& failure) {
        CHECK(failure.problem().code == Code::no_late_formats);
        CHECK(failure.problem().arguments.at(0).find("no-such-module.so") != std::string::npos);
    }
}

TEST_CASE("a command that makes no such report does not load their libraries") {
    // What the dynamic linker would load for the program, told by itself.
    const auto command = std::string("LD_TRACE_LOADED_OBJECTS=1 ") + HAMKARI_PROGRAM;
    auto* pipe = popen(command.c_str(), "r");
    REQUIRE(pipe);
    std::string loaded;
    for (char line[512]; std::fgets(line, sizeof line, pipe);) loaded += line;
    pclose(pipe);
    CHECK(loaded.find("libsqlite3") != std::string::npos);
    for (const char* late : {"libqpdf", "libxlsxwriter", "libzip", "libcrypto", "librsvg", "libCbc", "libClp", "liblapack"}) {
        INFO(late);
        CHECK(loaded.find(late) == std::string::npos);
    }
}
