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
    return project.where.empty() ? text : locale(Word::sentence_comma, {text, typed_text(project.where, locale)});
}

}  // namespace hamkari::reports
