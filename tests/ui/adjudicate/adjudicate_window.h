#pragma once

#include "tests/ui/adjudicate/sample_conflicts.h"
#include "ui/adjudicate/adjudicate_page.h"

#include <QApplication>
#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class AdjudicateWindow : public QWidget
{
public:
    AdjudicateWindow(FakeConflicts &all, QSize size) : m_page(new ui::AdjudicatePage(all.opener(), this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::AdjudicatePage::ready, this, [this] { m_isReady = true; });
    }

    ui::AdjudicatePage &page() { return *m_page; }
    ui::AdjudicationPresenter &desk() const { return *m_page->findChild<ui::AdjudicationPresenter *>(); }
    /// Shows the window and waits until the page has everything.
    bool open()
    {
        show();
        activateWindow();
        if (!QTest::qWaitForWindowActive(this) || !QTest::qWaitFor([this] { return m_isReady; }))
            return false;
        m_page->focusFirst();
        return true;
    }
    /// Waits until the conflict of this task is on screen and can be decided.
    bool shows(std::int64_t task) const
    {
        return QTest::qWaitFor([&] {
            return desk().current() && desk().current()->task.value == task && !desk().isBusy() && !desk().isReading();
        });
    }

private:
    ui::AdjudicatePage *m_page;
    bool m_isReady = false;
};

inline void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace secondlook::test
