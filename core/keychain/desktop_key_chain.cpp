#include "keychain/desktop_key_chain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <stop_token>

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

/// On the main thread, which has to go on meanwhile.
void waitHere(Waiting &waiting, const std::stop_token &stop)
{
    QEventLoop loop;
    QTimer::singleShot(longestWaitMs, &loop, &QEventLoop::quit);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (waiting.done.available() > 0 || stop.stop_requested())
            loop.quit();
    });
    look.start(10);
    loop.exec();
}

/// Jobs belong to the main thread, whoever asks. A job that nobody waits for any more before it began is left out: it
/// might ask somebody to unlock the keychain.
Result<Outcome> run(const MakeJob &make, const std::stop_token &stop)
{
    QCoreApplication *app = QCoreApplication::instance();
    const auto waiting = std::make_shared<Waiting>();
    const std::stop_callback stopped(stop, [waiting] { waiting->done.release(); });
    const bool isMain = QThread::currentThread() == app->thread();
    if (isMain) {
        start(make, waiting);
        waitHere(*waiting, stop);
    } else {
        const auto startWanted = [make, waiting, stop] {
            if (!stop.stop_requested())
                start(make, waiting);
        };
        QMetaObject::invokeMethod(app, startWanted, Qt::QueuedConnection);
    }
    const bool isAnswered = waiting->done.tryAcquire(1, isMain ? 0 : longestWaitMs);
    if (stop.stop_requested())
        return base::fail(ErrorCode::Cancelled, "nobody waits for the keychain any more");
    return isAnswered ? waiting->outcome : Outcome();
}

template <typename Job> Job *jobOf(const std::string &name)
{
    auto *job = new Job(service());
    job->setKey(QString::fromStdString(name));
    return job;
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

Result<std::optional<std::string>> DesktopKeyChain::read(const std::string &name, const std::stop_token &stop)
{
    const Result<Outcome> ran = run([name] { return jobOf<QKeychain::ReadPasswordJob>(name); }, stop);
    if (!ran)
        return tl::unexpected(ran.error());
    const Outcome &outcome = *ran;
    if (outcome.error == QKeychain::EntryNotFound)
        return std::nullopt;
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return outcome.value.toStdString();
}

Status DesktopKeyChain::write(const std::string &name, const std::string &key, const std::stop_token &stop)
{
    const Result<Outcome> ran = run(
        [name, key] {
            auto *job = jobOf<QKeychain::WritePasswordJob>(name);
            job->setTextData(QString::fromStdString(key));
            return job;
        },
        stop);
    if (!ran)
        return tl::unexpected(ran.error());
    const Outcome &outcome = *ran;
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return {};
}

Status DesktopKeyChain::remove(const std::string &name, const std::stop_token &stop)
{
    const Result<Outcome> ran = run([name] { return jobOf<QKeychain::DeletePasswordJob>(name); }, stop);
    if (!ran)
        return tl::unexpected(ran.error());
    const Outcome &outcome = *ran;
    if (outcome.error == QKeychain::EntryNotFound)
        return base::fail(ErrorCode::NotFound, "the keychain has no such key", "key '" + name + "'");
    if (outcome.error != QKeychain::NoError)
        return refused(outcome, name);
    return {};
}

} // namespace secondlook::keychain
