// The profile of a model server, step by step.
#include "tests/support/registry.h"
#include "tests/ui/runs/runs_page_fixture.h"
#include "ui/runs/server_dialog.h"
#include "ui/runs/server_way.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>

using namespace secondlook;

class TestServerDialog : public test::RunsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { end(); }
    void aModelServerIsAddedStepByStep()
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *run = m_window->findChild<ui::NewRunDialog *>();
        QVERIFY(run != nullptr && activate(run));
        run->findChild<QAbstractButton *>(QStringLiteral("runAddServer"))->click();
        auto *dialog = run->findChild<ui::ServerDialog *>();
        QVERIFY(dialog != nullptr && activate(dialog));
        auto *next = dialog->findChild<QAbstractButton *>(QStringLiteral("serverNext"));
        const auto type = [&](const char *field, const char *text) {
            auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
            edit->setFocus();
            QTest::keyClicks(edit, QLatin1String(text));
        };
        QVERIFY(!next->isEnabled());
        type("serverName", "local");
        type("serverUrl", "http://x");
        type("serverModel", "m");
        QVERIFY(says(QStringLiteral("There is a model server of this name")));
        QVERIFY(next->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("serverUrl"))->clear();
        dialog->findChild<QLineEdit *>(QStringLiteral("serverModel"))->clear();
        dialog->findChild<QLineEdit *>(QStringLiteral("serverName"))->clear();
        type("serverName", "far");
        type("serverUrl", "example.org");
        QVERIFY(says(QStringLiteral("begins with http")));
        dialog->findChild<QLineEdit *>(QStringLiteral("serverUrl"))->clear();
        type("serverUrl", "http://localhost:1/v1/");
        type("serverModel", "m");
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog->step(), int(ui::ServerDialog::Way));
        QVERIFY(dialog->findChild<QComboBox *>(QStringLiteral("serverKeyPlace"))->hasFocus());
        key(Qt::Key_Down); // in an environment variable
        QVERIFY(!next->isEnabled());
        type("serverKey", "sk-123");
        QVERIFY(says(QStringLiteral("no name of an environment variable")));
        dialog->findChild<QLineEdit *>(QStringLiteral("serverKey"))->clear();
        type("serverKey", "FAR_KEY");
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog->step(), int(ui::ServerDialog::Limits));
        type("serverRequests", "many");
        QVERIFY(!next->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("serverRequests"))->clear();
        type("serverRequests", "600");
        type("serverPriceIn", "2.5");
        key(Qt::Key_Return, Qt::ControlModifier);
        dialog->findChild<QCheckBox *>(QStringLiteral("maskEmails"))->setFocus();
        key(Qt::Key_Space);
        dialog->findChild<QWidget *>(QStringLiteral("maskNames"))->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ana"));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialog->step(), int(ui::ServerDialog::Trial));
        key(Qt::Key_Space);
        QTRY_VERIFY(says(QStringLiteral("named the label refund")));
        QVERIFY(says(QStringLiteral("how likely its answers are")));
        QPointer<ui::ServerDialog> watched(dialog);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(watched.isNull());
        QCOMPARE(m_project->kept.size(), std::size_t(1));
        const domain::Provider &kept = m_project->kept.front();
        QCOMPARE(kept.name, std::string("far"));
        QCOMPARE(kept.baseUrl, std::string("http://localhost:1/v1"));
        QCOMPARE(kept.key.environment, std::string("FAR_KEY"));
        QCOMPARE(kept.limits.requests.value_or(0), 600.0);
        QCOMPARE(kept.prices.input, 2.5);
        QVERIFY(kept.mask.emails && !kept.mask.phones);
        QCOMPARE(kept.mask.names, std::vector<std::string>{"Ana"});
        QTRY_COMPARE(run->findChild<QComboBox *>(QStringLiteral("runClassifier"))->currentData().toString(),
                     QStringLiteral("llm:far"));
    }
    void theWayToAServerIsEntered()
    {
        QPointer<ui::ServerDialog> dialog = new ui::ServerDialog(&presenter(), std::nullopt, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        QVERIFY(activate(dialog));
        const auto edit = [&](const char *field) { return dialog->findChild<QLineEdit *>(QLatin1String(field)); };
        const auto type = [&](const char *field, const char *text) {
            edit(field)->setFocus();
            edit(field)->clear();
            QTest::keyClicks(edit(field), QLatin1String(text));
        };
        auto *next = dialog->findChild<QAbstractButton *>(QStringLiteral("serverNext"));
        type("serverName", "far");
        type("serverUrl", "https://models.example/v1");
        type("serverModel", "m");
        key(Qt::Key_Return, Qt::ControlModifier);
        key(Qt::Key_End); // in the keychain
        QVERIFY(edit("serverSecret")->isVisible() && !edit("serverKey")->isVisible());
        QCOMPARE(edit("serverSecret")->echoMode(), QLineEdit::Password);
        type("serverKeyName", "My key");
        QVERIFY(says(QStringLiteral("The name of the key may hold")));
        type("serverKeyName", "work");
        QVERIFY(next->isEnabled()); // the keychain may hold it already
        m_project->isKeychainLocked = true;
        type("serverSecret", "sk-secret");
        QVERIFY(!next->isEnabled()); // a typed key is not forgotten
        auto *keep = dialog->findChild<QAbstractButton *>(QStringLiteral("serverKeepKey"));
        keep->setFocus();
        key(Qt::Key_Space);
        QTRY_COMPARE(m_project->keysWaiting.load(), 1);
        QCOMPARE(keep->text(), QStringLiteral("Stop waiting"));
        key(Qt::Key_Space); // nobody unlocks it
        QTRY_COMPARE(m_project->keysWaiting.load(), 0);
        QVERIFY(says(QStringLiteral("it may still take the key")));
        m_project->isKeychainLocked = false;
        key(Qt::Key_Space);
        QTRY_VERIFY(says(QStringLiteral("The keychain holds the key \"work\"")));
        QCOMPARE(m_project->keys, (std::map<std::string, std::string>{{"work", "sk-secret"}}));
        QVERIFY(edit("serverSecret")->text().isEmpty() && next->isEnabled());
        type("serverAuthority", "company.pem");
        QVERIFY(says(QStringLiteral("whole path")));
        dialog->findChild<ui::ServerWay *>()->chooseFile = [] { return QStringLiteral("/etc/ssl/company.pem"); };
        dialog->findChild<QAbstractButton *>(QStringLiteral("serverChooseAuthority"))->click();
        type("serverProxyLogin", "PROXY_LOGIN");
        QVERIFY(says(QStringLiteral("but no proxy")));
        type("serverProxy", "http://ana:x@proxy.example:3128");
        QVERIFY(says(QStringLiteral("without user and password")));
        type("serverProxy", "http://proxy.example:3128");
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog.isNull());
        const domain::Provider &kept = m_project->kept.front();
        QCOMPARE(kept.key.keychain, std::string("work"));
        QVERIFY(kept.key.environment.empty());
        QCOMPARE(kept.authorityFile, std::string("/etc/ssl/company.pem"));
        QCOMPARE(kept.proxy.url, std::string("http://proxy.example:3128"));
        QCOMPARE(kept.proxy.environment, std::string("PROXY_LOGIN"));
        // What was entered is there when the profile is changed.
        ui::ServerDialog again(&presenter(), kept);
        QVERIFY(again.provider() == kept);
    }
    void aServerIsNotReplacedUnasked()
    {
        QPointer<ui::ServerDialog> dialog = new ui::ServerDialog(&presenter(), std::nullopt, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        for (const auto &[field, text] :
             {std::pair("serverName", "local"), {"serverUrl", "http://other:1/v1"}, {"serverModel", "m"}})
            dialog->findChild<QLineEdit *>(QLatin1String(field))->setText(QLatin1String(text));
        const auto ask = [&]() -> QWidget * {
            if (!dialog || !activate(dialog))
                return nullptr;
            dialog->findChild<QWidget *>(QStringLiteral("serverNext"))->setFocus();
            key(Qt::Key_Return, Qt::ControlModifier);
            const auto question = [&] {
                return dialog ? dialog->findChild<QDialog *>(QStringLiteral("replaceServer")) : nullptr;
            };
            return QTest::qWaitFor([&] { return question() != nullptr; }) && activate(question()) ? question()
                                                                                                  : nullptr;
        };
        for (int i = 0; i < 4; ++i)
            dialog->findChild<QAbstractButton *>(QStringLiteral("serverNext"))->click();
        QVERIFY(ask() != nullptr);
        QVERIFY(says(QStringLiteral("a-model at http://localhost:8000/v1")));
        key(Qt::Key_Return); // keeps the old one
        QTRY_VERIFY(dialog->findChild<QDialog *>(QStringLiteral("replaceServer")) == nullptr);
        QVERIFY(m_project->kept.empty() && dialog != nullptr);
        QWidget *question = ask();
        QVERIFY(question != nullptr);
        question->findChild<QWidget *>(QStringLiteral("askDo"))->setFocus();
        key(Qt::Key_Space);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(m_project->kept.size(), std::size_t(1));
        QCOMPARE(m_project->kept.front().baseUrl, std::string("http://other:1/v1"));
    }
    void aTestOfTheConnectionCanBeStoppedAndTellsWhatIsWrong()
    {
        m_project->trialWaits = true;
        ui::ServerDialog dialog(&presenter(), presenter().choices()->classifiers.back().provider);
        dialog.show();
        QVERIFY(activate(&dialog));
        auto *next = dialog.findChild<QAbstractButton *>(QStringLiteral("serverNext"));
        for (int i = 0; i < 4; ++i)
            next->click();
        auto *test = dialog.findChild<QAbstractButton *>(QStringLiteral("serverTry"));
        test->click();
        QTRY_COMPARE(m_project->trialsWaiting.load(), 1);
        QCOMPARE(test->text(), QStringLiteral("Stop the test"));
        test->click();
        QTRY_COMPARE(m_project->trialsWaiting.load(), 0);
        QCOMPARE(test->text(), QStringLiteral("Test the connection"));
        m_project->trialWaits = false;
        m_project->trial = base::fail(base::ErrorCode::Unreachable, "it does not accept the key");
        test->click();
        QTRY_VERIFY(says(QStringLiteral("It does not accept the key")));
        QVERIFY(next->isEnabled()); // a server that is away now can still be kept
    }
};

SECONDLOOK_SUITE(TestServerDialog)
#include "tst_server_dialog.moc"
