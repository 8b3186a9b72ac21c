#pragma once

#include "ui/models/review_preferences.h"

#include <QMap>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>

class QSettings;

namespace secondlook::ui {

/// The theme a reviewer has chosen; System is whatever the desktop had when the program started.
enum class ThemeChoice { System, Light, Dark, Contrast };

/// The languages that the interface speaks, as their translation files name them.
inline constexpr std::array interfaceLanguages = {"en", "de", "fr", "es", "zh_CN", "ar"};

struct LookPreferences
{
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 100; ///< per cent, 80 .. 200
    QString language;   ///< one of interfaceLanguages; empty: that of the desktop. Holds from the next start on

    bool operator==(const LookPreferences &) const = default;
};

/// What one reviewer has set for this program, kept in a store that may have been edited by hand: a value that makes no
/// sense there counts as its default. Every change is written at once.
class ReviewerSettings : public QObject
{
    Q_OBJECT

public:
    static constexpr int longestName = 100; ///< bytes of UTF-8 that a project takes for a reviewer's name

    /// `store` outlives this object. An empty `reviewer` is whoever was remembered last, and `user` where nobody was.
    ReviewerSettings(QSettings *store, const QString &reviewer, const QString &user, QObject *parent = nullptr);

    QString reviewer() const { return m_reviewer; }
    /// Goes on under another name and remembers it. Settings that were made under that name come back; a new name takes
    /// the present ones along.
    void setReviewer(const QString &name);

    const ReviewPreferences &review() const { return m_review; }
    void setReview(const ReviewPreferences &review);
    bool singleKeysOn() const { return m_singleKeysOn; }
    void setSingleKeysOn(bool on);
    const LookPreferences &look() const { return m_look; }
    void setLook(const LookPreferences &look);

    /// Key texts by action id exactly as they are stored: nothing about them is known to be right.
    const QMap<QString, QStringList> &keys() const { return m_keys; }
    void setKeys(const QString &action, const QStringList &keys);
    /// Removes what is stored for an action.
    void removeKeys(const QString &action);
    void removeAllKeys();

    /// False where the last change could not be written; it holds until the program ends.
    bool isSaved() const { return m_saved; }

Q_SIGNALS:
    void reviewerChanged();
    void reviewChanged();
    void singleKeysChanged();
    void lookChanged();
    void keysChanged();
    void savedChanged();

private:
    void read();
    void writeReview();
    void writeLook();
    void writeAll();
    QString path(const QString &name) const;
    QVariant value(const char *name) const;
    void write(const QString &name, const QVariant &value);
    void finishWriting();

    QSettings *m_store;
    QString m_reviewer;
    ReviewPreferences m_review;
    bool m_singleKeysOn = true;
    LookPreferences m_look;
    QMap<QString, QStringList> m_keys;
    bool m_saved = true;
};

} // namespace secondlook::ui
