#include "ui/settings/settings_form.h"

#include "ui/models/reviewer_settings.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int columnWidth = 820;

QHBoxLayout *flatRow(QWidget *owner, int spacing)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

SettingRow::SettingRow(const QString &title, const QString &caption, QWidget *control, QWidget *parent)
    : QWidget(parent), m_caption(new PlainLabel(QString(), FontRole::Caption, Token::Text3)), m_control(control)
{
    auto *name = new PlainLabel(title);
    name->setMaxLines(2);
    m_caption->setMaxLines(3);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(name);
    words->addWidget(m_caption);
    auto *row = flatRow(this, 24);
    row->setContentsMargins(0, 8, 0, 8);
    row->addLayout(words, 1);
    row->addWidget(control, 0, Qt::AlignVCenter);
    if (auto *segments = qobject_cast<SegmentedControl *>(control))
        segments->nameButtons(title);
    control->setAccessibleName(title);
    setCaption(caption);
}

void SettingRow::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_control->setAccessibleDescription(caption);
}

LockedValue::LockedValue(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_text(new PlainLabel(QString(), FontRole::Body, Token::Text3))
{
    m_text->setElideMode(Qt::ElideNone);
    auto *row = flatRow(this, 8);
    row->addWidget(new IconLabel(QStringLiteral("lock"), 14, Token::Text3));
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void LockedValue::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(tr("%1: %2, locked", "setting, its value").arg(m_title, text));
}

SavedNote::SavedNote(const ReviewerSettings *settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_icon(new IconLabel(QString(), 14)),
      m_text(new PlainLabel(QString(), FontRole::Caption))
{
    m_text->setElideMode(Qt::ElideNone);
    auto *row = flatRow(this, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(settings, &ReviewerSettings::savedChanged, this, &SavedNote::say);
    say();
}

void SavedNote::say()
{
    const bool saved = m_settings->isSaved();
    m_icon->setIcon(saved ? QStringLiteral("ok") : QStringLiteral("warn"), saved ? Token::Text3 : Token::Bad);
    m_text->setToken(saved ? Token::Text3 : Token::Bad);
    m_text->setText(saved ? tr("Saved as you change it") : tr("Not saved: the settings file cannot be written"));
}

SettingsForm::SettingsForm(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(32, 20, 32, 24);
    m_column->setSpacing(0);
    limitToColumn(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void SettingsForm::addHeading(const QString &text)
{
    if (m_hasHeading) {
        m_column->addSpacing(10);
        m_column->addWidget(new Hairline(Qt::Horizontal));
        m_column->addSpacing(16);
    }
    m_hasHeading = true;
    auto *heading = new PlainLabel(text, FontRole::LabelName);
    heading->setWeight(QFont::DemiBold);
    m_column->addWidget(heading);
    m_column->addSpacing(8);
}

SettingRow *SettingsForm::addRow(const QString &title, const QString &caption, QWidget *control)
{
    auto *row = new SettingRow(title, caption, control);
    m_column->addWidget(row);
    return row;
}

KeyButton *SettingsForm::addFoot(const QString &back, const ReviewerSettings *settings)
{
    m_column->addSpacing(10);
    m_column->addWidget(new Hairline(Qt::Horizontal));
    m_column->addSpacing(14);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(24);
    auto *button = new KeyButton(back);
    foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(new SavedNote(settings));
    m_column->addLayout(foot);
    endColumn();
    return button;
}

void SettingsForm::endColumn()
{
    m_column->addStretch(1);
}

void limitToColumn(QWidget *content)
{
    const auto fit = [content] { content->setMaximumWidth(scaled(columnWidth)); };
    QObject::connect(&Theme::instance(), &Theme::changed, content, fit);
    fit();
}

} // namespace secondlook::ui

#include "moc_settings_form.cpp"
