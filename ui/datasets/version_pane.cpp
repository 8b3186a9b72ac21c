#include "ui/datasets/version_pane.h"

#include "ui/datasets/datasets_presenter.h"
#include "ui/datasets/version_delegate.h"
#include "ui/datasets/version_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace secondlook::ui {

VersionPane::VersionPane(DatasetsPresenter *presenter, QAction *compare, QWidget *parent)
    : Pane(Token::Panel, {}, parent),
      m_presenter(presenter),
      m_model(new VersionListModel(presenter, this)),
      m_delegate(new VersionDelegate(this)),
      m_view(new QListView),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_title(new PlainLabel(tr("Datasets"), FontRole::PageTitle)),
      m_compare(new KeyButton(tr("Compare"))),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setSmall(true);
    m_compare->setIconName(QStringLiteral("split"));
    m_compare->setAction(compare);
    m_view->setObjectName(QStringLiteral("versions"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Dataset versions"));
    m_view->installEventFilter(this);
    m_title->setElideMode(Qt::ElideNone);
    m_head->setContentsMargins(sideMargins(16, 14, 16, 12));
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_compare, 0, Qt::AlignLeading);
    m_note->setMaxLines(0);
    m_note->setContentsMargins(16, 10, 16, 12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    connect(m_view, &QAbstractItemView::clicked, presenter,
            [this](const QModelIndex &index) { m_presenter->select(m_model->versionAt(index.row())); });
    connect(presenter, &DatasetsPresenter::changed, this, &VersionPane::showList);
    connect(&Theme::instance(), &Theme::changed, m_view, &QListView::doItemsLayout);
    showList();
}

QList<QWidget *> VersionPane::areas() const
{
    return {m_view};
}

void VersionPane::showList()
{
    const datasets::DatasetFacts &facts = m_presenter->facts();
    const bool isRead = m_presenter->state() == DatasetsPresenter::State::Ready;
    // Where there is no version, the page itself says so.
    m_note->setText(!isRead || m_presenter->versions().empty() || (facts.canChange && !facts.isPack) ? QString()
                    : facts.isPack ? tr("This is a review pack. Versions are made in the project that gave it out.")
                                   : tr("The project file is read only. Who may write to it can make versions."));
    m_note->setVisible(!m_note->text().isEmpty());
    const int row = m_model->rowOf(m_presenter->selected());
    const bool hasMoved = row != m_delegate->shown();
    m_delegate->setShown(row);
    if (row >= 0 && (hasMoved || !m_view->currentIndex().isValid())) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
    }
    m_view->setFocusPolicy(m_model->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    m_view->viewport()->update();
}

void VersionPane::resizeEvent(QResizeEvent *event)
{
    const QMargins margins = m_head->contentsMargins();
    const int needed = m_title->sizeHint().width() + m_head->spacing() + m_compare->sizeHint().width() +
                       margins.left() + margins.right();
    m_head->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Pane::resizeEvent(event);
}

bool VersionPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (enter && key->modifiers() == Qt::NoModifier && m_view->currentIndex().isValid()) {
            if (!key->isAutoRepeat())
                m_presenter->select(m_model->versionAt(m_view->currentIndex().row()));
            return true;
        }
        // Letters are keys of the program, also here.
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().front().isLetterOrNumber())
            return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_version_pane.cpp"
