#include "ui/datasets/datasets_page.h"

#include "ui/datasets/balance_strip.h"
#include "ui/datasets/datasets_state.h"
#include "ui/datasets/difference_view.h"
#include "ui/datasets/rows_view.h"
#include "ui/datasets/version_head.h"
#include "ui/datasets/version_pane.h"
#include "ui/datasets/version_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_info.h"
#include "ui/widgets/card.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace secondlook::ui {

namespace {

constexpr int listWidth = 272;
constexpr int leastListWidth = 220;

} // namespace

DatasetsPage::DatasetsPage(const OpenDatasets &open, QWidget *parent)
    : QWidget(parent), m_presenter(new DatasetsPresenter(open, this))
{
    giveBalanceItsRole();
    setAccessibleName(tr("Datasets"));
    addActions();
    build();
    setPlaceChooser([this](const QString &title, const QString &proposed, bool isFolder) {
        QFileDialog dialog(this, title);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.selectFile(proposed);
        // A folder is made anew under a name, so that nothing of before is mixed with it; the writer refuses any other.
        if (isFolder)
            dialog.setLabelText(QFileDialog::FileName, tr("Name of a new folder:"));
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    });
    connect(m_presenter, &DatasetsPresenter::changed, this, &DatasetsPage::showParts);
    connect(m_presenter, &DatasetsPresenter::sinceBeforeChanged, this, &DatasetsPage::tellReady);
    connect(m_presenter, &DatasetsPresenter::originChanged, this, &DatasetsPage::tellReady);
    connect(m_presenter, &DatasetsPresenter::rowsChanged, this, &DatasetsPage::tellReady);
    connect(m_presenter, &DatasetsPresenter::frozen, this, &DatasetsPage::projectChanged);
    connect(m_view, &VersionView::gateRecordsAsked, this, &DatasetsPage::openRows);
    connect(m_rowsView, &RowsView::left, this, &DatasetsPage::leavePart);
    connect(m_differenceView, &DifferenceView::left, this, &DatasetsPage::leavePart);
    showParts();
}

QAction *DatasetsPage::addAction(const QString &id, const QString &icon, const QString &text, const QKeySequence &key,
                                 const std::function<void()> &act)
{
    auto *action = new QAction(ui::icon(icon), text, this);
    describeAction(action, id, tr("Datasets"), ActionMenu::View);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void DatasetsPage::addActions()
{
    m_difference = addAction(QStringLiteral("datasets.difference"), QStringLiteral("split"),
                             tr("Difference to another version"), Qt::Key_D, [this] { openDifference(); });
    m_rows = addAction(QStringLiteral("datasets.rows"), QStringLiteral("table"), tr("Rows of the version"), Qt::Key_R,
                       [this] { openRows({}); });
    m_find = addAction(QStringLiteral("datasets.find"), QStringLiteral("search"), tr("Find a row by its id"),
                       Qt::CTRL | Qt::Key_F, [this] {
                           if (m_part != m_rowsView)
                               openRows({});
                           m_rowsView->focusSearch();
                       });
    m_export = addAction(QStringLiteral("datasets.export"), QStringLiteral("export"), tr("Export a frozen version"),
                         Qt::CTRL | Qt::Key_E, [this] { m_view->exportCard()->exportNow(); });
    m_freeze = addAction(QStringLiteral("datasets.freeze"), QStringLiteral("lock"), tr("Freeze the draft"),
                         Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_presenter->freeze(); });
    m_verify = addAction(QStringLiteral("datasets.verify"), QStringLiteral("check"),
                         tr("Verify that the version is what it was"), Qt::Key_V, [this] { m_presenter->verify(); });
    addAction(QStringLiteral("datasets.again"), QStringLiteral("refresh"), tr("Read versions and draft anew"),
              QKeySequence(Qt::Key_F5), [this] {
                  m_presenter->forgetDraft();
                  m_presenter->read();
              });
}

void DatasetsPage::build()
{
    m_list = new VersionPane(m_presenter, m_difference);
    m_head = new VersionHead(m_presenter, m_freeze, m_verify);
    m_view = new VersionView(m_presenter, {m_difference, m_rows, m_export});
    m_state = new DatasetsStatePane(m_presenter);
    m_rowsView = new RowsView(m_presenter);
    m_differenceView = new DifferenceView(m_presenter);
    m_stack = new QStackedWidget;
    for (QWidget *part : QList<QWidget *>{m_view, m_state, m_rowsView, m_differenceView})
        m_stack->addWidget(part);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(listWidth), scaled(4 * listWidth)});
    m_list->setMinimumWidth(scaled(leastListWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

void DatasetsPage::setPlaceChooser(const ExportPlaceChooser &chooser)
{
    m_view->exportCard()->setPlaceChooser(chooser);
}

void DatasetsPage::showParts()
{
    const bool isThere = !DatasetsStatePane::isNeeded(*m_presenter);
    const QWidget *before = m_stack->currentWidget();
    const bool hadFocus = before->isAncestorOf(QApplication::focusWidget());
    if (m_part != nullptr && (!isThere || m_partVersion != m_presenter->selected()))
        m_part = nullptr;
    // Nothing is shown, and nothing will be before somebody does something else.
    m_head->setVisible(isThere || (m_presenter->state() != DatasetsPresenter::State::Failed &&
                                   m_presenter->draftState() != DatasetsPresenter::DraftState::Impossible));
    m_stack->setCurrentWidget(!isThere ? static_cast<QWidget *>(m_state) : m_part != nullptr ? m_part : m_view);
    m_rows->setEnabled(isThere);
    m_find->setEnabled(isThere);
    m_difference->setEnabled(isThere && m_presenter->versions().size() > (m_presenter->isDraftShown() ? 0U : 1U));
    if (hadFocus && before != m_stack->currentWidget())
        focusFirst();
    if (m_presenter->state() == DatasetsPresenter::State::Ready) {
        const int known = std::exchange(m_newest, m_presenter->newest());
        if (known != m_newest)
            Q_EMIT newestChanged(m_newest);
    }
    tellReady();
}

void DatasetsPage::tellReady()
{
    using DraftState = DatasetsPresenter::DraftState;
    using State = DatasetsPresenter::State;
    if (m_presenter->state() == State::Loading)
        return;
    const DraftState draft = m_presenter->draftState();
    const bool isComplete =
        m_presenter->shown() != nullptr &&
        (m_presenter->before() <= 0 || m_presenter->sinceBefore() != nullptr ||
         !m_presenter->sinceBeforeProblem().isEmpty()) &&
        (m_presenter->origin() || !m_presenter->originProblem().isEmpty() || !m_presenter->rowsProblem().isEmpty());
    const bool isHopeless = m_presenter->state() == State::Failed || !m_presenter->shownProblem().isEmpty() ||
                            (m_presenter->isDraftShown() && draft != DraftState::Working && draft != DraftState::None &&
                             draft != DraftState::Ready);
    if (isComplete || isHopeless)
        Q_EMIT ready();
}

void DatasetsPage::openRows(const std::string &gate)
{
    m_focusBefore = QApplication::focusWidget();
    m_part = m_rowsView;
    m_partVersion = m_presenter->selected();
    showParts();
    m_rowsView->open(gate);
}

void DatasetsPage::openDifference()
{
    m_focusBefore = QApplication::focusWidget();
    m_part = m_differenceView;
    m_partVersion = m_presenter->selected();
    showParts();
    m_differenceView->open();
}

void DatasetsPage::leavePart()
{
    m_part = nullptr;
    showParts();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void DatasetsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_state)
        m_state->focusStep();
    else if (m_stack->currentWidget() == m_rowsView)
        m_rowsView->focusFirst();
    else if (m_stack->currentWidget() == m_differenceView)
        m_differenceView->focusFirst();
    else
        m_view->focusFirst();
}

QList<QWidget *> DatasetsPage::areas() const
{
    QList<QWidget *> areas = m_list->areas();
    areas << m_head->button();
    if (m_stack->currentWidget() == m_rowsView)
        return areas + m_rowsView->areas();
    if (m_stack->currentWidget() == m_differenceView)
        return areas + m_differenceView->areas();
    if (m_stack->currentWidget() == m_view)
        return areas + m_view->areas();
    return areas << m_state;
}

void DatasetsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_presenter->read();
}

void DatasetsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace secondlook::ui

#include "moc_datasets_page.cpp"
