#pragma once

#include "datasets/export_row.h"
#include "formats/output_file.h"

#include <string>

namespace secondlook::formats {

/// Writes rows that are text, one after another, with a function that appends one row.
class TextRowWriter final : public datasets::RowWriter
{
public:
    using AppendRow = void (*)(std::string &out, const datasets::ExportRow &row);

    /// `head` stands before the first row.
    TextRowWriter(OutputFile &file, std::string head, AppendRow append)
        : m_file(file), m_append(append), m_pending(std::move(head))
    {
    }

    base::Status write(const datasets::ExportRow &row) override
    {
        m_append(m_pending, row);
        base::Status written = m_file.write(m_pending);
        m_pending.clear();
        return written;
    }

    base::Status finish() override
    {
        SECONDLOOK_TRY(m_file.write(m_pending));
        m_pending.clear();
        return m_file.commit();
    }

private:
    OutputFile &m_file;
    AppendRow m_append;
    std::string m_pending; ///< the head until the first row; kept as a member so that its memory is reused
};

} // namespace secondlook::formats
