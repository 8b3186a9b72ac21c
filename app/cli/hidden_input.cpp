#include "app/cli/hidden_input.h"

#include "base/text.h"

#include <algorithm>
#include <iostream>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace secondlook::cli {

namespace {

constexpr std::size_t longestLine = 10'000;

/// Keeps a terminal from showing what is typed, as long as it lives.
class HiddenTyping
{
public:
    HiddenTyping()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isHidden = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isHidden)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;

private:
    termios m_before{};
    bool m_isHidden = false;
};

/// Waits for a typed line, so that an interrupt finds the terminal as it was.
bool lineIsThere(const std::stop_token &stop)
{
    pollfd typed{STDIN_FILENO, POLLIN, 0};
    while (!stop.stop_requested()) {
        if (poll(&typed, 1, 100) > 0)
            return true;
    }
    return false;
}

} // namespace

base::Result<std::string> readHiddenLine(Context &context, const std::string &what)
{
    std::string line;
    if (&context.in == &std::cin && isatty(STDIN_FILENO) != 0) {
        context.err << what << " (it does not show): " << std::flush;
        const HiddenTyping hidden;
        const bool isThere = lineIsThere(context.stop);
        if (isThere)
            std::getline(context.in, line);
        context.err << "\n";
        if (!isThere)
            return base::fail(base::ErrorCode::Cancelled, "stopped before anything was entered");
    } else {
        std::getline(context.in, line);
    }
    line = std::string(base::trimmed(line));
    const bool isPlain = std::ranges::all_of(line, [](char c) { return c > ' ' && c < '\x7f'; });
    if (line.empty() || line.size() > longestLine || !isPlain)
        return base::fail(base::ErrorCode::Usage,
                          "one line of letters, digits and signs, without blanks, is expected on "
                          "standard input: " +
                              what);
    return line;
}

} // namespace secondlook::cli
