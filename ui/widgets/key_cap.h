#pragma once

#include <QKeySequence>
#include <QWidget>

class QAction;
class QPainter;

namespace secondlook::ui {

/// A key sequence in the words of the platform, as it stands on a key cap: "Ctrl K", "Alt →", "?".
QString keyText(const QKeySequence &key);

/// Whether the key types a character, so that it cannot act while a text field has the focus.
bool isSingleKey(const QKeySequence &key);

enum class KeyCapLook {
    Rest,
    Resting,  ///< dashed and faint: the key cannot work now
    OnAccent, ///< inside a primary button
};

QSize keyCapSize(const QString &text);
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text, KeyCapLook look = KeyCapLook::Rest);

/// A key beside the thing it does. A single key is drawn dashed while somebody types in a text field.
class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence &key, QWidget *parent = nullptr);
    /// For keys that are no shortcut, for example "…" between two caps.
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);
    /// The key of the action whatever it becomes; hidden while it has none.
    explicit KeyCap(QAction *action, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    QSize sizeHint() const override { return keyCapSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setKey(const QKeySequence &key);

    QString m_text;
    bool m_single = false;
};

} // namespace secondlook::ui
