#include "ui/review/label_notes.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int iconLeft = 12;

} // namespace

BlindNote::BlindNote(QWidget *parent) : QWidget(parent), m_text(new PlainLabel(QString()))
{
    m_text->setMaxLines(4);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    askForPick();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void BlindNote::askForPick()
{
    say(QStringLiteral("eyeoff"), tr("Choose first. Suggestions and evidence show after your pick."), 0);
}

void BlindNote::confirmPick(const QString &label)
{
    say(QStringLiteral("info"),
        tr("Your first pick is saved as %1. It counts for agreement, whatever you do now.").arg(label), 8);
}

void BlindNote::say(const QString &icon, const QString &text, int gapBelow)
{
    m_icon = icon;
    m_gapBelow = gapBelow;
    m_text->setText(text);
    layout()->setContentsMargins(sideMargins(16 + iconLeft + scaled(16) + 9, 12 + 10, 16 + 12, 10 + gapBelow));
    update();
}

void BlindNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const QRect box = rect().adjusted(16, 12, -16, -m_gapBelow);
    paintBox(painter, box, color(Token::AccentTint), color(Token::AccentLine), controlRadius);
    const int side = scaled(16);
    paintIcon(painter, QRect(box.left() + iconLeft, box.top() + 12, side, side), m_icon, color(Token::AccentText));
}

NoMatchNote::NoMatchNote(QWidget *parent) : QWidget(parent), m_text(new PlainLabel(QString(), FontRole::LabelName))
{
    m_text->setMaxLines(3);
    m_text->setWeight(QFont::DemiBold);
    auto *advice = new PlainLabel(tr("Try a shorter part of its name. If the label you need does not exist, flag the "
                                     "record."),
                                  FontRole::Body, Token::Text2);
    advice->setMaxLines(0);
    auto *flag = new KeyButton(tr("Flag: a label is missing"));
    flag->setIconName(QStringLiteral("flag"));
    flag->setSpread(true);
    connect(flag, &QAbstractButton::clicked, this, &NoMatchNote::flagMissingLabel);
    m_flag = flag;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(advice);
    column->addWidget(flag);
    column->addStretch(1);
}

void NoMatchNote::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && m_flag->hasFocus())
        Q_EMIT flagMissingLabel();
    else
        QWidget::keyPressEvent(event);
}

void NoMatchNote::setQuery(const QString &query)
{
    m_text->setText(tr("No label contains “%1”").arg(query));
}

} // namespace secondlook::ui

#include "moc_label_notes.cpp"
