#include "ui/agreement/many_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

using review::ManyAction;
using review::ManyPreview;
using State = ManyRecords::State;

namespace {

/// One sentence for each way in which records stand; those that nothing is done about say why.
QStringList standing(const ManyPreview &preview, ManyAction action)
{
    const bool soft = action == ManyAction::KeepAmbiguous;
    QStringList sentences;
    const auto add = [&sentences](std::int64_t count, const QString &sentence) {
        if (count > 0)
            sentences << sentence;
    };
    const auto open = int(preview.open);
    const auto waiting = int(preview.waiting);
    const auto outvoted = int(preview.outvoted);
    if (soft) {
        add(outvoted, ManyBar::tr("%Ln of them have a label by majority, which they lose.", nullptr, outvoted));
        add(waiting,
            ManyBar::tr("%Ln of them wait for one more answer, which nobody is asked for any more.", nullptr, waiting));
    } else {
        add(open, ManyBar::tr("%Ln are open conflicts already.", nullptr, open));
        add(waiting, ManyBar::tr("%Ln wait for one more answer and stay with the reviewers.", nullptr, waiting));
    }
    add(preview.agreed, ManyBar::tr("%Ln stay as they are: their answers agree by now.", nullptr, int(preview.agreed)));
    add(preview.decided, ManyBar::tr("%Ln stay as they are: they were decided.", nullptr, int(preview.decided)));
    add(preview.ambiguous, ManyBar::tr("%Ln keep a soft label already.", nullptr, int(preview.ambiguous)));
    add(preview.own, ManyBar::tr("%Ln are left to others: one of the answers is yours.", nullptr, int(preview.own)));
    return sentences;
}

} // namespace

ManyBar::ManyBar(ManyRecords *many, QWidget *parent)
    : QWidget(parent),
      m_many(many),
      m_text(new PlainLabel(QString(), FontRole::Body, Token::Text)),
      m_act(new KeyButton(QString())),
      m_show(new KeyButton(tr("Show these conflicts"))),
      m_back(new KeyButton(tr("Take back"))),
      m_close(new KeyButton(tr("Close")))
{
    setObjectName(QStringLiteral("manyBar"));
    m_text->setMaxLines(0);
    m_act->setKind(KeyButton::Kind::Primary);
    m_act->setObjectName(QStringLiteral("manyAct"));
    m_show->setObjectName(QStringLiteral("manyShow"));
    m_back->setObjectName(QStringLiteral("manyBack"));
    m_back->setIconName(QStringLiteral("undo"));
    m_close->setObjectName(QStringLiteral("manyClose"));
    m_close->setKind(KeyButton::Kind::Quiet);
    m_close->setKey(QKeySequence(Qt::Key_Escape));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    for (KeyButton *button : {m_act, m_show, m_back, m_close}) {
        button->setSmall(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    connect(m_act, &QAbstractButton::clicked, many, &ManyRecords::go);
    connect(m_back, &QAbstractButton::clicked, many, &ManyRecords::takeBack);
    connect(m_close, &QAbstractButton::clicked, many, &ManyRecords::close);
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT conflictsAsked(m_many->records()); });
    connect(many, &ManyRecords::changed, this, &ManyBar::showState);
    showState();
}

QString ManyBar::askedText() const
{
    const auto changes = int(m_many->changes());
    const bool soft = m_many->action() == ManyAction::KeepAmbiguous;
    QStringList sentences;
    if (changes > 0)
        sentences << (soft
                          ? tr("%Ln records would keep the shares of their answers as a soft label and train no label.",
                               nullptr, changes)
                          : tr("%Ln records that a majority settled would wait to be decided on the page Adjudicate.",
                               nullptr, changes));
    else
        sentences << (soft ? tr("No record here can be given a soft label.")
                           : tr("No record here was settled by a "
                                "majority alone."));
    return (sentences + standing(m_many->preview(), m_many->action())).join(QLatin1Char(' '));
}

QString ManyBar::doneText() const
{
    const auto changed = int(m_many->done().changed);
    const bool soft = m_many->action() == ManyAction::KeepAmbiguous;
    if (m_many->state() == State::TakenBack) {
        const QString text = tr("Taken back: %Ln records stand as they did before.", nullptr, changed);
        return m_many->done().exportedAt
                   ? text + QLatin1Char(' ') + tr("The project was exported in between: files outside still hold it.")
                   : text;
    }
    return soft ? tr("%Ln records keep a soft label.", nullptr, changed)
                : tr("%Ln records wait on the page Adjudicate.", nullptr, changed);
}

void ManyBar::showState()
{
    const State state = m_many->state();
    const bool had = isAncestorOf(focusWidget());
    const bool soft = m_many->action() == ManyAction::KeepAmbiguous;
    const auto changes = int(m_many->changes());
    switch (state) {
    case State::Idle:
        break;
    case State::Counting:
    case State::Working:
        say(tr("Looking at the records"));
        break;
    case State::Asked:
        say(askedText());
        break;
    case State::Done:
    case State::TakenBack:
        say(doneText());
        break;
    case State::Failed:
        say(tr("%1 Nothing was changed.").arg(m_many->problem()), true);
        break;
    }
    m_act->setText(soft ? tr("Keep %Ln soft labels", nullptr, changes)
                        : tr("Send %Ln to adjudicate", "records", changes));
    m_act->setVisible(state == State::Asked && changes > 0);
    const bool conflicts = m_many->preview().open > 0 || (state == State::Done && !soft);
    m_show->setVisible(!soft && conflicts && (state == State::Asked || state == State::Done));
    m_back->setVisible(state == State::Done);
    m_close->setEnabled(state != State::Working);
    setVisible(state != State::Idle);
    for (KeyButton *button : {m_act, m_show, m_back, m_close})
        if (state != State::Idle && state != State::Counting && state != State::Working && !button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            break;
        }
    if (state == State::Idle && had)
        Q_EMIT closed();
}

void ManyBar::say(const QString &text, bool isProblem)
{
    m_text->setToken(isProblem ? Token::Bad : Token::Text);
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ManyBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_many->close();
    else
        QWidget::keyPressEvent(event);
}

void ManyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::AccentTint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::AccentLine));
}

} // namespace secondlook::ui

#include "moc_many_bar.cpp"
