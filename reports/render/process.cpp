#include "reports/render/process.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace hamkari::reports::render {

namespace {

/// While it lives, the signals that would end us wait until they are taken by next().
class HeldSignals {
public:
    HeldSignals() {
        sigemptyset(&held_);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
            struct sigaction now {};
            const bool ignored = sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
            if (!ignored) sigaddset(&held_, signal);  // as under nohup
        }
        pthread_sigmask(SIG_BLOCK, &held_, &before_);
    }
    ~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

    /// The one that came; 0 if there was none for a hundredth of a second.
    int next() const {
        const timespec wait{0, 10'000'000};
        const int signal = sigtimedwait(&held_, nullptr, &wait);
        return signal > 0 ? signal : 0;
    }
    const sigset_t& before() const { return before_; }

private:
    sigset_t held_{}, before_{};
};

/// How a program is started: in a group of its own, without our signals, without input and output.
class Start {
public:
    explicit Start(const HeldSignals& signals) {
        posix_spawnattr_init(&attributes_);
        posix_spawnattr_setflags(&attributes_, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
        posix_spawnattr_setpgroup(&attributes_, 0);
        posix_spawnattr_setsigmask(&attributes_, &signals.before());
        posix_spawn_file_actions_init(&files_);
        for (const int stream : {0, 1, 2}) posix_spawn_file_actions_addopen(&files_, stream, "/dev/null", O_RDWR, 0);
    }
    ~Start() {
        posix_spawn_file_actions_destroy(&files_);
        posix_spawnattr_destroy(&attributes_);
    }
    Start(const Start&) = delete;
    Start& operator=(const Start&) = delete;

    bool run(std::vector<std::string>& words, const std::string& folder, pid_t& id) const {
        std::vector<char*> arguments, surroundings;
        for (auto& word : words) arguments.push_back(word.data());
        arguments.push_back(nullptr);
        constexpr std::string_view variable = "TMPDIR=";
        std::string temporary = std::string(variable) + folder;
        for (char** one = environ; *one; ++one)
            if (!std::string_view(*one).starts_with(variable)) surroundings.push_back(*one);
        surroundings.push_back(temporary.data());
        surroundings.push_back(nullptr);
        return posix_spawnp(&id, arguments.front(), &files_, &attributes_, arguments.data(), surroundings.data()) == 0;
    }

private:
    posix_spawnattr_t attributes_{};
    posix_spawn_file_actions_t files_{};
};

// Leaves it unburied, so that its group keeps its number until the rest of the group is ended.
bool has_ended(pid_t id) {
    siginfo_t about{};
    const int answer = waitid(P_PID, static_cast<id_t>(id), &about, WEXITED | WNOHANG | WNOWAIT);
    return (answer == 0 && about.si_pid == id) || (answer != 0 && errno == ECHILD);
}

void end_group(pid_t id) {
    kill(-id, SIGKILL);
    while (waitpid(id, nullptr, 0) < 0 && errno == EINTR) {}
}

}  // namespace

Ending run(std::vector<std::string> words, std::chrono::milliseconds longest, const std::string& folder,
           const std::function<void()>& tidy) {
    int stopped_by = 0;
    bool ended = false;
    {
        const HeldSignals signals;
        pid_t id = 0;
        if (!Start(signals).run(words, folder, id)) return Ending::not_there;
        const auto last = std::chrono::steady_clock::now() + longest;
        while (!(ended = has_ended(id)) && stopped_by == 0 && std::chrono::steady_clock::now() < last)
            stopped_by = signals.next();
        end_group(id);
        if (stopped_by != 0) tidy();
    }
    if (stopped_by != 0) raise(stopped_by);
    return ended ? Ending::finished : Ending::too_long;
}

}  // namespace hamkari::reports::render
