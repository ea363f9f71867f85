#include "reports/render/json_text.hpp"

#include "model/folding.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace hamkari::reports::render {

namespace {

bool stands_for_itself(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

}  // namespace

void JsonText::new_line() {
    waiting_ += '\n';
    waiting_.append(depth_, ' ');
}

void JsonText::next() {
    if (std::exchange(after_key_, false)) return;
    if (depth_ > 0) {
        if (!std::exchange(first_, false)) waiting_ += ',';
        new_line();
    }
    if (waiting_.size() < much_for_a_sink) return;
    to_(waiting_);
    waiting_.clear();
}

JsonText& JsonText::begin(char bracket) {
    next();
    waiting_ += bracket;
    ++depth_;
    first_ = true;
    return *this;
}

JsonText& JsonText::end(char bracket) {
    --depth_;
    if (!std::exchange(first_, false)) new_line();
    waiting_ += bracket;
    return *this;
}

JsonText& JsonText::key(std::string_view name) {
    next();
    quoted(name);
    waiting_ += ": ";
    after_key_ = true;
    return *this;
}

JsonText& JsonText::scalar(std::string_view as_written) {
    next();
    waiting_ += as_written;
    return *this;
}

void JsonText::quoted(std::string_view text) {
    if (std::ranges::all_of(text, stands_for_itself) && is_utf8(text))
        waiting_.append(1, '"').append(text).append(1, '"');
    else
        waiting_ += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

JsonText& JsonText::text(std::string_view text) {
    next();
    quoted(text);
    return *this;
}

JsonText& JsonText::integer(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return scalar({digits.data(), end});
}

JsonText& JsonText::real(double value) { return scalar(nlohmann::json(value).dump()); }

void JsonText::finish() {
    waiting_ += '\n';
    to_(waiting_);
    waiting_.clear();
}

}  // namespace hamkari::reports::render
