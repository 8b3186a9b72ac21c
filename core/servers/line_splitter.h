#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace secondlook::servers {

/// Puts the lines of a text together that comes piece by piece. A line that is longer than `most` bytes is passed over.
class LineSplitter
{
public:
    LineSplitter(std::size_t most, std::function<bool(std::string_view)> each) : m_most(most), m_each(std::move(each))
    {
    }

    /// False where `each` wanted no more.
    bool add(std::string_view piece)
    {
        while (!piece.empty()) {
            const std::size_t end = piece.find('\n');
            take(piece.substr(0, end));
            if (end == std::string_view::npos)
                return true;
            piece.remove_prefix(end + 1);
            if (!finish())
                return false;
        }
        return true;
    }
    /// The last line may have no end.
    bool finish()
    {
        const bool goesOn = (m_line.empty() && !m_isTooLong) || m_each(m_isTooLong ? std::string_view() : m_line);
        m_line.clear();
        m_isTooLong = false;
        return goesOn;
    }

private:
    void take(std::string_view part)
    {
        m_isTooLong = m_isTooLong || part.size() > m_most - m_line.size();
        if (m_isTooLong)
            m_line.clear();
        else
            m_line += part;
    }

    std::size_t m_most;
    std::function<bool(std::string_view)> m_each; ///< gets "" for a line that is too long
    std::string m_line;
    bool m_isTooLong = false;
};

} // namespace secondlook::servers
