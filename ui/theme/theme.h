#pragma once

#include <QColor>
#include <QObject>

class QApplication;

namespace secondlook::ui {

/// Every colour of the interface by what it means; the values of each scheme stand in token_table.cpp and nowhere else.
enum class Token {
    Window,
    Surface,
    Panel,
    Sunken,
    Hover,
    Line,
    Line2,
    Control,
    Text,
    Text2,
    Text3,
    Accent,
    AccentText,
    AccentTint,
    AccentLine,
    OnAccent,
    Auto,
    AutoFill,
    AutoTint,
    Audit,
    AuditFill,
    AuditTint,
    Review,
    ReviewFill,
    ReviewTint,
    Bad,
    BadFill,
    BadTint,
    S1,
    S2,
    S3,
    S4,
    H0,
    H1,
    H2,
    H3,
    H4,
    H5,
    W1,
    W2,
    W3,
    W4,
    Mark,
    MarkSoft,
    MarkWarm,
    Grid,
    Axis,
    Scroll,
    Dim, ///< the only one with transparency
};
inline constexpr int tokenCount = int(Token::Dim) + 1;

enum class Scheme { Light, Dark, HighContrast };

/// The value of a token in a scheme, whatever scheme is shown now.
QColor tokenColor(Scheme scheme, Token token);

/// The look of the whole program: one scheme and one text scale at a time. Used from the main thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /// Per cent, 80 to 200; values outside are brought to the nearest end.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    QColor color(Token token) const { return tokenColor(m_scheme, token); }

    /// Sets style, palette, font and style sheet, and keeps them right when scheme or text scale change. Doing it again
    /// changes nothing.
    void applyTo(QApplication &application);

Q_SIGNALS:
    /// Scheme or text scale changed and the application carries it already; widgets refresh fonts, sizes and pictures.
    void changed();

private:
    Theme() = default;
    void refresh();

    QApplication *m_application = nullptr;
    Scheme m_scheme = Scheme::Light;
    int m_textScale = 100;
};

/// Short for Theme::instance().color(token).
inline QColor color(Token token)
{
    return Theme::instance().color(token);
}

} // namespace secondlook::ui
