#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/key_rows.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int headHeight = 52;
constexpr int footHeight = 44;

QWidget *makeRow(const KeyRow &row)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 3, 0, 4);
    line->setSpacing(5);
    auto *text = new PlainLabel(row.text, FontRole::Body, Token::Text2);
    text->setMaxLines(0);
    line->addWidget(text, 1);
    for (const QString &cap : row.caps)
        line->addWidget(new KeyCap(cap));
    return widget;
}

/// One section; hairlines at its left and upper edge where it is not at the edge of the sheet.
class SectionBox : public QWidget
{
public:
    SectionBox(const KeySection &section, bool lineLeft, bool lineAbove) : m_lineLeft(lineLeft), m_lineAbove(lineAbove)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(22, 18, 22, 14);
        column->setSpacing(0);
        column->addWidget(new PlainLabel(section.title, FontRole::BodyStrong));
        column->addSpacing(6);
        for (const KeyRow &row : section.rows)
            column->addWidget(makeRow(row));
        column->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        if (m_lineLeft)
            painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
        if (m_lineAbove)
            painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
    }

private:
    bool m_lineLeft;
    bool m_lineAbove;
};

} // namespace

ShortcutSheet::ShortcutSheet(ActionRegistry *registry, QWidget *window)
    : Overlay(window),
      m_registry(registry),
      m_filter(new FilterField(tr("Find a key or a word"))),
      m_singleKeys(new QCheckBox(tr("Single keys on"))),
      m_changeKeys(new KeyButton(tr("Change keys"))),
      m_scroll(new QScrollArea)
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    connect(m_filter, &FilterField::left, this, &Overlay::close);
    connect(m_singleKeys, &QCheckBox::toggled, m_registry, &ActionRegistry::setSingleKeysOn);
    connect(m_changeKeys, &QAbstractButton::clicked, this, [this] {
        close();
        Q_EMIT changeKeysAsked();
    });
}

QWidget *ShortcutSheet::makeHead()
{
    auto *head = new FixedRow(headHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(18, 0, 14, 0));
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("keyboard"), 18, Token::Text3));
    auto *title = new PlainLabel(tr("Keys"), FontRole::PageTitle);
    title->setElideMode(Qt::ElideNone);
    row->addWidget(title);
    row->addWidget(new PlainLabel(tr("the screen you are on comes first"), FontRole::Body, Token::Text3), 1);
    row->addWidget(m_filter);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    return head;
}

QWidget *ShortcutSheet::makeFoot()
{
    auto *foot = new OverlayFoot(footHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 1, 18, 0);
    row->setSpacing(18);
    row->addWidget(m_singleKeys);
    row->addWidget(
        new PlainLabel(tr("Turn off if you use speech input or a screen reader. Every action also has a menu "
                          "entry."),
                       FontRole::Caption, Token::Text3),
        1);
    m_changeKeys->setSmall(true);
    row->addWidget(m_changeKeys);
    return foot;
}

int ShortcutSheet::columns() const
{
    return qBound(1, panelSize().width() / scaled(270), 4);
}

void ShortcutSheet::fill()
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    const QList<KeySection> sections = keySections(*m_registry, m_page, m_filter->text().trimmed());
    const int across = qBound(1, int(sections.size()), columns());
    const int cells = int(sections.size() + across - 1) / across * across; // hairlines go on through empty ones
    for (int i = 0; i < cells; ++i)
        grid->addWidget(new SectionBox(sections.value(i), i % across > 0, i >= across), i / across, i % across);
    for (int c = 0; c < across; ++c) {
        grid->setColumnStretch(c, 1);
        grid->setColumnMinimumWidth(c, panelSize().width() / (across + 1));
    }
    if (sections.isEmpty()) {
        auto *nothing = new PlainLabel(tr("No key and no action is called \"%1\".").arg(m_filter->text().trimmed()),
                                       FontRole::Body, Token::Text2);
        nothing->setContentsMargins(22, 18, 22, 18);
        grid->addWidget(nothing, 0, 0, 1, across);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    placePanel();
}

void ShortcutSheet::prepare()
{
    const QSignalBlocker blocker(m_filter);
    m_filter->clear();
    m_singleKeys->setChecked(m_registry->singleKeysOn());
    fill();
    m_filter->setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    Overlay::resizeEvent(event);
    if (isOpen())
        fill();
}

bool ShortcutSheet::focusNextPrevChild(bool next)
{
    const QList<QWidget *> ring = {m_filter, m_singleKeys, m_changeKeys};
    const int count = int(ring.size());
    const int at = int(ring.indexOf(QApplication::focusWidget()));
    ring[(at + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QSize ShortcutSheet::panelSize() const
{
    const int across = qMin(scaled(1160), width() - 48);
    // As high as beside a scroll bar, so that none is needed where there is room.
    const int room = across - 2 - m_scroll->verticalScrollBar()->sizeHint().width();
    const int content = m_scroll->widget() != nullptr ? m_scroll->widget()->heightForWidth(room) : 0;
    return {across, scaled(headHeight) + 1 + content + scaled(footHeight) + 2};
}

int ShortcutSheet::panelTop() const
{
    return height() > scaled(640) ? scaled(60) : scaled(24);
}

} // namespace secondlook::ui

#include "moc_shortcut_sheet.cpp"
