#include "ui/settings/keys_section.h"

#include "ui/models/reviewer_settings.h"
#include "ui/models/text_conversion.h"
#include "ui/settings/key_table.h"
#include "ui/settings/key_table_model.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int mostNotes = 5;

} // namespace

KeysSection::KeysSection(ReviewerSettings *settings, ActionRegistry *registry, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_registry(registry),
      m_model(new KeyTableModel(registry, this)),
      m_table(new KeyTable(m_model)),
      m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_noteBox(new QWidget),
      m_notes(new PlainLabel(QString(), FontRole::Body, Token::Audit)),
      m_problemIcon(new IconLabel(QStringLiteral("warn"), 16, Token::Bad)),
      m_problem(new PlainLabel(QString(), FontRole::Body, Token::Bad)),
      m_change(new KeyButton(tr("Change the key"))),
      m_usual(new KeyButton(tr("Back to the usual key"))),
      m_allUsual(new KeyButton(tr("All keys back to the usual ones")))
{
    auto *content = new QWidget;
    limitToColumn(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 20, 32, 24);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_noteBox);
    column->addWidget(m_table, 1);
    column->addWidget(buildFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch(0);
    connectParts();
    say({});
    showHint();
    showNotes();
    updateButtons();
}

QWidget *KeysSection::buildHead()
{
    auto *heading = new PlainLabel(tr("Keys"), FontRole::LabelName);
    heading->setWeight(QFont::DemiBold);
    m_allUsual->setSmall(true);
    m_allUsual->setObjectName(QStringLiteral("allUsualKeys"));
    m_hint->setMaxLines(2);
    m_notes->setMaxLines(0);
    m_notes->setObjectName(QStringLiteral("keyNotes"));
    auto *note = new QHBoxLayout(m_noteBox);
    note->setContentsMargins(0, 4, 0, 8);
    note->setSpacing(8);
    note->addWidget(new IconLabel(QStringLiteral("warn"), 16, Token::Audit), 0, Qt::AlignTop);
    note->addWidget(m_notes, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(heading, 1);
    line->addWidget(m_allUsual);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_hint);
    return head;
}

QWidget *KeysSection::buildFoot()
{
    m_problem->setMaxLines(2);
    m_problem->setObjectName(QStringLiteral("keyProblem"));
    m_change->setKey(QKeySequence(Qt::Key_Return));
    m_usual->setKey(QKeySequence(Qt::Key_Delete));
    m_change->setObjectName(QStringLiteral("changeKey"));
    m_usual->setObjectName(QStringLiteral("usualKey"));
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(0, 8, 0, 8);
    problem->setSpacing(8);
    problem->addWidget(m_problemIcon);
    problem->addWidget(m_problem, 1);
    problem->addWidget(new SavedNote(m_settings));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_usual);
    buttons->addStretch(1);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(problem);
    column->addLayout(buttons);
    return foot;
}

void KeysSection::connectParts()
{
    connect(m_table, &KeyTable::keyGiven, this, &KeysSection::give);
    connect(m_table, &KeyTable::usualKeyWanted, this, &KeysSection::giveUsual);
    connect(m_table, &KeyTable::waitingChanged, this, [this] { say({}); });
    connect(m_table, &KeyTable::currentActionChanged, this, [this] {
        say({});
        updateButtons();
    });
    connect(m_change, &QAbstractButton::clicked, m_table, &KeyTable::beginWaiting);
    connect(m_usual, &QAbstractButton::clicked, this, [this] { giveUsual(m_table->currentAction()); });
    connect(m_allUsual, &QAbstractButton::clicked, this, [this] {
        m_registry->setGivenKeys({});
        m_settings->removeAllKeys();
    });
    const auto follow = [this] {
        showNotes();
        updateButtons();
    };
    connect(m_registry, &ActionRegistry::changed, this, follow);
    connect(m_settings, &ReviewerSettings::keysChanged, this, follow);
    connect(m_settings, &ReviewerSettings::singleKeysChanged, this, &KeysSection::showHint);
}

void KeysSection::setProjectOpen(bool open)
{
    m_projectOpen = open;
    showHint();
    showNotes();
}

void KeysSection::give(const QString &action, const QKeySequence &key)
{
    QList<QKeySequence> keys = m_registry->keysOf(action);
    if (keys.contains(key)) {
        m_table->endWaiting();
        return;
    }
    if (keys.isEmpty())
        keys << key;
    else
        keys[0] = key; // a second key, such as the other one of undo, stays
    const base::Status status = m_registry->setKeys(action, keys);
    if (!status) {
        say(qtText(status.error().message)); // and goes on waiting for a better one
        return;
    }
    m_table->endWaiting();
    m_settings->setKeys(action, portableKeys(keys));
}

void KeysSection::giveUsual(const QString &action)
{
    if (action.isEmpty())
        return;
    m_table->endWaiting();
    const base::Status status = m_registry->resetKeys(action);
    if (status)
        m_settings->removeKeys(action);
    else
        say(qtText(status.error().message));
}

void KeysSection::say(const QString &problem)
{
    m_problemIcon->setIcon(problem.isEmpty() ? QString() : QStringLiteral("warn"), Token::Bad);
    m_problem->setText(problem);
    if (problem.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void KeysSection::showHint()
{
    QStringList sentences = {tr("Digits, Enter, Esc and the F keys never change.")};
    if (!m_settings->singleKeysOn())
        sentences << tr("Single keys are off, so keys that type a letter or a sign rest.");
    if (!m_projectOpen)
        sentences << tr("The keys of the review page stand here once a project is open.");
    m_hint->setText(sentences.join(QLatin1Char(' ')));
}

QStringList KeysSection::notes() const
{
    const KeyMapReading reading = readKeyMap(m_settings->keys());
    QStringList all = reading.notes + m_registry->ignoredKeys();
    for (auto entry = reading.keys.constBegin(); m_projectOpen && entry != reading.keys.constEnd(); ++entry)
        if (m_registry->find(entry.key()) == nullptr)
            all << tr("The key stored for %1 is ignored: there is no such action.").arg(entry.key().left(60));
    return all;
}

void KeysSection::showNotes()
{
    QStringList all = notes();
    const int more = int(all.size()) - mostNotes;
    if (more > 0) {
        all = all.mid(0, mostNotes);
        all << tr("%Ln more stored keys are ignored.", nullptr, more);
    }
    m_notes->setText(all.join(QLatin1Char('\n')));
    m_noteBox->setVisible(!all.isEmpty());
}

void KeysSection::updateButtons()
{
    const QModelIndex row = m_table->currentIndex();
    const bool changes = row.isValid() && !row.data(KeyTableModel::FixedRole).toBool();
    m_change->setEnabled(changes);
    m_usual->setEnabled(changes && !row.data(KeyTableModel::UsualRole).toStringList().isEmpty());
    m_allUsual->setEnabled(!m_settings->keys().isEmpty());
}

} // namespace secondlook::ui

#include "moc_keys_section.cpp"
