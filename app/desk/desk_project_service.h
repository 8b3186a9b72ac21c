#pragma once

#include "app/compose/starting.h"
#include "app/desk/recent_list.h"
#include "base/clock.h"
#include "ui/start/project_service.h"

#include <QMutex>

namespace secondlook::desk {

/// The start page's port on the real projects.
class DeskProjectService final : public ui::ProjectService
{
public:
    /// `recent` and `clock` outlive it. `actor` is named in the audit log of what is made here.
    DeskProjectService(RecentList &recent, const base::Clock &clock, std::string actor, base::Events events = {});

    /// Who makes the next projects. Safe while one is being made.
    void setActor(std::string actor);

    QList<ui::RecentProject> recent() override;
    base::Result<ui::FilePreview> preview(const QString &file, const QString &textColumn) override;
    base::Result<ui::FileSurvey> survey(const QString &file, const ui::ChosenColumns &columns,
                                        std::stop_token stop) override;
    base::Result<QString> createFromFile(const ui::NewProject &project, std::stop_token stop,
                                         const base::ProgressCallback &progress) override;
    base::Result<QString> openSample(std::stop_token stop, const base::ProgressCallback &progress) override;

private:
    std::string actor() const;
    ui::RecentProject look(const RecentEntry &entry) const;
    base::Result<QString> start(compose::StartRequest request, std::stop_token stop,
                                const base::ProgressCallback &progress) const;

    RecentList &m_recent;
    const base::Clock &m_clock;
    mutable QMutex m_actorMutex;
    std::string m_actor;
    base::Events m_events;
};

} // namespace secondlook::desk
