#include "ui/review/bulk_page.h"

#include "ui/models/text_conversion.h"
#include "ui/review/bulk_table.h"
#include "ui/review/label_view.h"
#include "ui/review/order_box.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int bulkPanelWidth = 384;
constexpr std::size_t toldOtherwise = 3;

} // namespace

BulkPage::BulkPage(const OpenSession &openSession, QWidget *parent)
    : QWidget(parent),
      m_bulk(openSession),
      m_labels(&m_labelModel),
      m_counts(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_filter(new FilterField(tr("Keep to records that match"))),
      m_order(new OrderBox),
      m_message(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_table(new BulkTable(&m_bulk)),
      m_panel(new Pane(Token::Panel, Qt::LeftEdge)),
      m_chosen(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_labelFilter(new FilterField(tr("Filter the labels"))),
      m_labelView(new LabelView(&m_labels)),
      m_preview(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_leftOut(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_progress(new ProgressTrack(tr("Deciding"))),
      m_decide(new KeyButton(QString())),
      m_cancel(new KeyButton(tr("Stop"))),
      m_undo(new KeyButton(tr("Undo")))
{
    addActions();
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(buildHead());
    left->addWidget(m_table, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(left, 1);
    row->addWidget(buildPanel());
    setAccessibleName(tr("Table"));
    connectParts();
    showQueue();
    showSelection();
    showDecision();
}

QAction *BulkPage::addKey(const QString &id, const QString &text, ActionMenu menu, const QKeySequence &key,
                          const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    describeAction(action, id, tr("Many records"), menu);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setAutoRepeat(false);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void BulkPage::addActions()
{
    const auto record = ActionMenu::Record;
    m_filterKey = addKey(QStringLiteral("table.filter"), tr("Keep to records that match a filter"), ActionMenu::View,
                         Qt::CTRL | Qt::Key_F, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    m_labelKey = addKey(QStringLiteral("table.label"), tr("Choose the label"), record, Qt::Key_Slash,
                        [this] { m_labelFilter->setFocus(Qt::ShortcutFocusReason); });
    m_decideKey = addKey(QStringLiteral("table.decide"), tr("Decide all chosen records"), record,
                         Qt::CTRL | Qt::Key_Return, [this] { m_bulk.decide(); });
    m_undoKey = addKey(QStringLiteral("table.undo"), tr("Undo the last decision"), ActionMenu::Edit, Qt::Key_U,
                       [this] { m_bulk.undo(); });
    m_undoKey->setShortcuts({QKeySequence(Qt::Key_U), QKeySequence(Qt::CTRL | Qt::Key_Z)});
    addKey(QStringLiteral("table.all"), tr("Choose all records of the table"), record, Qt::CTRL | Qt::SHIFT | Qt::Key_A,
           [this] { m_bulk.selectAll(true); });
    addKey(QStringLiteral("table.none"), tr("Choose no record"), record, Qt::CTRL | Qt::SHIFT | Qt::Key_D,
           [this] { m_bulk.selectAll(false); });
}

QWidget *BulkPage::buildHead()
{
    auto *head = new Pane(Token::Panel, Qt::BottomEdge);
    m_filter->setFixedHeight(scaled(30));
    m_filter->setMaximumWidth(scaled(520));
    m_filter->setKey(m_filterKey->shortcut());
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_message->setMaxLines(2);
    auto *controls = new QHBoxLayout;
    controls->setSpacing(12);
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_counts);
    controls->addStretch(0);
    controls->addWidget(m_order);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(16, 9, 16, 9);
    column->setSpacing(6);
    column->addLayout(controls);
    column->addWidget(m_message);
    return head;
}

QWidget *BulkPage::buildPanel()
{
    m_panel->setFixedWidth(scaled(bulkPanelWidth));
    m_chosen->setMaxLines(2);
    m_preview->setMaxLines(0);
    m_leftOut->setMaxLines(0);
    m_labelFilter->setKey(m_labelKey->shortcut());
    m_labelFilter->setAccessibleName(m_labelFilter->placeholderText());
    m_labelView->setKeysOn(false); // digits are no decision over many records
    m_decide->setKind(KeyButton::Kind::Primary);
    m_decide->setKey(m_decideKey->shortcut());
    m_undo->setAction(m_undoKey);
    m_undo->setIconName(QStringLiteral("undo"));
    for (KeyButton *button : {m_decide, m_cancel, m_undo})
        button->setSpread(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(10);
    head->addWidget(m_chosen);
    head->addWidget(m_labelFilter);
    auto *foot = new Pane(Token::Surface, Qt::TopEdge);
    auto *below = new QVBoxLayout(foot);
    below->setContentsMargins(16, 12, 16, 12);
    below->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_preview, m_leftOut, m_progress, m_decide, m_cancel, m_undo})
        below->addWidget(part);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(sideMargins(1, 0, 0, 0));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_labelView, 1);
    column->addWidget(foot);
    return m_panel;
}

void BulkPage::connectParts()
{
    const auto chooseLabel = [this](int label) {
        m_bulk.setLabel(label < 0 ? std::nullopt : std::optional(std::uint16_t(label)));
    };
    connect(&m_bulk, &BulkPresenter::queueChanged, this, &BulkPage::showQueue);
    connect(&m_bulk, &BulkPresenter::selectionChanged, this, &BulkPage::showSelection);
    connect(&m_bulk, &BulkPresenter::decisionChanged, this, &BulkPage::showDecision);
    connect(&m_bulk, &BulkPresenter::projectChanged, this, [this] {
        m_labelView->setCurrentLabel(-1);
        m_labelFilter->clear();
        Q_EMIT projectChanged();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_bulk.setFilter(m_filter->text()))
            focusFirst();
    });
    connect(m_filter, &FilterField::left, this, [this] {
        m_bulk.setFilter({});
        focusFirst();
    });
    connect(m_order, &OrderBox::chosen, &m_bulk, &BulkPresenter::setOrder);
    connect(m_labelFilter, &QLineEdit::textChanged, this, [this](const QString &query) {
        m_labels.setQuery(query);
        m_labelView->selectFirst();
    });
    connect(m_labelFilter, &QLineEdit::returnPressed, this, [this] { m_labelView->setFocus(Qt::OtherFocusReason); });
    connect(m_labelFilter, &FilterField::left, this, &BulkPage::focusFirst);
    connect(m_labelView, &LabelView::currentLabelChanged, this, chooseLabel);
    connect(m_labelView, &LabelView::chosen, this, chooseLabel);
    connect(m_labelView, &LabelView::escaped, this, &BulkPage::focusFirst);
    connect(m_decide, &QAbstractButton::clicked, &m_bulk, &BulkPresenter::decide);
    connect(m_cancel, &QAbstractButton::clicked, &m_bulk, &BulkPresenter::cancel);
}

void BulkPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_bulk.read();
}

void BulkPage::showChosen(const QString &filter, int label)
{
    m_stale = false;
    m_labelForAll = label;
    m_filter->setText(filter);
    m_bulk.setFilter(filter);
}

void BulkPage::chooseAllAsAsked()
{
    if (m_bulk.isReading() || !m_labelForAll)
        return;
    m_labelView->setCurrentLabel(*std::exchange(m_labelForAll, std::nullopt));
    m_bulk.selectAll(true);
}

void BulkPage::focusFirst()
{
    m_table->view()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> BulkPage::areas() const
{
    return {m_filter, m_table, m_panel};
}

void BulkPage::showQueue()
{
    if (!m_bulk.facts().schema.fields.empty() && m_labelModel.labelCount() == 0) {
        m_labelModel.setSchema(m_bulk.facts().schema);
        m_labelModel.setPrediction(std::nullopt);
    }
    m_order->setOrder(m_bulk.view().order);
    m_counts->setText(m_bulk.isReading() ? tr("reading the queue") : tr("%Ln records", nullptr, m_bulk.rowCount()));
    const bool problem = !m_bulk.problem().isEmpty();
    const bool empty = m_bulk.rowCount() == 0 && !m_bulk.isReading();
    m_message->setToken(problem ? Token::Bad : Token::Text2);
    m_message->setText(problem ? m_bulk.problem()
                       : empty
                           ? tr("No open record matches. Records that others hold or that you settled are not here.")
                           : m_bulk.notice());
    m_message->setVisible(!m_message->text().isEmpty());
    chooseAllAsAsked();
}

void BulkPage::showSelection()
{
    m_chosen->setText(m_bulk.selectedCount() == 0 ? tr("Choose records with Space, Shift and the arrows, or Ctrl+A")
                                                  : tr("%Ln records chosen", nullptr, m_bulk.selectedCount()));
}

QString BulkPage::previewText() const
{
    if (!m_bulk.missingValues().empty())
        return tr("The label schema asks for more than a label (%1). These records are settled one at a time.")
            .arg(qtText(m_bulk.missingValues().front()));
    if (!m_bulk.label())
        return tr("Then choose the label that they get.");
    if (m_bulk.selectedCount() == 0)
        return tr("No record is chosen yet.");
    if (m_bulk.selectedCount() > review::mostInBulk)
        return tr("At most %Ln records can be decided at once. Narrow the filter.", nullptr, int(review::mostInBulk));
    const auto &preview = m_bulk.preview();
    if (!preview)
        return tr("Counting what would change");
    QStringList sentences;
    if (preview->asPredicted > 0)
        sentences << tr("%Ln are predicted as this label.", "records", int(preview->asPredicted));
    const auto &labels = m_bulk.facts().schema.labels();
    for (std::size_t i = 0; i < std::min(toldOtherwise, preview->otherwise.size()); ++i)
        sentences << tr("%Ln are predicted as %1.", "records", int(preview->otherwise[i].second))
                         .arg(qtText(labels[preview->otherwise[i].first].shownName()));
    std::int64_t rest = preview->unpredicted;
    for (std::size_t i = toldOtherwise; i < preview->otherwise.size(); ++i)
        rest += preview->otherwise[i].second;
    if (rest > 0)
        sentences << tr("%Ln are predicted as another label or not at all.", "records", int(rest));
    return sentences.isEmpty() ? tr("None of them can be decided here.") : sentences.join(QLatin1Char(' '));
}

QString BulkPage::leftOutText() const
{
    const auto &preview = m_bulk.preview();
    if (!preview)
        return {};
    QStringList sentences;
    if (preview->blind > 0)
        sentences << tr("%Ln stay out: they measure something and are judged one at a time.", "records",
                        int(preview->blind));
    if (preview->taken > 0)
        sentences << tr("%Ln stay out: they are settled or with another reviewer by now.", "records",
                        int(preview->taken));
    return sentences.join(QLatin1Char(' '));
}

void BulkPage::showDecision()
{
    m_preview->setText(previewText());
    m_leftOut->setText(leftOutText());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    const auto &preview = m_bulk.preview();
    const QString name =
        m_bulk.label() ? qtText(m_bulk.facts().schema.labels()[*m_bulk.label()].shownName()) : QString();
    m_decide->setText(preview && preview->decided > 0
                          ? tr("Decide %Ln as %1", "records; label", int(preview->decided)).arg(name)
                          : tr("Decide"));
    m_decide->setEnabled(m_bulk.canDecide());
    m_decideKey->setEnabled(m_bulk.canDecide());
    m_undoKey->setEnabled(!m_bulk.isBusy());
    m_progress->setVisible(m_bulk.isBusy());
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(m_bulk.progress() * 1000));
    m_cancel->setVisible(m_bulk.isBusy());
    m_decide->setVisible(!m_bulk.isBusy());
}

} // namespace secondlook::ui

#include "moc_bulk_page.cpp"
