#include "ui/settings/appearance_section.h"

#include "ui/models/reviewer_settings.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>

namespace secondlook::ui {

namespace {

constexpr int textSizes[] = {100, 110, 125, 150, 175, 200};

// Each in its own words, so that everybody finds theirs in an interface they cannot read.
constexpr std::array<const char *, interfaceLanguages.size()> ownNames = {"English", "Deutsch",  "Français",
                                                                          "Español", "简体中文", "العربية"};

} // namespace

AppearanceSection::AppearanceSection(ReviewerSettings *settings, QWidget *parent)
    : SettingsForm(parent),
      m_settings(settings),
      m_theme(new SegmentedControl({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")})),
      m_textSize(new QComboBox),
      m_language(new QComboBox)
{
    m_theme->setObjectName(QStringLiteral("theme"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_language->setObjectName(QStringLiteral("language"));
    addHeading(tr("Appearance"));
    addRow(tr("Theme"), tr("System is light or dark as your desktop was when Second Look started."), m_theme);
    for (const int size : textSizes)
        m_textSize->addItem(tr("%L1%", "text size").arg(size), size);
    addRow(tr("Text size"), tr("The whole interface grows with it."), m_textSize);
    m_language->addItem(tr("System", "language"), QString());
    for (std::size_t i = 0; i < ownNames.size(); ++i)
        m_language->addItem(QString::fromUtf8(ownNames[i]), QLatin1String(interfaceLanguages[i]));
    addRow(tr("Language"), tr("Takes effect when Second Look starts the next time."), m_language);
    KeyButton *back = addFoot(tr("Back to the defaults"), m_settings);
    back->setObjectName(QStringLiteral("appearanceDefaults"));
    connect(back, &QAbstractButton::clicked, this, [this] { m_settings->setLook({}); });
    connect(m_settings, &ReviewerSettings::lookChanged, this, &AppearanceSection::showSettings);
    connect(m_theme, &SegmentedControl::currentChanged, this, &AppearanceSection::take);
    connect(m_textSize, &QComboBox::activated, this, &AppearanceSection::take);
    connect(m_language, &QComboBox::activated, this, &AppearanceSection::take);
    showSettings();
}

void AppearanceSection::showSettings()
{
    const LookPreferences look = m_settings->look();
    const QSignalBlocker quiet(m_theme);
    m_theme->setCurrent(int(look.theme));
    if (m_textSize->findData(look.textSize) < 0) // set by the keys for smaller text
        m_textSize->insertItem(0, tr("%L1%", "text size").arg(look.textSize), look.textSize);
    m_textSize->setCurrentIndex(m_textSize->findData(look.textSize));
    m_language->setCurrentIndex(m_language->findData(look.language));
}

void AppearanceSection::take()
{
    m_settings->setLook(
        {ThemeChoice(m_theme->current()), m_textSize->currentData().toInt(), m_language->currentData().toString()});
}

} // namespace secondlook::ui

#include "moc_appearance_section.cpp"
