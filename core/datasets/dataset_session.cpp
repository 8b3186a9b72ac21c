#include "datasets/dataset_session.h"

namespace secondlook::datasets {

bool hasRecords(const std::string &gate, int version)
{
    return gate != "license" && (gate != "leakage" || version == draftVersion);
}

} // namespace secondlook::datasets
