#include "model/id.hpp"

#include <algorithm>

namespace hamkari {

namespace {
bool is_letter_or_digit(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
}  // namespace

bool is_valid_id(std::string_view text) {
    if (text.empty() || text.size() > 40 || !is_letter_or_digit(text.front())) return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return is_letter_or_digit(c) || c == '.' || c == '_' || c == '-'; });
}

}  // namespace hamkari
