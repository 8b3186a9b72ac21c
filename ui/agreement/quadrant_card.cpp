#include "ui/agreement/quadrant_card.h"

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

/// The name of a quadrant, which makes it the current one.
class QuadrantName : public QAbstractButton
{
public:
    explicit QuadrantName(Quadrant quadrant) : m_quadrant(quadrant)
    {
        setText(AgreementWords::quadrantName(quadrant));
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
        paintQuadrantMark(painter, QPointF(scaled(7) + 1, height() / 2.0), scaled(10) / 2.0, m_quadrant);
        paintLine(painter, rect().adjusted(scaled(22), 0, 0, 0), ui::font(FontRole::BodyStrong), color(Token::Text),
                  text());
        if (hasFocus())
            paintBox(painter, rect(), QColor(), color(Token::Accent), controlRadius, 2);
    }

private:
    Quadrant m_quadrant;
};

} // namespace

QuadrantCard::QuadrantCard(Quadrant quadrant, const QString &action, QWidget *parent)
    : QWidget(parent),
      m_quadrant(quadrant),
      m_hasAction(!action.isEmpty()),
      m_name(new QuadrantName(quadrant)),
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
    connect(m_name, &QAbstractButton::clicked, this, &QuadrantCard::chosen);
    connect(m_act, &QAbstractButton::clicked, this, &QuadrantCard::acted);
    connect(m_open, &QAbstractButton::clicked, this, &QuadrantCard::opened);
}

QString QuadrantCard::meaning(const QuadrantSums &sums) const
{
    const auto beyond = int(sums.beyondErrors[std::size_t(m_quadrant)]);
    const QString more =
        beyond == 0 ? QString()
                    : QLatin1Char(' ') +
                          tr("In %Ln of them people differ more than their usual errors explain.", nullptr, beyond);
    switch (m_quadrant) {
    case Quadrant::Ambiguous:
        return tr("People disagree and the model cannot tell. Keep soft labels, or split the label.") + more;
    case Quadrant::Contested:
        return tr("The model is sure where people differ. Look for a gap in the guideline or a label error.") + more;
    case Quadrant::Learn:
        return tr("People agree and the model does not know yet. These labels teach the most: the next training uses "
                  "all that are settled.");
    case Quadrant::Clear:
        return sums.modelSaysOther == 0 ? tr("People agree and the model is sure. Safe to commit, no action needed.")
                                        : tr("People agree and the model is sure. In %Ln of them it is sure of another "
                                             "label: an error of the "
                                             "model, or too much confidence.",
                                             nullptr, int(sums.modelSaysOther));
    }
    return {};
}

void QuadrantCard::setSums(const QuadrantSums &sums, std::int64_t all)
{
    const std::int64_t records = sums.records[std::size_t(m_quadrant)];
    m_count->setText(QLocale().toString(qlonglong(records)));
    m_share->setText(all > 0 ? AgreementWords::percent(double(records) / double(all)) : QString());
    m_meaning->setText(meaning(sums));
    m_open->setText(tr("Open the %Ln", "records", int(records)));
    m_open->setEnabled(records > 0);
    m_act->setEnabled(records > 0);
    m_name->setAccessibleName(tr("%1: %Ln records", nullptr, int(records)).arg(m_name->text()));
    m_name->setAccessibleDescription(m_meaning->text());
    for (KeyButton *button : {m_act, m_open})
        button->setAccessibleName(tr("%1: %2", "quadrant, what its button does").arg(m_name->text(), button->text()));
}

void QuadrantCard::setCurrent(bool current)
{
    m_current = current;
    m_name->setChecked(current);
    m_act->setKind(current ? KeyButton::Kind::Primary : KeyButton::Kind::Plain);
    update();
}

void QuadrantCard::setOffered(bool action, bool openRecords)
{
    m_act->setVisible(m_hasAction && action);
    m_open->setVisible(openRecords);
}

void QuadrantCard::paintEvent(QPaintEvent *)
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
