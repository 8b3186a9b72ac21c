#include "app/desk/desk_project_service.h"

#include "app/compose/previewing.h"
#include "app/compose/project.h"
#include "ui/models/text_conversion.h"
#include "ui/start/error_sentence.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

// Resources of a static library stay out of the program unless somebody asks for them, outside of any namespace.
static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace secondlook::desk {

using base::ErrorCode;
using base::Result;
using ui::coreText;
using ui::qtText;

namespace {

ui::ColumnRole roleOf(const std::string &column, const formats::ColumnChoice &choice)
{
    if (column == choice.text)
        return ui::ColumnRole::Text;
    if (column == choice.id)
        return ui::ColumnRole::Id;
    if (column == choice.label)
        return ui::ColumnRole::Label;
    return column == choice.segment ? ui::ColumnRole::Segment : ui::ColumnRole::Field;
}

formats::ColumnChoice coreColumns(const ui::ChosenColumns &columns)
{
    return {coreText(columns.id), coreText(columns.text), coreText(columns.label), coreText(columns.segment)};
}

QMap<QString, qint64> counted(const std::map<std::string, std::int64_t> &counts)
{
    QMap<QString, qint64> result;
    for (const auto &[name, count] : counts)
        result.insert(qtText(name), count);
    return result;
}

/// The message without its advice for the command line, which has another place on the page.
tl::unexpected<base::Error> withoutOptions(base::Error error)
{
    QString message = qtText(error.message);
    error.message = coreText(message.remove(QLatin1String("; name it with --text")));
    return tl::unexpected<base::Error>(std::move(error));
}

QString sampleText(const QString &name)
{
    QFile file(QStringLiteral(":/sample/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

DeskProjectService::DeskProjectService(RecentList &recent, const base::Clock &clock, std::string actor,
                                       base::Events events)
    : m_recent(recent), m_clock(clock), m_actor(std::move(actor)), m_events(std::move(events))
{
    initSampleResources();
}

ui::RecentProject DeskProjectService::look(const RecentEntry &entry) const
{
    ui::RecentProject recent;
    recent.path = entry.path;
    recent.name = QFileInfo(entry.path).completeBaseName();
    recent.lastOpened = entry.opened;
    recent.missing = !QFileInfo::exists(entry.path);
    if (recent.missing)
        return recent;
    auto project = compose::Project::open(coreText(entry.path), m_clock, actor());
    if (!project) {
        recent.problem = ui::errorSentence(project.error());
        return recent;
    }
    recent.name = qtText((*project)->name());
    recent.labels = int((*project)->schema().labels().size());
    if (const auto status = (*project)->status())
        recent.toReview = status->tasksOpen;
    return recent;
}

void DeskProjectService::setActor(std::string actor)
{
    const QMutexLocker lock(&m_actorMutex);
    m_actor = std::move(actor);
}

std::string DeskProjectService::actor() const
{
    const QMutexLocker lock(&m_actorMutex);
    return m_actor;
}

QList<ui::RecentProject> DeskProjectService::recent()
{
    QList<ui::RecentProject> projects;
    const QList<RecentEntry> entries = m_recent.entries();
    for (const RecentEntry &entry : entries)
        projects << look(entry);
    return projects;
}

Result<ui::FilePreview> DeskProjectService::preview(const QString &file, const QString &textColumn)
{
    const auto found = compose::previewFile(coreText(file), {{}, coreText(textColumn), {}, {}}, ui::previewRows);
    if (!found)
        return withoutOptions(found.error());
    ui::FilePreview preview;
    for (const std::string &column : found->profile.allColumns)
        preview.columns << ui::FileColumn{qtText(column), roleOf(column, found->profile.columns)};
    for (const std::vector<std::string> &values : found->rows) {
        QStringList row;
        for (const std::string &value : values)
            row << qtText(value);
        preview.rows << row;
    }
    for (const std::string &note : found->profile.notes)
        preview.notes << qtText(note);
    return preview;
}

Result<ui::FileSurvey> DeskProjectService::survey(const QString &file, const ui::ChosenColumns &columns,
                                                  std::stop_token stop)
{
    const auto found = compose::surveyFile(coreText(file), coreColumns(columns), stop);
    if (!found)
        return tl::unexpected(found.error());
    ui::FileSurvey survey;
    survey.records = found->records;
    survey.leftOut = found->rejected;
    if (found->rejected > 0)
        survey.firstReason =
            QStringLiteral("%1: %2").arg(found->firstReject.line).arg(qtText(found->firstReject.reason));
    survey.differentIds = found->differentIds;
    survey.labelled = found->labelled;
    survey.labels = counted(found->labels);
    survey.segments = counted(found->segments);
    survey.longestText = found->longestText;
    return survey;
}

Result<QString> DeskProjectService::start(compose::StartRequest request, std::stop_token stop,
                                          const base::ProgressCallback &progress) const
{
    request.stop = std::move(stop);
    request.events = m_events;
    request.progress = [&progress](const std::string &, const base::Progress &done) { progress(done); };
    const auto started = compose::startProject(request, m_clock, actor());
    if (!started)
        return tl::unexpected(started.error());
    return qtText(request.path);
}

Result<QString> DeskProjectService::createFromFile(const ui::NewProject &project, std::stop_token stop,
                                                   const base::ProgressCallback &progress)
{
    compose::StartRequest request;
    request.path = coreText(project.projectPath);
    request.labelDocument = coreText(project.labels.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    request.file = coreText(project.file);
    request.columns = coreColumns(project.columns);
    return start(std::move(request), std::move(stop), progress);
}

Result<QString> DeskProjectService::openSample(std::stop_token stop, const base::ProgressCallback &progress)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const QString path = folder.filePath(QStringLiteral("support-sample.secondlook"));
    if (QFileInfo::exists(path))
        return path;
    const QTemporaryDir scratch;
    const QString messages = scratch.filePath(QStringLiteral("support-messages.jsonl"));
    if (!folder.mkpath(QStringLiteral(".")) ||
        !QFile::copy(QStringLiteral(":/sample/support-messages.jsonl"), messages))
        return base::fail(ErrorCode::Storage, "The sample could not be written. Check that there is room on the disk.",
                          coreText(folder.path()));
    compose::StartRequest request;
    request.path = coreText(path);
    request.labelDocument = coreText(sampleText(QStringLiteral("support-labels.json")));
    request.policyDocument = coreText(sampleText(QStringLiteral("support-policy.json")));
    request.file = coreText(messages);
    return start(std::move(request), std::move(stop), progress);
}

} // namespace secondlook::desk
