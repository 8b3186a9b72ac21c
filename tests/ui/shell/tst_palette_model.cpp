#include "tests/support/registry.h"
#include "ui/shell/palette_model.h"

#include <QTest>

using namespace secondlook::ui;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesRankPrefixThenWordThenInside()
    {
        QCOMPARE(findMatch(QStringLiteral("card_arrival"), QStringLiteral("CAR")).rank, Match::Prefix);
        QCOMPARE(findMatch(QStringLiteral("lost_or_stolen_card"), QStringLiteral("car")).rank, Match::WordStart);
        QCOMPARE(findMatch(QStringLiteral("lost_or_stolen_card"), QStringLiteral("car")).start, 15);
        QCOMPARE(findMatch(QStringLiteral("Discard policy draft"), QStringLiteral("car")).rank, Match::Inside);
        QCOMPARE(findMatch(QStringLiteral("card_arrival"), QStringLiteral("card arr")).rank, Match::Prefix);
        QCOMPARE(findMatch(QStringLiteral("card_arrival"), QStringLiteral("xyz")).rank, Match::None);
    }

    void groupsComeByTheirBestMatch()
    {
        QCOMPARE(rowsFor(QString()), QStringLiteral("#Commands Discard policy draft|Carry on|#Projects card-support"));
        QCOMPARE(rowsFor(QStringLiteral("card")),
                 QStringLiteral("#Projects card-support|#Commands Discard policy draft"));
    }

    void aPrefixLeavesOneGroup()
    {
        QCOMPARE(rowsFor(QStringLiteral(">")), QStringLiteral("#Commands Discard policy draft|Carry on"));
        QCOMPARE(rowsFor(QStringLiteral("> car")), QStringLiteral("#Commands Carry on|Discard policy draft"));
    }

    void headsAreSteppedOver()
    {
        PaletteModel model;
        model.load(sources());
        QCOMPARE(model.nextRow(-1, 1), 1);
        QCOMPARE(model.nextRow(2, 1), 4);
        QCOMPARE(model.nextRow(4, 1), 1);
        QCOMPARE(model.nextRow(1, -1), 4);
        QCOMPARE(model.nextGroup(1), 4);
        QCOMPARE(model.nextGroup(4), 1);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        model.setQuery(QStringLiteral("zebra"));
        QCOMPARE(model.nextRow(-1, 1), -1);
    }

    void runningARowRunsItsItem()
    {
        PaletteModel model;
        m_ran.clear();
        model.load(sources());
        model.run(model.index(0));
        QVERIFY(m_ran.isEmpty());
        model.run(model.index(2));
        QCOMPARE(m_ran, QStringLiteral("Carry on"));
    }

private:
    QList<PaletteSource> sources()
    {
        const auto item = [this](const char *text) {
            const QString name = QString::fromLatin1(text);
            return PaletteItem{{}, name, {}, {}, [this, name] { m_ran = name; }};
        };
        return {{QStringLiteral("Commands"), QLatin1Char('>'), QStringLiteral("commands"),
                 [item] {
                     return QList{item("Discard policy draft"), item("Carry on")};
                 }},
                {QStringLiteral("Projects"), QChar(), QString(), [item] { return QList{item("card-support")}; }}};
    }

    QString rowsFor(const QString &query)
    {
        PaletteModel model;
        model.load(sources());
        model.setQuery(query);
        QString drawn;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const bool head = index.data(PaletteModel::IsHeadRole).toBool();
            if (row > 0 && !drawn.endsWith(QLatin1Char(' ')))
                drawn += QLatin1Char('|');
            drawn += head ? QStringLiteral("#%1 ").arg(index.data().toString()) : index.data().toString();
        }
        return drawn;
    }

    QString m_ran;
};

SECONDLOOK_SUITE(PaletteModelTest)
#include "tst_palette_model.moc"
