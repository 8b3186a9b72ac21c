#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace secondlook::ui {

/// Text of the interface or from data, never read as rich text, in a role and a colour of the theme, at the line height
/// of its role. Without wrapping it elides where it does not fit and carries the whole text in its tooltip.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text, FontRole role = FontRole::Body, Token token = Token::Text,
                        QWidget *parent = nullptr);

    void setText(const QString &text);
    void setRole(FontRole role);
    void setWeight(QFont::Weight weight);
    void setToken(Token token);
    void setElideMode(Qt::TextElideMode mode);
    /// Wraps onto at most `lines` lines (the last one elides); 0 wraps without a limit, 1 does not wrap.
    void setMaxLines(int lines);
    int maxLines() const { return m_maxLines; }
    /// Whether a part of the text is left out at the present size.
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_maxLines != 1; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QFont textFont() const;
    /// The lines at a width; a single one is still to be elided.
    QStringList linesAt(int width) const;
    void explainElision();

    FontRole m_role;
    Token m_token;
    std::optional<QFont::Weight> m_weight;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    int m_maxLines = 1;
    bool m_elisionExplained = false;
};

} // namespace secondlook::ui
