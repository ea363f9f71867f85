#include "app/cli/arguments.hpp"

namespace hamkari::cli {

const std::string& Invocation::text(std::string_view name) const {
    static const std::string nothing;
    const auto found = given.find(name);
    return found == given.end() || found->second.empty() ? nothing : found->second.back();
}

const std::vector<std::string>& Invocation::all(std::string_view name) const {
    static const std::vector<std::string> nothing;
    const auto found = given.find(name);
    return found == given.end() ? nothing : found->second;
}

std::optional<std::int64_t> Arguments::whole(std::string_view name, std::int64_t least, std::int64_t most) {
    const auto number = quantity(name);
    if (!number) return std::nullopt;
    const auto units = number->ten_thousandths() / Quantity::scale;
    if (number->is_whole() && units >= least && units <= most) return units;
    wrong({Code::number_out_of_range, {invocation_.text(name), std::to_string(least), std::to_string(most)}});
    return std::nullopt;
}

void Arguments::finish() const {
    if (!problems_.empty()) throw WrongUsage{problems_};
}

std::string Arguments::join(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

}  // namespace hamkari::cli
