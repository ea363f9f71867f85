// A disk that fails when it is told to. Preloaded before the system's library (LD_PRELOAD), it stands between a program
// and its files:
//   FAILING_DISK_UNDER   part of a path: only calls about such files count
//   FAILING_DISK_CALLS   which calls count, of: write size sync make name close read (default: all but read)
//   FAILING_DISK_FROM    the first call that fails, from 1; none: nothing fails
//   FAILING_DISK_TO      the last one (default: only the first); `end`: all that follow
//   FAILING_DISK_WITH    EIO, ENOSPC; `half`: a write writes half of its bytes and says so; `full`: the first write that
//                        fails writes half, then there is no room; `kill`: the process is killed before the call
//   FAILING_DISK_COUNT   a file: how many calls there were is written into it at the end
// The calls go to the kernel itself, so that nothing needs to be looked up: it works before a sanitizer is ready.

#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>

namespace {

enum class Call { write, size, sync, make, name, close, read };

const char* setting(const char* name) {
    const char* value = getenv(name);
    return value ? value : "";
}

bool is_counted(Call call) {
    static const char* names[] = {"write", "size", "sync", "make", "name", "close", "read"};
    const char* wanted = setting("FAILING_DISK_CALLS");
    if (!*wanted) return call != Call::read;
    return strstr(wanted, names[static_cast<int>(call)]) != nullptr;
}

bool is_there(const char* path) {
    const char* under = setting("FAILING_DISK_UNDER");
    return *under && path && strstr(path, under) != nullptr;
}

bool is_there(int file) {
    char name[64], path[4096];
    snprintf(name, sizeof name, "/proc/self/fd/%d", file);
    const auto length = syscall(SYS_readlinkat, AT_FDCWD, name, path, sizeof path - 1);
    if (length <= 0) return false;
    path[length] = '\0';
    return is_there(path);
}

std::atomic<long> calls{0};

enum class Fate { goes_on, fails, writes_half };

/// What becomes of a call about a file there. Sets errno if it fails.
Fate fate_of(Call call) {
    if (!is_counted(call)) return Fate::goes_on;
    const long number = ++calls;
    const long first = atol(setting("FAILING_DISK_FROM"));
    const char* to = setting("FAILING_DISK_TO");
    const bool to_the_end = strcmp(to, "end") == 0;
    if (first == 0 || number < first) return Fate::goes_on;
    if (!to_the_end && number > (*to ? atol(to) : first)) return Fate::goes_on;
    const char* with = setting("FAILING_DISK_WITH");
    if (strcmp(with, "kill") == 0) {
        syscall(SYS_kill, getpid(), SIGKILL);
        for (;;) pause();
    }
    if (strcmp(with, "half") == 0) return call == Call::write ? Fate::writes_half : Fate::goes_on;
    if (strcmp(with, "full") == 0) {
        if (call == Call::write && number == first) return Fate::writes_half;
        // What is there already can be flushed, closed, renamed and removed on a full disk.
        if (call == Call::sync || call == Call::close || call == Call::name || call == Call::read) return Fate::goes_on;
    }
    errno = strcmp(with, "EIO") == 0 ? EIO : ENOSPC;
    return Fate::fails;
}

template <class Where>
Fate fate_of(Call call, Where where) {
    const int before = errno;
    const Fate fate = is_there(where) ? fate_of(call) : Fate::goes_on;
    if (fate != Fate::fails) errno = before;
    return fate;
}

/// How many of so many bytes are written.
size_t share(Fate fate, size_t size) { return fate == Fate::writes_half && size > 1 ? size / 2 : size; }

int open_file(int folder, const char* path, int flags, mode_t mode) {
    const bool making = (flags & O_CREAT) != 0;
    if (making && fate_of(Call::make, path) == Fate::fails) return -1;
    return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}

mode_t mode_of(int flags, va_list arguments) {
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

__attribute__((destructor)) void tell_count() {
    const char* path = setting("FAILING_DISK_COUNT");
    if (!*path) return;
    const auto file = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    char text[32];
    const int length = snprintf(text, sizeof text, "%ld\n", calls.load());
    syscall(SYS_write, file, text, length);
    syscall(SYS_close, file);
}

}  // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size) {
    const auto fate = fate_of(Call::write, file);
    return fate == Fate::fails ? -1 : syscall(SYS_write, file, bytes, share(fate, size));
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off_t at) {
    const auto fate = fate_of(Call::write, file);
    return fate == Fate::fails ? -1 : syscall(SYS_pwrite64, file, bytes, share(fate, size), at);
}
ssize_t pwrite(int file, const void* bytes, size_t size, off_t at) { return pwrite64(file, bytes, size, at); }

ssize_t read(int file, void* bytes, size_t size) {
    return fate_of(Call::read, file) == Fate::fails ? -1 : syscall(SYS_read, file, bytes, size);
}
ssize_t pread64(int file, void* bytes, size_t size, off_t at) {
    return fate_of(Call::read, file) == Fate::fails ? -1 : syscall(SYS_pread64, file, bytes, size, at);
}
ssize_t pread(int file, void* bytes, size_t size, off_t at) { return pread64(file, bytes, size, at); }

int ftruncate64(int file, off_t size) {
    return fate_of(Call::size, file) == Fate::fails ? -1 : static_cast<int>(syscall(SYS_ftruncate, file, size));
}
int ftruncate(int file, off_t size) { return ftruncate64(file, size); }

int fsync(int file) { return fate_of(Call::sync, file) == Fate::fails ? -1 : static_cast<int>(syscall(SYS_fsync, file)); }
int fdatasync(int file) {
    return fate_of(Call::sync, file) == Fate::fails ? -1 : static_cast<int>(syscall(SYS_fdatasync, file));
}

int close(int file) {
    const auto fate = fate_of(Call::close, file);
    const int error = errno;
    const int result = static_cast<int>(syscall(SYS_close, file));  // it is closed in any case
    if (fate != Fate::fails) return result;
    errno = error;
    return -1;
}

int open(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = mode_of(flags, arguments);
    va_end(arguments);
    return open_file(AT_FDCWD, path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    const auto mode = mode_of(flags, arguments);
    va_end(arguments);
    return open_file(AT_FDCWD, path, flags, mode);
}

int mkdir(const char* path, mode_t mode) {
    if (fate_of(Call::make, path) == Fate::fails) return -1;
    return static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

int renameat2(int from_folder, const char* from, int to_folder, const char* to, unsigned flags) noexcept {
    if (fate_of(Call::name, to) == Fate::fails) return -1;
    return static_cast<int>(syscall(SYS_renameat2, from_folder, from, to_folder, to, flags));
}
int rename(const char* from, const char* to) noexcept { return renameat2(AT_FDCWD, from, AT_FDCWD, to, 0); }

int link(const char* from, const char* to) noexcept {
    if (fate_of(Call::name, to) == Fate::fails) return -1;
    return static_cast<int>(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int unlink(const char* path) noexcept {
    if (fate_of(Call::name, path) == Fate::fails) return -1;
    return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}

}
