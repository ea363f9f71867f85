#include "tests/catch.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// Nothing points upward: the table of CONTRIBUTING.md, "The layers", held by reading every #include.

namespace {

namespace fs = std::filesystem;

/// What the files right inside a folder may include. An entry that ends in `/` allows the headers right inside that
/// folder; one that ends in `**` all beneath it; any other one header.
struct Layer {
    std::string_view folder;
    std::vector<std::string_view> own;      ///< by path from the root
    std::vector<std::string_view> foreign;  ///< of libraries; the standard library is allowed everywhere but for `guarded`
};

const std::vector<Layer>& layers() {
    static const std::vector<Layer> table{
        {"model", {"model/"}, {"date/date.h"}},
        {"model/input", {"model/", "model/input/"}, {"yaml-cpp/**", "nlohmann/json.hpp"}},
        {"model/store", {"model/", "model/store/"}, {"SQLiteCpp/**", "sqlite3.h", "sodium.h", "fcntl.h", "unistd.h"}},
        {"model/solve", {"model/", "model/solve/"}, {"coin/Cbc_C_Interface.h", "dlfcn.h"}},
        {"reports", {"model/", "reports/", "reports/locale/"}, {"fmt/**"}},
        {"reports/locale", {"model/", "reports/locale/"}, {"fmt/**", "unicode/**"}},
        {"reports/render",
         {"model/", "reports/", "reports/locale/", "reports/render/"},
         {"fmt/**", "unicode/**", "nlohmann/json.hpp", "qpdf/**", "xlsxwriter.h", "zip.h", "librsvg/rsvg.h", "cairo.h", "dlfcn.h", "fcntl.h", "spawn.h", "unistd.h", "sys/mman.h", "sys/wait.h"}},
        {"reports/exchange", {"model/", "reports/", "reports/locale/", "reports/exchange/"}, {"fmt/**", "nlohmann/json.hpp"}},
        {"app/files", {"model/", "app/files/"}, {"date/tz.h", "fcntl.h", "pwd.h", "unistd.h", "sys/**"}},
        {"app/actions",
         {"model/", "model/input/", "model/store/", "model/solve/", "reports/", "reports/locale/", "reports/render/",
          "reports/exchange/", "app/files/", "app/actions/"},
         {"fmt/**"}},
        {"app/cli",
         {"model/", "reports/", "reports/locale/", "reports/render/renderers.hpp", "app/files/clock.hpp",
          "app/actions/", "app/cli/", "app/cli/commands/", "hamkari_version.hpp"},
         {"fmt/**", "CLI11/**", "CLI/**", "nlohmann/json.hpp", "unistd.h", "sys/ioctl.h"}},
        {"app/cli/commands",
         {"model/", "reports/", "reports/locale/", "reports/render/renderers.hpp", "app/actions/", "app/cli/", "app/cli/commands/"},
         {"fmt/**", "nlohmann/json.hpp"}},
        {"app/web",
         {"model/", "reports/", "reports/locale/", "reports/render/renderers.hpp", "app/actions/", "app/web/"},
         {"fmt/**", "boost/**"}},
        {"app", {"app/cli/"}, {"mimalloc.h"}},
    };
    return table;
}

/// Parts of the standard library that only some folders, or some files, may use.
struct Guarded {
    std::string_view text;  ///< of a line of code, `#include` or not
    std::vector<std::string_view> where;
    std::string_view instead;
};

// The store looks after its own file: what stands there before SQLite may touch it, and whether the disk is full.
constexpr std::string_view ledger_file = "model/store/file.cpp", connection = "model/store/connection.cpp";

// Chromium is handed its page in a file, and gives its PDF in one: in a private folder that is removed again.
constexpr std::string_view private_folder = "reports/render/private_folder.cpp", chromium = "reports/render/chromium.cpp";

const std::vector<Guarded>& guarded() {
    static const std::vector<Guarded> table{
        {"<fstream>", {"app/files", ledger_file}, "app/files opens files"},
        {"<filesystem>", {"app/files", ledger_file, connection, private_folder}, "app/files opens files"},
        {"<cstdio>", {"app/files", "app/cli", ledger_file}, "app/files opens files, app/cli prints"},
        {"<iostream>", {"app/cli", "app"}, "app/cli prints"},
        {"system_clock::now", {"app/files"}, "app/files reads the clock, today is an argument"},
        {"getenv", {"app/files", chromium}, "app/files reads the environment"},
        {"setlocale", {}, "the locale is an argument"},
        {"locale::global", {}, "the locale is an argument"},
    };
    return table;
}

bool allows(std::string_view entry, std::string_view header) {
    if (entry.ends_with("**")) return header.starts_with(entry.substr(0, entry.size() - 2));
    if (!entry.ends_with('/')) return header == entry;
    return header.starts_with(entry) && header.find('/', entry.size()) == std::string_view::npos;
}

bool allows(const std::vector<std::string_view>& entries, std::string_view header) {
    return std::any_of(entries.begin(), entries.end(), [&](std::string_view entry) { return allows(entry, header); });
}

std::string joined(const std::vector<std::string_view>& words) {
    std::string text;
    for (const auto word : words) text.append(text.empty() ? "" : ", ").append(word);
    return text.empty() ? "none" : text;
}

bool is_standard(std::string_view header) { return header.find_first_of("/.") == std::string_view::npos; }
bool is_generated(std::string_view header) { return header.starts_with("embedded_") && header.ends_with(".inc"); }

std::string without_comment(std::string line) { return line.substr(0, line.find("//")); }

/// What a file includes or names that its layer may not, as `path:line: what; what is allowed`.
std::vector<std::string> layer_errors(const std::string& path, std::istream& text) {
    const std::string folder = fs::path(path).parent_path().string();
    const auto layer = std::find_if(layers().begin(), layers().end(), [&](const Layer& l) { return l.folder == folder; });
    if (layer == layers().end()) return {path + ":1: the folder " + folder + " is no layer; the table in tests/layers_test.cpp has none"};

    static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
    std::vector<std::string> errors;
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
        const auto complain = [&](const std::string& what) { errors.push_back(path + ":" + std::to_string(number) + ": " + what); };
        const std::string code = without_comment(line);
        for (const auto& rule : guarded()) {
            const auto may = [&](std::string_view place) { return place == folder || place == path; };
            const bool used = code.find(rule.text) != std::string::npos;
            if (used && std::none_of(rule.where.begin(), rule.where.end(), may))
                complain(std::string(rule.text) + " in " + folder + "/; " + std::string(rule.instead));
        }
        std::smatch found;
        if (!std::regex_search(code, found, include)) continue;
        const std::string header = found[2];
        const bool own = found[1] == "\"";
        if (own ? is_generated(header) || allows(layer->own, header) : is_standard(header) || allows(layer->foreign, header))
            continue;
        complain(header + "; " + folder + "/ may include " + (own ? joined(layer->own) : "the standard library and " + joined(layer->foreign)));
    }
    return errors;
}

std::vector<std::string> errors_in(const std::string& path, const std::string& text) {
    std::istringstream stream(text);
    return layer_errors(path, stream);
}

}  // namespace

TEST_CASE("what points upward is found, with its file and line and what is allowed") {
    const auto upward = errors_in("model/money.cpp", "#include <vector>\n#include \"reports/document.hpp\"\n");
    REQUIRE(upward.size() == 1);
    CHECK(upward[0] == "model/money.cpp:2: reports/document.hpp; model/ may include model/");

    CHECK(errors_in("model/a.cpp", "#include \"model/store/store.hpp\"\n").size() == 1);
    CHECK(errors_in("model/a.cpp", "#include <yaml-cpp/yaml.h>\n").size() == 1);
    CHECK(errors_in("model/a.cpp", "#include <date/solar_hijri.h>\n").size() == 1);
    CHECK(errors_in("model/input/a.cpp", "#include \"model/store/store.hpp\"\n").size() == 1);
    CHECK(errors_in("reports/a.cpp", "#include \"app/actions/report.hpp\"\n").size() == 1);
    CHECK(errors_in("app/actions/a.cpp", "#include \"app/cli/table.hpp\"\n").size() == 1);
    CHECK(errors_in("app/cli/a.cpp", "  # include <SQLiteCpp/Database.h>\n").size() == 1);
    CHECK(errors_in("app/nowhere/a.cpp", "").size() == 1);
    CHECK(errors_in("app/cli/commands/a.cpp", "#include \"model/input/read_plan.hpp\"\n").size() == 1);
}

TEST_CASE("the clock, files, the environment and the terminal are left to the folders that own them") {
    CHECK(errors_in("model/a.cpp", "const auto now = std::chrono::system_clock::now();\n").size() == 1);
    CHECK(errors_in("model/store/a.cpp", "#include <filesystem>\n").size() == 1);
    CHECK(errors_in("app/actions/a.cpp", "#include <fstream>\n#include <iostream>\n").size() == 2);
    CHECK(errors_in("app/cli/a.cpp", "#include <iostream>\nstd::getenv(\"HAMKARI_DB\");\n").size() == 1);
    CHECK(errors_in("reports/a.cpp", "std::setlocale(LC_ALL, \"\");\n").size() == 1);
}

TEST_CASE("what goes down passes, and so does what only stands in a comment") {
    CHECK(errors_in("model/a.cpp", "#include \"model/money.hpp\"\n#include <date/date.h>\n#include <cstdint>\n").empty());
    CHECK(errors_in("app/files/clock.cpp", "#include <date/tz.h>\nsystem_clock::now();\n").empty());
    CHECK(errors_in("app/actions/a.cpp", "#include \"model/store/store.hpp\"\n#include \"reports/render/html.hpp\"\n").empty());
    CHECK(errors_in("model/a.cpp", "// #include <iostream>\n").empty());
}

TEST_CASE("every #include of the program goes down") {
    const fs::path root = HAMKARI_SOURCE_DIR;
    std::vector<std::string> errors;
    int files = 0;
    for (const char* top : {"app", "model", "reports"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
            std::ifstream text(entry.path());
            const auto found = layer_errors(fs::relative(entry.path(), root).generic_string(), text);
            errors.insert(errors.end(), found.begin(), found.end());
            ++files;
        }
    }
    std::sort(errors.begin(), errors.end());
    std::string all;
    for (const auto& error : errors) all += error + "\n";
    INFO(all);
    CHECK(errors.empty());
    CHECK(files > 50);
}
