#include "tests/support/registry.h"
#include "tests/ui/shell/fake_project_service.h"
#include "tests/ui/shell/shots.h"
#include "ui/models/reviewer_settings.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/start/import_page.h"
#include "ui/start/start_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace secondlook::ui;

namespace {

/// A language whose every text is 40% longer, with accents above and descenders below.
class LongWords : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString tail = QStringLiteral(" Ägypten Übergröße jährlich gültig Öffnungszeiten");
        return text + tail.left(qRound(double(text.size()) * 0.4));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

/// Screens in a long language, at a small window and at large text.
class LongWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::instance().applyTo(*qApp);
        QCoreApplication::installTranslator(&m_words);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_words); }

    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("textScale");
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("1280 light") << QSize(1280, 720) << 100 << Scheme::Light;
        QTest::newRow("1024 dark") << QSize(1024, 640) << 100 << Scheme::Dark;
        QTest::newRow("1440 contrast") << QSize(1440, 900) << 100 << Scheme::HighContrast;
        QTest::newRow("1440 at 150") << QSize(1440, 900) << 150 << Scheme::Light;
    }

    void nothingIsCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, textScale);
        QFETCH(Scheme, scheme);
        Theme::instance().setTextScale(textScale);
        Theme::instance().setScheme(scheme);
        secondlook::test::FakeProjectService service;
        service.projects = {{QStringLiteral("/p/a.secondlook"), QStringLiteral("a"), QDateTime::currentDateTime(), true,
                             QString(), 312, 77}};
        FilePreview preview;
        preview.columns = {{QStringLiteral("id"), ColumnRole::Id}, {QStringLiteral("text"), ColumnRole::Text}};
        preview.rows = {{QStringLiteral("1"), QString()}};
        service.previewAnswer = preview;
        service.surveyAnswer.leftOut = 3;
        service.surveyAnswer.firstReason = QStringLiteral("9: the text is empty");

        MainWindow window;
        QAction make(QStringLiteral("m"));
        make.setShortcut(Qt::CTRL | Qt::Key_N);
        auto *start = new StartPage(&service, {&make, &make, &make}, {&make});
        QVERIFY(window.addPage({QStringLiteral("start"), QStringLiteral("Start"), QString(), start, {}, {}, {}}));
        auto *import = new ImportPage(&service, QStringLiteral("/data/messages.csv"));
        QVERIFY(window.addPage({QStringLiteral("import"), QStringLiteral("Import"), QString(), import, {}, {}, {}}));
        QSignalSpy listed(start, &StartPage::ready);
        QSignalSpy found(import, &ImportPage::ready);
        const QTemporaryDir folder;
        QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        ReviewerSettings settings(&store, QStringLiteral("ana"), {});
        settings.setKeys(QStringLiteral("no.such"), {QStringLiteral("banana")});
        auto *page = new SettingsPage(&settings, &window.registry());
        page->setPolicy(PolicyFacts{0.1, 3, true, 0.2, 312});
        QVERIFY(window.addPage({QStringLiteral("settings"),
                                QStringLiteral("Settings"),
                                QStringLiteral("settings"),
                                page,
                                {},
                                {},
                                {},
                                QKeySequence(QStringLiteral("Ctrl+,"))}));
        window.resize(size);
        window.showPage(QStringLiteral("start"));
        window.show();
        start->reload();
        QTRY_VERIFY(listed.count() > 0 && found.count() > 0);
        verifyWhole(window, QStringLiteral("start"));
        window.showPage(QStringLiteral("import"));
        verifyWhole(window, QStringLiteral("import"));
        window.showPage(QStringLiteral("settings"));
        for (const char *section : {"reviewing", "keys", "appearance", "name"}) {
            page->showSection(QLatin1String(section));
            verifyWhole(window, QStringLiteral("settings-") + QLatin1String(section));
        }
        window.palette()->open();
        verifyWhole(window, QStringLiteral("palette"));
        window.palette()->close();
        window.shortcutSheet()->open();
        verifyWhole(window, QStringLiteral("shortcuts"));
    }

    void cleanup()
    {
        Theme::instance().setTextScale(100);
        Theme::instance().setScheme(Scheme::Light);
    }

private:
    void verifyWhole(MainWindow &window, const QString &screen)
    {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
        const QString row = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
        secondlook::test::keepShot(window, QStringLiteral("long-%1-%2").arg(screen, row));
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *label = qobject_cast<const PlainLabel *>(widget);
            if (label != nullptr) {
                const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width())
                                                              : label->minimumSizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(screen + QStringLiteral(": ") + label->text()));
            }
            if (qobject_cast<const KeyButton *>(widget) || qobject_cast<const QCheckBox *>(widget) ||
                qobject_cast<const QComboBox *>(widget) || qobject_cast<const Chip *>(widget))
                QVERIFY2(widget->width() >= widget->sizeHint().width() &&
                             widget->height() >= widget->sizeHint().height(),
                         qPrintable(screen + QStringLiteral(": ") + widget->accessibleName()));
        }
    }

    LongWords m_words;
};

SECONDLOOK_SUITE(LongWordsTest)
#include "tst_long_words.moc"
