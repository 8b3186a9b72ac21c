#include "ui/agreement/note_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

NoteDialog::NoteDialog(PairNote *note, const QString &first, const QString &second, QWidget *parent)
    : QDialog(parent),
      m_note(note),
      m_text(new QPlainTextEdit),
      m_becomes(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_addition(new QPlainTextEdit),
      m_problem(new PlainLabel(QString(), FontRole::Caption, Token::Bad)),
      m_add(new KeyButton(tr("Add to the guideline"))),
      m_cancel(new KeyButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("A guideline note"));
    auto *title =
        new PlainLabel(tr("How are %1 and %2 told apart?", "two labels").arg(first, second), FontRole::BodyStrong);
    title->setMaxLines(3);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(title->text());
    m_text->setPlaceholderText(tr("In plain words, for the reviewers"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_addition->setReadOnly(true);
    m_addition->setTabChangesFocus(true);
    m_addition->setAccessibleName(tr("What is added to the guideline"));
    m_becomes->setMaxLines(2);
    m_problem->setMaxLines(0);
    m_add->setObjectName(QStringLiteral("noteAdd"));
    m_add->setKind(KeyButton::Kind::Primary);
    m_add->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_text, 2);
    column->addWidget(m_becomes);
    column->addWidget(m_addition, 3);
    column->addLayout(foot);
    resize(scaled(620), scaled(520));
    connect(m_text, &QPlainTextEdit::textChanged, note, [this] { m_note->setText(m_text->toPlainText()); });
    connect(m_add, &QAbstractButton::clicked, note, &PairNote::add);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(note, &PairNote::changed, this, &NoteDialog::showNote);
    connect(note, &PairNote::added, this, &QDialog::accept);
    m_text->setFocus();
    showNote();
}

void NoteDialog::showNote()
{
    m_becomes->setText(m_note->nextVersion() > 0
                           ? tr("It becomes version %1 of the guideline and stands in the part of both labels:")
                                 .arg(m_note->nextVersion())
                           : QString());
    if (m_addition->toPlainText() != m_note->addition())
        m_addition->setPlainText(m_note->addition());
    m_problem->setText(m_note->problem());
    m_add->setEnabled(m_note->canAdd());
    m_text->setReadOnly(m_note->isBusy());
}

bool NoteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_note->add();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_note_dialog.cpp"
