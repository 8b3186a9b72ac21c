#pragma once

#include "base/result.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace secondlook::desk {

/// What the command line of the desktop asks for.
struct DeskOptions
{
    QString project;  ///< empty: the start page
    QString reviewer; ///< empty: the one of the last time
    QString user;     ///< of this computer; reviews where nobody else ever did
    QString page;     ///< "start", "review", "adjudicate" or "settings"
    std::optional<ui::Scheme> scheme;
    QString language; ///< one of ui::interfaceLanguages; empty: that of the settings
    std::optional<QSize> size;
    QString shot;    ///< file to write one picture to, then end
    QString logFile; ///< where runs and imports are told of; empty: nowhere
    QString reply;   ///< what --help or --version prints; the program then ends
};

/// `arguments` begins with the program's name. Fails with Usage where they do not fit together.
[[nodiscard]] base::Result<DeskOptions> parseOptions(const QStringList &arguments);

} // namespace secondlook::desk
