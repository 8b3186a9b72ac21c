#include "ui/review/record_notes.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int noteGap = 8;
constexpr int noteIconSide = 14;

// A small piece of marked text without letters.
class MarkSample : public QWidget
{
public:
    explicit MarkSample(bool speaksFor) : m_speaksFor(speaksFor) { setFixedSize(scaled(22), scaled(14)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(m_speaksFor ? Token::Mark : Token::MarkWarm));
        QPen pen(color(m_speaksFor ? Token::S1 : Token::S2), 2);
        pen.setCapStyle(Qt::FlatCap);
        if (!m_speaksFor)
            pen.setDashPattern({2.0, 1.5});
        painter.setPen(pen);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    bool m_speaksFor;
};

} // namespace

CutLine::CutLine(QAction *showAll, QWidget *parent)
    : QWidget(parent),
      m_text(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_button(new KeyButton(tr("Show all")))
{
    m_text->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_button->setSmall(true);
    m_button->setAction(showAll);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargins(scaled(noteIconSide) + noteGap, 0, 0, 0));
    row->setSpacing(noteGap);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(m_button);
}

void CutLine::setCounts(qint64 shown, qint64 total)
{
    const QLocale locale;
    m_text->setText(tr("Cut here: %1 of %2 characters").arg(locale.toString(shown), locale.toString(total)));
}

void CutLine::setCanShowMore(bool can)
{
    m_button->setVisible(can);
}

void CutLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    const int side = scaled(noteIconSide);
    paintIcon(painter, QRect(0, (height() - side) / 2, side, side), QStringLiteral("cut"), color(Token::Text3));
    painter.setPen(QPen(color(Token::Line2), 1, Qt::DashLine));
    const int middle = height() / 2;
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), m_text->geometry());
    const QRect button = QStyle::visualRect(layoutDirection(), rect(), m_button->geometry());
    painter.drawLine(text.right() + noteGap, middle, m_button->isHidden() ? width() : button.left() - noteGap, middle);
}

EvidenceLegend::EvidenceLegend(QAction *toggle, QWidget *parent)
    : QWidget(parent),
      m_samples(new QWidget),
      m_for(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_source(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    auto *other = new PlainLabel(tr("speaks for another label"), FontRole::Caption, Token::Text2);
    auto *samples = new QHBoxLayout(m_samples);
    samples->setContentsMargins(0, 0, 0, 0);
    samples->setSpacing(6);
    samples->addWidget(new MarkSample(true));
    samples->addWidget(m_for);
    samples->addSpacing(14);
    samples->addWidget(new MarkSample(false));
    samples->addWidget(other);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_samples);
    row->addStretch(1);
    row->addWidget(m_source);
    row->addWidget(new KeyCap(toggle));
    m_source->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void EvidenceLegend::setNames(const QString &label, const QString &model)
{
    m_for->setText(tr("speaks for %1").arg(label));
    m_source->setText(model.isEmpty() ? tr("Evidence") : tr("Evidence from %1").arg(model));
}

void EvidenceLegend::setShown(bool shown)
{
    m_samples->setVisible(shown);
}

} // namespace secondlook::ui

#include "moc_record_notes.cpp"
