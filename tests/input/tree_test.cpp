#include "model/input/tree.hpp"
#include "model/input/bytes.hpp"
#include "tests/catch.hpp"
#include "tests/input/text_reading.hpp"

using namespace hamkari;
using namespace hamkari::input;
using hamkari::test::told;

namespace {

/// A tree in one line: `{a: [p'x', q'y'], b: ~}`, p for plain and q for quoted.
std::string shape_of(Node node) {
    std::string out;
    switch (node.shape()) {
        case Shape::null:
            return "~";
        case Shape::scalar:
            return (node.is_quoted() ? "q'" : "p'") + std::string(node.text()) + "'";
        case Shape::sequence:
            for (const auto element : node.elements()) out += (out.empty() ? "" : ", ") + shape_of(element);
            return "[" + out + "]";
        case Shape::mapping:
            for (const auto [key, value] : node.pairs())
                out += (out.empty() ? "" : ", ") + std::string(key.text()) + ": " + shape_of(value);
            return "{" + out + "}";
    }
    return out;
}

/// The shape of a text, or its findings.
std::string read(const std::string& text) {
    Tree tree;
    std::vector<Finding> findings;
    const auto plain = without_bom(text);
    const bool good = check_characters(plain, 0, "plan.yaml", findings) && tree.parse(plain, 0, "plan.yaml", findings);
    const std::string shape = good ? shape_of(tree.root()) : "";
    return shape + (shape.empty() || findings.empty() ? "" : " ") + told(findings);
}

std::string places(const std::string& text) {
    Tree tree;
    std::vector<Finding> findings;
    REQUIRE(tree.parse(without_bom(text), 0, "plan.yaml", findings));
    std::string out;
    for (const auto [key, value] : tree.root().pairs())
        out += (out.empty() ? "" : " ") + std::string(key.text()) + "=" + std::to_string(value.at().line) + ":" +
               std::to_string(value.at().column);
    return out;
}

}  // namespace

TEST_CASE("scalars stay texts, and remember whether they were quoted") {
    CHECK(read("a: 012\nb: yes\nc: \"true\"\nd: 'it''s'\n") == "{a: p'012', b: p'yes', c: q'true', d: q'it's'}");
    CHECK(read("a: \"tab\\tline\\n\\u06a9\"\n") == "{a: q'tab\tline\nک'}");
    CHECK(read("a: |\n  one\n  two\nb: >-\n  three\n  four\n") == "{a: q'one\ntwo\n', b: q'three four'}");
    CHECK(read("a: one\n  two\n") == "{a: p'one two'}");
    CHECK(read("a: Mab'ath\nb: 5\" pipe\n") == "{a: p'Mab'ath', b: p'5\" pipe'}");
    CHECK(read("a: ''\nb: \"\"\nc: ''''\n") == "{a: q'', b: q'', c: q'''}");
}

TEST_CASE("mappings and lists keep their order") {
    CHECK(read("b: [x, {y: z}]\na:\n  - 1\n  - - 2\n") == "{b: [p'x', {y: p'z'}], a: [p'1', [p'2']]}");
    CHECK(read("{}\n") == "{}");
    CHECK(read("a: []\nb:\nc: ~\nd: {e, f: }\n") == "{a: [], b: ~, c: ~, d: {e: ~, f: ~}}");
}

TEST_CASE("places count lines and characters, not bytes") {
    CHECK(places("a: x\nb:   y\n") == "a=1:4 b=2:6");
    CHECK(places("رشته: متن\n") == "رشته=1:7");
    CHECK(places("\xEF\xBB\xBF"
                 "a: x\nb: y\n") == "a=1:4 b=2:4");
    CHECK(places("a: x\r\nb:\r\n  - y\r\nc: z\r\n") == "a=1:4 b=3:3 c=4:4");
    CHECK(places("{a: é, b: \"x\", c: [1]}") == "a=1:5 b=1:11 c=1:19");
}

TEST_CASE("an absent value has the place of its key") { CHECK(places("a:\n\n\nb: x\n") == "a=1:1 b=4:4"); }

TEST_CASE("a key that stands twice is told once for each time, and its first value stays") {
    CHECK(read("a: 1\nb: 2\na: 3\n") == "{a: p'1', b: p'2'} 3:1 duplicate-key");
    CHECK(read("x: {a: 1, \"a\": [2], a: 3}\n") == "{x: {a: p'1'}} 1:11 duplicate-key\n1:21 duplicate-key");
    std::string many;
    for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": 1\n";
    CHECK(read(many + "\"k\\x37\": 1\nk99: 2\n").ends_with("} 101:1 duplicate-key\n102:1 duplicate-key"));
}

TEST_CASE("a key that is no text is told and left out") {
    CHECK(read("? [a, b]\n: c\nd: e\n") == "{d: p'e'} 1:3 key-not-text");
    CHECK(read("~: c\nd: e\n") == "{d: p'e'} 1:1 key-not-text");
}

TEST_CASE("what yaml-cpp lets pass is refused") {
    CHECK(read("a: 1\nnot-a-key\n") == "2:1 yaml-syntax");
    CHECK(read("a: 1\nnot-a-key") == "2:1 yaml-syntax");
    CHECK(read("%a: 1\nb: 2\n") == "1:1 directive-not-allowed");
    CHECK(read("a: 1\n%b: 2\nc: 3\n") == "2:1 directive-not-allowed");
    CHECK(read("a: \"x\nb: 1\n") == "1:4 unterminated-quote");
    CHECK(read("a: 'x") == "1:4 unterminated-quote");
    CHECK(read("a: \"x\nb: \"y\"\n") == "1:4 unterminated-quote");
    CHECK(read("- {a: 'x, b: y}\n- {a: 'z', b: y}\n") == "1:7 unterminated-quote");
    CHECK(read("a:\n\tb: 1\n") == "2:1 yaml-syntax");
    CHECK(read("a: \"x\\u202ey\"\n") == "1:4 bidi-control");
    CHECK(read("a: \"x\\0y\"\n") == "1:4 control-character");
}

TEST_CASE("a plan has no anchors, aliases, tags and only one document") {
    CHECK(read("a: &x 1\n") == "1:4 alias-not-allowed");
    CHECK(read("a: *x\n") == "1:4 alias-not-allowed");
    CHECK(read("a: &x [1, *x]\n") == "1:4 alias-not-allowed");
    CHECK(read("a: !!int 1\n") == "1:4 tag-not-allowed");
    CHECK(read("a: !x {b: 1}\n") == "1:4 tag-not-allowed");
    CHECK(read("a: ! x\n") == "1:4 tag-not-allowed");
    CHECK(read("a: 1\n---\nb: 2\n") == "2:1 several-documents");
    CHECK(read("a: 1\n...\nb: 2\n") == "3:1 several-documents");
    CHECK(read("---\na: 1\n...\n# the end\n") == "{a: p'1'}");
}

TEST_CASE("thirty-two levels are enough") {
    const auto nested = [](int levels) {
        return std::string(static_cast<std::size_t>(levels), '[') + std::string(static_cast<std::size_t>(levels), ']');
    };
    CHECK(read(nested(32)).starts_with("[[["));
    CHECK(read(nested(33)) == "1:33 nested-too-deep");
    CHECK(read(std::string(66, '-').replace(0, 66,
                                            [] {
                                                std::string dashes;
                                                for (int i = 0; i < 33; ++i) dashes += "- ";
                                                return dashes;
                                            }()) +
               "x\n") == "1:65 nested-too-deep");
    // Brackets inside texts are no levels.
    CHECK(read("a: \"" + std::string(50, '[') + "\"\nb: x" + std::string(50, '[') + "\nc: |\n  " +
               std::string(50, '[') + "\n")
              .ends_with("}"));
}

TEST_CASE("a tree is read anew for each text") {
    Tree tree;
    std::vector<Finding> findings;
    const std::string first = "a: \"x\\ty\"\n", second = "b: \"z\\tw\"\n";
    REQUIRE(tree.parse(first, 0, "first.yaml", findings));
    REQUIRE(tree.parse(second, 1, "second.yaml", findings));
    CHECK(shape_of(tree.root()) == "{b: q'z\tw'}");
    CHECK((*tree.root().pairs().begin()).value.at() == Position{1, 4, 1});
}
