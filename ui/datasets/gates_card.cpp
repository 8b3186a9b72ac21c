#include "ui/datasets/gates_card.h"

#include "ui/agreement/figure_table.h"
#include "ui/datasets/dataset_words.h"
#include "ui/models/text_conversion.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

using datasets::GateResult;
using Words = DatasetWords;

namespace {

constexpr int longestReason = 500;

FigureCell stateOf(const GateResult &gate)
{
    FigureCell cell;
    if (gate.pass) {
        cell.text = GatesCard::tr("passes");
        cell.icon = QStringLiteral("ok");
        cell.tone = FigureTone::Good;
    } else if (gate.accepted) {
        cell.text = GatesCard::tr("accepted");
        cell.icon = QStringLiteral("info");
        cell.isStrong = true;
    } else {
        cell.text = GatesCard::tr("fails");
        cell.icon = QStringLiteral("error");
        cell.tone = FigureTone::Bad;
    }
    return cell;
}

} // namespace

GatesCard::GatesCard(DatasetsPresenter *presenter, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_summary(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_none(new PlainLabel(tr("The policy asks for nothing. Quality gates in it keep a version from being frozen that "
                               "is not good enough: agreement, accuracy on gold, records a label, leaks."),
                            FontRole::Body, Token::Text2)),
      m_table(new FigureTable(tr("Quality gates"))),
      m_why(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_records(new KeyButton(tr("Show records"))),
      m_accept(new KeyButton(tr("Accept with a reason"))),
      m_takeBack(new KeyButton(tr("Take the acceptance back"))),
      m_asking(new QWidget),
      m_reason(new QLineEdit),
      m_done(new KeyButton(tr("Accept this gate")))
{
    setContentsMargins(16, 12, 16, 12);
    m_table->setObjectName(QStringLiteral("gates"));
    m_table->setFitsRows(true);
    m_records->setObjectName(QStringLiteral("gateRecords"));
    m_accept->setObjectName(QStringLiteral("gateAccept"));
    m_takeBack->setObjectName(QStringLiteral("gateTakeBack"));
    m_reason->setObjectName(QStringLiteral("gateReason"));
    m_done->setObjectName(QStringLiteral("gateDone"));
    m_none->setMaxLines(0);
    m_why->setMaxLines(0);
    m_summary->setMaxLines(2);
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("Why this gate is accepted"));
    m_reason->setPlaceholderText(tr("Why it may pass; the version keeps this"));
    for (KeyButton *button : {m_records, m_accept, m_takeBack, m_done})
        button->setSmall(true);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Quality gates"), FontRole::BodyStrong));
    head->addWidget(m_summary, 1);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (KeyButton *button : {m_records, m_accept, m_takeBack})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    asking->setSpacing(8);
    asking->addWidget(m_reason, 1);
    asking->addWidget(m_done);
    m_asking->hide();
    m_done->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(m_why);
    column->addLayout(actions);
    column->addWidget(m_asking);
    column->addStretch(1);
    auto *leave = new QAction(m_asking);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asking->addAction(leave);
    connect(leave, &QAction::triggered, this, &GatesCard::leaveReason);
    connect(m_table, &FigureTable::currentIdChanged, this, &GatesCard::showCurrent);
    connect(m_table, &FigureTable::opened, this, [this] {
        if (m_records->isVisible())
            Q_EMIT recordsAsked(currentGate());
    });
    connect(m_records, &QAbstractButton::clicked, this, [this] { Q_EMIT recordsAsked(currentGate()); });
    connect(m_accept, &QAbstractButton::clicked, this, &GatesCard::ask);
    connect(m_takeBack, &QAbstractButton::clicked, this, [this] {
        m_presenter->takeBackAcceptance(currentGate());
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_done->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &GatesCard::accept);
    connect(m_done, &QAbstractButton::clicked, this, &GatesCard::accept);
    connect(presenter, &DatasetsPresenter::changed, this, &GatesCard::showGates);
    connect(presenter, &DatasetsPresenter::gatesChanged, this, &GatesCard::showGates);
    showGates();
}

std::string GatesCard::currentGate() const
{
    const auto gates = m_presenter->gates();
    const int place = m_table->currentId();
    return place >= 0 && place < int(gates.size()) ? gates[std::size_t(place)].name : std::string();
}

void GatesCard::showGates()
{
    const datasets::DatasetManifest *shown = m_presenter->shown();
    if (shown == nullptr) {
        m_filled = false;
        return;
    }
    const auto gates = m_presenter->gates();
    QList<FigureRow> rows;
    int passing = 0;
    int accepted = 0;
    int firstFailing = -1;
    for (const GateResult &gate : gates) {
        const int place = int(rows.size());
        passing += gate.pass ? 1 : 0;
        accepted += gate.accepted ? 1 : 0;
        if (!gate.pass && !gate.accepted && firstFailing < 0)
            firstFailing = place;
        FigureCell name;
        name.text = Words::gateName(gate.name);
        name.remark = Words::gateRemark(gate);
        FigureCell found;
        found.text = Words::gateFound(gate, shown->card);
        found.isStrong = true;
        FigureCell needed;
        needed.text = Words::gateNeeded(gate);
        needed.isQuiet = true;
        rows << FigureRow{{name, found, needed, stateOf(gate)}, place};
    }
    m_none->setVisible(gates.empty());
    m_table->setVisible(!gates.empty());
    m_table->setTable(
        {{tr("Gate"), false, true}, {tr("Now"), true, false}, {tr("Needed"), true, false}, {tr("Result")}}, rows);
    const int failing = int(gates.size()) - passing - accepted;
    m_summary->setText(
        gates.empty()
            ? QString()
            : tr("%1 pass, %2 fail, %3 accepted", "numbers of gates").arg(passing).arg(failing).arg(accepted));
    if (!m_filled && !gates.empty())
        m_table->setCurrentId(std::max(firstFailing, 0));
    m_filled = true;
    showCurrent();
}

void GatesCard::showCurrent()
{
    const datasets::DatasetManifest *shown = m_presenter->shown();
    const auto gates = m_presenter->gates();
    const int place = m_table->currentId();
    m_asking->hide();
    const bool known = shown != nullptr && place >= 0 && place < int(gates.size());
    m_why->setVisible(known);
    const GateResult gate = known ? gates[std::size_t(place)] : GateResult{};
    if (known)
        m_why->setText(Words::gateWhy(gate, shown->card));
    m_records->setVisible(known && !gate.pass && datasets::hasRecords(gate.name, m_presenter->selected()));
    m_accept->setVisible(known && !gate.pass && !gate.accepted && m_presenter->isDraftShown());
    m_takeBack->setVisible(known && gate.accepted && m_presenter->isDraftShown());
}

void GatesCard::ask()
{
    m_reason->clear();
    m_accept->hide();
    m_asking->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GatesCard::accept()
{
    if (!m_done->isEnabled())
        return;
    const QString reason = m_reason->text();
    m_table->setFocus(Qt::OtherFocusReason);
    m_presenter->accept(currentGate(), reason);
}

void GatesCard::leaveReason()
{
    showCurrent();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace secondlook::ui

#include "moc_gates_card.cpp"
