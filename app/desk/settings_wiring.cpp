#include "app/desk/settings_wiring.h"

#include "ui/review/review_page.h"
#include "ui/settings/settings_page.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <utility>

namespace secondlook::desk {

using ui::ReviewerSettings;
using ui::Scheme;
using ui::Theme;
using ui::ThemeChoice;

namespace {

Scheme schemeOf(ThemeChoice choice, Scheme system)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Contrast:
        return Scheme::HighContrast;
    default:
        return system;
    }
}

ThemeChoice choiceOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return ThemeChoice::Light;
    case Scheme::Dark:
        return ThemeChoice::Dark;
    default:
        return ThemeChoice::Contrast;
    }
}

} // namespace

SettingsWiring::SettingsWiring(ui::MainWindow *window, ReviewerSettings *settings)
    : m_window(window), m_settings(settings)
{
    ui::ActionRegistry &registry = window->registry();
    connect(settings, &ReviewerSettings::keysChanged, this, &SettingsWiring::takeKeys);
    connect(settings, &ReviewerSettings::singleKeysChanged, this,
            [this] { m_window->registry().setSingleKeysOn(m_settings->singleKeysOn()); });
    takeKeys();
    registry.setSingleKeysOn(settings->singleKeysOn());
    connect(&registry, &ui::ActionRegistry::singleKeysChanged, settings, &ReviewerSettings::setSingleKeysOn);
}

void SettingsWiring::takeKeys()
{
    m_window->registry().setGivenKeys(ui::readKeyMap(m_settings->keys()).keys);
}

void SettingsWiring::followLook(Scheme system, std::optional<Scheme> today)
{
    m_system = system;
    m_chosen = m_settings->look().theme;
    show(today.value_or(schemeOf(m_chosen, m_system)));
    applyLook();
    connect(m_settings, &ReviewerSettings::lookChanged, this, &SettingsWiring::applyLook);
    connect(&Theme::instance(), &Theme::changed, this, &SettingsWiring::keepLook);
}

void SettingsWiring::show(Scheme scheme)
{
    m_shown = scheme;
    Theme::instance().setScheme(scheme);
}

void SettingsWiring::applyLook()
{
    const QScopedValueRollback applying(m_applying, true);
    const ui::LookPreferences look = m_settings->look();
    if (look.theme != std::exchange(m_chosen, look.theme))
        show(schemeOf(look.theme, m_system));
    Theme::instance().setTextScale(look.textSize);
}

void SettingsWiring::keepLook()
{
    if (m_applying)
        return;
    ui::LookPreferences look = m_settings->look();
    const Scheme shown = Theme::instance().scheme();
    if (shown != std::exchange(m_shown, shown))
        look.theme = m_chosen = choiceOf(shown);
    look.textSize = Theme::instance().textScale();
    m_settings->setLook(look);
}

void SettingsWiring::serve(ui::ReviewPage *page) const
{
    page->setPreferences(m_settings->review());
    connect(m_settings, &ReviewerSettings::reviewChanged, page,
            [page, settings = m_settings] { page->setPreferences(settings->review()); });
}

ui::Page settingsPageOf(ui::SettingsPage *page)
{
    return {QLatin1String(settingsPageId),
            QCoreApplication::translate("SettingsWiring", "Settings"),
            QStringLiteral("settings"),
            page,
            [page] { page->focusFirst(); },
            [page] { return page->areas(); },
            {},
            QKeySequence(Qt::CTRL | Qt::Key_Comma)};
}

} // namespace secondlook::desk

#include "moc_settings_wiring.cpp"
