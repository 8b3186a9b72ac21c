#include "tests/support/registry.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace secondlook::ui;

namespace {

// Relative luminance and contrast ratio: WCAG 2.1, definitions of section 1.4.3.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr Scheme allSchemes[] = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        Theme::instance().setScheme(Scheme::Light);
        Theme::instance().setTextScale(100);
    }

    void contrastOfTheScaleItself()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005); // known to miss 4.5 narrowly
    }

    void textIsReadableOnEverySurface()
    {
        const Token surfaces[] = {Token::Window, Token::Surface, Token::Panel,
                                  Token::Sunken, Token::Hover,   Token::AccentTint};
        for (const Scheme scheme : allSchemes)
            for (const Token surface : surfaces)
                for (const Token text : {Token::Text, Token::Text2, Token::Text3})
                    verifyContrast(scheme, text, surface, 4.5);
    }

    void recordTextIsReadableOnEvidenceMarks()
    {
        for (const Scheme scheme : allSchemes)
            for (const Token mark : {Token::Mark, Token::MarkSoft, Token::MarkWarm})
                verifyContrast(scheme, Token::Text, mark, 4.5);
    }

    void meaningIsReadableOnItsTintAndOnTheSurface()
    {
        const std::pair<Token, Token> pairs[] = {
            {Token::AccentText, Token::AccentTint}, {Token::Auto, Token::AutoTint}, {Token::Audit, Token::AuditTint},
            {Token::Review, Token::ReviewTint},     {Token::Bad, Token::BadTint},
        };
        for (const Scheme scheme : allSchemes) {
            for (const auto &[text, tint] : pairs) {
                verifyContrast(scheme, text, tint, 4.5);
                verifyContrast(scheme, text, Token::Surface, 4.5);
                verifyContrast(scheme, Token::Text, tint, 4.5);
            }
            verifyContrast(scheme, Token::OnAccent, Token::Accent, 4.5);
        }
    }

    void controlsAndGraphicsStandOut()
    {
        for (const Scheme scheme : allSchemes) {
            for (const Token surface : {Token::Window, Token::Surface, Token::Panel}) {
                for (const Token graphic :
                     {Token::Control, Token::Accent, Token::Axis, Token::AutoFill, Token::AuditFill, Token::ReviewFill,
                      Token::BadFill, Token::S1, Token::S2, Token::S3, Token::S4})
                    verifyContrast(scheme, graphic, surface, 3.0);
            }
        }
    }

    void highContrastKeepsItsPromise()
    {
        constexpr Scheme high = Scheme::HighContrast;
        const Token surfaces[] = {Token::Window, Token::Surface, Token::Panel,
                                  Token::Sunken, Token::Hover,   Token::AccentTint};
        const Token meanings[] = {Token::AccentText, Token::Auto, Token::Audit, Token::Review, Token::Bad};
        for (const Token surface : surfaces) {
            for (const Token text : {Token::Text, Token::Text2, Token::Text3})
                verifyContrast(high, text, surface, 7.0);
            for (const Token text : meanings)
                verifyContrast(high, text, surface, 7.0);
            for (const Token line : {Token::Line, Token::Line2, Token::Control})
                verifyContrast(high, line, surface, 3.0);
        }
        for (const Token cell :
             {Token::H0, Token::H1, Token::H2, Token::H3, Token::H4, Token::W1, Token::W2, Token::W3})
            verifyContrast(high, Token::Text, cell, 7.0);
        for (const Token mark : {Token::Mark, Token::MarkSoft, Token::MarkWarm})
            verifyContrast(high, Token::Text, mark, 7.0);
        verifyContrast(high, Token::OnAccent, Token::Accent, 7.0);
        verifyContrast(high, Token::OnAccent, Token::H5, 7.0);
    }

    void highContrastIsLightAndHasNoTints()
    {
        for (const Token plain : {Token::Window, Token::Surface, Token::Panel, Token::AutoTint, Token::AuditTint,
                                  Token::ReviewTint, Token::BadTint, Token::Mark, Token::MarkSoft, Token::MarkWarm})
            QCOMPARE(tokenColor(Scheme::HighContrast, plain), QColor(Qt::white));
    }

    void aBarStandsOutOnTheTrackOfASelectedRow()
    {
        for (const Scheme scheme : allSchemes)
            verifyContrast(scheme, Token::Accent, Token::AccentLine, 2.5);
    }

    void dimIsTheOnlyTransparentColour()
    {
        for (const Scheme scheme : allSchemes)
            for (int i = 0; i < tokenCount; ++i)
                QCOMPARE(tokenColor(scheme, Token(i)).alpha() < 255, Token(i) == Token::Dim);
    }

    void changesAreToldOnce()
    {
        QSignalSpy changed(&Theme::instance(), &Theme::changed);
        Theme::instance().setScheme(Scheme::Dark);
        Theme::instance().setScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(color(Token::Surface), QColor(0x1A, 0x1D, 0x20));
        Theme::instance().setTextScale(150);
        Theme::instance().setTextScale(150);
        QCOMPARE(changed.count(), 2);
    }

    void textScaleStaysBetween80And200()
    {
        Theme::instance().setTextScale(10);
        QCOMPARE(Theme::instance().textScale(), 80);
        Theme::instance().setTextScale(900);
        QCOMPARE(Theme::instance().textScale(), 200);
        QCOMPARE(font(FontRole::RecordText).pixelSize(), 40);
        QCOMPARE(scaled(30), 60);
    }

    void whatIsInAWindowFollowsTheTheme()
    {
        Theme::instance().applyTo(*qApp);
        QWidget window;
        auto *field = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        window.show();
        QDialog dialog(&window); // a window of its own that has a parent
        auto *below = new QLineEdit(&dialog);
        dialog.show();
        auto *later = new QLineEdit;
        layout->addWidget(later);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            Theme::instance().setScheme(scheme);
            for (QLineEdit *each : {field, below, later}) {
                each->resize(200, each->sizeHint().height());
                const QColor border = each->grab().toImage().pixelColor(100, 0);
                QCOMPARE(border, tokenColor(scheme, each->hasFocus() ? Token::Accent : Token::Control));
            }
        }
        Theme::instance().setTextScale(200);
        for (QLineEdit *each : {field, below, later})
            QVERIFY(each->sizeHint().height() >= 60);
    }

    void everyDrawingOfTheFolderIsBuiltIn()
    {
        const QDir folder(QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/icons"));
        QStringList files;
        for (const QString &file : folder.entryList({QStringLiteral("*.svg")}))
            files << file.chopped(4);
        QVERIFY(files.size() > 50);
        QCOMPARE(iconNames(), files);
    }

    void iconsHaveTheColourOfTheirToken()
    {
        const QImage image = iconPixmap(QStringLiteral("tier-auto"), 16, QColor(Qt::red), 2.0).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QCOMPARE(image.pixelColor(16, 16), QColor(Qt::red));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);

        const QIcon following = icon(QStringLiteral("tier-auto"), Token::Accent);
        QCOMPARE(following.pixmap(16).toImage().pixelColor(8, 8), tokenColor(Scheme::Light, Token::Accent));
        Theme::instance().setScheme(Scheme::Dark);
        QCOMPARE(following.pixmap(16).toImage().pixelColor(8, 8), tokenColor(Scheme::Dark, Token::Accent));
    }

private:
    static void verifyContrast(Scheme scheme, Token front, Token back, double least)
    {
        const double found = contrast(tokenColor(scheme, front), tokenColor(scheme, back));
        QVERIFY2(found >= least, qPrintable(QStringLiteral("scheme %1: token %2 on %3 has %4, needs %5")
                                                .arg(int(scheme))
                                                .arg(int(front))
                                                .arg(int(back))
                                                .arg(found, 0, 'f', 2)
                                                .arg(least)));
    }
};

SECONDLOOK_SUITE(ThemeTest)
#include "tst_theme.moc"
