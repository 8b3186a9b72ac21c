#include <QTest>

#include "tests/support/registry.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString type;      ///< empty where the translation is finished
    QStringList forms; ///< one, or one for each plural
    bool plural = false;

    QString key() const { return context + QLatin1Char('\n') + source + QLatin1Char('\n') + comment; }
};

const QMap<QString, int> &pluralForms()
{
    static const QMap<QString, int> forms = {
        {QStringLiteral("en"), 2}, {QStringLiteral("de"), 2},    {QStringLiteral("fr"), 2},
        {QStringLiteral("es"), 2}, {QStringLiteral("zh_CN"), 1}, {QStringLiteral("ar"), 6},
    };
    return forms;
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("message")) &&
           !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            message.forms << xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            if (!message.plural)
                message.forms << xml.readElementText();
        }
    }
    return message;
}

QList<Message> readTranslations(const QString &language)
{
    QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/translations/secondlook_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString &text, const char *pattern)
{
    static const QMap<QByteArray, QRegularExpression> known = {
        {"number", QRegularExpression(QStringLiteral("%L?n"))},
        {"argument", QRegularExpression(QStringLiteral("%L?[0-9]+"))},
    };
    QStringList found;
    for (auto match = known.value(pattern).globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Where a text has blanks at its ends.
QString edges(const QString &text)
{
    const bool before = !text.isEmpty() && text.front().isSpace();
    const bool after = !text.isEmpty() && text.back().isSpace();
    return QStringLiteral("%1%2").arg(int(before)).arg(int(after));
}

/// Signs alone, such as those between names, go by the habits of a language.
bool hasWords(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

/// What is wrong with a translation; empty where all is well.
QString flawOf(const Message &message, int forms, bool countsInWords)
{
    if (!message.type.isEmpty())
        return message.type;
    if (message.forms.size() != (message.plural ? forms : 1))
        return QStringLiteral("%1 plural forms").arg(message.forms.size());
    for (int i = 0; i < message.forms.size(); ++i) {
        const QString &text = message.forms[i];
        if (text.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholders(text, "argument") != placeholders(message.source, "argument"))
            return QStringLiteral("other arguments: ") + text;
        // None, one and two are words in a language that has forms of their own for them.
        const bool inWords = countsInWords && i < 3 && placeholders(text, "number").isEmpty();
        if (!inWords && placeholders(text, "number") != placeholders(message.source, "number"))
            return QStringLiteral("other number: ") + text;
        if (hasWords(message.source) && edges(text) != edges(message.source))
            return QStringLiteral("other blanks around it: ") + text;
        const auto keys = text.count(QLatin1Char('&'));
        if (keys > message.source.count(QLatin1Char('&')))
            return QStringLiteral("a menu key where the source has none: ") + text;
    }
    return {};
}

} // namespace

/// The translation files themselves: nothing is open, nothing is lost.
class TranslationFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOpen_data()
    {
        QTest::addColumn<QString>("language");
        for (auto it = pluralForms().begin(); it != pluralForms().end(); ++it)
            QTest::addRow("%s", qPrintable(it.key())) << it.key();
    }
    void nothingIsOpen()
    {
        QFETCH(QString, language);
        const QList<Message> messages = readTranslations(language);
        QVERIFY2(!messages.isEmpty(), "the file was not found or is no XML");
        QStringList flaws;
        for (const Message &message : messages) {
            const QString flaw = flawOf(message, pluralForms().value(language), language == QLatin1String("ar"));
            if (!flaw.isEmpty())
                flaws << QStringLiteral("%1: \"%2\": %3").arg(message.context, message.source, flaw);
        }
        QVERIFY2(flaws.isEmpty(), qPrintable(flaws.join(QLatin1Char('\n'))));
    }

    void everyLanguageHasTheSameTexts()
    {
        const auto keysOf = [](const QString &language, bool pluralsOnly) {
            QStringList keys;
            const QList<Message> messages = readTranslations(language);
            for (const Message &message : messages)
                if (message.plural || !pluralsOnly)
                    keys << message.key();
            keys.sort();
            return keys;
        };
        const QStringList all = keysOf(QStringLiteral("de"), false);
        QVERIFY(all.size() > 500);
        for (const char *language : {"fr", "es", "zh_CN", "ar"})
            QCOMPARE(keysOf(QLatin1String(language), false), all);
        QCOMPARE(keysOf(QStringLiteral("en"), false), keysOf(QStringLiteral("de"), true));
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("plural");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *name, const char *source, const QStringList &forms, bool fine,
                            bool plural = false, const char *type = "") {
            QTest::newRow(name) << QString::fromUtf8(source) << forms << QString::fromUtf8(type) << plural << fine;
        };
        const auto text = [](const char *words) { return QString::fromUtf8(words); };
        row("good", "%1 of %2", {text("%1 von %2")}, true);
        row("turned around", "%1 of %2", {text("%2, davon %1")}, true);
        row("argument lost", "%1 of %2", {text("%1")}, false);
        row("localized argument lost", "%L1 left", {text("%1 übrig")}, false);
        row("empty", "File", {text(" ")}, false);
        row("unfinished", "File", {text("Datei")}, false, false, "unfinished");
        row("vanished", "File", {text("Datei")}, false, false, "vanished");
        row("a form too few", "%Ln found", {text("%Ln gefunden")}, false, true);
        row("all forms", "%Ln found", {text("%Ln gefunden"), text("%Ln gefunden")}, true, true);
        row("number lost", "%Ln found", {text("eins gefunden"), text("%Ln gefunden")}, false, true);
        row("blank lost", " records", {text("Datensätze")}, false);
        row("new menu key", "File", {text("&Datei")}, false);
    }
    void findsWhatIsWrong()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(QString, type);
        QFETCH(bool, plural);
        QFETCH(bool, fine);
        const Message message{{}, source, {}, type, forms, plural};
        const QString flaw = flawOf(message, 2, false);
        QVERIFY2(flaw.isEmpty() == fine, qPrintable(flaw));
    }
};

SECONDLOOK_SUITE(TranslationFilesTest)
#include "tst_translation_files.moc"
