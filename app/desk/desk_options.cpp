#include "app/desk/desk_options.h"

#include "ui/models/reviewer_settings.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QMap>
#include <QRegularExpression>

namespace secondlook::desk {

using base::ErrorCode;
using base::Result;

namespace {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QDir::home().dirName();
}

tl::unexpected<base::Error> wrongUsage(const QString &message)
{
    return base::fail(ErrorCode::Usage, message.toStdString());
}

Result<QSize> parseSize(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return wrongUsage(QStringLiteral("--size is written like 1440x900, not \"%1\".").arg(text));
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

Result<ui::Scheme> parseScheme(const QString &text)
{
    static const QMap<QString, ui::Scheme> schemes = {{QStringLiteral("light"), ui::Scheme::Light},
                                                      {QStringLiteral("dark"), ui::Scheme::Dark},
                                                      {QStringLiteral("contrast"), ui::Scheme::HighContrast}};
    if (!schemes.contains(text))
        return wrongUsage(QStringLiteral("There is no theme \"%1\"; choose light, dark or contrast.").arg(text));
    return schemes.value(text);
}

Result<QString> parseLanguage(const QString &text)
{
    for (const char *language : ui::interfaceLanguages)
        if (text == QLatin1String(language))
            return text;
    return wrongUsage(QStringLiteral("There is no language \"%1\"; choose en, de, fr, es, zh_CN or ar.").arg(text));
}

Result<QString> parsePage(const QString &text, const QString &project)
{
    if (text.isEmpty())
        return project.isEmpty() ? QStringLiteral("start") : QStringLiteral("review");
    static const QStringList pages = {
        QStringLiteral("start"), QStringLiteral("review"),   QStringLiteral("adjudicate"), QStringLiteral("agreement"),
        QStringLiteral("runs"),  QStringLiteral("datasets"), QStringLiteral("history"),    QStringLiteral("settings")};
    if (!pages.contains(text))
        return wrongUsage(
            QStringLiteral("There is no page \"%1\" in this version; choose start, review, adjudicate, agreement, "
                           "runs, datasets, history or settings.")
                .arg(text));
    const bool needsProject = text != QLatin1String("start") && text != QLatin1String("settings");
    if (needsProject && project.isEmpty())
        return wrongUsage(QStringLiteral("The page %1 needs a project: secondlook-desk PROJECT --page %1.").arg(text));
    return text;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Look again at the labels a model is not sure about.\n"
                                                    "Example: secondlook-desk tickets.secondlook --reviewer ana"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("PROJECT"), QStringLiteral("Project file to open"),
                                 QStringLiteral("[PROJECT]"));
    parser.addOptions({
        {QStringLiteral("reviewer"),
         QStringLiteral("Who reviews; otherwise who did last, at first the user of this computer"),
         QStringLiteral("NAME")},
        {QStringLiteral("page"),
         QStringLiteral("start, review, adjudicate, agreement, runs, datasets, history or settings"),
         QStringLiteral("PAGE")},
        {QStringLiteral("theme"), QStringLiteral("light, dark or contrast"), QStringLiteral("THEME")},
        {{QStringLiteral("lang"), QStringLiteral("language")},
         QStringLiteral("en, de, fr, es, zh_CN or ar; otherwise the one of the settings"),
         QStringLiteral("LANGUAGE")},
        {QStringLiteral("size"), QStringLiteral("Size of the window, such as 1440x900"), QStringLiteral("WxH")},
        {QStringLiteral("shot"), QStringLiteral("Write a picture of the page once all is there, and end"),
         QStringLiteral("FILE.png")},
        {QStringLiteral("log-file"),
         QStringLiteral("Add what runs and imports do to this file, without texts of records, answers or keys"),
         QStringLiteral("FILE")},
    });
}

} // namespace

Result<DeskOptions> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    DeskOptions options;
    if (parser.isSet(QStringLiteral("help")))
        options.reply = parser.helpText();
    if (parser.isSet(QStringLiteral("version")))
        options.reply = QStringLiteral("Second Look %1, Qt %2\n")
                            .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()));
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > 1)
        return wrongUsage(QStringLiteral("One project at a time; there are %1.").arg(positional.size()));
    options.project = positional.value(0);
    auto page = parsePage(parser.value(QStringLiteral("page")), options.project);
    if (!page)
        return tl::unexpected(page.error());
    options.page = *page;
    if (parser.isSet(QStringLiteral("theme"))) {
        const auto scheme = parseScheme(parser.value(QStringLiteral("theme")));
        if (!scheme)
            return tl::unexpected(scheme.error());
        options.scheme = *scheme;
    }
    if (parser.isSet(QStringLiteral("lang"))) {
        const auto language = parseLanguage(parser.value(QStringLiteral("lang")));
        if (!language)
            return tl::unexpected(language.error());
        options.language = *language;
    }
    if (parser.isSet(QStringLiteral("size"))) {
        const auto size = parseSize(parser.value(QStringLiteral("size")));
        if (!size)
            return tl::unexpected(size.error());
        options.size = *size;
    }
    options.reviewer = parser.value(QStringLiteral("reviewer")).trimmed();
    options.user = userName();
    options.shot = parser.value(QStringLiteral("shot"));
    options.logFile = parser.value(QStringLiteral("log-file"));
    return options;
}

} // namespace secondlook::desk
