#include "model/input/read_file.hpp"

#include "model/folding.hpp"
#include "model/input/bytes.hpp"
#include "model/input/items.hpp"
#include "model/input/limits.hpp"
#include "model/input/parts.hpp"

namespace hamkari::input {

namespace {

const std::vector<std::string>& top_keys() {
    static const std::vector<std::string> keys{"programme", "projects", "holidays"};
    return keys;
}

/// Whether a key of the file is one of a plan, or was meant to be one.
bool looks_like_a_plan(Node root) {
    for (const auto pair : root.pairs())
        if (nearest(pair.key.text(), top_keys())) return true;
    return false;
}

void read_root(Reading& reading, Node root, FileDraft& draft) {
    if (!looks_like_a_plan(root)) {
        reading.complete = false;
        return reading.error(root.at(), {Code::not_a_plan, {reading.name}});
    }
    const Entries entries(reading, Value{root, {}, {}}, {});
    if (const auto programme = entries.take("programme")) {
        for (const auto pair : root.pairs())
            if (pair.key.text() == "programme") draft.programme_at = pair.key.at();
        draft.programme = read_programme(reading, *programme);
    }
    if (const auto projects = entries.take("projects")) draft.projects = read_projects(reading, *projects);
    if (const auto holidays = entries.take("holidays")) {
        draft.has_holidays = true;
        read(reading, *holidays, draft.holidays);
    }
    const auto before = reading.findings.size();
    entries.refuse_others(top_keys());
    if (reading.findings.size() > before) reading.complete = false;
}

}  // namespace

FileDraft read_file(const SourceFile& file, std::uint16_t index, const Surroundings& surroundings, Tree& tree) {
    FileDraft draft;
    Reading reading;
    reading.file = index;
    reading.name = file.name;
    reading.is_time_zone = surroundings.is_time_zone;
    if (file.text.size() > largest_file) {
        reading.complete = false;
        reading.error({index, 1, 1}, {Code::file_too_large, {file.name, std::to_string(largest_file >> 20U)}});
    } else {
        const auto text = without_bom(file.text);
        if (check_characters(text, index, file.name, reading.findings) &&
            tree.parse(text, index, file.name, reading.findings))
            read_root(reading, tree.root(), draft);
        else
            reading.complete = false;
    }
    draft.findings = std::move(reading.findings);
    draft.complete = reading.complete;
    return draft;
}

}  // namespace hamkari::input
