#pragma once

#include "datasets/dataset_session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace secondlook::ui {

/// One step of a row's story.
struct StoryLine
{
    QString icon;
    QString when;
    QString what;
};

/// The steps of a row in sentences; names from data go in as they are.
class RowStory
{
    Q_DECLARE_TR_FUNCTIONS(RowStory)

public:
    static QList<StoryLine> of(const datasets::RowOrigin &origin);
};

} // namespace secondlook::ui
