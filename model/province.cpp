#include "model/province.hpp"

#include "model/folding.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace hamkari {

namespace {

// ISO 3166-2:IR as renumbered in 2020; P-codes of UN OCHA.
constexpr std::array<Province, 31> table{{
    {"IR-24", "IR001", "Ardabil", "اردبیل"},
    {"IR-04", "IR002", "West Azerbaijan", "آذربایجان غربی"},
    {"IR-03", "IR003", "East Azerbaijan", "آذربایجان شرقی"},
    {"IR-18", "IR004", "Bushehr", "بوشهر"},
    {"IR-14", "IR005", "Chaharmahal and Bakhtiari", "چهارمحال و بختیاری"},
    {"IR-10", "IR006", "Isfahan", "اصفهان"},
    {"IR-07", "IR007", "Fars", "فارس"},
    {"IR-26", "IR008", "Qazvin", "قزوین"},
    {"IR-25", "IR009", "Qom", "قم"},
    {"IR-01", "IR010", "Gilan", "گیلان"},
    {"IR-27", "IR011", "Golestan", "گلستان"},
    {"IR-13", "IR012", "Hamadan", "همدان"},
    {"IR-22", "IR013", "Hormozgan", "هرمزگان"},
    {"IR-16", "IR014", "Ilam", "ایلام"},
    {"IR-08", "IR015", "Kerman", "کرمان"},
    {"IR-05", "IR016", "Kermanshah", "کرمانشاه"},
    {"IR-29", "IR017", "South Khorasan", "خراسان جنوبی"},
    {"IR-09", "IR018", "Razavi Khorasan", "خراسان رضوی"},
    {"IR-28", "IR019", "North Khorasan", "خراسان شمالی"},
    {"IR-06", "IR020", "Khuzestan", "خوزستان"},
    {"IR-17", "IR021", "Kohgiluyeh and Boyer-Ahmad", "کهگیلویه و بویراحمد"},
    {"IR-12", "IR022", "Kurdistan", "کردستان"},
    {"IR-15", "IR023", "Lorestan", "لرستان"},
    {"IR-00", "IR024", "Markazi", "مرکزی"},
    {"IR-02", "IR025", "Mazandaran", "مازندران"},
    {"IR-20", "IR026", "Semnan", "سمنان"},
    {"IR-11", "IR027", "Sistan and Baluchestan", "سیستان و بلوچستان"},
    {"IR-23", "IR028", "Tehran", "تهران"},
    {"IR-21", "IR029", "Yazd", "یزد"},
    {"IR-19", "IR030", "Zanjan", "زنجان"},
    {"IR-30", "IR031", "Alborz", "البرز"},
}};

/// Other spellings in use, folded; those of the IFRC's GO platform among them.
struct Spelling {
    std::string_view folded;
    std::string_view en;
};
constexpr std::array spellings{
    Spelling{"ardebil", "Ardabil"},
    Spelling{"azarbayejangharbi", "West Azerbaijan"},
    Spelling{"azarbaijanwest", "West Azerbaijan"},
    Spelling{"westernazerbaijan", "West Azerbaijan"},
    Spelling{"westazarbaijan", "West Azerbaijan"},
    Spelling{"azerbaijanwest", "West Azerbaijan"},
    Spelling{"azarbayjangharbi", "West Azerbaijan"},
    Spelling{"azarbayejansharghi", "East Azerbaijan"},
    Spelling{"azarbaijaneast", "East Azerbaijan"},
    Spelling{"easternazerbaijan", "East Azerbaijan"},
    Spelling{"eastazarbaijan", "East Azerbaijan"},
    Spelling{"azerbaijaneast", "East Azerbaijan"},
    Spelling{"azarbayjansharghi", "East Azerbaijan"},
    Spelling{"booshehr", "Bushehr"},
    Spelling{"boushehr", "Bushehr"},
    Spelling{"chaharmahallandbakhtiari", "Chaharmahal and Bakhtiari"},
    Spelling{"chaharmahal", "Chaharmahal and Bakhtiari"},
    Spelling{"chaharmahalvabakhtiari", "Chaharmahal and Bakhtiari"},
    Spelling{"chaharmahalandbakhtiari", "Chaharmahal and Bakhtiari"},
    Spelling{"chaharmahalobakhtiari", "Chaharmahal and Bakhtiari"},
    Spelling{"چهارمحالوبختیاری", "Chaharmahal and Bakhtiari"},
    Spelling{"esfahan", "Isfahan"},
    Spelling{"ispahan", "Isfahan"},
    Spelling{"pars", "Fars"},
    Spelling{"ghazvin", "Qazvin"},
    Spelling{"ghom", "Qom"},
    Spelling{"qum", "Qom"},
    Spelling{"guilan", "Gilan"},
    Spelling{"gulistan", "Golestan"},
    Spelling{"hamedan", "Hamadan"},
    Spelling{"hormuzgan", "Hormozgan"},
    Spelling{"elam", "Ilam"},
    Spelling{"khorasanjonoubi", "South Khorasan"},
    Spelling{"khorasanjonubi", "South Khorasan"},
    Spelling{"khorasansouth", "South Khorasan"},
    Spelling{"southernkhorasan", "South Khorasan"},
    Spelling{"khorasanejonubi", "South Khorasan"},
    Spelling{"khorasanejonoubi", "South Khorasan"},
    Spelling{"khorasanrazavi", "Razavi Khorasan"},
    Spelling{"khorasanerazavi", "Razavi Khorasan"},
    Spelling{"khorasanrazawi", "Razavi Khorasan"},
    Spelling{"khorasanshomali", "North Khorasan"},
    Spelling{"khorasannorth", "North Khorasan"},
    Spelling{"northernkhorasan", "North Khorasan"},
    Spelling{"khorasaneshomali", "North Khorasan"},
    Spelling{"khouzestan", "Khuzestan"},
    Spelling{"khoozestan", "Khuzestan"},
    Spelling{"kohgiluyehvaboyerahma", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"kohgiluyehvaboyerahmad", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"kohgiluyeh", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"kohgiluyehoboyerahmad", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"kohgiloyehandboyerahmad", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"کهکیلویهوبویراحمد", "Kohgiluyeh and Boyer-Ahmad"},
    Spelling{"kordestan", "Kurdistan"},
    Spelling{"kordistan", "Kurdistan"},
    Spelling{"luristan", "Lorestan"},
    Spelling{"central", "Markazi"},
    Spelling{"sistanobaluchestan", "Sistan and Baluchestan"},
    Spelling{"sistanbaluchestan", "Sistan and Baluchestan"},
    Spelling{"sistanvabaluchestan", "Sistan and Baluchestan"},
    Spelling{"sistanandbaluchistan", "Sistan and Baluchestan"},
    Spelling{"sistanbalochistan", "Sistan and Baluchestan"},
    Spelling{"sistan&baluchestan", "Sistan and Baluchestan"},
    Spelling{"sistanbaluchistan", "Sistan and Baluchestan"},
    Spelling{"sistanandbalochistan", "Sistan and Baluchestan"},
    Spelling{"سیستانبلوچستان", "Sistan and Baluchestan"},
    Spelling{"teheran", "Tehran"},
    Spelling{"yezd", "Yazd"},
    Spelling{"zenjan", "Zanjan"},
};

std::vector<std::string> names() {
    std::vector<std::string> all;
    for (const auto& p : table) all.emplace_back(p.en), all.emplace_back(p.fa);
    return all;
}

/// Every folded way to write a province.
std::unordered_map<std::string, ProvinceCode> all_spellings() {
    std::unordered_map<std::string, ProvinceCode> map;
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto code = static_cast<ProvinceCode>(i);
        for (const auto name : {table[i].iso, table[i].pcode, table[i].en, table[i].fa}) map.emplace(fold(name), code);
        for (const auto& spelling : spellings)
            if (spelling.en == table[i].en) map.emplace(spelling.folded, code);
    }
    return map;
}

}  // namespace

const std::array<Province, 31>& provinces() { return table; }

const Province& province(ProvinceCode code) { return table[static_cast<std::size_t>(code)]; }

Parsed<ProvinceCode> parse_province(std::string_view text) {
    static const auto codes = all_spellings();
    if (const auto found = codes.find(fold(text)); found != codes.end()) return found->second;
    return Problem{Code::unknown_province, {std::string(trim(text)), nearest(text, names()).value_or("")}};
}

}  // namespace hamkari
