// Catch2 v2 makes its own code in the one file that asks for it; v3 is a library.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <cstdlib>

int main(int argc, char** argv) {
    // What the person at this machine has set must not change what the tests see.
    for (const char* name : {"HAMKARI_DB", "HAMKARI_BY", "HAMKARI_NOW"}) ::unsetenv(name);
    return Catch::Session().run(argc, argv);
}
