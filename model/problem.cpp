#include "model/problem.hpp"

#include <array>

namespace hamkari {

namespace {
constexpr auto texts = std::to_array<std::string_view>({
#define X(name, text) text,
#include "model/problem_codes.def"
#undef X
});
}  // namespace

std::string_view code_text(Code code) { return texts[static_cast<std::size_t>(code)]; }

const std::vector<Code>& all_codes() {
    static const std::vector<Code> codes = {
#define X(name, text) Code::name,
#include "model/problem_codes.def"
#undef X
    };
    return codes;
}

}  // namespace hamkari
