#include "tests/support/registry.h"
#include "ui/models/reviewer_settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook::ui;
using AskConfidence = ReviewPreferences::AskConfidence;

class TestReviewerSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(QStringLiteral("settings.ini")); }
    std::unique_ptr<QSettings> store() const { return std::make_unique<QSettings>(file(), QSettings::IniFormat); }
    void writeByHand(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingHasADefault()
    {
        const auto kept = store();
        const ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        QVERIFY(settings.review() == ReviewPreferences());
        QCOMPARE(settings.review().goal, 120);
        QCOMPARE(settings.review().breakMinutes, 45);
        QVERIFY(settings.look() == LookPreferences());
        QVERIFY(settings.singleKeysOn() && settings.keys().isEmpty() && settings.isSaved());
        QVERIFY(!QFile::exists(file())); // looking at settings writes none
    }

    void whatIsSetIsThereAgain()
    {
        const ReviewPreferences review{true, AskConfidence::Always, false, 40, 0, false};
        const LookPreferences look{ThemeChoice::Contrast, 150, QStringLiteral("ar")};
        {
            const auto kept = store();
            ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
            QSignalSpy changed(&settings, &ReviewerSettings::reviewChanged);
            settings.setReview(review);
            settings.setReview(review);
            QCOMPARE(changed.count(), 1);
            settings.setLook(look);
            settings.setSingleKeysOn(false);
            settings.setKeys(QStringLiteral("page.settings"), {QStringLiteral("Ctrl+,"), QStringLiteral("Ctrl+;")});
        }
        const auto kept = store();
        const ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        QVERIFY(settings.review() == review);
        QVERIFY(settings.look() == look);
        QVERIFY(!settings.singleKeysOn());
        QCOMPARE(settings.keys().value(QStringLiteral("page.settings")),
                 (QStringList{QStringLiteral("Ctrl+,"), QStringLiteral("Ctrl+;")}));
    }

    void nonsenseInTheFileCountsAsTheDefault_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"goal=0",
                                 "goal=-3",
                                 "goal=many",
                                 "goal=99999999999",
                                 "goal=1, 2",
                                 "breakMinutes=-1",
                                 "breakMinutes=9999",
                                 "breakMinutes=",
                                 "askConfidence=maybe",
                                 "askConfidence=2",
                                 "confirmWithEnter=perhaps",
                                 "showPace=\"\"",
                                 "showEvidence=@Invalid()",
                                 "theme=pink",
                                 "theme=@ByteArray(x)",
                                 "textSize=7",
                                 "textSize=100000",
                                 "textSize=@Size(3 4)",
                                 "language=tlh",
                                 "language=../de",
                                 "language=@Size(3 4)",
                                 "singleKeys=@Variant(nonsense)"})
            QTest::newRow(line) << QByteArray(line);
    }
    void nonsenseInTheFileCountsAsTheDefault()
    {
        QFETCH(QByteArray, line);
        writeByHand("[reviewers]\nana\\" + line + "\n");
        const auto kept = store();
        const ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        QVERIFY(settings.review() == ReviewPreferences());
        QVERIFY(settings.look() == LookPreferences());
        QVERIFY(settings.singleKeysOn());
    }

    void keysAreHandedOnAsTheyStandThere()
    {
        writeByHand(
            "[reviewers]\nana\\keys\\review.skip=X\nana\\keys\\no.such=\"Ctrl+J\", banana\nana\\keys\\empty=\n");
        const auto kept = store();
        const ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        QCOMPARE(settings.keys().size(), 3);
        QCOMPARE(settings.keys().value(QStringLiteral("review.skip")), QStringList{QStringLiteral("X")});
        QCOMPARE(settings.keys().value(QStringLiteral("no.such")).size(), 2);
    }

    void removedKeysAreGoneForGood()
    {
        const auto kept = store();
        ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        settings.setKeys(QStringLiteral("a"), {QStringLiteral("X")});
        settings.setKeys(QStringLiteral("b"), {QStringLiteral("Y")});
        settings.removeKeys(QStringLiteral("a"));
        QCOMPARE(ReviewerSettings(kept.get(), QStringLiteral("ana"), {}).keys().keys(),
                 QStringList{QStringLiteral("b")});
        settings.removeAllKeys();
        QVERIFY(ReviewerSettings(kept.get(), QStringLiteral("ana"), {}).keys().isEmpty());
    }

    void eachReviewerHasSettingsOfTheirOwn()
    {
        const auto kept = store();
        ReviewerSettings ana(kept.get(), QStringLiteral("ana"), {});
        ReviewPreferences review;
        review.goal = 40;
        ana.setReview(review);
        QCOMPARE(ReviewerSettings(kept.get(), QStringLiteral("ben"), {}).review().goal, 120);
        QCOMPARE(ReviewerSettings(kept.get(), QStringLiteral("ana/ben"), {}).review().goal, 120);
        QCOMPARE(ReviewerSettings(kept.get(), QStringLiteral("ana"), {}).review().goal, 40);
    }

    void aNameMayHoldAnything_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a/b", "Ünal Çelik", "..", "=;[x]", "%2f", "日本"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aNameMayHoldAnything()
    {
        QFETCH(QString, name);
        {
            const auto kept = store();
            ReviewerSettings settings(kept.get(), name, {});
            settings.setSingleKeysOn(false);
        }
        const auto kept = store();
        QVERIFY(!ReviewerSettings(kept.get(), name, {}).singleKeysOn());
        QVERIFY(ReviewerSettings(kept.get(), name + QLatin1Char('x'), {}).singleKeysOn());
    }

    void aNewNameTakesTheSettingsAlongAndAKnownOneBringsItsOwn()
    {
        const auto kept = store();
        ReviewerSettings settings(kept.get(), QStringLiteral("ana"), {});
        ReviewPreferences review;
        review.goal = 40;
        settings.setReview(review);
        settings.setKeys(QStringLiteral("review.skip"), {QStringLiteral("X")});
        settings.setReviewer(QStringLiteral("anna"));
        QCOMPARE(settings.review().goal, 40);
        QVERIFY(settings.keys().contains(QStringLiteral("review.skip")));
        review.goal = 50;
        settings.setReview(review);
        QSignalSpy renamed(&settings, &ReviewerSettings::reviewerChanged);
        settings.setReviewer(QStringLiteral("ana"));
        QCOMPARE(renamed.count(), 1);
        QCOMPARE(settings.review().goal, 40);
    }

    void theLastNameIsRememberedWhereNoneIsGiven()
    {
        const QString user = QStringLiteral("login");
        const auto kept = store();
        ReviewerSettings settings(kept.get(), {}, user);
        QCOMPARE(settings.reviewer(), user);
        settings.setReviewer(QStringLiteral("ana"));
        QCOMPARE(ReviewerSettings(kept.get(), {}, user).reviewer(), QStringLiteral("ana"));
        QCOMPARE(ReviewerSettings(kept.get(), QStringLiteral("ben"), user).reviewer(), QStringLiteral("ben"));
        kept->setValue(QStringLiteral("reviewer/last"), QString(500, QLatin1Char('x')));
        QCOMPARE(ReviewerSettings(kept.get(), {}, user).reviewer(), user);
    }

    void itSaysWhereNothingCanBeWritten()
    {
        QFile wall(m_folder->filePath(QStringLiteral("wall")));
        QVERIFY(wall.open(QIODevice::WriteOnly));
        QSettings kept(wall.fileName() + QStringLiteral("/settings.ini"), QSettings::IniFormat);
        ReviewerSettings settings(&kept, QStringLiteral("ana"), {});
        QSignalSpy saved(&settings, &ReviewerSettings::savedChanged);
        settings.setSingleKeysOn(false);
        QCOMPARE(saved.count(), 1);
        QVERIFY(!settings.isSaved());
        QVERIFY(!settings.singleKeysOn()); // it holds for now all the same
    }
};

SECONDLOOK_SUITE(TestReviewerSettings)
#include "tst_reviewer_settings.moc"
