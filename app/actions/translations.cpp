#include "app/actions/translations.hpp"

#include "app/actions/opening.hpp"
#include "app/files/files.hpp"
#include "model/folding.hpp"
#include "model/input/bytes.hpp"
#include "model/input/sheet.hpp"
#include "model/store/recording.hpp"
#include "model/typed_texts.hpp"
#include "reports/exchange/translation_sheet.hpp"

#include <algorithm>
#include <map>

namespace hamkari::actions {

namespace {

using Rows = std::vector<std::vector<std::string>>;

Snapshot all_that_stands(const Context& context, const store::Store& store, Date today) {
    return take_snapshot(std::make_shared<const History>(store.history(known_on(context, store, today))), today);
}

/// The rows below the heads, each with as many cells as there are heads.
Rows rows_of(const std::string& path) {
    const auto bytes = files::read(path);
    if (!is_utf8(bytes)) throw Failure(Code::not_a_sheet, {path});
    auto rows = input::parse_sheet(bytes);
    constexpr std::size_t needed = 4;  // where a text stands need not come back
    const bool fits = !rows.empty() && rows.front().size() >= needed &&
                      std::equal(rows.front().begin(), rows.front().begin() + needed, std::begin(reports::exchange::sheet_heads));
    if (!fits) throw Failure(Code::not_a_sheet, {path});
    rows.erase(rows.begin());
    for (auto& row : rows) row.resize(std::size(reports::exchange::sheet_heads));
    return rows;
}

/// What a sheet says of the texts that are there.
class SheetReader {
public:
    SheetReader(const Snapshot& snapshot, Translated& result) : files_(snapshot.plan().files), result_(result), texts_(typed_texts(snapshot)) {
        for (const auto& text : texts_) by_place_.emplace(std::pair(text.id, text.field), &text);
    }

    void read(const std::vector<std::string>& row) {
        const auto found = by_place_.find({row[0], row[1]});
        if (found == by_place_.end()) return remark({Code::text_unknown, {row[0], row[1]}});
        const auto& typed = *found->second;
        for (const auto language : {Language::en, Language::fa}) {
            const auto said = reports::exchange::from_sheet_text(row[language == Language::en ? 2 : 3]);
            const auto& there = language == Language::en ? typed.text->en : typed.text->fa;
            if (said.empty() || said == there) continue;
            if (!typed.fact)
                remark({Code::text_of_plan, {row[0], row[1], files_.at(typed.at.file) + ":" + std::to_string(typed.at.line)}});
            else if (!there.empty())
                remark({Code::text_is_there, {row[0], row[1], language == Language::en ? "en" : "fa"}});
            else if (const auto problem = input::forbidden_character(said))
                remark(*problem);
            else
                add(typed, language, said);
        }
    }

    /// One a fact, in the order of recording.
    std::vector<Statement> statements() const {
        std::vector<Statement> all;
        for (const auto& [fact, statement] : added_) all.push_back(statement);
        return all;
    }

private:
    void remark(Problem problem) { result_.remarks.push_back(std::move(problem)); }

    void add(const TypedText& typed, Language language, const std::string& said) {
        const Fact& fact = *typed.fact;
        auto& statement = added_[fact.name];
        statement.kind = FactKind::translate;
        statement.subject = fact.subject;
        statement.happened_on = fact.happened_on;
        statement.corrects = fact.name;
        if (std::holds_alternative<std::monostate>(statement.data)) statement.data = Translation{};
        Text& text = typed.field == "remedy" ? *remedy_in(statement.data) : statement.note;
        (language == Language::en ? text.en : text.fa) = said;
    }

    const std::vector<std::string>& files_;
    Translated& result_;
    std::vector<TypedText> texts_;
    std::map<std::pair<std::string, std::string>, const TypedText*> by_place_;
    std::map<EntryName, Statement> added_;
};

}  // namespace

std::string export_translations(const Context& context, bool only_missing) {
    const auto store = store::Store::open(context.db, store::Store::Mode::read);
    const auto snapshot = all_that_stands(context, store, today_of(context, store));
    auto texts = typed_texts(snapshot);
    if (only_missing)
        std::erase_if(texts, [](const TypedText& typed) { return !lacks(*typed.text, Language::en) && !lacks(*typed.text, Language::fa); });
    return reports::exchange::translation_sheet(texts, snapshot.plan().files);
}

void export_translations(const Context& context, bool only_missing, const std::string& path) {
    files::write(path, export_translations(context, only_missing));
}

Translated import_translations(const Context& context, const std::string& path) {
    const auto rows = rows_of(path);
    Translated result;
    auto store = store::Store::open(context.db, store::Store::Mode::write);
    store::Recording recording(store, author_of(context));
    const auto snapshot = all_that_stands(context, store, today_of(context, store));
    SheetReader sheet(snapshot, result);
    for (const auto& row : rows) sheet.read(row);
    for (const auto& statement : sheet.statements()) {
        auto& fact = result.added.emplace_back();
        static_cast<Statement&>(fact) = statement;
        fact.name = recording.add(statement);
    }
    if (!result.added.empty()) recording.commit();
    return result;
}

}  // namespace hamkari::actions
