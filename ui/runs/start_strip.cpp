#include "ui/runs/start_strip.h"

#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace secondlook::ui {

StartStrip::StartStrip(RunsPresenter *presenter, QAction *stop, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_words(new PlainLabel(QString(), FontRole::Body)),
      m_stop(new KeyButton(QString()))
{
    m_words->setObjectName(QStringLiteral("startWords"));
    m_words->setMaxLines(0);
    m_stop->setObjectName(QStringLiteral("startStop"));
    m_stop->setSmall(true);
    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setAction(stop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 12, 24, 0);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    connect(&presenter->live(), &LiveRun::stateChanged, this, &StartStrip::showStart);
    connect(&presenter->live(), &LiveRun::figuresChanged, this, &StartStrip::showStart);
    showStart();
}

QList<QWidget *> StartStrip::areas() const
{
    return m_stop->isVisible() ? QList<QWidget *>{m_stop} : QList<QWidget *>();
}

QString StartStrip::words() const
{
    const LiveRun &live = m_presenter->live();
    if (live.next())
        return tr("The run that you asked for starts as soon as the one that is ending has ended.");
    if (!live.isStarting())
        return {};
    if (live.state() == LiveRun::State::Ending)
        return tr("The run that was starting is being stopped.");
    const QString starts =
        tr("A run is starting: %1.", "classifier").arg(RunWords::classifierName(live.order().classifier));
    const auto &choices = m_presenter->choices();
    const bool needsKeychain =
        choices && std::ranges::any_of(choices->classifiers, [&](const pipeline::RunClassifier &one) {
            return one.name == live.order().classifier && one.provider && !one.provider->key.keychain.empty();
        });
    return needsKeychain ? starts + QLatin1Char(' ') + tr("Its key is in the keychain, which may ask to be unlocked.")
                         : starts;
}

void StartStrip::showStart()
{
    const LiveRun &live = m_presenter->live();
    m_words->setText(words());
    setVisible(!m_words->text().isEmpty());
    m_stop->setText(live.next() ? tr("Do not start it") : tr("Stop"));
    m_stop->setVisible(live.next() || live.state() == LiveRun::State::Running);
}

} // namespace secondlook::ui

#include "moc_start_strip.cpp"
