#pragma once

#include "reports/render/sink.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace hamkari::reports::render {

/// Writes JSON from its beginning to its end, a member or an element on a line, each level a space further in. Holds
/// little of it: a large report is a hundred megabytes.
class JsonText {
public:
    /// The sink must outlive this.
    explicit JsonText(const Sink& to) : to_(to) {}
    JsonText(const JsonText&) = delete;
    JsonText& operator=(const JsonText&) = delete;

    JsonText& begin_object() { return begin('{'); }
    JsonText& end_object() { return end('}'); }
    JsonText& begin_array() { return begin('['); }
    JsonText& end_array() { return end(']'); }
    /// The name of the member whose value comes next.
    JsonText& key(std::string_view name);

    /// What is not UTF-8 becomes U+FFFD.
    JsonText& text(std::string_view text);
    /// Null where there is none.
    JsonText& text_or_null(std::string_view text) { return text.empty() ? null() : this->text(text); }
    JsonText& integer(std::int64_t value);
    /// Null for 0: a number that was not given.
    JsonText& number_or_null(std::int64_t value) { return value > 0 ? integer(value) : null(); }
    JsonText& real(double value);
    JsonText& boolean(bool value) { return scalar(value ? "true" : "false"); }
    JsonText& null() { return scalar("null"); }

    /// Ends the text with a line feed, and hands on what is left.
    void finish();

private:
    JsonText& begin(char bracket);
    JsonText& end(char bracket);
    JsonText& scalar(std::string_view as_written);
    void next();
    void new_line();
    void quoted(std::string_view text);

    const Sink& to_;
    std::string waiting_;
    std::size_t depth_ = 0;
    bool first_ = true;        // nothing stands yet in the innermost object or array
    bool after_key_ = false;
};

}  // namespace hamkari::reports::render
