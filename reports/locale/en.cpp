#include "reports/locale/language_tables.hpp"

namespace hamkari::reports {

const LanguageTable& english() {
    static const LanguageTable table{
        .code = "en",
        .name = "English",
        .text = Language::en,
        .right_to_left = false,
        .own_calendar = Calendar::gregorian,
        .digits = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
        .thousands = ",",
        .decimal = ".",
        .percent = "%",
        .minus = "\u2212",
        .gregorian_months = {"January", "February", "March", "April", "May", "June", "July", "August", "September",
                             "October", "November", "December"},
        .solar_hijri_months = {"Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban",
                               "Azar", "Dey", "Bahman", "Esfand"},
        .gregorian_months_short = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
        .currencies = {},  // English finance tables use the codes
        .words = english_words(),
        .planning = english_planning(),
        .messages = english_messages(),
    };
    return table;
}

}  // namespace hamkari::reports
