#include "ui/agreement/finding_card.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/scatter_chart.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

/// The name of a finding, which makes it the current one.
class FindingName : public QAbstractButton
{
public:
    explicit FindingName(RecordFinding finding) : m_finding(finding)
    {
        setText(AgreementWords::findingName(finding));
        setCheckable(true);
        setAutoExclusive(false);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        return {scaled(24) + textWidth(ui::font(FontRole::BodyStrong), text()) + 8, scaled(26)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Flow flow(painter, rect());
        paintFindingMark(painter, QPointF(scaled(7) + 1, height() / 2.0), scaled(10) / 2.0, m_finding);
        paintLine(painter, rect().adjusted(scaled(22), 0, 0, 0), ui::font(FontRole::BodyStrong), color(Token::Text),
                  text());
        if (hasFocus())
            paintBox(painter, rect(), QColor(), color(Token::Accent), controlRadius, 2);
    }

private:
    RecordFinding m_finding;
};

} // namespace

FindingCard::FindingCard(RecordFinding finding, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_finding(finding),
      m_hasAction(!action.isEmpty()),
      m_name(new FindingName(finding)),
      m_count(new PlainLabel(QString(), FontRole::PageTitle)),
      m_share(new PlainLabel(QString(), FontRole::Body, Token::Text3)),
      m_meaning(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_act(new KeyButton(action)),
      m_open(new KeyButton(QString()))
{
    m_meaning->setMaxLines(0);
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_share->setMinimumWidth(scaled(52));
    m_act->setSmall(true);
    m_open->setSmall(true);
    m_act->hide();
    m_open->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    head->addWidget(m_share);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_act);
    foot->addWidget(m_open);
    foot->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 11);
    rows->setSpacing(3);
    rows->addLayout(head);
    rows->addWidget(m_meaning);
    rows->addLayout(foot);
    connect(m_name, &QAbstractButton::clicked, this, &FindingCard::chosen);
    connect(m_act, &QAbstractButton::clicked, this, &FindingCard::acted);
    connect(m_open, &QAbstractButton::clicked, this, &FindingCard::opened);
}

QString FindingCard::meaning(const FindingSums &sums, bool byHand) const
{
    const auto beyond = int(sums.beyondErrors[std::size_t(m_finding)]);
    const QString tested =
        byHand ? QLatin1Char(' ') +
                     tr("In %Ln of them people differ more than their usual errors explain.", nullptr, beyond)
               : QString();
    switch (m_finding) {
    case RecordFinding::Ambiguous:
        return tr("People disagree and the model cannot tell. Keep soft labels, or split the label.") + tested;
    case RecordFinding::CheckLabels:
        return tr("The model is sure where people differ. Look for a gap in the guideline or a label error.") + tested;
    case RecordFinding::TrainOnIt:
        return tr("People agree and the model does not know yet. These labels teach the most: the next training uses "
                  "all that are settled.");
    case RecordFinding::LikelyModelError:
        return tr("People agree on another label than the model, which is sure: an error of the model, or too much "
                  "confidence.");
    case RecordFinding::Fine:
        return tr("People agree and the model is sure. Safe to commit, no action needed.");
    case RecordFinding::Unknown:
        return whyUnknown(sums);
    }
    return {};
}

QString FindingCard::whyUnknown(const FindingSums &sums)
{
    QStringList sentences;
    if (sums.tooFewAnswers > 0)
        sentences << tr("%Ln have too few answers for any split to show that people differ.", "records",
                        int(sums.tooFewAnswers));
    if (sums.tied > 0)
        sentences << tr("In %Ln several labels lead.", "records", int(sums.tied));
    if (sums.unpredicted > 0)
        sentences << tr("Of %Ln the model has said nothing yet.", "records", int(sums.unpredicted));
    return sentences.isEmpty() ? tr("Of every record it can be told.") : sentences.join(QLatin1Char(' '));
}

void FindingCard::setSums(const FindingSums &sums, bool byHand)
{
    const std::int64_t records = sums.of(m_finding);
    const std::int64_t all = sums.all();
    m_count->setText(QLocale().toString(qlonglong(records)));
    m_share->setText(all > 0 ? AgreementWords::percent(double(records) / double(all)) : QString());
    m_meaning->setText(meaning(sums, byHand));
    m_open->setText(tr("Open the %Ln", "records", int(records)));
    m_open->setEnabled(records > 0);
    m_act->setEnabled(records > 0);
    m_name->setAccessibleName(tr("%1: %Ln records", nullptr, int(records)).arg(m_name->text()));
    m_name->setAccessibleDescription(m_meaning->text());
    for (KeyButton *button : {m_act, m_open})
        button->setAccessibleName(
            tr("%1: %2", "group of records, what its button does").arg(m_name->text(), button->text()));
}

void FindingCard::setCurrent(bool current)
{
    m_current = current;
    m_name->setChecked(current);
    m_act->setKind(current ? KeyButton::Kind::Primary : KeyButton::Kind::Plain);
    update();
}

void FindingCard::setOffered(bool action, bool openRecords)
{
    m_act->setVisible(m_hasAction && action);
    m_open->setVisible(openRecords);
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const QRect inside = rect().adjusted(1, 1, -1, 0);
    if (m_current) {
        painter.fillRect(inside, color(Token::AccentTint));
        painter.fillRect(QRect(inside.left(), inside.top(), 3, inside.height()), color(Token::Accent));
    }
    painter.fillRect(QRect(inside.left(), inside.bottom(), inside.width(), 1), color(Token::Line));
}

} // namespace secondlook::ui

#include "moc_finding_card.cpp"
