#pragma once

#include <QWidget>

class QProgressBar;

namespace secondlook::ui {

class IconLabel;
class PlainLabel;

/// Says that a file can be dropped here (the whole window takes it), and shows how far something long is meanwhile.
class DropZone : public QWidget
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void showInvitation();
    /// `total` 0: not known how long it takes.
    void showProgress(const QString &what, qint64 done, qint64 total);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_words;
    QProgressBar *m_track;
};

} // namespace secondlook::ui
