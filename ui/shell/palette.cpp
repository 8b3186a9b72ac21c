#include "ui/shell/palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int paletteHeadHeight = 52;
constexpr int paletteFootHeight = 38;
constexpr int bottomPadding = 8;

QWidget *headRow(QLineEdit *input)
{
    auto *head = new FixedRow(paletteHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(sideMargins(19, 0, 15, 0));
    row->setSpacing(10);
    row->addWidget(new IconLabel(QStringLiteral("search"), 18, Token::Text3));
    row->addWidget(input, 1);
    row->addWidget(new KeyCap(QKeySequence(Qt::Key_Escape)));
    return head;
}

QWidget *footRow(PlainLabel *prefixes)
{
    auto *foot = new OverlayFoot(paletteFootHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(18, 1, 18, 0);
    row->setSpacing(6);
    const auto add = [row](const QList<QKeySequence> &keys, const QString &text) {
        for (const QKeySequence &key : keys)
            row->addWidget(new KeyCap(key));
        row->addWidget(new PlainLabel(text, FontRole::Caption, Token::Text2));
        row->addSpacing(12);
    };
    add({QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}, Palette::tr("move"));
    add({QKeySequence(Qt::Key_Return)}, Palette::tr("open"));
    add({QKeySequence(Qt::Key_Tab)}, Palette::tr("next group"));
    row->addStretch(1);
    row->addWidget(prefixes);
    return foot;
}

} // namespace

Palette::Palette(const QAction *open, QWidget *window)
    : Overlay(window),
      m_open(open),
      m_model(new PaletteModel(this)),
      m_input(new QLineEdit),
      m_list(new QListView),
      m_nothing(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_prefixes(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    m_input->setProperty("bare", true);
    m_input->setAccessibleName(tr("Go to or run"));
    m_input->setPlaceholderText(tr("Type a command, a page or a project"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Matches"));
    m_nothing->setContentsMargins(18, 14, 18, 6);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(headRow(m_input));
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addSpacing(bottomPadding);
    column->addWidget(footRow(m_prefixes));
    connect(m_input, &QLineEdit::textChanged, this, &Palette::setQuery);
    connect(m_input, &QLineEdit::returnPressed, this, &Palette::runCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        select(index.row());
        runCurrent();
    });
}

void Palette::addSource(const PaletteSource &source)
{
    m_sources << source;
}

QModelIndex Palette::current() const
{
    return m_list->currentIndex();
}

void Palette::prepare()
{
    m_model->load(m_sources);
    m_input->clear();
    m_input->setFont(ui::font(FontRole::Prompt));
    fillPrefixes();
    setQuery({});
    m_input->setFocus(Qt::OtherFocusReason);
}

void Palette::fillPrefixes()
{
    QStringList names;
    for (const PaletteSource &source : m_sources)
        if (!source.prefix.isNull())
            names << source.prefix + QLatin1Char(' ') + source.prefixName;
    m_prefixes->setText(names.join(QStringLiteral("    ")));
}

void Palette::setQuery(const QString &query)
{
    m_model->setQuery(query);
    const bool nothing = m_model->rowCount() == 0;
    m_nothing->setText(tr("Nothing here is called \"%1\".").arg(query.trimmed()));
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    select(m_model->nextRow(-1, 1));
    m_list->scrollToTop();
    placePanel();
}

void Palette::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void Palette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->rowCount() == 0)
        return;
    close();
    m_model->run(index);
}

void Palette::keyPressEvent(QKeyEvent *event)
{
    const int from = m_list->currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Down:
        select(m_model->nextRow(from, 1));
        return;
    case Qt::Key_Up:
        select(m_model->nextRow(from, -1));
        return;
    default:
        if (m_open->shortcuts().contains(QKeySequence(event->keyCombination())))
            close();
        else
            Overlay::keyPressEvent(event);
    }
}

bool Palette::focusNextPrevChild(bool)
{
    select(m_model->nextGroup(m_list->currentIndex().row()));
    return true; // the focus stays in the line
}

int Palette::listHeight() const
{
    if (m_model->rowCount() == 0)
        return m_nothing->sizeHint().height();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->itemDelegate()->sizeHint({}, m_model->index(row)).height();
    return height;
}

QSize Palette::panelSize() const
{
    const int chrome = scaled(paletteHeadHeight) + 1 + scaled(paletteFootHeight) + bottomPadding + 2;
    return {qMin(scaled(660), width() - 48), qMin(chrome + listHeight(), scaled(560))};
}

int Palette::panelTop() const
{
    return height() > scaled(640) ? scaled(96) : scaled(48);
}

} // namespace secondlook::ui

#include "moc_palette.cpp"
