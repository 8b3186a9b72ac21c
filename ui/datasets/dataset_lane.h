#pragma once

#include "datasets/dataset_session.h"
#include "ui/models/session_lane.h"

#include <stop_token>

namespace secondlook::ui {

using DatasetLane = SessionLane<datasets::DatasetSession>;

/// Opens the dataset versions of a project; see SessionLane::Open.
using OpenDatasets = DatasetLane::Open;

/// Of the work in one slot only the latest matters: giving more asks the one before to stop and drops its result.
class DatasetSlot
{
    Q_DISABLE_COPY_MOVE(DatasetSlot)

public:
    DatasetSlot() = default;
    ~DatasetSlot() { cancel(); }

    void cancel() { m_stop.request_stop(); }
    std::stop_token restart()
    {
        cancel();
        m_stop = std::stop_source();
        return m_stop.get_token();
    }

private:
    std::stop_source m_stop;
};

} // namespace secondlook::ui
