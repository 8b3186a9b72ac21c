#include "ui/start/drop_zone.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("import"), 22)),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_words(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_track(new ProgressTrack(QString()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_track->setFixedWidth(scaled(280));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_title);
    texts->addWidget(m_words);
    texts->addSpacing(4);
    texts->addWidget(m_track);
    texts->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_icon);
    row->addLayout(texts);
    row->addStretch(1);
    showInvitation();
}

void DropZone::showInvitation()
{
    m_icon->setIcon(QStringLiteral("import"), Token::Text2);
    m_title->setText(tr("Or drop a file here"));
    m_words->setText(tr(".csv .tsv .json .jsonl. The file is read, never changed."));
    m_track->hide();
}

void DropZone::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_icon->setIcon(QStringLiteral("runs"), Token::AccentText);
    m_title->setText(what);
    const bool known = total > 0;
    m_words->setText(known ? tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(total)) : tr("Under way"));
    m_track->setAccessibleName(what);
    m_track->setRange(0, 1000);
    m_track->setValue(known ? int(done * 1000 / total) : 0);
    m_track->setVisible(known);
}

QSize DropZone::sizeHint() const
{
    return {scaled(600), scaled(112)};
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Token::Panel), color(Token::Control), cardRadius, 1, Qt::DashLine);
}

} // namespace secondlook::ui

#include "moc_drop_zone.cpp"
