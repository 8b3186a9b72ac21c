#include "ui/start/import_page.h"

#include "ui/start/columns_step.h"
#include "ui/start/error_sentence.h"
#include "ui/start/found_panel.h"
#include "ui/start/labels_step.h"
#include "ui/start/preview_model.h"
#include "ui/start/role_header.h"
#include "ui/start/step_bar.h"
#include "ui/start/unreadable_file.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/action_info.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/side_margins.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

enum Step { FileStep, ColumnStep, LabelStep };

class Foot : public FixedRow
{
public:
    Foot() : FixedRow(60) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Window));
        painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    }
};

} // namespace

ImportPage::ImportPage(ProjectService *service, const QString &file, QWidget *parent)
    : QWidget(parent),
      m_service(service),
      m_file(file),
      m_model(new PreviewModel(this)),
      m_body(new QStackedWidget),
      m_columns(new ColumnsStep(m_model)),
      m_labels(new LabelsStep),
      m_unreadable(new UnreadableFile),
      m_found(new FoundPanel)
{
    addActions();
    m_body->addWidget(m_columns);
    m_body->addWidget(m_labels);
    m_body->addWidget(m_unreadable);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_body, 1);
    middle->addWidget(m_found);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(middle, 1);
    column->addWidget(makeFoot());
    const QFileInfo info(file);
    m_labels->setPath(info.dir().filePath(info.completeBaseName() + QStringLiteral(".secondlook")));
    connect(m_model, &PreviewModel::matchChanged, this, &ImportPage::survey);
    connect(m_labels, &LabelsStep::changed, this, &ImportPage::updateFoot);
    connect(m_unreadable, &UnreadableFile::textColumnNamed, this, &ImportPage::readPreview);
    goTo(ColumnStep);
    readPreview({});
}

ImportPage::~ImportPage() = default;

QWidget *ImportPage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(32, 18, 32, 18);
    row->setSpacing(24);
    auto *title = new PlainLabel(tr("New project from %1").arg(QFileInfo(m_file).fileName()), FontRole::PageTitle);
    title->setElideMode(Qt::ElideMiddle);
    row->addWidget(title, 1);
    m_steps = new StepBar({tr("File"), tr("Columns"), tr("Labels")});
    row->addWidget(m_steps);
    return head;
}

QWidget *ImportPage::makeFoot()
{
    auto *foot = new Foot;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sideMargins(20, 1, 32, 0));
    row->setSpacing(10);
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setKind(KeyButton::Kind::Quiet);
    cancel->setAction(m_cancel);
    m_hint = new PlainLabel(QString(), FontRole::Body, Token::Text2);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress = new ProgressTrack(tr("Making the project"));
    m_progress->setFixedWidth(scaled(200));
    m_backButton = new KeyButton(tr("Back"));
    m_backButton->setIconName(QStringLiteral("left"));
    m_nextButton = new KeyButton(QString());
    m_nextButton->setKind(KeyButton::Kind::Primary);
    m_nextButton->setAction(m_next);
    row->addWidget(cancel);
    row->addWidget(m_hint, 1);
    row->addWidget(m_progress);
    row->addWidget(m_backButton);
    row->addWidget(m_nextButton);
    connect(m_backButton, &QAbstractButton::clicked, this, &ImportPage::goBack);
    return foot;
}

void ImportPage::addActions()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        describeAction(action, id, tr("New project"), ActionMenu::File);
        addAction(action);
        return action;
    };
    m_next = add(QStringLiteral("import.next"), tr("Next step"), Qt::CTRL | Qt::Key_Return);
    m_cancel = add(QStringLiteral("import.cancel"), tr("Cancel the new project"), Qt::Key_Escape);
    connect(m_next, &QAction::triggered, this, &ImportPage::goOn);
    connect(m_cancel, &QAction::triggered, this, [this] {
        m_createTask.cancel();
        Q_EMIT cancelled();
    });
}

void ImportPage::readPreview(const QString &textColumn)
{
    m_previewTask.run([service = m_service, file = m_file,
                       textColumn](const std::stop_token &) { return service->preview(file, textColumn); },
                      [this](const base::Result<FilePreview> &preview) { showPreview(preview); });
}

void ImportPage::showPreview(const base::Result<FilePreview> &preview)
{
    m_found->setVisible(preview.has_value());
    if (!preview) {
        m_unreadable->setReason(errorSentence(preview.error()));
        m_body->setCurrentWidget(m_unreadable);
        m_unreadable->focusFirst();
        updateFoot();
        Q_EMIT ready();
        return;
    }
    m_found->setNotes(preview->notes);
    m_model->setPreview(*preview);
    goTo(ColumnStep);
    m_columns->focusFirst();
}

void ImportPage::survey()
{
    updateFoot();
    const ChosenColumns columns = m_model->match().chosen();
    if (columns.text.isEmpty()) {
        m_surveyTask.cancel();
        return;
    }
    m_surveyed = columns;
    m_found->showCounting();
    m_surveyTask.run([service = m_service, file = m_file,
                      columns](const std::stop_token &stop) { return service->survey(file, columns, stop); },
                     [this](const base::Result<FileSurvey> &survey) { showSurvey(survey); });
}

void ImportPage::showSurvey(const base::Result<FileSurvey> &survey)
{
    if (survey) {
        m_found->showSurvey(*survey, m_surveyed);
        m_columns->setTotal(survey->records + survey->leftOut);
        m_labels->offer(survey->labels.keys());
    } else {
        m_found->showProblem(errorSentence(survey.error()));
    }
    Q_EMIT ready();
}

void ImportPage::goTo(int step)
{
    m_steps->setCurrent(step);
    m_body->setCurrentWidget(step == LabelStep ? static_cast<QWidget *>(m_labels) : m_columns);
    m_nextButton->setText(step == LabelStep ? tr("Create the project") : tr("Next: labels"));
    m_backButton->setVisible(step == LabelStep);
    updateFoot();
}

void ImportPage::goOn()
{
    if (m_body->currentWidget() == m_labels) {
        create();
        return;
    }
    goTo(LabelStep);
    m_labels->focusFirst();
}

void ImportPage::goBack()
{
    goTo(ColumnStep);
    m_columns->focusFirst();
}

QString ImportPage::hint() const
{
    return m_hint->text();
}

void ImportPage::updateFoot()
{
    if (m_hint == nullptr)
        return;
    const bool creating = m_createTask.isRunning();
    QString missing;
    if (m_body->currentWidget() == m_labels)
        missing = m_labels->missing();
    else if (m_body->currentWidget() == m_columns && m_model->columnCount() > 0 && !m_model->match().hasText())
        missing = tr("Choose the column that holds the text.");
    const bool readable = m_body->currentWidget() != m_unreadable && m_model->columnCount() > 0;
    m_hint->setToken(Token::Text2);
    m_hint->setText(creating ? tr("Making the project") : missing);
    m_next->setEnabled(readable && missing.isEmpty() && !creating);
    m_backButton->setEnabled(!creating);
    m_labels->setEnabled(!creating);
    m_progress->setVisible(creating);
}

void ImportPage::create()
{
    const NewProject project{m_file, m_model->match().chosen(), m_labels->labels(), m_labels->path()};
    const auto progress = [this](const base::Progress &done) {
        const int thousandths = done.total > 0 ? int(done.done * 1000 / done.total) : 0;
        QMetaObject::invokeMethod(
            this, [this, thousandths] { m_progress->setValue(thousandths); }, Qt::QueuedConnection);
    };
    m_progress->setRange(0, 1000);
    m_createTask.run([service = m_service, project, progress](
                         const std::stop_token &stop) { return service->createFromFile(project, stop, progress); },
                     [this](const base::Result<QString> &made) { showCreated(made); });
    updateFoot();
}

void ImportPage::showCreated(const base::Result<QString> &project)
{
    updateFoot();
    if (project) {
        Q_EMIT created(*project);
        return;
    }
    m_hint->setToken(Token::Bad);
    m_hint->setText(errorSentence(project.error()));
}

void ImportPage::focusFirst()
{
    if (m_body->currentWidget() == m_labels)
        m_labels->focusFirst();
    else if (m_body->currentWidget() == m_unreadable)
        m_unreadable->focusFirst();
    else
        m_columns->focusFirst();
}

QList<QWidget *> ImportPage::areas() const
{
    if (m_body->currentWidget() != m_columns)
        return {m_body->currentWidget(), m_nextButton};
    return {m_columns->header(), m_columns->table(), m_nextButton};
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace secondlook::ui

#include "moc_import_page.cpp"
