#include "keychain/desktop_key_chain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

#include <qt6keychain/keychain.h>

namespace secondlook::keychain {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

constexpr int longestWaitMs = 120'000;

struct Outcome
{
    QKeychain::Error error = QKeychain::OtherError;
    QString problem = QStringLiteral("nobody answered within two minutes");
    QString value{};
};

QString service()
{
    return QStringLiteral("secondlook");
}

/// What waits for a job, and outlives it where nobody waits any more.
struct Waiting
{
    QSemaphore done;
    Outcome outcome;
};

using MakeJob = std::function<QKeychain::Job *()>;

void start(const MakeJob &make, const std::shared_ptr<Waiting> &waiting)
{
    QKeychain::Job *job = make();
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [waiting](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        waiting->outcome = {ended->error(), ended->errorString(), reading ? reading->textData() : QString()};
        waiting->done.release();
    });
    job->start();
}

/// Jobs belong to the main thread, whoever asks.
Outcome run(const MakeJob &make)
{
    QCoreApplication *app = QCoreApplication::instance();
    const auto waiting = std::make_shared<Waiting>();
    if (QThread::currentThread() == app->thread()) {
        QEventLoop loop;
        QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (waiting->done.available() > 0)
                loop.quit();
        });
        look.start(10);
        start(make, waiting);
        loop.exec();
        return waiting->done.tryAcquire() ? waiting->outcome : Outcome();
    }
    QMetaObject::invokeMethod(
        app, [make, waiting] { start(make, waiting); }, Qt::QueuedConnection);
    return waiting->done.tryAcquire(1, longestWaitMs) ? waiting->outcome : Outcome();
}

tl::unexpected<base::Error> refused(const Outcome &outcome, const std::string &name)
{
    const bool isDenied = outcome.error == QKeychain::AccessDenied || outcome.error == QKeychain::AccessDeniedByUser;
    const std::string what = isDenied ? "the keychain of this machine stayed locked"
                                      : "there is no keychain on this machine that keeps keys";
    return base::fail(ErrorCode::Unreachable,
                      what + " (" + outcome.problem.toStdString() +
                          "); unlock or start one, such as GNOME Keyring or KWallet, or let the profile name an "
                          "environment variable under key.environment",
                      "key '" + name + "'");
}

} // namespace

Result<std::optional<std::string>> DesktopKeyChain::read(const std::string &name)
{
    const Outcome outcome = run([name] {
        auto *job = new QKeychain::ReadPasswordJob(service());
        job->setKey(QString::fromStdString(name));
        return job;
    });
    if (outcome.error == QKeychain::EntryNotFound)
        return std::nullopt;
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return outcome.value.toStdString();
}

Status DesktopKeyChain::write(const std::string &name, const std::string &key)
{
    const Outcome outcome = run([name, key] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setKey(QString::fromStdString(name));
        job->setTextData(QString::fromStdString(key));
        return job;
    });
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return {};
}

Status DesktopKeyChain::remove(const std::string &name)
{
    const Outcome outcome = run([name] {
        auto *job = new QKeychain::DeletePasswordJob(service());
        job->setKey(QString::fromStdString(name));
        return job;
    });
    if (outcome.error == QKeychain::EntryNotFound)
        return base::fail(ErrorCode::NotFound, "the keychain has no such key", "key '" + name + "'");
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return {};
}

} // namespace secondlook::keychain
