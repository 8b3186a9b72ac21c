#include "tests/bench/whole_process.h"

#include <array>
#include <chrono>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace secondlook::bench {

namespace {

std::vector<char *> pointersTo(const std::vector<std::string> &arguments)
{
    std::vector<char *> argv;
    for (const std::string &argument : arguments)
        argv.push_back(const_cast<char *>(argument.c_str()));
    argv.push_back(nullptr);
    return argv;
}

} // namespace

bool killProcess(const std::vector<std::string> &arguments, double seconds)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char *> argv = pointersTo(arguments);
    pid_t child = 0;
    const int spawned = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (spawned != 0)
        return false;
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

ProcessFigures runProcess(const std::vector<std::string> &arguments)
{
    ProcessFigures figures;
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return figures;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    std::vector<char *> argv = pointersTo(arguments);

    const auto started = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int spawned = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    if (spawned == 0) {
        std::array<char, 65536> buffer{};
        for (ssize_t got = 0; (got = read(ends[0], buffer.data(), buffer.size())) > 0;)
            figures.output.append(buffer.data(), static_cast<std::size_t>(got));
        int status = 0;
        rusage usage{};
        wait4(child, &status, 0, &usage);
        figures.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        figures.peakMb = static_cast<double>(usage.ru_maxrss) / 1024.0;
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            figures.processorSeconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    }
    close(ends[0]);
    figures.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - started).count();
    return figures;
}

} // namespace secondlook::bench
