#include "ui/runs/servers_dialog.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

ServersDialog::ServersDialog(RunsPresenter *presenter, QWidget *parent)
    : QDialog(parent),
      m_presenter(presenter),
      m_list(new QListWidget),
      m_note(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_add(new KeyButton(tr("Add a model server"))),
      m_edit(new KeyButton(tr("Change it"))),
      m_close(new KeyButton(tr("Close")))
{
    setObjectName(QStringLiteral("serversDialog"));
    setWindowTitle(tr("Model servers"));
    m_list->setObjectName(QStringLiteral("servers"));
    m_list->setAccessibleName(tr("Model servers"));
    m_add->setObjectName(QStringLiteral("serversAdd"));
    m_edit->setObjectName(QStringLiteral("serversEdit"));
    m_note->setMaxLines(0);
    m_add->setKey(QKeySequence(Qt::Key_Insert));
    m_edit->setKey(QKeySequence(Qt::Key_Return));
    m_close->setKey(QKeySequence(Qt::Key_Escape));
    for (KeyButton *button : {m_add, m_edit, m_close})
        button->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addWidget(m_edit);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(tr("Model servers"), FontRole::PageTitle));
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    resize(scaled(560), scaled(380));
    const auto edit = [this] {
        if (m_list->currentItem() != nullptr)
            Q_EMIT serverAsked(m_list->currentItem()->data(Qt::UserRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, edit);
    connect(m_edit, &QAbstractButton::clicked, this, edit);
    connect(m_add, &QAbstractButton::clicked, this, [this] { Q_EMIT serverAsked({}); });
    connect(new QShortcut(QKeySequence(Qt::Key_Insert), this), &QShortcut::activated, m_add, &QAbstractButton::click);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(presenter, &RunsPresenter::choicesChanged, this, &ServersDialog::fill);
    fill();
    presenter->readChoices();
    m_list->setFocus();
}

void ServersDialog::fill()
{
    const QString before =
        m_list->currentItem() != nullptr ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    m_list->clear();
    if (m_presenter->choices())
        for (const pipeline::RunClassifier &one : m_presenter->choices()->classifiers) {
            if (!one.provider)
                continue;
            auto *item = new QListWidgetItem(
                tr("%1: %2 at %3", "name, model, address")
                    .arg(nameText(one.provider->name), nameText(one.provider->model), nameText(one.provider->baseUrl)),
                m_list);
            item->setData(Qt::UserRole, qtText(one.name));
            if (qtText(one.name) == before || m_list->count() == 1)
                m_list->setCurrentItem(item);
        }
    const QString problem = m_presenter->choicesProblem();
    m_note->setToken(problem.isEmpty() ? Token::Text2 : Token::Bad);
    m_note->setText(!problem.isEmpty() ? problem
                    : m_list->count() == 0
                        ? tr("There is none yet. A model server labels records by a language model, on "
                             "this computer or elsewhere.")
                        : tr("Runs can ask these for labels. Keys are not kept in the project."));
    m_list->setVisible(m_list->count() > 0);
    m_edit->setEnabled(m_list->count() > 0);
}

} // namespace secondlook::ui

#include "moc_servers_dialog.cpp"
