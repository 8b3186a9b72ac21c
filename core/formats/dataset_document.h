#pragma once

#include "base/result.h"
#include "datasets/dataset_manifest.h"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace secondlook::formats {

/// The manifest as a JSON document, keys in a fixed order: the same manifest gives the same bytes. Of the labels it
/// holds the names and counts; their definitions stand in the label schema.
std::string writeDatasetManifest(const datasets::DatasetManifest &manifest);

/// Reads what writeDatasetManifest() writes. Error: Input, where it is something else.
[[nodiscard]] base::Result<datasets::DatasetManifest> parseDatasetManifest(std::string_view document,
                                                                           const std::string &name);

/// Recipe, card and what it is, as commands show them.
nlohmann::ordered_json datasetJson(const datasets::DatasetManifest &manifest);
nlohmann::ordered_json gatesJson(const std::vector<datasets::GateResult> &gates);

} // namespace secondlook::formats
