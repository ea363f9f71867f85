#include "reports/locale/locale.hpp"
#include "reports/locale/words_of.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace hamkari;
using namespace hamkari::reports;

namespace {

constexpr auto names = std::to_array<std::string_view>({
#define X(name) #name,
#include "reports/locale/words.def"
#undef X
});

constexpr auto planning_names = std::to_array<std::string_view>({
#define X(name) #name,
#include "reports/locale/planning_words.def"
#undef X
});

/// Every word of both lists with its name.
std::vector<std::pair<std::string, Word>> all_words() {
    std::vector<std::pair<std::string, Word>> words;
    for (std::size_t i = 0; i < names.size(); ++i) words.emplace_back(names[i], static_cast<Word>(i));
    for (std::size_t i = 0; i < planning_names.size(); ++i)
        words.emplace_back(planning_names[i], static_cast<Word>(planning_begins + i));
    return words;
}

std::string_view name_of(Word word) { return names[static_cast<std::size_t>(word)]; }

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// The numbers of the placeholders: `{0}`, `{1#}`, `{2~}`.
std::set<int> placeholders(std::string_view pattern) {
    std::set<int> found;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
        if (pattern[i] == '{' && pattern[i + 1] >= '0' && pattern[i + 1] <= '9') found.insert(pattern[i + 1] - '0');
    return found;
}

/// A text as a person reads it: without placeholders and code.
std::string prose(std::string_view pattern) {
    std::string out;
    bool in_code = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '`') in_code = !in_code;
        if (pattern[i] == '{')
            i = std::min(pattern.find('}', i), pattern.size() - 1);
        else if (!in_code)
            out += pattern[i];
    }
    return out;
}

/// Every word and message of a language with its name.
std::vector<std::pair<std::string, std::string_view>> all_texts(const LanguageTable& table) {
    std::vector<std::pair<std::string, std::string_view>> texts;
    for (const auto& [name, word] : all_words()) texts.emplace_back(name, table.text_of(word));
    for (const auto code : all_codes()) {
        const auto& message = table.messages[static_cast<std::size_t>(code)];
        texts.emplace_back(code_text(code), message.text);
        texts.emplace_back(std::string(code_text(code)) + " (hint)", message.hint);
    }
    return texts;
}

/// `in-progress` and `status_` -> `status_in_progress`
std::string expected_name(std::string_view prefix, std::string_view choice) {
    std::string name(prefix);
    for (const char c : choice) name += c == '-' ? '_' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

template <class E>
void check_words_of(std::string_view prefix) {
    for (std::size_t i = 0; i < Choices<E>::words.size(); ++i) {
        const auto value = static_cast<E>(i);
        CHECK(name_of(word_of(value)) == expected_name(prefix, word(value)));
    }
}

}  // namespace

TEST_CASE("each value of a closed list has its own word") {
    check_words_of<Sector>("sector_");
    check_words_of<PartnerKind>("partner_kind_");
    check_words_of<PartnerRole>("role_");
    check_words_of<MeetingKind>("meeting_");
    check_words_of<DecisionKind>("decision_");
    check_words_of<ProjectState>("state_");
    check_words_of<ResultLevel>("level_");
    check_words_of<LinkType>("link_");
    check_words_of<BudgetKind>("budget_");
    check_words_of<FundingMode>("mode_");
    check_words_of<Counts>("counts_");
    check_words_of<Measure>("measure_");
    check_words_of<Direction>("direction_");
    check_words_of<Every>("every_");
    check_words_of<Breakdown>("breakdown_");
    check_words_of<Weekday>("weekday_");
    check_words_of<FactKind>("fact_");
    check_words_of<Because>("because_");
    check_words_of<NoteKind>("note_");
    check_words_of<Status>("status_");
    check_words_of<Light>("light_");
    for (std::size_t i = 0; i < Choices<ItemKind>::words.size(); ++i) {
        const auto kind = static_cast<ItemKind>(i);
        CHECK(name_of(word_of(kind)).starts_with(expected_name("item_", word(kind))));
    }
}

TEST_CASE("the two languages take the same arguments") {
    const auto en = all_texts(english());
    const auto fa = all_texts(persian());
    for (std::size_t i = 0; i < en.size(); ++i) {
        INFO(en[i].first);
        CHECK(placeholders(en[i].second) == placeholders(fa[i].second));
    }
}

TEST_CASE("no Persian word is left in English") {
    // Patterns of figures only.
    const std::set<std::string> same{"cell_of_part",        "sentence_chapter",    "sentence_in_currency", "sentence_in_brackets",
                                     "sentence_said_on",    "sentence_colon",       "year_inside_gregorian",
                                     "year_short_gregorian", "holiday_named",       "weekday_named", "both_floats"};
    const auto en = all_texts(english());
    const auto fa = all_texts(persian());
    for (std::size_t i = 0; i < en.size(); ++i) {
        if (en[i].second.empty()) continue;
        INFO(en[i].first);
        CHECK((en[i].second == fa[i].second) == same.contains(en[i].first));
    }
}

TEST_CASE("Persian texts are written with Persian letters, digits and marks") {
    for (const auto& [name, text] : all_texts(persian())) {
        INFO(name << ": " << text);
        const auto words = prose(text);
        for (const auto* arabic : {"ي", "ك", "ى", "ة", "٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"})
            CHECK_FALSE(contains(words, arabic));
        CHECK(words.find_first_of("0123456789,;?%\"") == std::string::npos);
        CHECK_FALSE(contains(text, "  "));
        // A prefix of a verb or an ending of a plural is joined by a half-space.
        for (const auto* torn : {" می ", " نمی ", " ها ", " های "}) CHECK_FALSE(contains(" " + words + " ", torn));
    }
}

TEST_CASE("only numbers with their noun have a second form") {
    // The verb goes with the number, too.
    const std::set<std::string> whole_sentences{"in_words_done",            "in_words_late",          "in_words_people",
                                                "in_words_people_estimate", "in_words_due_in_period", "in_words_late_by_now",
                                                "left_late",                "left_gap",               "whatif_count_people",
                                                "whatif_lead_with_them", "whatif_lead_beyond",    "whatif_change_falls",    "whatif_change_saved",
                                                "whatif_change_later",      "whatif_change_earlier"};
    for (const auto& [name, word] : all_words()) {
        INFO(name);
        CHECK(contains(english().text_of(word), "|") == (name.starts_with("count_") || whole_sentences.contains(name)));
        CHECK_FALSE(contains(persian().text_of(word), "|"));
    }
}

TEST_CASE("a word without arguments is printed as it stands") {
    for (const auto* table : languages()) {
        for (const auto& [name, word] : all_words()) {
            INFO(name);
            if (placeholders(table->text_of(word)).empty())
                CHECK(table->text_of(word).find_first_of("[]`") == std::string::npos);
        }
    }
}

TEST_CASE("brackets and code marks are closed") {
    for (const auto* table : languages()) {
        for (const auto& [name, text] : all_texts(*table)) {
            INFO(name << ": " << text);
            CHECK(std::count(text.begin(), text.end(), '`') % 2 == 0);
            CHECK(std::count(text.begin(), text.end(), '[') == std::count(text.begin(), text.end(), ']'));
        }
    }
}

TEST_CASE("messages use the arguments that their problem has") {
    // The list of problems tells its arguments in the comment of each row.
    std::ifstream file(HAMKARI_SOURCE_DIR "/model/problem_codes.def");
    REQUIRE(file);
    std::size_t rows = 0;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("X(") || rows == code_count) continue;
        INFO(line);
        const auto code = all_codes()[rows++];
        const auto comment = line.find("//");
        const auto possible = comment == std::string::npos ? std::set<int>{} : placeholders(line.substr(comment));
        for (const auto* table : languages()) {
            const auto& message = table->messages[static_cast<std::size_t>(code)];
            auto used = placeholders(message.text);
            used.merge(placeholders(message.hint));
            CHECK(std::includes(possible.begin(), possible.end(), used.begin(), used.end()));
        }
    }
    CHECK(rows == code_count);
}

TEST_CASE("every problem has something to say, whatever is known of it") {
    for (const auto* table : languages()) {
        const Locale locale{*table};
        for (const auto code : all_codes()) {
            INFO(code_text(code));
            CHECK_FALSE(locale.message({code, {}}).empty());
            const auto full = locale.message({code, {"1", "2", "3", "4"}}) + locale.hint({code, {"1", "2", "3", "4"}});
            CHECK_FALSE(contains(full, "`"));
            CHECK(placeholders(full).empty());
        }
    }
}
