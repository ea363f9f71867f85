#include "model/input/limits.hpp"
#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"

#include <chrono>
#include <random>

// A file from a stranger ends in a finding: never in a crash, a hang or gigabytes.

using namespace hamkari;
using hamkari::test::check;
using hamkari::test::plan_with;
using hamkari::test::told;

namespace {

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    text.reserve(part.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += part;
    return text;
}

std::string first_code(const std::string& text) {
    const auto draft = check(text);
    return draft.findings.empty() ? "" : std::string(code_text(draft.findings[0].problem.code));
}

}  // namespace

TEST_CASE("alias bombs and circles of aliases are refused at the first anchor") {
    std::string bomb = "a: &a [x, x]\n";
    for (char c = 'b'; c < 'z'; ++c)
        bomb += std::string(1, c) + ": &" + c + " [*" + std::string(1, static_cast<char>(c - 1)) + ", *" +
                std::string(1, static_cast<char>(c - 1)) + "]\n";
    CHECK(told(check(bomb).findings) == "1:4 alias-not-allowed");
    CHECK(told(check("a: &a [1, *a]\n").findings) == "1:4 alias-not-allowed");
    CHECK(first_code(repeated("&a ", 1'000'000)) == "alias-not-allowed");
    CHECK(first_code(repeated("!a ", 1'000'000)) == "tag-not-allowed");
}

TEST_CASE("nesting is refused before it is parsed") {
    CHECK(first_code("a: " + repeated("[", 10'000) + repeated("]", 10'000)) == "nested-too-deep");
    CHECK(first_code(repeated("[", 1'000'000)) == "nested-too-deep");
    CHECK(first_code(repeated("{a: ", 1'000'000)) == "nested-too-deep");
    CHECK(first_code(repeated("[{", 1'000'000)) == "nested-too-deep");
    CHECK(first_code("a: &x " + repeated("[", 1'000'000)) == "nested-too-deep");
    CHECK(first_code(repeated("[\n", 100'000)) == "nested-too-deep");
    CHECK(first_code(repeated("- ", 10'000) + "x") == "nested-too-deep");
    std::string indented;
    for (std::size_t i = 0; i < 2'000; ++i) indented += std::string(i, ' ') + "a:\n";
    CHECK(first_code(indented) == "nested-too-deep");
}

TEST_CASE("bytes that are no text are told with their place") {
    using namespace std::string_literals;
    CHECK(told(check("a: 1\nb: \xff\n").findings) == "2:4 invalid-utf8");
    CHECK(told(check("a: \xc0\xaf\n").findings) == "1:4 invalid-utf8");          // overlong
    CHECK(told(check("a: \xed\xa0\x80\n").findings) == "1:4 invalid-utf8");      // half of a surrogate pair
    CHECK(told(check("a: \xf5\x80\x80\x80\n").findings) == "1:4 invalid-utf8");  // above U+10FFFF
    CHECK(told(check("a: caf\xc3").findings) == "1:7 invalid-utf8");             // cut off
    CHECK(told(check("a: 1\nb: x\0y\n"s).findings) == "2:5 file-not-text");
    CHECK(told(check("\x7f"s + "ELF\2\1\1\0\0\0"s).findings) == "1:8 file-not-text");
    CHECK(told(check("\xff\xfe"
                     "a\0:\0"s)
                   .findings) == "1:1 not-utf8");
    CHECK(told(check("a\0:\0 \0001\0\n\0"s).findings) == "1:1 not-utf8");
    CHECK(told(check("\0a\0:\0 \0001"s).findings) == "1:1 not-utf8");
    CHECK(told(check("\xff\xfe\0\0a\0\0\0"s).findings) == "1:1 not-utf8");
    CHECK(told(check("a: 1\n\x04"
                     "b: 2\n")
                   .findings) == "2:1 control-character");  // yaml-cpp's own mark of the end
    CHECK(told(check("a: 1\rb: 2\r").findings) == "1:5 control-character\n1:10 control-character");
    CHECK(told(check("a: x\xc2\x85y\n").findings) == "1:5 control-character");
}

TEST_CASE("marks that turn the direction of writing are refused; half-spaces are Persian") {
    CHECK(told(check(plan_with("    where: a\u202eb\u2066c\n")).findings) == "16:13 bidi-control\n16:15 bidi-control");
    CHECK(told(check(plan_with("    where: توان\u200cبخشی\u200e\n")).findings).empty());
}

TEST_CASE("empty files say so") {
    for (const auto* text : {"", "\n\n", "# nothing\n", "---\n", "~\n", "\xEF\xBB\xBF"})
        CHECK(first_code(text) == "file-empty");
}

TEST_CASE("what is no plan says so") {
    CHECK(first_code("hello\n") == "not-a-plan");
    CHECK(first_code("- a\n- b\n") == "not-a-plan");
    CHECK(first_code("{}\n") == "not-a-plan");
    CHECK(told(check("project:\n  - id: A\n").findings) == "1:1 unknown-key");
}

TEST_CASE("large texts and lists end in a finding") {
    CHECK(first_code("a: " + std::string(15'000'000, 'x')) == "value-too-long");
    CHECK(first_code("programme: {id: \"" + std::string(1'500'000, 'x')) == "value-too-long");
    CHECK(first_code("a: [" + repeated("a,", 5'000'000) + "]") == "value-too-long");
    CHECK(first_code(std::string(input::largest_file + 1, ' ')) == "file-too-large");
    CHECK(first_code(std::string(1'000'000, '-')) == "value-too-long");
    CHECK(first_code("a" + std::string(1'000'000, ':')) == "yaml-syntax");
    CHECK(first_code("a: |\n" + repeated("  y\n", 100'000)) == "value-too-long");
}

TEST_CASE("a file full of mistakes tells the first of them") {
    const auto draft = check(repeated("programme: 1\n", 100'000));
    CHECK(draft.findings.size() == 201);
    CHECK(draft.findings.back().problem.code == Code::too_many_findings);
}

TEST_CASE("a plan with one byte changed, left out or doubled is read to an end") {
    const std::string sound = plan_with(
        "    provinces: {Tehran: 60%, Yazd: 40%}\n"
        "    milestones:\n"
        "      - {id: R-01, title: {en: \"First, delivery\", fa: 'تحویل'}, due: 2025-05-03, after: [{id: R-02, lag: "
        "+2d}]}\n"
        "      - id: R-02\n"
        "        title: >-\n"
        "          Folded\n"
        "          text\n");
    REQUIRE(told(check(sound).findings).empty());
    std::mt19937 random(20250506);
    const std::string interesting = "{}[],:&*!|>'\"%@`#-? \n\t\\x\xd8\xff";
    std::size_t with_findings = 0;
    for (int i = 0; i < 3'000; ++i) {
        auto text = sound;
        for (int changes = 1 + static_cast<int>(random() % 3); changes > 0; --changes) {
            const auto at = random() % text.size();
            switch (random() % 3) {
                case 0:
                    text[at] = interesting[random() % interesting.size()];
                    break;
                case 1:
                    text.erase(at, 1 + random() % 5);
                    break;
                default:
                    text.insert(at, 1, interesting[random() % interesting.size()]);
                    break;
            }
        }
        if (!check(text).findings.empty()) ++with_findings;
    }
    CHECK(with_findings > 1'500);
}
