#pragma once

#include "agreement/agreement_report.h"
#include "app/cli/command.h"
#include "app/compose/rated.h"

#include <nlohmann/json_fwd.hpp>

namespace secondlook::cli {

/// The object of `agreement --json`.
nlohmann::ordered_json agreementJson(const agreement::AgreementReport &report, const compose::Rated &rated,
                                     agreement::AlphaMetric level);

/// The same for people: coefficients, the lowest pairs and labels, notes.
void printAgreement(Context &context, const agreement::AgreementReport &report, const compose::Rated &rated,
                    agreement::AlphaMetric level);

} // namespace secondlook::cli
