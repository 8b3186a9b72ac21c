#pragma once

#include "ui/settings/settings_form.h"

class QComboBox;

namespace secondlook::ui {

class SegmentedControl;

/// Theme, text size and language.
class AppearanceSection : public SettingsForm
{
    Q_OBJECT

public:
    explicit AppearanceSection(ReviewerSettings *settings, QWidget *parent = nullptr);

private:
    void showSettings();
    void take();

    ReviewerSettings *m_settings;
    SegmentedControl *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_language;
};

} // namespace secondlook::ui
