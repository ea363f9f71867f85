#include "app/files/files.hpp"

#include "model/problem.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace hamkari::files {

namespace fs = std::filesystem;

namespace {

std::string system_words(int error) { return std::strerror(error); }

/// Closes a descriptor when it goes.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }
    int close() {
        const int result = ::close(fd_);
        fd_ = -1;
        return result;
    }

private:
    int fd_;
};

[[noreturn]] void cannot_write(const std::string& path, int error) {
    if (error == ENOSPC || error == EDQUOT) throw Failure(Code::disk_full, {path});
    throw Failure(Code::cannot_write, {path, system_words(error)});
}

void write_all(int fd, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) cannot_write(path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

std::string read(const std::string& path, std::size_t largest) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) {
        if (errno == ENOENT || errno == ENOTDIR) throw Failure(Code::file_missing, {path});
        throw Failure(Code::file_unreadable, {path, system_words(errno)});
    }
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) throw Failure(Code::file_unreadable, {path, system_words(errno)});
    if (S_ISDIR(info.st_mode)) throw Failure(Code::file_unreadable, {path, system_words(EISDIR)});
    const auto too_large = [&] { return Failure(Code::file_too_large, {path, std::to_string(largest >> 20)}); };
    if (info.st_size > 0 && static_cast<std::size_t>(info.st_size) > largest) throw too_large();

    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(std::max<off_t>(info.st_size, 0)));
    char block[1 << 16];
    for (;;) {
        const auto count = ::read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Failure(Code::file_unreadable, {path, system_words(errno)});
        if (count == 0) return bytes;
        bytes.append(block, static_cast<std::size_t>(count));
        if (bytes.size() > largest) throw too_large();
    }
}

std::optional<std::string> read_if_there(const std::string& path, std::size_t largest) {
    if (!exists(path)) return std::nullopt;
    return read(path, largest);
}

bool is_folder(const std::string& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

bool exists(const std::string& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::vector<std::string> yaml_files_in(const std::string& folder) {
    std::vector<std::string> paths;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        const auto ending = entry->path().extension();
        std::error_code ignored;
        if ((ending == ".yaml" || ending == ".yml") && !entry->is_directory(ignored)) paths.push_back(entry->path().string());
    }
    if (error) throw Failure(Code::file_unreadable, {folder, error.message()});
    if (paths.empty()) throw Failure(Code::folder_without_plans, {folder});
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string beside(const std::string& file, const std::string& name) {
    return (fs::path(file).parent_path() / name).string();
}

std::string name_of(const std::string& path) { return fs::path(path).filename().string(); }

void write(const std::string& path, std::string_view bytes) {
    const fs::path target(path);
    std::error_code error;
    if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
    if (error) cannot_write(path, error.value());
    const std::string temporary = path + ".part-" + std::to_string(::getpid());
    try {
        Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
        if (file.get() < 0) cannot_write(path, errno);
        write_all(file.get(), bytes, path);
        if (::fsync(file.get()) != 0) cannot_write(path, errno);
        if (file.close() != 0) cannot_write(path, errno);
        if (std::rename(temporary.c_str(), path.c_str()) != 0) cannot_write(path, errno);
    } catch (const Failure&) {
        ::unlink(temporary.c_str());
        throw;
    }
}

}  // namespace hamkari::files
