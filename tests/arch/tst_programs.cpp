#include "tests/support/registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The shared libraries that the program's ELF file asks for by name (DT_NEEDED).
QStringList neededLibraries(const QString &program)
{
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"), {QStringLiteral("--dynamic"), QStringLiteral("--wide"), program});
    if (!readelf.waitForFinished() || readelf.exitCode() != 0)
        return {};
    static const QRegularExpression needed(QStringLiteral(R"(\(NEEDED\)[^\[]*\[([^\]]+)\])"));
    QStringList libraries;
    for (auto match = needed.globalMatch(QString::fromLocal8Bit(readelf.readAllStandardOutput())); match.hasNext();)
        libraries << match.next().captured(1);
    return libraries;
}

QString program(const char *name)
{
    return QStringLiteral(SECONDLOOK_BIN_DIR "/") + QString::fromUtf8(name);
}

} // namespace

class TestPrograms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCommandLineNeedsNoDisplayLibrary()
    {
        const QStringList libraries = neededLibraries(program("secondlook"));
        QVERIFY2(!libraries.filter(QLatin1String("libc.so")).isEmpty(),
                 "the program is not built, or readelf is missing");
        static const QRegularExpression display(
            QStringLiteral("Qt6(Gui|Widgets|Svg|OpenGL)|libX11|libxcb|libGL|libwayland"));
        QCOMPARE(libraries.filter(display), QStringList());
    }
    void theCheckSeesADisplayLibrary()
    {
        const QStringList libraries = neededLibraries(program("secondlook-desk"));
        QVERIFY(!libraries.filter(QLatin1String("libQt6Gui")).isEmpty());
    }
};

SECONDLOOK_SUITE(TestPrograms)
#include "tst_programs.moc"
