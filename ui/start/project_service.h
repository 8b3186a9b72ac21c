#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace secondlook::ui {

/// A project that was opened before.
struct RecentProject
{
    QString path;
    QString name;
    QDateTime lastOpened;
    bool missing = false;           ///< nothing is at its path any more
    QString problem;                ///< why it cannot be opened, where that is so
    std::optional<qint64> toReview; ///< none where the project could not be read
    std::optional<int> labels;
};

enum class ColumnRole { Id, Text, Label, Segment, Field };

struct FileColumn
{
    QString name;
    ColumnRole role = ColumnRole::Field;
};

/// Which column plays which part; empty: none does. Without an id, ids are made from the content.
struct ChosenColumns
{
    QString id;
    QString text;
    QString label;
    QString segment;

    bool operator==(const ChosenColumns &) const = default;
};

/// The beginning of a file, with a guess what its columns are.
struct FilePreview
{
    QList<FileColumn> columns;
    QList<QStringList> rows; ///< at most previewRows, one value a column
    QStringList notes;       ///< how the file is read, one sentence each
};
inline constexpr int previewRows = 16;

/// What a whole file holds under a choice of columns.
struct FileSurvey
{
    qint64 records = 0;  ///< rows with text
    qint64 leftOut = 0;  ///< rows that cannot be read or have no text
    QString firstReason; ///< why the first of them is left out, with its line
    qint64 differentIds = 0;
    qint64 labelled = 0;
    QMap<QString, qint64> labels;   ///< rows by label
    QMap<QString, qint64> segments; ///< rows by segment
    qint64 longestText = 0;         ///< characters
};

struct NewProject
{
    QString file;
    ChosenColumns columns;
    QStringList labels;
    QString projectPath;
};

/// What the start and import pages need from the rest of the program. Every call blocks; calls come from worker
/// threads, several at the same time. A call ends soon with Cancelled after its stop was requested.
class ProjectService
{
public:
    virtual ~ProjectService() = default;

    /// Newest first.
    virtual QList<RecentProject> recent() = 0;
    /// `textColumn` empty: guess which one it is. Input where none looks like text; the message names the columns.
    virtual base::Result<FilePreview> preview(const QString &file, const QString &textColumn) = 0;
    virtual base::Result<FileSurvey> survey(const QString &file, const ChosenColumns &columns,
                                            std::stop_token stop) = 0;
    /// Makes a project and reads the file into it. Gives its path. Conflict where something stands at that path.
    virtual base::Result<QString> createFromFile(const NewProject &project, std::stop_token stop,
                                                 const base::ProgressCallback &progress) = 0;
    /// Makes the sample project where there is none yet. Gives its path.
    virtual base::Result<QString> openSample(std::stop_token stop, const base::ProgressCallback &progress) = 0;
};

} // namespace secondlook::ui
