#pragma once

#include "datasets/dataset_card.h"
#include "formats/dataset_writer.h"

#include <string>
#include <vector>

namespace secondlook::formats {

/// One data file of a dataset folder.
struct SplitFile
{
    std::string split;
    WrittenFile file; ///< its path is relative to the folder
    std::int64_t rows = 0;
};

/// The README.md of a dataset folder: YAML that loaders read (configs, features with the label names, splits), then
/// what people should know. The card's counts are those of the files.
std::string huggingFaceCard(const datasets::DatasetCard &card, const std::vector<SplitFile> &files);

/// The metadata of the folder as Croissant 1.1 with the RAI vocabulary (JSON-LD). What is not known, such as a license,
/// is left out.
std::string croissant(const datasets::DatasetCard &card, const std::vector<SplitFile> &files);

} // namespace secondlook::formats
