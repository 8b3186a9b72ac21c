#include "app/cli/command.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>

#include <pwd.h>
#include <unistd.h>

namespace {

/// The name the audit log gives to what is done from the command line.
std::string userName()
{
    const passwd *user = getpwuid(getuid());
    return user != nullptr ? user->pw_name : "uid-" + std::to_string(getuid());
}

} // namespace

int main(int argc, char **argv)
{
    // SIGINT is waited for on a thread of its own, so that stopping is an ordinary call and not a signal handler.
    sigset_t interrupts;
    sigemptyset(&interrupts);
    sigaddset(&interrupts, SIGINT);
    sigaddset(&interrupts, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);
    static std::stop_source stop;
    std::thread([interrupts] {
        int signal = 0;
        sigwait(&interrupts, &signal);
        stop.request_stop();
        sigwait(&interrupts, &signal);
        _exit(secondlook::cli::Interrupted); // asked twice: every commit so far is durable
    }).detach();
    std::signal(SIGPIPE, SIG_IGN);

    const QCoreApplication app(argc, argv);
    std::ios::sync_with_stdio(false);
    const secondlook::base::SystemClock clock;
    secondlook::cli::Context context{
        std::cin, std::cout, std::cerr, clock, stop.get_token(), userName(), isatty(STDERR_FILENO) != 0};
    return secondlook::cli::runProgram({argv + 1, argv + argc}, context);
}
