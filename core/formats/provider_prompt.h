#pragma once

#include "domain/provider.h"
#include "formats/json_document.h"

// The part of a provider's profile that says how a model is asked.
namespace secondlook::formats {

/// The key "template".
[[nodiscard]] base::Status readTemplate(const nlohmann::json &document, const DocumentPlace &place,
                                        domain::Provider &provider);
/// The section "examples".
[[nodiscard]] base::Status readExamples(const nlohmann::json &section, const DocumentPlace &place,
                                        domain::Provider &provider);
nlohmann::ordered_json examplesJson(const domain::ExampleRule &rule);

/// Whether the template has a place for all that the profile wants to say.
[[nodiscard]] base::Status checkTemplateFits(const DocumentPlace &place, const domain::Provider &provider);

} // namespace secondlook::formats
