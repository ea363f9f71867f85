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
    if (error == ENOSPC || error == EDQUOT) throw Failure(Code::disk_full, {path});
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

bool is_filled(const std::string& path) {
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return !error && size > 0;
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

/// `rename`, in one of the two ways that Linux has beside it. Zero, or what the system said.
int give_name(const std::string& from, const std::string& to, unsigned how) {
    return ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), how) == 0 ? 0 : errno;
}

/// The same so that it lasts. If that cannot be had, the name is given back: what is said to have failed must not be there.
int give_lasting_name(const std::string& from, const std::string& to, unsigned how) {
    const int error = give_name(from, to, how);
    if (error != 0) return error;
    try {
        sync_folder(to);
    } catch (const Failure&) {
        give_name(to, from, how);
        throw;
    }
    return 0;
}

/// A file that stood there changes places with the new one, and is removed.
int replace_lasting(const std::string& from, const std::string& to) {
    const int error = give_lasting_name(from, to, RENAME_EXCHANGE);
    if (error == 0) ::unlink(from.c_str());
    if (error != EINVAL) return error;
    if (::rename(from.c_str(), to.c_str()) != 0) return errno;  // a file system where files cannot change places
    sync_folder(to);
    return 0;
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

void must_be_without_log(const std::string& path) {
    for (const char* suffix : {"-wal", "-journal"})
        if (is_filled(path + suffix)) throw Failure(Code::log_left_over, {path + suffix, path});
}

std::string immutable_uri(const std::string& file) {
    std::string uri = "file:";
    for (const char c : file) {
        if (c == '?')
            uri += "%3f";
        else if (c == '#')
            uri += "%23";
        else if (c == '%')
            uri += "%25";
        else
            uri += c;
    }
    return uri + "?immutable=1";
}

bool has_log(const std::string& path) { return is_filled(path + "-wal"); }

bool is_cut_short(const std::string& path, std::uintmax_t whole) {
    // Not opened: to close it again would take away the locks that SQLite holds on it in this process.
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return !error && size < whole && !has_log(path);
}

bool is_read_only(const std::string& path) { return ::access(path.c_str(), W_OK) != 0 || !folder_is_writable(path); }

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
    must_be_without_log(to);
    const bool replace = look_at(to).is == FileIs::empty;
    int error = replace ? replace_lasting(from, to) : give_lasting_name(from, to, RENAME_NOREPLACE);
    if (error == EEXIST) return false;
    if (error == EINVAL) {  // a file system that cannot say "only if it is not there"
        if (look_at(to).is != FileIs::absent) return false;
        error = give_lasting_name(from, to, 0);
    }
    if (error != 0) trouble(to, error);
    return true;
}

void replace_file(const std::string& from, const std::string& to) {
    must_be_without_log(to);
    int error = replace_lasting(from, to);
    if (error == ENOENT) error = give_lasting_name(from, to, 0);
    if (error != 0) trouble(to, error);
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
    const auto move_log = [](const std::string& file, const std::string& with) {
        for (const char* suffix : {"-journal", "-wal", "-shm"}) ::rename((file + suffix).c_str(), (with + suffix).c_str());
    };
    // A log that belongs to the old file must not be taken for one of the new.
    move_log(to, kept);
    try {
        if (::rename(from.c_str(), to.c_str()) != 0) trouble(to, errno);
        sync_folder(to);
    } catch (const Failure&) {
        // Of two names of one file, one cannot become the other.
        if (is_same_file(kept, to))
            ::unlink(kept.c_str());
        else
            ::rename(kept.c_str(), to.c_str());
        move_log(kept, to);
        throw;
    }
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
