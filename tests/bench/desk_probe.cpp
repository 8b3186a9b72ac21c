#include "tests/bench/desk_probe.h"

#include "ui/review/label_view.h"
#include "ui/review/record_text.h"
#include "ui/review/review_page.h"
#include "ui/review/state_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <unistd.h>

namespace secondlook::bench {

namespace {

constexpr int warmUp = 20;
constexpr int reading =
    100; // ms, faster than anybody reads; what was asked for after the last paint comes in meanwhile

/// Counts the paintings of a widget.
class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *watched) { watched->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

    int painted = 0;
};

/// Knows when the picture of a new text has left for the screen: all of it, not the text alone.
class PictureClock : public QObject
{
public:
    PictureClock(QWidget &window, ui::RecordText *text)
    {
        window.installEventFilter(this);
        connect(text, &ui::RecordText::painted, this, [this] { m_textPainted = true; });
        // What was painted before the text changed does not count.
        connect(text, &QTextEdit::textChanged, this, [this] { m_textPainted = false; });
    }

    void start()
    {
        m_textPainted = false;
        m_shown.reset();
        m_timer.start();
    }
    double elapsed() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e6; }
    /// In milliseconds from start() on.
    const std::optional<double> &shown() const { return m_shown; }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest)
            return false;
        window->event(event);
        if (m_textPainted && !m_shown)
            m_shown = elapsed();
        return true;
    }

private:
    QElapsedTimer m_timer;
    std::optional<double> m_shown;
    bool m_textPainted = false;
};

/// A file that takes one page after another.
class PlainFile
{
public:
    explicit PlainFile(std::string path)
        : m_path(std::move(path)), m_file(::open(m_path.c_str(), O_CREAT | O_WRONLY, 0600))
    {
    }
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;
    ~PlainFile()
    {
        ::close(m_file);
        ::unlink(m_path.c_str());
    }

    /// Milliseconds until a page more is on the disk; less than 0 where it cannot be written.
    double keepPage()
    {
        static constexpr std::array<char, 4096> page{};
        QElapsedTimer timer;
        timer.start();
        const bool kept = ::write(m_file, page.data(), page.size()) == ssize_t(page.size()) && ::fdatasync(m_file) == 0;
        return kept ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1.0;
    }

private:
    std::string m_path;
    int m_file;
};

QWidget *focusOf(desk::Desk &desk)
{
    QWidget *focus = QApplication::focusWidget();
    return focus != nullptr ? focus : static_cast<QWidget *>(&desk.window());
}

} // namespace

bool waitFor(const std::function<bool()> &condition, int milliseconds)
{
    QTimer limit; // wakes the loop below for the last time
    limit.setSingleShot(true);
    limit.start(milliseconds);
    while (!condition()) {
        if (!limit.isActive())
            return false;
        // Sleeps between events, as the desk's own loop does: a loop that asked again and again would keep the
        // processor from the thread that it waits for.
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

std::unique_ptr<desk::Desk> openDesk(const std::string &project)
{
    desk::DeskOptions options;
    options.project = QString::fromStdString(project);
    options.page = QStringLiteral("review");
    options.reviewer = QStringLiteral("bench");
    auto opened = std::make_unique<desk::Desk>(options);
    bool ready = false;
    QObject::connect(opened.get(), &desk::Desk::ready, [&ready] { ready = true; });
    opened->show();
    opened->window().activateWindow(); // keys go to the window that is active, which another desk may be
    if (!waitFor([&ready] { return ready; }, 60'000)) {
        std::cerr << "the desk did not get ready\n";
        return nullptr;
    }
    return opened;
}

Decided decide(desk::Desk &desk, int decisions, const std::string &folder)
{
    auto *text = desk.window().findChild<ui::ReviewPage *>()->findChild<ui::RecordText *>();
    auto *pause = desk.window().findChild<ui::ReviewPage *>()->findChild<ui::StatePage *>();
    PictureClock picture(desk.window(), text);
    const auto *presenter = desk.window().findChild<ui::ReviewPresenter *>();
    double stored = 0.0;
    QObject::connect(presenter, &ui::ReviewPresenter::busyChanged, &picture, [&] {
        if (!presenter->isBusy())
            stored = picture.elapsed();
    });
    Decided decided;
    PlainFile plain(folder + "/plain.tmp");
    for (int i = 0; static_cast<int>(decided.painted.size()) < decisions; ++i) {
        QTest::qWait(reading / 2);
        const double page = plain.keepPage();
        QTest::qWait(reading / 2);
        const base::TaskId before = presenter->current() ? presenter->current()->id : base::TaskId();
        picture.start();
        QTest::keyClick(focusOf(desk), Qt::Key_1);
        const auto nextPainted = [&] {
            return picture.shown() && presenter->current() && presenter->current()->id != before;
        };
        // At the goal of the session the desk asks, with a button; waiting for a record has none.
        const auto goalReached = [pause] {
            return pause->isVisible() && qobject_cast<QAbstractButton *>(QApplication::focusWidget()) != nullptr;
        };
        if (!waitFor([&] { return nextPainted() || goalReached(); }, 5'000))
            break;
        if (goalReached()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            if (!waitFor(nextPainted, 5'000))
                break;
            continue;
        }
        if (i >= warmUp) {
            decided.stored.push_back(stored);
            decided.painted.push_back(*picture.shown());
            decided.shown.push_back(*picture.shown() - stored);
            decided.plain.push_back(page);
        }
    }
    for (std::vector<double> *times : {&decided.stored, &decided.painted, &decided.shown, &decided.plain})
        std::ranges::sort(*times);
    return decided;
}

std::vector<double> typeAhead(desk::Desk &desk, const QStringList &words)
{
    auto *labels = desk.window().findChild<ui::ReviewPage *>()->findChild<ui::LabelView *>();
    PaintCount paints(labels->viewport());
    std::vector<double> milliseconds;
    for (const QString &word : words) {
        QTest::keyClick(focusOf(desk), Qt::Key_Slash);
        QTest::qWait(5);
        for (const QChar letter : word) {
            const int before = paints.painted;
            QElapsedTimer timer;
            timer.start();
            QTest::keyClick(focusOf(desk), letter.toLatin1());
            if (!waitFor([&] { return paints.painted > before; }, 2'000))
                return {};
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            QTest::qWait(2);
        }
        QTest::keyClick(focusOf(desk), Qt::Key_Escape);
        QTest::qWait(5);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void addQuantiles(nlohmann::ordered_json &figures, const std::string &name, const std::vector<double> &sorted)
{
    figures[name + "_p50"] = quantile(sorted, 0.50);
    figures[name + "_p95"] = quantile(sorted, 0.95);
    figures[name + "_p99"] = quantile(sorted, 0.99);
    figures[name + "_max"] = sorted.back();
}

void addDecided(nlohmann::ordered_json &figures, const std::string &queue, const Decided &keys)
{
    addQuantiles(figures, "key_to_stored" + queue + "_ms", keys.stored);
    addQuantiles(figures, "key_to_painted" + queue + "_ms", keys.painted);
    addQuantiles(figures, "stored_to_painted" + queue + "_ms", keys.shown);
    addQuantiles(figures, "plain_page_to_disk" + queue + "_ms", keys.plain);
}

double residentMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024.0;
    return 0.0;
}

} // namespace secondlook::bench
