#include "app/files/files.hpp"

#include "model/problem.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <utility>

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

/// Removes what processes that are no more left of a file that they did not finish.
void clear_parts(const fs::path& target) {
    const auto prefix = target.filename().string() + ".part-";
    const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        const auto name = entry->path().filename().string();
        if (!name.starts_with(prefix)) continue;
        pid_t maker = 0;
        std::from_chars(name.data() + prefix.size(), name.data() + name.size(), maker);
        if (maker > 0 && ::kill(maker, 0) != 0 && errno == ESRCH) ::unlink(entry->path().c_str());
    }
}

/// Throws Failure: file_missing, file_unreadable.
int open_to_read(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0 && (errno == ENOENT || errno == ENOTDIR)) throw Failure(Code::file_missing, {path});
    if (file < 0) throw Failure(Code::file_unreadable, {path, system_words(errno)});
    struct stat info {};
    if (::fstat(file, &info) == 0 && S_ISDIR(info.st_mode)) {
        ::close(file);
        throw Failure(Code::file_unreadable, {path, system_words(EISDIR)});
    }
    return file;
}

}  // namespace

std::string read(const std::string& path, std::size_t largest) {
    const Descriptor file(open_to_read(path));
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) throw Failure(Code::file_unreadable, {path, system_words(errno)});
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

void each_line(const std::string& path, std::size_t longest, const std::function<void(std::string_view)>& take) {
    const Descriptor file(open_to_read(path));
    std::string waiting;
    char block[1 << 16];
    for (;;) {
        const auto count = ::read(file.get(), block, sizeof block);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) throw Failure(Code::file_unreadable, {path, system_words(errno)});
        if (count == 0) break;
        std::string_view rest(block, static_cast<std::size_t>(count));
        for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            waiting.append(rest.substr(0, end));
            take(waiting);
            waiting.clear();
            rest.remove_prefix(end + 1);
        }
        waiting.append(rest);
        if (waiting.size() > longest) throw Failure(Code::file_too_large, {path, std::to_string(longest >> 20)});
    }
    if (!waiting.empty()) take(waiting);
}

NewFile::NewFile(std::string path) : path_(std::move(path)) {
    const fs::path target(path_);
    std::error_code error;
    if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
    if (error) cannot_write(path_, error.value());
    clear_parts(target);
    temporary_ = path_ + ".part-" + std::to_string(::getpid());
    fd_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd_ < 0) cannot_write(path_, errno);
}

NewFile::~NewFile() {
    if (fd_ < 0) return;
    ::close(fd_);
    ::unlink(temporary_.c_str());
}

void NewFile::write(std::string_view bytes) {
    constexpr std::size_t enough = 1 << 20;
    const bool much = bytes.size() >= enough;
    if (!much) waiting_.append(bytes);
    if (!much && waiting_.size() < enough) return;
    write_all(fd_, waiting_, path_);
    waiting_.clear();
    if (much) write_all(fd_, bytes, path_);
}

void NewFile::finish() {
    write_all(fd_, waiting_, path_);
    if (::fsync(fd_) != 0) cannot_write(path_, errno);
    // Interrupted, it is closed all the same.
    const bool closed = ::close(std::exchange(fd_, -1)) == 0 || errno == EINTR;
    if (!closed || std::rename(temporary_.c_str(), path_.c_str()) != 0) {
        const int error = errno;
        ::unlink(temporary_.c_str());
        cannot_write(path_, error);
    }
}

void write(const std::string& path, std::string_view bytes) {
    NewFile file(path);
    file.write(bytes);
    file.finish();
}

}  // namespace hamkari::files
