#include "ui/adjudicate/rule_dialog.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

QString shareText(double share)
{
    return RuleDialog::tr("%1%", "per cent").arg(QLocale().toString(share * 100.0, 'f', 1));
}

/// "7.5% (4.0% to 13.6%)".
QString wrongText(std::int64_t wrong, std::int64_t items)
{
    const WrongShare share = wrongShare(wrong, items);
    return RuleDialog::tr("%1 (%2 to %3)", "a share and its interval")
        .arg(shareText(share.value), shareText(share.low), shareText(share.high));
}

} // namespace

RuleDialog::RuleDialog(RuleSettling *settling, QWidget *parent)
    : QDialog(parent),
      m_settling(settling),
      m_rule(new QComboBox),
      m_least(new QDoubleSpinBox),
      m_count(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_expected(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_gold(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_problem(new PlainLabel(QString(), FontRole::Caption, Token::Bad)),
      m_settle(new KeyButton(tr("Settle them"))),
      m_cancel(new KeyButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("ruleDialog"));
    setWindowTitle(tr("Settle conflicts by a rule"));
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setAccessibleName(tr("Rule"));
    m_least->setObjectName(QStringLiteral("ruleLeast"));
    m_least->setAccessibleName(tr("Only where it is at least so sure"));
    m_least->setRange(0.0, 100.0);
    m_least->setDecimals(0);
    m_least->setSingleStep(5.0);
    m_least->setSuffix(QStringLiteral(" %"));
    m_least->setKeyboardTracking(false);
    m_least->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_least->setValue(settling->least() * 100.0);
    m_count->setObjectName(QStringLiteral("ruleCount"));
    m_expected->setObjectName(QStringLiteral("ruleExpected"));
    m_gold->setObjectName(QStringLiteral("ruleGold"));
    for (PlainLabel *label : {m_count, m_expected, m_gold, m_problem})
        label->setMaxLines(0);
    m_settle->setObjectName(QStringLiteral("ruleSettle"));
    m_settle->setKind(KeyButton::Kind::Primary);
    m_settle->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_cancel->setKey(QKeySequence(Qt::Key_Escape));
    auto *form = new QFormLayout;
    form->addRow(tr("Rule"), m_rule);
    form->addRow(tr("Only where it is at least so sure"), m_least);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addLayout(form);
    column->addWidget(m_count);
    column->addWidget(m_expected);
    column->addWidget(m_gold);
    column->addStretch(1);
    column->addLayout(foot);
    resize(scaled(560), scaled(340));
    connect(m_rule, &QComboBox::activated, settling, &RuleSettling::setRule);
    connect(m_least, &QDoubleSpinBox::valueChanged, settling,
            [settling](double percent) { settling->setLeast(percent / 100.0); });
    connect(m_settle, &QAbstractButton::clicked, this, &RuleDialog::settle);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &RuleDialog::settle);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(settling, &RuleSettling::changed, this, &RuleDialog::showPreview);
    connect(settling, &RuleSettling::settled, this, &QDialog::accept);
    m_rule->setFocus();
    showPreview();
}

void RuleDialog::settle()
{
    m_least->interpretText(); // what is being typed counts: it is worked out anew, and nothing is settled yet
    m_settling->settle();
}

void RuleDialog::showPreview()
{
    if (m_rule->count() != int(m_settling->rules().size())) {
        m_rule->clear();
        for (const std::string &rule : m_settling->rules())
            m_rule->addItem(nameText(rule));
        m_rule->setCurrentIndex(m_settling->rule());
    }
    const review::RuleSettled *preview = m_settling->preview();
    m_problem->setText(m_settling->problem());
    m_settle->setEnabled(m_settling->canSettle());
    m_rule->setEnabled(!m_settling->isBusy());
    m_least->setEnabled(!m_settling->isBusy());
    if (!preview) {
        m_count->setText(m_settling->problem().isEmpty() ? tr("Working out what it would settle …") : QString());
        m_expected->setText({});
        m_gold->setText({});
        return;
    }
    m_count->setText(
        tr("It settles %1 of %Ln open conflicts and leaves the others to people.", nullptr, int(preview->conflicts))
            .arg(QLocale().toString(qlonglong(preview->settled))));
    m_expected->setText(expectedText(*preview));
    m_gold->setText(goldText(preview->gold));
}

QString RuleDialog::expectedText(const review::RuleSettled &preview) const
{
    QString text;
    if (preview.expectedError)
        text = tr("By its own account it is wrong in %1 of them.").arg(shareText(*preview.expectedError));
    if (preview.own > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                tr("%Ln conflicts with an answer of yours are left to others.", nullptr, int(preview.own));
    return text;
}

QString RuleDialog::goldText(const review::ErrorOnGold &gold) const
{
    if (gold.items == 0)
        return tr("How often it really errs is not known: there is no gold record with people's answers on which it is "
                  "so sure.");
    const QString text = tr("On %Ln gold records that people answered it is wrong in %1.", nullptr, int(gold.items))
                             .arg(wrongText(gold.wrong, gold.items));
    if (gold.disputed == 0 || gold.disputed == gold.items)
        return text;
    return text + QStringLiteral(" ") +
           tr("Where people disagree, as in conflicts, on %Ln of these: in %1.", nullptr, int(gold.disputed))
               .arg(wrongText(gold.disputedWrong, gold.disputed));
}

} // namespace secondlook::ui

#include "moc_rule_dialog.cpp"
