#include "ui/models/reviewer_settings.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace secondlook::ui {

namespace {

using AskConfidence = ReviewPreferences::AskConfidence;

constexpr const char *lastReviewer = "reviewer/last";
constexpr int leastTextSize = 80;
constexpr int mostTextSize = 200;

constexpr std::array<std::pair<AskConfidence, const char *>, 3> confidenceWords = {
    {{AskConfidence::Never, "never"}, {AskConfidence::Optional, "optional"}, {AskConfidence::Always, "always"}}};

constexpr std::array<std::pair<ThemeChoice, const char *>, 4> themeWords = {{{ThemeChoice::System, "system"},
                                                                             {ThemeChoice::Light, "light"},
                                                                             {ThemeChoice::Dark, "dark"},
                                                                             {ThemeChoice::Contrast, "contrast"}}};

template <typename Words, typename Value> Value fromWord(const Words &words, const QVariant &word, Value otherwise)
{
    for (const auto &[value, text] : words)
        if (word.toString() == QLatin1String(text))
            return value;
    return otherwise;
}

template <typename Words, typename Value> QString toWord(const Words &words, Value value)
{
    for (const auto &[known, text] : words)
        if (known == value)
            return QLatin1String(text);
    return {};
}

int numberFrom(const QVariant &value, int least, int most, int otherwise)
{
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : otherwise;
}

QString languageFrom(const QVariant &value)
{
    const QString language = value.toString();
    const bool known = std::any_of(interfaceLanguages.begin(), interfaceLanguages.end(),
                                   [&](const char *spoken) { return language == QLatin1String(spoken); });
    return known ? language : QString();
}

bool switchFrom(const QVariant &value, bool otherwise)
{
    const QString word = value.toString();
    return word == QLatin1String("true") || (word != QLatin1String("false") && otherwise);
}

} // namespace

ReviewerSettings::ReviewerSettings(QSettings *store, const QString &reviewer, const QString &user, QObject *parent)
    : QObject(parent), m_store(store), m_reviewer(reviewer)
{
    const QString last = m_store->value(QLatin1String(lastReviewer)).toString().trimmed();
    if (m_reviewer.isEmpty())
        m_reviewer = last.isEmpty() || last.toUtf8().size() > longestName ? user : last;
    read();
}

QString ReviewerSettings::path(const QString &name) const
{
    // A name may hold a slash, which would begin another group.
    const auto reviewer = QString::fromLatin1(QUrl::toPercentEncoding(m_reviewer));
    return QStringLiteral("reviewers/%1/%2").arg(reviewer, name);
}

QVariant ReviewerSettings::value(const char *name) const
{
    return m_store->value(path(QLatin1String(name)));
}

void ReviewerSettings::read()
{
    const ReviewPreferences usual;
    m_review.confirmWithEnter = switchFrom(value("confirmWithEnter"), usual.confirmWithEnter);
    m_review.askConfidence = fromWord(confidenceWords, value("askConfidence"), usual.askConfidence);
    m_review.showEvidence = switchFrom(value("showEvidence"), usual.showEvidence);
    m_review.goal = numberFrom(value("goal"), ReviewPreferences::leastGoal, ReviewPreferences::mostGoal, usual.goal);
    m_review.breakMinutes =
        numberFrom(value("breakMinutes"), 0, ReviewPreferences::mostBreakMinutes, usual.breakMinutes);
    m_review.showPace = switchFrom(value("showPace"), usual.showPace);
    m_singleKeysOn = switchFrom(value("singleKeys"), true);
    m_look.theme = fromWord(themeWords, value("theme"), ThemeChoice::System);
    m_look.language = languageFrom(value("language"));
    m_look.textSize = numberFrom(value("textSize"), leastTextSize, mostTextSize, LookPreferences().textSize);
    m_keys.clear();
    m_store->beginGroup(path(QStringLiteral("keys")));
    const QStringList actions = m_store->allKeys();
    for (const QString &action : actions)
        m_keys.insert(action, m_store->value(action).toStringList());
    m_store->endGroup();
}

void ReviewerSettings::setReviewer(const QString &name)
{
    if (name == m_reviewer)
        return;
    m_reviewer = name;
    m_store->setValue(QLatin1String(lastReviewer), name);
    m_store->beginGroup(path(QString()).chopped(1));
    const bool known = !m_store->allKeys().isEmpty();
    m_store->endGroup();
    if (known)
        read();
    else
        writeAll();
    finishWriting();
    Q_EMIT reviewerChanged();
    Q_EMIT reviewChanged();
    Q_EMIT singleKeysChanged();
    Q_EMIT lookChanged();
    Q_EMIT keysChanged();
}

void ReviewerSettings::setReview(const ReviewPreferences &review)
{
    if (review == m_review)
        return;
    m_review = review;
    writeReview();
    finishWriting();
    Q_EMIT reviewChanged();
}

void ReviewerSettings::setSingleKeysOn(bool on)
{
    if (on == m_singleKeysOn)
        return;
    m_singleKeysOn = on;
    write(QStringLiteral("singleKeys"), on);
    finishWriting();
    Q_EMIT singleKeysChanged();
}

void ReviewerSettings::setLook(const LookPreferences &look)
{
    if (look == m_look)
        return;
    m_look = look;
    writeLook();
    finishWriting();
    Q_EMIT lookChanged();
}

void ReviewerSettings::setKeys(const QString &action, const QStringList &keys)
{
    m_keys.insert(action, keys);
    write(QStringLiteral("keys/") + action, keys);
    finishWriting();
    Q_EMIT keysChanged();
}

void ReviewerSettings::removeKeys(const QString &action)
{
    m_keys.remove(action);
    m_store->remove(path(QStringLiteral("keys/") + action));
    finishWriting();
    Q_EMIT keysChanged();
}

void ReviewerSettings::removeAllKeys()
{
    m_keys.clear();
    m_store->remove(path(QStringLiteral("keys")));
    finishWriting();
    Q_EMIT keysChanged();
}

void ReviewerSettings::writeReview()
{
    write(QStringLiteral("confirmWithEnter"), m_review.confirmWithEnter);
    write(QStringLiteral("askConfidence"), toWord(confidenceWords, m_review.askConfidence));
    write(QStringLiteral("showEvidence"), m_review.showEvidence);
    write(QStringLiteral("goal"), m_review.goal);
    write(QStringLiteral("breakMinutes"), m_review.breakMinutes);
    write(QStringLiteral("showPace"), m_review.showPace);
}

void ReviewerSettings::writeLook()
{
    write(QStringLiteral("theme"), toWord(themeWords, m_look.theme));
    write(QStringLiteral("language"), m_look.language);
    write(QStringLiteral("textSize"), m_look.textSize);
}

void ReviewerSettings::writeAll()
{
    writeReview();
    writeLook();
    write(QStringLiteral("singleKeys"), m_singleKeysOn);
    for (auto entry = m_keys.constBegin(); entry != m_keys.constEnd(); ++entry)
        write(QStringLiteral("keys/") + entry.key(), entry.value());
}

void ReviewerSettings::write(const QString &name, const QVariant &value)
{
    m_store->setValue(path(name), value);
}

void ReviewerSettings::finishWriting()
{
    m_store->sync();
    const bool saved = m_store->status() == QSettings::NoError && m_store->isWritable();
    if (saved == m_saved)
        return;
    m_saved = saved;
    Q_EMIT savedChanged();
}

} // namespace secondlook::ui

#include "moc_reviewer_settings.cpp"
