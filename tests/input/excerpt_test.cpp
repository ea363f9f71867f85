#include "model/input/excerpt.hpp"
#include "tests/catch.hpp"

using namespace hamkari;
using input::excerpt;

TEST_CASE("the line of a finding is shown, with a caret under its place") {
    const std::string text = "a: 1\r\nbudget: 12x CHF\n";
    CHECK(excerpt(text, {0, 9, 2}).line == "budget: 12x CHF");
    CHECK(excerpt(text, {0, 9, 2}).caret == 8);
    CHECK(excerpt(text, {0, 1, 1}).line == "a: 1");
    CHECK(excerpt(text, {0, 1, 9}).line.empty());
    CHECK(excerpt(text, {0, 0, 0}).line.empty());
    CHECK(excerpt("\xEF\xBB\xBF"
                  "a: 1",
                  {0, 4, 1})
              .line == "a: 1");
}

TEST_CASE("the caret stands under the column of the terminal, not the byte") {
    CHECK(excerpt("متن: x", {0, 6, 1}).caret == 5);
    CHECK(excerpt("می\u200cرود: x", {0, 9, 1}).caret == 7);  // a half-space has no width
    CHECK(excerpt("日本: x", {0, 5, 1}).caret == 6);
}

TEST_CASE("what cannot be seen is made visible") {
    CHECK(excerpt("a: x\ay", {0, 5, 1}).line == "a: x<U+0007>y");
    CHECK(excerpt("a: x\u202ey", {0, 6, 1}).line == "a: x<U+202E>y");
    CHECK(excerpt("a: x\u202ey", {0, 6, 1}).caret == 12);
    CHECK(excerpt("a:\tx", {0, 4, 1}).line == "a: x");
    CHECK(excerpt("a: \xff", {0, 4, 1}).line == "a: \uFFFD");
    CHECK(excerpt(std::string("a: \0b", 5), {0, 4, 1}).line == "a: <U+0000>b");
}

TEST_CASE("a long line is cut round the place") {
    const auto text = std::string(500, 'a') + "X" + std::string(500, 'b');
    const auto shown = excerpt(text, {0, 501, 1});
    CHECK(shown.line == "…" + std::string(60, 'a') + "X" + std::string(38, 'b') + "…");
    CHECK(shown.caret == 61);
    CHECK(excerpt(std::string(100, 'a'), {0, 1, 1}).line == std::string(100, 'a'));
    CHECK(excerpt(std::string(101, 'a'), {0, 1, 1}).line == std::string(100, 'a') + "…");
}
