#include "tests/arch/include_check.h"

#include "tests/arch/source_tree.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace secondlook::arch {
namespace {

/// Which Qt modules stand behind a name in the arrows' LIBS.
QStringList qtModulesOf(const QString &lib)
{
    if (lib == QLatin1String("qt_core"))
        return {QStringLiteral("QtCore")};
    if (lib == QLatin1String("qt_sql"))
        return {QStringLiteral("QtCore"), QStringLiteral("QtSql")};
    if (lib == QLatin1String("qt_widgets"))
        return {QStringLiteral("QtCore"), QStringLiteral("QtGui"),        QStringLiteral("QtWidgets"),
                QStringLiteral("QtSvg"),  QStringLiteral("QtSvgWidgets"), QStringLiteral("QtConcurrent")};
    return {};
}

bool isStandard(const QString &header)
{
    static const QRegularExpression cpp(QStringLiteral("^[a-z_0-9]+$"));
    static const QRegularExpression posix(
        QStringLiteral("^(unistd|fcntl|errno|signal|poll|pwd|termios|locale|wctype|regex|sys/(?!socket)\\w+)\\.h$"));
    return cpp.match(header).hasMatch() || posix.match(header).hasMatch();
}

QString qtModuleOf(const QString &header, const QString &qtHeaders)
{
    const QString folder = header.section(QLatin1Char('/'), 0, 0);
    if (QFileInfo(qtHeaders + QLatin1Char('/') + folder).isDir())
        return folder;
    const QStringList modules = QDir(qtHeaders).entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    for (const QString &module : modules)
        if (QFileInfo::exists(QStringLiteral("%1/%2/%3").arg(qtHeaders, module, header)))
            return module;
    return {};
}

} // namespace

IncludeCheck::IncludeCheck(Arrows arrows, QString sourceRoot, QString qtHeaders)
    : m_arrows(std::move(arrows)), m_sourceRoot(std::move(sourceRoot)), m_qtHeaders(std::move(qtHeaders))
{
}

QString IncludeCheck::libraryOf(const QString &header) const
{
    static const QList<std::pair<QString, QString>> prefixes = {
        {QStringLiteral("nlohmann/"), QStringLiteral("json")},
        {QStringLiteral("spdlog/"), QStringLiteral("spdlog")},
        {QStringLiteral("curl/"), QStringLiteral("curl")},
        {QStringLiteral("simdjson.h"), QStringLiteral("simdjson")},
        {QStringLiteral("CLI/"), QStringLiteral("cli11")},
        {QStringLiteral("linear.h"), QStringLiteral("liblinear")},
        {QStringLiteral("openssl/"), QStringLiteral("openssl")},
        {QStringLiteral("boost/math/"), QStringLiteral("boost_math")},
        {QStringLiteral("qt6keychain/"), QStringLiteral("keychain")},
        {QStringLiteral("tl/"), QStringLiteral("expected")},
        {QStringLiteral("qcustomplot.h"), QStringLiteral("qcustomplot")},
    };
    for (const auto &[prefix, library] : prefixes)
        if (header.startsWith(prefix))
            return library;
    if (isStandard(header))
        return QStringLiteral("std");
    return qtModuleOf(header, m_qtHeaders);
}

QString IncludeCheck::resolve(const QString &file, const QString &name) const
{
    const QStringList candidates = {QFileInfo(file).path() + QLatin1Char('/') + name, QStringLiteral("core/") + name,
                                    name};
    for (const QString &candidate : candidates)
        if (QFileInfo::exists(m_sourceRoot + QLatin1Char('/') + candidate))
            return QDir::cleanPath(candidate);
    return {};
}

QString IncludeCheck::complaintAboutQuoted(const Room &room, const QString &file, const QString &name) const
{
    // What moc makes of this source or of its own header.
    if (name.endsWith(QLatin1String(".moc")) || name == QLatin1String("moc_") + QFileInfo(file).fileName())
        return {};
    const QString target = resolve(file, name);
    if (target.isEmpty())
        return QStringLiteral("includes \"%1\", which is no file of this project").arg(name);
    const Room *other = m_arrows.holding(target);
    if (!other)
        return QStringLiteral("includes \"%1\", which is in no room").arg(name);
    if (other->name == room.name || room.rooms.contains(other->name))
        return {};
    return QStringLiteral("room '%1' may not include room '%2' (\"%3\")").arg(room.name, other->name, name);
}

QString IncludeCheck::complaintAboutAngled(const Room &room, const QString &header) const
{
    const QString library = libraryOf(header);
    if (library.isEmpty())
        return QStringLiteral("<%1> belongs to no library that this project uses").arg(header);
    if (library == QLatin1String("std") || room.libs.contains(library))
        return {};
    for (const QString &lib : room.libs)
        if (qtModulesOf(lib).contains(library))
            return {};
    return QStringLiteral("room '%1' may not include library '%2' (<%3>)").arg(room.name, library, header);
}

QList<Violation> IncludeCheck::check(const QString &file, const QString &text) const
{
    static const QRegularExpression include(
        QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>))re"),
        QRegularExpression::MultilineOption);
    const Room *room = m_arrows.holding(file);
    if (!room)
        return {{file, 1, QStringLiteral("is in no room of cmake/Arrows.cmake")}};
    QList<Violation> violations;
    const QString code = withoutComments(text);
    for (auto match = include.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString complaint = found.capturedLength(1) > 0 ? complaintAboutQuoted(*room, file, found.captured(1))
                                                              : complaintAboutAngled(*room, found.captured(2));
        if (!complaint.isEmpty())
            violations.append({file, lineAt(code, found.capturedStart()), complaint});
    }
    return violations;
}

} // namespace secondlook::arch
