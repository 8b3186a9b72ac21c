#include "app/desk/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace secondlook::desk {

namespace {

/// Ids, keys and most figures are written with European digits; a line must not mix two kinds.
QLocale withEuropeanDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == QLatin1String("0"))
        return locale;
    return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
}

} // namespace

void installLanguage(const QString &language)
{
    static QTranslator own; // taken over anew at each call
    static QTranslator qt;  // the words of Qt's own dialogs and keys, where they are installed
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString folder = QStringLiteral(":/translations");
    if (!own.load(locale, QStringLiteral("secondlook"), QStringLiteral("_"), folder)) {
        // English words with another language's numbers would read like mistakes.
        locale = QLocale(QLocale::English);
        [[maybe_unused]] const bool english = own.load(QStringLiteral(":/translations/secondlook_en.qm"));
        Q_ASSERT(english);
    }
    QCoreApplication::installTranslator(&own);
    if (qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    QLocale::setDefault(withEuropeanDigits(locale));
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace secondlook::desk
