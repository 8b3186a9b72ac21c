#pragma once

#include "ui/start/latest_task.h"
#include "ui/start/project_service.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace secondlook::ui {

class ColumnsStep;
class FoundPanel;
class KeyButton;
class LabelsStep;
class PlainLabel;
class PreviewModel;
class ProgressTrack;
class StepBar;
class UnreadableFile;

/// From a file to a project: match the columns, name the labels, make it. QWidget::actions() lists what can be done.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the page.
    ImportPage(ProjectService *service, const QString &file, QWidget *parent = nullptr);
    ~ImportPage() override;

    void focusFirst();
    QList<QWidget *> areas() const;

    PreviewModel *preview() const { return m_model; }
    FoundPanel *found() const { return m_found; }
    LabelsStep *labelsStep() const { return m_labels; }
    QAction *nextAction() const { return m_next; }
    QString hint() const;

Q_SIGNALS:
    /// The first rows and the facts of the whole file are on screen.
    void ready();
    void cancelled();
    void created(const QString &project);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void addActions();
    void readPreview(const QString &textColumn);
    void showPreview(const base::Result<FilePreview> &preview);
    void survey();
    void showSurvey(const base::Result<FileSurvey> &survey);
    void goTo(int step);
    void goOn();
    void goBack();
    void create();
    void showCreated(const base::Result<QString> &project);
    void updateFoot();

    ProjectService *m_service;
    QString m_file;
    ChosenColumns m_surveyed;
    LatestTask<base::Result<FilePreview>> m_previewTask;
    LatestTask<base::Result<FileSurvey>> m_surveyTask;
    LatestTask<base::Result<QString>> m_createTask;
    PreviewModel *m_model;
    StepBar *m_steps = nullptr;
    QStackedWidget *m_body;
    ColumnsStep *m_columns;
    LabelsStep *m_labels;
    UnreadableFile *m_unreadable;
    FoundPanel *m_found;
    PlainLabel *m_hint = nullptr;
    ProgressTrack *m_progress = nullptr;
    KeyButton *m_nextButton = nullptr;
    KeyButton *m_backButton = nullptr;
    QAction *m_next = nullptr;
    QAction *m_cancel = nullptr;
};

} // namespace secondlook::ui
