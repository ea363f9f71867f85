#include "reports/project_parts.hpp"

namespace hamkari::reports {

std::string where_text(const Project& project, const Locale& locale) {
    std::string text;
    switch (project.provinces.scope) {
        case Provinces::Scope::to_be_set:
            text = word(locale, Word::scope_to_be_set);
            break;
        case Provinces::Scope::national:
            text = word(locale, Word::scope_national);
            break;
        case Provinces::Scope::listed: {
            std::vector<std::string> names;
            for (const auto& share : project.provinces.list) {
                std::string name{locale.province(share.code)};
                names.push_back(share.share ? locale(Word::sentence_in_brackets, {name, locale.percent(*share.share)})
                                            : name);
            }
            text = locale.list(names);
        }
    }
    text =
        marked(std::move(text),
               project.assumed.covers("provinces") && project.provinces.scope != Provinces::Scope::to_be_set, locale);
    if (project.where.empty()) return text;
    const auto where = typed_text(project.where, locale);
    if (project.provinces.scope == Provinces::Scope::listed) return locale(Word::sentence_comma, {text, where});
    // `سراسر کشور: در سراسر کشور` says it twice.
    if (where.find(word(locale, Word::scope_national)) != std::string::npos) return where;
    return locale(Word::sentence_colon, {text, where});
}

}  // namespace hamkari::reports
