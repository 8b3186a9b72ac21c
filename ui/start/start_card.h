#pragma once

#include <QAbstractButton>

class QAction;

namespace secondlook::ui {

/// One way to begin: what it does, what comes of it, and its key. Enter and Space choose it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(QAction *action, const QString &iconName, const QString &title, const QString &description,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList descriptionLines(int width) const;
    int capWidth() const;
    int textLeft() const;

    QAction *m_action;
    QString m_iconName;
    QString m_description;
};

} // namespace secondlook::ui
