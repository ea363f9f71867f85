#include "model/explain.hpp"

namespace hamkari {

namespace {

/// More operands than this are cut short: the terms have them all.
constexpr std::size_t most_operands = 24;

using WriteFigure = std::function<std::string(const Figure&)>;

std::string joined(const std::vector<Figure>& operands, const std::string& sign, bool brackets, const WriteFigure& write) {
    std::string text;
    for (std::size_t i = 0; i < operands.size() && i < most_operands; ++i)
        text += (i > 0 ? " " + sign + " " : "") + write(operands[i]);
    if (operands.size() > most_operands) text += " " + sign + " \u2026";
    return brackets && operands.size() > 1 ? "(" + text + ")" : text;
}

}  // namespace

std::string written(const Calculation& calculation, const WriteFigure& write) {
    using Kind = Calculation::Kind;
    const auto& [kind, above, below, result] = calculation;
    std::string text;
    switch (kind) {
        case Kind::sum: text = joined(above, "+", false, write); break;
        case Kind::product: text = joined(above, "\u00d7", false, write); break;
        case Kind::difference: text = joined(above, "+", false, write) + " \u2212 " + joined(below, "+", true, write); break;
        case Kind::share: text = joined(above, "\u2212", true, write) + " / " + joined(below, "\u2212", true, write); break;
        case Kind::ratio: text = joined(above, "+", true, write) + " / " + joined(below, "+", true, write); break;
        case Kind::before:
            return joined(above, "+", false, write) + (std::get<bool>(result) ? " < " : " \u2265 ") +
                   joined(below, "+", false, write);
    }
    return text + " = " + write(result);
}

}  // namespace hamkari
