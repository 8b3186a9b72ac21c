#include "ui/start/found_panel.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int namedSegments = 6;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString firstNames(const QStringList &names)
{
    return names.size() <= namedSegments ? names.join(QStringLiteral(", "))
                                         : FoundPanel::tr("%1 and %2 more")
                                               .arg(names.mid(0, namedSegments).join(QStringLiteral(", ")))
                                               .arg(names.size() - namedSegments);
}

} // namespace

FoundPanel::FoundPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(sideMargins(21, 20, 20, 12));
    m_column->setSpacing(0);
    m_column->addWidget(new PlainLabel(tr("Found in the file"), FontRole::BodyStrong));
    m_column->addSpacing(4);
    m_column->addStretch(1);
    setFixedWidth(scaled(340));
    showCounting();
}

void FoundPanel::begin()
{
    delete m_facts;
    m_lines.clear();
    m_facts = new QWidget;
    auto *rows = new QVBoxLayout(m_facts);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
}

void FoundPanel::end()
{
    for (const QString &sentence : std::as_const(m_notes))
        add(QStringLiteral("info"), Token::Text2, sentence, QString(), QString());
    m_column->insertWidget(2, m_facts);
}

void FoundPanel::add(const QString &iconName, Token tint, const QString &text, const QString &value,
                     const QString &note)
{
    if (!m_lines.isEmpty())
        m_facts->layout()->addWidget(new Hairline(Qt::Horizontal));
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 9, 0, 9);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->addWidget(new IconLabel(iconName, 16, tint), 0, 0, Qt::AlignVCenter);
    auto *words = new PlainLabel(text);
    words->setMaxLines(value.isEmpty() ? 0 : 2);
    grid->addWidget(words, 0, 1);
    auto *figure = new PlainLabel(value, FontRole::BodyStrong);
    figure->setElideMode(Qt::ElideNone);
    grid->addWidget(figure, 0, 2, Qt::AlignVCenter);
    if (!note.isEmpty()) {
        auto *meaning = new PlainLabel(note, FontRole::Caption, Token::Text3);
        meaning->setMaxLines(0);
        grid->addWidget(meaning, 1, 1, 1, 2);
    }
    grid->setColumnStretch(1, 1);
    m_facts->layout()->addWidget(row);
    m_lines << QStringList{text, value, note}.join(QLatin1Char(' ')).simplified();
}

void FoundPanel::addNumber(bool good, const QString &text, qint64 value, const QString &note)
{
    add(good ? QStringLiteral("ok") : QStringLiteral("warn"), good ? Token::Auto : Token::Audit, text, number(value),
        note);
}

void FoundPanel::showCounting()
{
    begin();
    add(QStringLiteral("runs"), Token::Text2, tr("Counting"), QString(), tr("The whole file is being read."));
    end();
}

void FoundPanel::showProblem(const QString &message)
{
    begin();
    add(QStringLiteral("error"), Token::Bad, tr("The file could not be read to its end"), QString(), message);
    end();
}

void FoundPanel::showSurvey(const FileSurvey &survey, const ChosenColumns &columns)
{
    begin();
    addNumber(survey.records > 0, tr("Rows with text"), survey.records, {});
    if (survey.leftOut > 0)
        addNumber(false, tr("Rows left out"), survey.leftOut,
                  tr("They stay in the import report. The first one, line %1").arg(survey.firstReason));
    if (columns.id.isEmpty())
        add(QStringLiteral("key"), Token::Text2, tr("No id column"), QString(), tr("Ids are made from the content."));
    else
        addNumber(survey.differentIds == survey.records, tr("Different ids"), survey.differentIds,
                  survey.differentIds == survey.records ? QString()
                                                        : tr("Of rows with the same id only the first is taken."));
    if (!columns.label.isEmpty()) {
        add(QStringLiteral("tag"), Token::Text2, tr("Rows that already have a label"), number(survey.labelled),
            tr("Used as earlier labels, not as gold."));
        addNumber(survey.labels.size() > 1, tr("Labels in the file"), survey.labels.size(),
                  tr("You can change the list in the next step."));
    }
    if (!columns.segment.isEmpty())
        add(QStringLiteral("split"), Token::Text2, tr("Segments in %1").arg(columns.segment),
            number(survey.segments.size()), firstNames(survey.segments.keys()));
    add(QStringLiteral("cut"), Token::Text2, tr("Longest text"), tr("%1 characters").arg(number(survey.longestText)),
        {});
    end();
}

void FoundPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Line));
}

} // namespace secondlook::ui

#include "moc_found_panel.cpp"
