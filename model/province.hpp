#pragma once

#include "model/problem.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace hamkari {

/// One of the 31 provinces of Iran: an index into `provinces()`.
enum class ProvinceCode : std::uint8_t {};

struct Province {
    std::string_view iso;    ///< ISO 3166-2 as of 2020: IR-23
    std::string_view pcode;  ///< of UN OCHA: IR028
    std::string_view en;
    std::string_view fa;
};

/// In the order of the P-codes, which is the alphabetical one of an older spelling.
const std::array<Province, 31>& provinces();
const Province& province(ProvinceCode code);

/// English in any usual spelling, Persian, `IR-09` (ISO 3166-2 of 2020) or `IR018` (P-code).
/// Problem: unknown_province with the text and, if one is near, the name that was meant.
Parsed<ProvinceCode> parse_province(std::string_view text);

}  // namespace hamkari
