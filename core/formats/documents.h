#pragma once

#include "base/result.h"
#include "domain/combined_labeler.h"
#include "domain/label_schema.h"
#include "domain/policy.h"
#include "domain/provider.h"

#include <string>
#include <string_view>

namespace secondlook::formats {

/// Reads a label schema: the full JSON document, the short form {"labels":["a","b"]}, or text with one label a line.
/// `name` stands for the file in messages; errors name the path in the document, e.g. "/fields/0/labels/3/name".
[[nodiscard]] base::Result<domain::LabelSchema> parseLabelSchema(std::string_view document, const std::string &name);
/// The full document, keys in a fixed order: the same schema gives the same bytes.
std::string writeLabelSchema(const domain::LabelSchema &schema);

/// The document of a version in a project: labels stand at their positions, and beside the fields it says which are
/// offered in which order, what the others became, and names of before. One that never had another version is the same
/// as writeLabelSchema() gives.
std::string writeStoredSchema(const domain::LabelSchema &schema);
[[nodiscard]] base::Result<domain::LabelSchema> parseStoredSchema(std::string_view document, const std::string &name);

/// Reads a policy document. Unknown keys, wrong types and values out of range are errors that name their JSON path.
/// Keys: review_threshold, auto {target_precision, confidence, random_slice}, audit {sampling_rate},
/// overlap {share, reviewers}, stakes {label: "low"|"high"}, seed and more, see docs/policy.md. All are optional.
[[nodiscard]] base::Result<domain::Policy> parsePolicy(std::string_view document, const std::string &name);
std::string writePolicy(const domain::Policy &policy);

/// Reads the profile of a model server; what is left out has the default of domain::Provider. A profile names the
/// variable that holds the key and never holds one; see docs/model-servers.md.
[[nodiscard]] base::Result<domain::Provider> parseProvider(std::string_view document, const std::string &name);
/// Every key in a fixed order: the same profile gives the same bytes.
std::string writeProvider(const domain::Provider &provider);

/// Reads a labeler that is made of others; see docs/labelers.md and resources/schema/labeler.schema.json. Members of a
/// cascade have to stand with those that ask a server last; those of an ensemble are put into that order.
[[nodiscard]] base::Result<domain::CombinedLabeler> parseLabeler(std::string_view document, const std::string &name);
/// Every key in a fixed order: the same labeler gives the same bytes.
std::string writeLabeler(const domain::CombinedLabeler &labeler);

} // namespace secondlook::formats
