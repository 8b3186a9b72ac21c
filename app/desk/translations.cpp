#include "app/desk/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace secondlook::desk {

void installLanguage(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QDir beside(QCoreApplication::applicationDirPath());
    const QStringList folders = {beside.filePath(QStringLiteral("translations")),
                                 beside.filePath(QStringLiteral("../translations")),
                                 beside.filePath(QStringLiteral("../share/secondlook/translations"))};
    auto *own = new QTranslator(QCoreApplication::instance());
    for (const QString &folder : folders) {
        if (!own->load(locale, QStringLiteral("secondlook"), QStringLiteral("_"), folder))
            continue;
        QCoreApplication::installTranslator(own);
        QLocale::setDefault(locale);
        auto *qt = new QTranslator(QCoreApplication::instance());
        if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(qt);
        return;
    }
    // English words with another language's numbers would read like mistakes.
    QLocale::setDefault(QLocale(QLocale::English));
    delete own;
}

} // namespace secondlook::desk
