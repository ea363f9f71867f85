#include "model/store/file.hpp"

#include "model/problem.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace hamkari::store {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void trouble(const std::string& path, int error) {
    throw Failure(Code::ledger_trouble, {path, std::strerror(error)});
}

std::uint32_t big_endian(const char* bytes) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

fs::path folder_of(const std::string& path) {
    const auto folder = fs::path(path).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

/// A new name is on disk when its folder is.
void sync_folder(const std::string& path) {
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) trouble(path, errno);
    const int result = ::fsync(folder);
    const int error = errno;
    ::close(folder);
    // Some file systems (FAT) have nothing to sync there.
    if (result != 0 && error != EINVAL && error != ENOTSUP) trouble(path, error);
}

}  // namespace

FileSeen look_at(const std::string& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) return {FileIs::absent, 0};
    if (error) trouble(path, error.value());
    if (status.type() != fs::file_type::regular) return {FileIs::something_else, 0};
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file) trouble(path, errno);
    std::array<char, 100> header{};
    file.read(header.data(), header.size());
    if (file.gcount() == 0) return {FileIs::empty, 0};
    constexpr std::string_view magic{"SQLite format 3\0", 16};
    const bool ours = file.gcount() == static_cast<std::streamsize>(header.size()) &&
                      std::string_view(header.data(), magic.size()) == magic &&
                      big_endian(&header[68]) == application_id;
    if (!ours) return {FileIs::something_else, 0};
    return {FileIs::ledger, big_endian(&header[60])};
}

bool is_same_file(const std::string& a, const std::string& b) {
    std::error_code error;
    return fs::equivalent(a, b, error);
}

bool folder_is_writable(const std::string& path) { return ::access(folder_of(path).c_str(), W_OK) == 0; }

bool disk_is_full(const std::string& path) {
    std::error_code error;
    const auto space = fs::space(folder_of(path), error);
    constexpr std::uintmax_t room_to_work = 64 * 1024;
    return !error && space.available < room_to_work;
}

bool put_in_place(const std::string& from, const std::string& to) {
    const bool replace = look_at(to).is == FileIs::empty;
    int result = replace ? ::rename(from.c_str(), to.c_str())
                         : ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE);
    if (result != 0 && errno == EEXIST) return false;
    if (result != 0 && errno == EINVAL) {  // a file system that cannot say "only if it is not there"
        if (look_at(to).is != FileIs::absent) return false;
        result = ::rename(from.c_str(), to.c_str());
    }
    if (result != 0) trouble(to, errno);
    sync_folder(to);
    return true;
}

void replace_file(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) trouble(to, errno);
    sync_folder(to);
}

std::string put_in_place_of(const std::string& from, const std::string& to) {
    std::string kept;
    for (int number = 1;; ++number) {
        kept = to + ".replaced" + (number == 1 ? "" : "-" + std::to_string(number));
        if (::link(to.c_str(), kept.c_str()) == 0) break;
        if (errno == EEXIST) continue;
        // A file system without links: the name is free for a moment, and taken at once.
        if (look_at(kept).is != FileIs::absent) continue;
        if (::rename(to.c_str(), kept.c_str()) != 0) trouble(to, errno);
        break;
    }
    // A log that belongs to the old file must not be taken for one of the new.
    for (const char* suffix : {"-journal", "-wal", "-shm"}) ::rename((to + suffix).c_str(), (kept + suffix).c_str());
    if (::rename(from.c_str(), to.c_str()) != 0) trouble(to, errno);
    sync_folder(to);
    return kept;
}

std::string working_name(const std::string& path) {
    const fs::path start(path + ".new-");
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(folder_of(path), error)) {
        const auto name = entry.path().filename().string();
        const auto prefix = start.filename().string();
        pid_t maker = 0;
        if (!name.starts_with(prefix)) continue;
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), maker);
        const bool gone = maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH;
        if (gone || maker == ::getpid()) std::remove(entry.path().c_str());
    }
    return start.string() + std::to_string(::getpid());
}

void remove_database(const std::string& file) noexcept {
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) std::remove((file + suffix).c_str());
}

}  // namespace hamkari::store
