#pragma once

#include <QWidget>

namespace secondlook::ui {

/// A small fact in a box of its own: a tier with its full, half or empty circle, a state, or a segment.
class Chip : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Auto,   ///< full circle
        Audit,  ///< half circle
        Review, ///< empty circle
        Bad,
        Accent,
        Neutral,
        Outline, ///< only a hairline: a segment or another value from data
    };

    Chip(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setText(const QString &text);
    /// Replaces the icon that belongs to the kind; an empty name leaves it out.
    void setIconName(const QString &name);

    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &text) const;

    Kind m_kind;
    QString m_text;
    QString m_iconName;
};

} // namespace secondlook::ui
