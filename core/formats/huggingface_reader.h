#pragma once

#include "formats/neighbour_reader.h"

#include <memory>

namespace secondlook::formats {

/// Reads a dataset folder: its data files (*.jsonl in `data` or in the folder itself), one after another, and the names
/// of its labels from README.md. Where there is more than one file, each record has a field `split` with the name of
/// its own.
[[nodiscard]] base::Result<std::unique_ptr<RecordReader>> openHuggingFace(const std::string &folder,
                                                                          const ImportSettings &settings);

/// Whether the path is a folder with data files that openHuggingFace() reads.
bool isHuggingFaceFolder(const std::string &path);

} // namespace secondlook::formats
