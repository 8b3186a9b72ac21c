#pragma once

#include "ui/theme/theme.h"

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace secondlook::ui {

class IconLabel;
class KeyButton;
class PlainLabel;
class ReviewerSettings;

/// A setting: what it is called, a sentence about it, and its control at the right edge.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    SettingRow(const QString &title, const QString &caption, QWidget *control, QWidget *parent = nullptr);

    void setCaption(const QString &caption);

private:
    PlainLabel *m_caption;
    QWidget *m_control;
};

/// A value that only somebody else can change.
class LockedValue : public QWidget
{
    Q_OBJECT

public:
    explicit LockedValue(const QString &title, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    QString m_title;
    PlainLabel *m_text;
};

/// Says whether changes reach the disk.
class SavedNote : public QWidget
{
    Q_OBJECT

public:
    explicit SavedNote(const ReviewerSettings *settings, QWidget *parent = nullptr);

private:
    void say();

    const ReviewerSettings *m_settings;
    IconLabel *m_icon;
    PlainLabel *m_text;
};

/// A column of settings that scrolls: at most 820 px wide, at the left edge.
class SettingsForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

protected:
    /// Begins a group; from the second one on with a hairline above.
    void addHeading(const QString &text);
    SettingRow *addRow(const QString &title, const QString &caption, QWidget *control);
    /// The last row: the way back, and whether all is saved.
    KeyButton *addFoot(const QString &back, const ReviewerSettings *settings);
    QVBoxLayout *column() const { return m_column; }
    void endColumn();

private:
    QVBoxLayout *m_column;
    bool m_hasHeading = false;
};

/// No wider than a column of settings is.
void limitToColumn(QWidget *content);

} // namespace secondlook::ui
