#include "ui/theme/style_sheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace secondlook::ui {

namespace {

// A colour for the text of a field would thin out its placeholder; the palette holds both.
// @name is a token, a number before "px" is scaled with the text. Borders are hairlines at every scale: "1dp".
const char *const sheetTemplate = R"(
QToolTip { background: @surface; color: @text; border: 1dp solid @line2; padding: 4px 8px; }
QMenuBar { background: transparent; border: none; spacing: 0; }
QMenuBar::item { background: transparent; color: @text; padding: 4px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @sunken; }
QMenu { background: @surface; border: 1dp solid @line2; padding: 4px; }
QMenu::item { color: @text; padding: 5px 20px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: @accentTint; }
QMenu::item:disabled { color: @text3; background: transparent; }
QMenu::separator { height: 1dp; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 4px; }
QLineEdit, QPlainTextEdit { background: @surface; border: 1dp solid @control; border-radius: 6px;
    padding: 0 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: 30px; }
QPlainTextEdit { padding: 4px 4px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2dp solid @accent; padding: 0 7px; }
QPlainTextEdit:focus { padding: 3px 3px; }
QAbstractSpinBox { background: @surface; border: 1dp solid @control; border-radius: 6px; padding: 0 8px;
    min-height: 30px; selection-background-color: @accent; selection-color: @onAccent; }
QAbstractSpinBox:focus { border: 2dp solid @accent; padding: 0 7px; }
QAbstractSpinBox:disabled { background: @window; border-color: @line2; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @window; border-color: @line2; }
QPushButton { background: @surface; color: @text; border: 1dp solid @line2; border-radius: 6px; padding: 6px 12px;
    font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:disabled { background: @window; color: @text3; }
QComboBox QAbstractItemView { background: @surface; border: 1dp solid @line2; padding: 4px; outline: none; }
QScrollBar:vertical { background: transparent; width: 12dp; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12dp; margin: 0; }
QScrollBar::handle:vertical { background: @scroll; border-radius: 3dp; margin: 2dp 3dp; min-height: 24dp; }
QScrollBar::handle:horizontal { background: @scroll; border-radius: 3dp; margin: 3dp 2dp; min-width: 24dp; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

QString withTokens(QString sheet)
{
    static const std::pair<const char *, Token> names[] = {
        {"@surface", Token::Surface},       {"@text3", Token::Text3},   {"@text", Token::Text},
        {"@line2", Token::Line2},           {"@line", Token::Line},     {"@sunken", Token::Sunken},
        {"@accentTint", Token::AccentTint}, {"@accent", Token::Accent}, {"@onAccent", Token::OnAccent},
        {"@control", Token::Control},       {"@window", Token::Window}, {"@hover", Token::Hover},
        {"@scroll", Token::Scroll},
    };
    for (const auto &[name, token] : names)
        sheet.replace(QLatin1String(name), color(token).name());
    return sheet;
}

QString withScaledLengths(const QString &sheet)
{
    static const QRegularExpression length(QStringLiteral("(\\d+)(px|dp)"));
    QString result;
    qsizetype copied = 0;
    for (auto it = length.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        const int px = match.captured(1).toInt();
        result += sheet.mid(copied, match.capturedStart() - copied);
        result += QString::number(match.captured(2) == QLatin1String("px") ? scaled(px) : px) + QStringLiteral("px");
        copied = match.capturedEnd();
    }
    return result + sheet.mid(copied);
}

} // namespace

QString styleSheet()
{
    return withTokens(withScaledLengths(QString::fromLatin1(sheetTemplate)));
}

} // namespace secondlook::ui
