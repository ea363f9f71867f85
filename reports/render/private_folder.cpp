#include "reports/render/private_folder.hpp"

#include "model/problem.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace hamkari::reports::render {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void not_written(const std::string& path, int error) {
    if (error == ENOSPC || error == EDQUOT) throw Failure(Code::disk_full, {path});
    throw Failure(Code::cannot_write, {path, std::system_category().message(error)});
}

}  // namespace

PrivateFolder::PrivateFolder() {
    std::error_code error;
    const auto there = fs::temp_directory_path(error);
    path_ = ((error ? fs::path("/tmp") : there) / "hamkari-XXXXXX").string();
    if (!mkdtemp(path_.data())) not_written(path_, errno);
}

PrivateFolder::~PrivateFolder() { remove(); }

void PrivateFolder::remove() const {
    std::error_code nobody_asks;
    fs::remove_all(path_, nobody_asks);
}

std::string PrivateFolder::path_of(std::string_view name) const { return (fs::path(path_) / name).string(); }

std::string PrivateFolder::write(std::string_view name, std::string_view bytes) const {
    const auto path = path_of(name);
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) not_written(path, errno);
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            const int error = errno;
            ::close(fd);
            not_written(path, error);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::close(fd) != 0) not_written(path, errno);
    return path;
}

std::string PrivateFolder::read(std::string_view name) const {
    const auto path = path_of(name);
    std::error_code error;
    const auto size = fs::file_size(path, error);
    const int fd = error ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return {};
    std::string bytes(size, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto got = ::read(fd, bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        done += static_cast<std::size_t>(got);
    }
    ::close(fd);
    bytes.resize(done);
    return bytes;
}

}  // namespace hamkari::reports::render
