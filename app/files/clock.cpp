#include "app/files/clock.hpp"

#include "model/calendar.hpp"

#include <date/tz.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>

namespace hamkari::files {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (!value || !*value) return std::nullopt;
    return value;
}

std::string user_name() {
    const auto* entry = ::getpwuid(::geteuid());
    return entry ? entry->pw_name : "";
}

Instant now() {
    if (const auto fixed = environment("HAMKARI_NOW")) {
        const auto moment = parse_instant(*fixed);
        if (!moment) throw Failure(moment.problem());
        return *moment;
    }
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

namespace {

const date::time_zone* zone(const std::string& name) {
    try {
        return date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

}  // namespace

bool is_time_zone(const std::string& name) { return zone(name) != nullptr; }

Date day_in(const std::string& time_zone, Instant moment) {
    const auto* there = zone(time_zone);
    if (!there) return date::floor<Days>(moment);
    const auto local = there->to_local(moment);
    return Date{date::floor<Days>(local).time_since_epoch()};
}

Instant end_of_day_in(const std::string& time_zone, Date day) {
    const auto last = std::chrono::milliseconds{86'400'000 - 1};
    const auto* there = zone(time_zone);
    if (!there) return Instant{day} + last;
    const date::local_time<std::chrono::milliseconds> local{Instant{day}.time_since_epoch() + last};
    return there->to_sys(local, date::choose::latest);
}

}  // namespace hamkari::files
