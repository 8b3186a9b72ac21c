#include "ui/runs/figure_card.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : Card(parent),
      m_icon(new IconLabel(QStringLiteral("warn"), 14, Token::Audit)),
      m_title(new PlainLabel(title, FontRole::Caption, Token::Text2)),
      m_figure(new PlainLabel(QString(), FontRole::PageTitle)),
      m_unit(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_track(new ProgressTrack(title)),
      m_words(new PlainLabel(QString(), FontRole::Caption, Token::Text2))
{
    m_title->setWeight(QFont::Medium);
    m_title->setMaxLines(2);
    m_figure->setElideMode(Qt::ElideNone);
    m_unit->setMaxLines(2);
    m_words->setMaxLines(0);
    m_icon->hide();
    m_track->hide();
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(m_figure);
    figure->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addLayout(figure);
    column->addSpacing(2);
    column->addWidget(m_track);
    column->addSpacing(2);
    column->addWidget(m_words);
    column->addStretch(1);
    setContentsMargins(14, 12, 14, 12);
}

void FigureCard::setFigure(const QString &figure, const QString &unit, const QString &words)
{
    m_figure->setText(figure);
    m_unit->setText(unit);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void FigureCard::setShare(double share, Token fill, const QString &icon)
{
    m_track->setVisible(share >= 0.0);
    if (share >= 0.0)
        m_track->setProgress(int(1000 * std::min(1.0, share)), 1000);
    m_track->setFill(fill);
    m_icon->setVisible(!icon.isEmpty());
    if (!icon.isEmpty())
        m_icon->setIcon(icon, fill == Token::BadFill ? Token::Bad : Token::Audit);
}

QString FigureCard::words() const
{
    return m_words->text();
}

} // namespace secondlook::ui

#include "moc_figure_card.cpp"
