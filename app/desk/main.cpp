#include "app/compose/log_file.h"
#include "app/desk/desk.h"
#include "app/desk/desk_options.h"
#include "app/desk/translations.h"
#include "ui/models/reviewer_settings.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <memory>

using namespace secondlook;

namespace {

constexpr int wrongUsage = 2;
constexpr int layoutRounds = 5; // a change of size climbs one level of nested layouts a round

/// The language has to be known before the first widget is made.
QString languageOf(const desk::DeskOptions &options)
{
    QSettings store;
    const ui::ReviewerSettings settings(&store, options.reviewer, options.user);
    return options.language.isEmpty() ? settings.look().language : options.language;
}

/// Once the page has all its data, lets it paint, writes the picture and ends.
void shootOnce(desk::Desk &desk, const QString &file)
{
    QObject::connect(
        &desk, &desk::Desk::ready, &desk,
        [&desk, file] {
            QTimer::singleShot(0, &desk, [&desk, file] {
                for (int i = 0; i < layoutRounds; ++i)
                    QCoreApplication::processEvents();
                const bool written = desk.window().grab().save(file);
                if (!written)
                    QTextStream(stderr) << "The picture could not be written to " << file << ".\n";
                QCoreApplication::exit(written ? 0 : 1);
            });
        },
        Qt::SingleShotConnection);
}

/// Until its window is closed. `events` is told of that and of what happens in between.
int showDesk(QApplication &app, const desk::DeskOptions &options, const base::Events &events)
{
    events.info("command_started", {{"command", "desk"}, {"version", SECONDLOOK_VERSION}});
    desk::installLanguage(languageOf(options));
    const bool systemIsDark = QApplication::palette().window().color().lightness() < 128;
    const ui::Scheme system = systemIsDark ? ui::Scheme::Dark : ui::Scheme::Light;
    ui::Theme::instance().setScheme(system);
    ui::Theme::instance().applyTo(app);
    QApplication::setWindowIcon(ui::appMarkPixmap(64, 1.0));

    desk::Desk desk(options, events);
    if (options.shot.isEmpty()) {
        desk.rememberLook(system);
    } else {
        ui::Theme::instance().setScheme(options.scheme.value_or(system));
        shootOnce(desk, options.shot);
    }
    desk.show();
    const int exitCode = QApplication::exec();
    events.info("command_ended", {{"command", "desk"}, {"exit_code", exitCode}});
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("secondlook"));
    QApplication::setApplicationName(QStringLiteral("secondlook-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("Second Look"));
    QApplication::setApplicationVersion(QStringLiteral(SECONDLOOK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.secondlook.Desk"));

    const auto options = desk::parseOptions(QApplication::arguments());
    if (!options) {
        QTextStream(stderr) << QString::fromStdString(options.error().text()) << "\n";
        return wrongUsage;
    }
    if (!options->reply.isEmpty()) {
        QTextStream(stdout) << options->reply;
        return 0;
    }
    std::unique_ptr<compose::LogFile> log; // outlives the desk
    if (!options->logFile.isEmpty()) {
        auto opened = compose::LogFile::open(ui::coreText(options->logFile));
        if (!opened) {
            QTextStream(stderr) << QString::fromStdString(opened.error().text()) << "\n";
            return 1;
        }
        log = std::move(*opened);
    }
    const base::Events events = log ? base::Events(*log) : base::Events();
    const int exitCode = showDesk(app, *options, events);
    if (log) {
        if (const base::Status whole = log->close(); !whole)
            QTextStream(stderr) << QString::fromStdString(whole.error().text()) << "\n";
    }
    return exitCode;
}
