#include "tests/support/registry.h"
#include "tests/ui/shell/fake_project_service.h"
#include "tests/ui/shell/shots.h"
#include "ui/start/found_panel.h"
#include "ui/start/import_page.h"
#include "ui/start/labels_step.h"
#include "ui/start/preview_model.h"
#include "ui/start/unreadable_file.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook::ui;
using secondlook::test::FakeProjectService;

class ImportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().applyTo(*qApp); }

    void init()
    {
        m_service = std::make_unique<FakeProjectService>();
        FilePreview preview;
        preview.columns = {{QStringLiteral("message_id"), ColumnRole::Id},
                           {QStringLiteral("body"), ColumnRole::Text},
                           {QStringLiteral("category"), ColumnRole::Label},
                           {QStringLiteral("channel"), ColumnRole::Segment},
                           {QStringLiteral("received_at"), ColumnRole::Field}};
        for (int i = 0; i < previewRows; ++i)
            preview.rows << QStringList{
                QStringLiteral("msg-00%1").arg(418 + i),
                QStringLiteral("Hello, I reported my card as lost two weeks ago, and then %1").arg(i),
                i % 3 == 0 ? QString() : QStringLiteral("card_arrival"), QStringLiteral("email"),
                QStringLiteral("2025-05-14 09:12")};
        m_service->previewAnswer = preview;
        m_service->surveyAnswer.records = 12826;
        m_service->surveyAnswer.leftOut = 14;
        m_service->surveyAnswer.firstReason = QStringLiteral("9: the text is empty");
        m_service->surveyAnswer.differentIds = 12826;
        m_service->surveyAnswer.labelled = 9106;
        m_service->surveyAnswer.labels = {{QStringLiteral("card_arrival"), 9000},
                                          {QStringLiteral("top_up_failed"), 106}};
        m_service->surveyAnswer.segments = {{QStringLiteral("email"), 12826}};
        m_service->surveyAnswer.longestText = 4911;
        m_service->createAnswer = QStringLiteral("/p/new.secondlook");
    }

    void cleanup() { m_page.reset(); }

    void showsColumnsRowsAndWhatWasFound()
    {
        open();
        QCOMPARE(m_page->preview()->rowCount(), 16);
        QCOMPARE(m_page->findChildren<QComboBox *>().size(), 5);
        secondlook::test::keepShot(*m_page, QStringLiteral("import"));
        const QStringList lines = m_page->found()->lines();
        QVERIFY(lines.contains(QStringLiteral("Rows with text 12,826")));
        QVERIFY(lines.contains(QStringLiteral("Rows left out 14 They stay in the import report. The first one, line 9: "
                                              "the text is empty")));
        QVERIFY(lines.contains(QStringLiteral("Segments in channel 1 email")));
        QVERIFY(m_page->nextAction()->isEnabled());
    }

    void howTheFileIsReadIsSaid()
    {
        const QString sentence = QStringLiteral("The file is not UTF-8; it is read as Latin-1 (Windows-1252).");
        m_service->previewAnswer->notes = {sentence};
        open();
        QTRY_VERIFY(m_page->found()->lines().contains(QStringLiteral("Rows with text 12,826")));
        QCOMPARE(m_page->found()->lines().last(), sentence);
        secondlook::test::keepShot(*m_page, QStringLiteral("import-latin1"));
        // It stays while the file is counted again.
        chooseRole(4, ColumnRole::Text);
        QTRY_COMPARE(m_service->surveys.load(), 2);
        QTRY_VERIFY(m_page->found()->lines().contains(QStringLiteral("Rows with text 12,826")));
        QCOMPARE(m_page->found()->lines().count(sentence), 1);
        // A file that is read as it stands has nothing to say.
        m_service->previewAnswer->notes.clear();
        open();
        QVERIFY(!m_page->found()->lines().contains(sentence));
    }

    void aPartIsPlayedByOneColumnAndTheFileIsCountedAgain()
    {
        open();
        QCOMPARE(m_service->surveyed.text, QStringLiteral("body"));
        chooseRole(4, ColumnRole::Text);
        QTRY_COMPARE(m_service->surveys.load(), 2);
        QCOMPARE(m_service->surveyed.text, QStringLiteral("received_at"));
        QCOMPARE(m_page->preview()->match().columns()[1].role, ColumnRole::Field);
        QCOMPARE(combo(1)->currentData().toInt(), int(ColumnRole::Field));
    }

    void withoutTextTheNextStepIsClosedAndSaysWhatIsMissing()
    {
        open();
        chooseRole(1, ColumnRole::Field);
        QVERIFY(!m_page->nextAction()->isEnabled());
        QVERIFY(m_page->hint().contains(QStringLiteral("text")));
        chooseRole(1, ColumnRole::Text);
        QVERIFY(m_page->nextAction()->isEnabled());
    }

    void arrowsMoveFromColumnToColumn()
    {
        open();
        QVERIFY(combo(1)->hasFocus());
        QTest::keyClick(combo(1), Qt::Key_Right);
        QVERIFY(combo(2)->hasFocus());
        QTest::keyClick(combo(2), Qt::Key_Left);
        QVERIFY(combo(1)->hasFocus());
        QCOMPARE(combo(1)->currentData().toInt(), int(ColumnRole::Text));
    }

    void labelsOfTheFileAreOfferedAndTheProjectIsMadeFromWhatIsChosen()
    {
        open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->labelsStep()->isVisible());
        QCOMPARE(m_page->labelsStep()->labels(),
                 (QStringList{QStringLiteral("card_arrival"), QStringLiteral("top_up_failed")}));
        secondlook::test::keepShot(*m_page, QStringLiteral("import-labels"));
        auto *list = m_page->findChild<QPlainTextEdit *>();
        list->appendPlainText(QStringLiteral("  lost_card \n\ncard_arrival"));
        const QTemporaryDir folder;
        m_page->labelsStep()->setPath(folder.filePath(QStringLiteral("new.secondlook")));
        QSignalSpy created(m_page.get(), &ImportPage::created);
        QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(created.wait());
        QCOMPARE(created.first().first().toString(), QStringLiteral("/p/new.secondlook"));
        QCOMPARE(m_service->created.labels,
                 (QStringList{QStringLiteral("card_arrival"), QStringLiteral("top_up_failed"),
                              QStringLiteral("lost_card")}));
        QCOMPARE(m_service->created.columns.text, QStringLiteral("body"));
    }

    void oneLabelOrAnExistingFileIsNotEnough()
    {
        open();
        m_page->nextAction()->trigger();
        auto *list = m_page->findChild<QPlainTextEdit *>();
        list->setPlainText(QStringLiteral("only_one"));
        QVERIFY(!m_page->nextAction()->isEnabled());
        list->setPlainText(QStringLiteral("one\ntwo"));
        QVERIFY(m_page->nextAction()->isEnabled());
        QTemporaryDir folder;
        m_page->labelsStep()->setPath(folder.path());
        QVERIFY(!m_page->nextAction()->isEnabled());
        QVERIFY(!m_page->hint().isEmpty());
    }

    void aProjectThatCannotBeMadeSaysWhyAndKeepsWhatWasTyped()
    {
        open();
        m_service->createAnswer =
            secondlook::base::fail(secondlook::base::ErrorCode::Storage, "The disk has 0 bytes left.");
        m_page->nextAction()->trigger();
        m_page->nextAction()->trigger();
        QTRY_COMPARE(m_page->hint(), QStringLiteral("The disk has 0 bytes left."));
        QCOMPARE(m_page->labelsStep()->labels().size(), 2);
        QVERIFY(m_page->nextAction()->isEnabled());
    }

    void aFileWithoutATextColumnAsksForItsName()
    {
        m_service->previewAnswer = secondlook::base::fail(secondlook::base::ErrorCode::Input,
                                                          "no column looks like the text; the columns are: a, b");
        open();
        QVERIFY(!m_page->nextAction()->isEnabled());
        auto *unreadable = m_page->findChild<UnreadableFile *>();
        QVERIFY(unreadable->isVisible());
        secondlook::test::keepShot(*m_page, QStringLiteral("import-unreadable"));
        auto *column = unreadable->findChild<QLineEdit *>();
        QTest::keyClicks(column, QStringLiteral("b"));
        QTest::keyClick(column, Qt::Key_Return);
        QTRY_COMPARE(m_service->textColumn, QStringLiteral("b"));
    }

private:
    void open()
    {
        m_page = std::make_unique<ImportPage>(m_service.get(), QStringLiteral("/data/messages-2025-05.csv"));
        QSignalSpy ready(m_page.get(), &ImportPage::ready);
        m_page->resize(1440, 860);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(ready.count() > 0);
    }

    QComboBox *combo(int column) { return m_page->findChildren<QComboBox *>().at(column); }

    void chooseRole(int column, ColumnRole role)
    {
        combo(column)->setCurrentIndex(combo(column)->findData(int(role)));
        Q_EMIT combo(column)->activated(combo(column)->currentIndex());
    }

    std::unique_ptr<FakeProjectService> m_service;
    std::unique_ptr<ImportPage> m_page;
};

SECONDLOOK_SUITE(ImportPageTest)
#include "tst_import_page.moc"
