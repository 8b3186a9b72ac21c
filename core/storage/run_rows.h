#pragma once

#include "storage/row_blocks.h"

namespace secondlook::storage {

/// The rows that a run writes for most of its records, within one write transaction.
struct RunRows
{
    explicit RunRows(Connection &connection);
    [[nodiscard]] base::Status flush();

    RowBlocks predictions;
    RowBlocks outcomes; ///< what people settled stays settled, whatever a later run says
    RowBlocks tasks;    ///< a task that people began to answer stays as it is
};

} // namespace secondlook::storage
