#pragma once

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QPushButton>

namespace secondlook::ui {

/// A button with an icon before and the key that does the same behind its text. 30 px high, 26 where small.
class KeyButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Plain,
        Primary, ///< one on a screen
        Quiet,   ///< no outline until the pointer is over it
        Danger,
    };

    explicit KeyButton(const QString &text, QWidget *parent = nullptr);
    /// A square button without text; `name` is what it is called by a screen reader and in its tooltip.
    static KeyButton *iconOnly(const QString &iconName, const QString &name, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setSmall(bool small);
    void setIconName(const QString &name);
    void setKey(const QKeySequence &key);
    QKeySequence key() const { return m_key; }
    /// Text at the left edge, key at the right edge; otherwise the content is centred.
    void setSpread(bool spread);

    /// Clicking triggers the action; its enabled state and key are the button's from now on. The text stays.
    void setAction(QAction *action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int contentWidth() const;
    int leftPadding() const;
    int rightPadding() const;
    QFont textFont() const;
    void paintSurface(QPainter &painter) const;
    void paintContent(QPainter &painter) const;
    QColor textColor() const;
    void followAction();

    Kind m_kind = Kind::Plain;
    bool m_small = false;
    bool m_spread = false;
    QString m_iconName;
    QKeySequence m_key;
    QPointer<QAction> m_action;
};

} // namespace secondlook::ui
