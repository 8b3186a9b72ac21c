#pragma once

#include "ui/start/project_service.h"

#include <atomic>

namespace secondlook::test {

/// Projects and files that exist only in a test.
class FakeProjectService : public ui::ProjectService
{
public:
    QList<ui::RecentProject> projects;
    base::Result<ui::FilePreview> previewAnswer = ui::FilePreview{};
    ui::FileSurvey surveyAnswer;
    base::Result<QString> createAnswer = QString();
    ui::NewProject created;
    ui::ChosenColumns surveyed;
    QString textColumn;
    std::atomic<int> surveys = 0;

    QList<ui::RecentProject> recent() override { return projects; }
    base::Result<ui::FilePreview> preview(const QString &, const QString &column) override
    {
        textColumn = column;
        return previewAnswer;
    }
    base::Result<ui::FileSurvey> survey(const QString &, const ui::ChosenColumns &columns, std::stop_token) override
    {
        surveyed = columns;
        ++surveys;
        return surveyAnswer;
    }
    base::Result<QString> createFromFile(const ui::NewProject &project, std::stop_token,
                                         const base::ProgressCallback &) override
    {
        created = project;
        return createAnswer;
    }
    base::Result<QString> openSample(std::stop_token, const base::ProgressCallback &) override { return QString(); }
};

} // namespace secondlook::test
