#include "tests/arch/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace secondlook::arch {

QStringList filesBelow(const QString &root, const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root + QLatin1Char('/') + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << QDir(root).relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QString readSource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString withoutComments(const QString &source)
{
    // Alternatives in the order in which C++ would read them: literals first, so that "https://" is no comment.
    static const QRegularExpression token(
        QStringLiteral(
            R"raw(R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|(//[^\n]*|/\*.*?\*/))raw"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = source;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        for (qsizetype i = found.capturedStart(2); i >= 0 && i < found.capturedEnd(2); ++i)
            if (text[i] != QLatin1Char('\n'))
                text[i] = QLatin1Char(' ');
    }
    return text;
}

int lineAt(const QString &text, qsizetype position)
{
    return int(QStringView(text).left(position).count(QLatin1Char('\n'))) + 1;
}

} // namespace secondlook::arch
