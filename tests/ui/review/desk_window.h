#pragma once

#include "tests/ui/review/fake_review_session.h"
#include "ui/review/review_page.h"

#include <QFrame>
#include <QTest>

namespace secondlook::test {

/// The page as it stands in the real window: below a top row, beside the navigation.
class DeskWindow : public QWidget
{
public:
    DeskWindow(FakeQueue &queue, QSize size) : m_queue(queue), m_page(new ui::ReviewPage(queue.opener(), this))
    {
        resize(size);
        const int left = size.width() >= 1360 ? 184 : 76;
        m_page->setGeometry(left, 40, size.width() - left, size.height() - 40);
        QObject::connect(m_page, &ui::ReviewPage::ready, this, [this] { m_isReady = true; });
    }

    ui::ReviewPage &page() { return *m_page; }
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
    /// Waits until so many answers are stored and the page knows: from then on it takes the next key.
    bool hasStored(std::size_t answers) const
    {
        const auto *desk = m_page->findChild<ui::ReviewPresenter *>();
        return QTest::qWaitFor([&] { return m_queue.stored().size() == answers && !desk->isBusy(); });
    }

private:
    FakeQueue &m_queue;
    ui::ReviewPage *m_page;
    bool m_isReady = false;
};

} // namespace secondlook::test
