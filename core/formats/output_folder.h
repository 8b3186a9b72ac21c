#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace secondlook::formats {

/// A folder that appears whole or not at all: filled beside its destination, then renamed. The destination must not
/// exist, or be an empty folder.
class OutputFolder
{
public:
    /// Errors: Conflict where something stands there, Storage where the place cannot be written.
    [[nodiscard]] static base::Result<OutputFolder> create(const std::string &path);
    OutputFolder(OutputFolder &&other) noexcept;
    ~OutputFolder(); ///< removes what was written unless commit() succeeded

    /// Where to write a file that will be `name` in the folder; makes the folders that the name has in front.
    [[nodiscard]] base::Result<std::string> place(const std::string &name) const;
    /// Syncs the folder and gives it its name. All files in it must be closed.
    [[nodiscard]] base::Status commit();
    const std::string &path() const { return m_path; }

private:
    OutputFolder(std::string path, std::string part) : m_path(std::move(path)), m_part(std::move(part)) {}

    std::string m_path;
    std::string m_part; ///< empty once it was renamed
};

} // namespace secondlook::formats
