#pragma once

#include "ui/models/reviewer_settings.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

namespace secondlook::ui {
class ReviewPage;
class SettingsPage;
} // namespace secondlook::ui

namespace secondlook::desk {

inline constexpr const char *settingsPageId = "settings";

/// Lets the settings act on the program, and keeps what menus and keys change of them.
class SettingsWiring : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SettingsWiring(ui::MainWindow *window, ui::ReviewerSettings *settings);

    /// Theme and text size are those of the settings from now on, and are kept when they change. `system` is what the
    /// desktop has; `today`, where there is one, is shown instead until somebody chooses another, and is not kept.
    void followLook(ui::Scheme system, std::optional<ui::Scheme> today);
    /// The page behaves as the settings say, now and when they change.
    void serve(ui::ReviewPage *page) const;

private:
    void takeKeys();
    void applyLook();
    void show(ui::Scheme scheme);
    void keepLook();

    ui::MainWindow *m_window;
    ui::ReviewerSettings *m_settings;
    ui::Scheme m_system = ui::Scheme::Light;
    ui::Scheme m_shown = ui::Scheme::Light;
    ui::ThemeChoice m_chosen = ui::ThemeChoice::System; ///< that led to m_shown
    bool m_applying = false;
};

/// The settings page as the window takes it.
ui::Page settingsPageOf(ui::SettingsPage *page);

} // namespace secondlook::desk
