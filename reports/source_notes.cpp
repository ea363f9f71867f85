#include "reports/source_notes.hpp"

#include "reports/cells.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace hamkari::reports {

namespace {

/// Words of the notes that are the same thousands of times.
class NoteText {
public:
    NoteText(const Snapshot& snapshot, const NoteNumbers& printed, bool with_names, const Locale& locale)
        : printed_(printed), with_names_(with_names), locale_(locale) {
        for (const auto& path : snapshot.plan().files) files_.push_back(path.substr(path.rfind('/') + 1));
    }

    std::string of(const SourceNote& note) {
        text_.clear();
        if (note.item) add_plan(*note.item);
        for (const auto* revision : note.dues)
            add(revision == note.dues.front() ? locale_(Word::note_due_set_by, {locale_.isolate(to_text(revision->name))})
                                              : locale_.isolate(to_text(revision->name)),
                revision == note.dues.front());
        add_facts(note.facts);
        if (!note.parts.empty()) add(locale_(Word::note_sum_of, {numbers(note.parts)}));
        return text_;
    }

    std::string of(const SumNote& sum) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> runs;
        for (const auto part : sum.parts) {
            if (!runs.empty() && runs.back().second + 1 == part)
                runs.back().second = part;
            else
                runs.emplace_back(part, part);
        }
        return locale_(Word::note_sum_of, {numbers(runs)});
    }

private:
    void add(std::string_view more, bool apart = true) {
        if (more.empty()) return;
        if (!text_.empty()) text_ += locale_(apart ? Word::list_semicolon : Word::list_comma);
        text_ += more;
    }

    void add_plan(const Item& item) {
        if (item.at.line == 0 || item.at.file >= files_.size()) return;
        add(locale_.isolate(files_[item.at.file] + ":" + std::to_string(item.at.line)));
    }

    /// By who recorded them and whether they are estimates; in each group by kind.
    void add_facts(const std::vector<const Fact*>& facts) {
        struct Group {
            std::string_view by;
            bool assumed;
            std::vector<const Fact*> facts;
        };
        std::vector<Group> groups;
        for (const Fact* fact : facts) {
            const auto by = with_names_ ? std::string_view(fact->by) : std::string_view();
            const auto found = std::find_if(groups.begin(), groups.end(),
                                            [&](const Group& g) { return g.by == by && g.assumed == fact->assumed; });
            auto& group = found == groups.end() ? groups.emplace_back(Group{by, fact->assumed, {}}) : *found;
            group.facts.push_back(fact);
        }
        for (auto& group : groups) {
            std::sort(group.facts.begin(), group.facts.end(), [](const Fact* a, const Fact* b) {
                return std::tie(a->kind, a->happened_on, a->source, a->name) <
                       std::tie(b->kind, b->happened_on, b->source, b->name);
            });
            for (auto first = group.facts.begin(); first != group.facts.end();) {
                const auto last = std::find_if(first, group.facts.end(),
                                               [&](const Fact* fact) { return fact->kind != (*first)->kind; });
                add_kind({first, last});
                first = last;
            }
            if (!group.by.empty()) add(locale_(Word::note_recorded_by, {locale_.isolate(group.by)}), false);
            if (group.assumed) add(locale_(Word::planning_estimate), false);
        }
    }

    /// `Money spent: HQ-4, HQ-5 (2025-05-01; S2), HQ-9 to HQ-12 (2025-06-30)`
    void add_kind(std::span<const Fact* const> facts) {
        std::string list;
        for (auto first = facts.begin(); first != facts.end();) {
            const auto last = std::find_if(first, facts.end(), [&](const Fact* fact) {
                return fact->happened_on != (*first)->happened_on || fact->source != (*first)->source;
            });
            if (!list.empty()) list += locale_(Word::list_comma);
            const auto day = (*first)->source.empty()
                                 ? date((*first)->happened_on)
                                 : date((*first)->happened_on) + std::string(locale_(Word::list_semicolon)) +
                                       locale_.isolate((*first)->source);
            list += locale_(Word::sentence_in_brackets, {names({first, last}), day});
            first = last;
        }
        add(locale_(Word::sentence_colon, {locale_(word_of(facts.front()->kind)), list}));
    }

    /// Entries that follow each other are told as from one to another.
    std::string names(std::span<const Fact* const> facts) {
        constexpr std::size_t worth_a_run = 3;
        std::string list;
        for (std::size_t i = 0; i < facts.size();) {
            std::size_t end = i + 1;
            while (end < facts.size() && facts[end]->name.office == facts[i]->name.office &&
                   facts[end]->name.number == facts[end - 1]->name.number + 1)
                ++end;
            const bool run = end - i >= worth_a_run;
            if (!run) end = i + 1;
            if (!list.empty()) list += locale_(Word::list_comma);
            const auto first = locale_.isolate(to_text(facts[i]->name));
            list += run ? locale_(Word::sentence_from_to, {first, locale_.isolate(to_text(facts[end - 1]->name))}) : first;
            i = end;
        }
        return list;
    }

    std::string numbers(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& runs) {
        std::string list;
        for (const auto& [first, last] : runs) {
            if (!list.empty()) list += locale_(Word::list_comma);
            const auto number = [&](std::uint32_t n) { return locale_.digits(std::to_string(printed_[n])); };
            if (first == last)
                list += number(first);
            else if (first + 1 == last)
                list += number(first) + std::string(locale_(Word::list_comma)) + number(last);
            else
                list += locale_(Word::sentence_from_to, {number(first), number(last)});
        }
        return list;
    }

    /// A report names few days, many times.
    const std::string& date(Date day) {
        auto& text = dates_[day];
        if (text.empty()) text = locale_.date_short(day, locale_.first_calendar());
        return text;
    }

    const NoteNumbers& printed_;
    bool with_names_;
    const Locale& locale_;
    std::vector<std::string> files_;
    std::map<Date, std::string> dates_;
    std::string text_;
};

std::string group_title(const SourceNote& note, const Locale& locale) {
    if (note.project) return typed_text(note.project->title, locale);
    if (!note.kind) return word(locale, Word::chapter_provinces);
    return word(locale, *note.kind == ItemKind::decision ? Word::chapter_decisions : Word::label_partners);
}

}  // namespace

SourceChapter source_chapter(const CitedNotes& cited, const NoteNumbers& printed, const Snapshot& snapshot,
                             bool with_names, const Locale& locale) {
    SourceChapter chapter;
    chapter.heading.text = word(locale, Word::section_figure_sources);
    chapter.heading.anchor = "figure-sources";
    chapter.text = word(locale, Word::explain_figure_sources);
    NoteText text(snapshot, printed, with_names, locale);
    const SourceNote* before = nullptr;
    for (const auto& note : cited.notes().all()) {
        if (printed[note.number] == 0) continue;
        const bool same = before && before->project == note.project && (note.project || before->kind == note.kind);
        if (!same) chapter.groups.push_back({group_title(note, locale), {}});
        before = &note;
        chapter.groups.back().notes.push_back({printed[note.number], std::string(note.id), text.of(note)});
    }
    if (!cited.sums().empty()) chapter.groups.push_back({word(locale, Word::section_sums), {}});
    for (const auto& sum : cited.sums()) chapter.groups.back().notes.push_back({printed[sum.number], {}, text.of(sum)});
    return chapter;
}

}  // namespace hamkari::reports
