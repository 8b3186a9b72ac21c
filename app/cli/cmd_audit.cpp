#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/compose/project.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

namespace {

class AuditCommand final : public Command
{
public:
    std::string name() const override { return "audit"; }
    std::string description() const override { return "Check the audit log's hash chain, or print the log"; }
    std::string example() const override { return "secondlook audit verify tickets.secondlook"; }

    void addOptions(CLI::App &app) override
    {
        app.add_option("ACTION", m_action, "verify or log")->required()->check(CLI::IsMember({"verify", "log"}));
        app.add_option("PROJECT", m_project, "Project file")->required();
    }

    int run(Context &context) override
    {
        const auto project = compose::Project::open(m_project, context.clock, context.actor, context.events);
        if (!project)
            return report(context, project.error());
        return m_action == "verify" ? verify(context, **project) : log(context, **project);
    }

private:
    static std::string problemOf(const storage::AuditCheck &check)
    {
        const std::string event = "the audit log was changed: event " + std::to_string(check.firstBroken);
        return event + (check.endIsMissing ? " and all after it are missing" : " does not follow from the one before") +
               "; compare with a copy of the project";
    }

    int verify(Context &context, compose::Project &project) const
    {
        const auto check = project.verifyAudit();
        if (!check)
            return report(context, check.error());
        const bool intact = check->firstBroken == 0;
        const std::string problem = problemOf(*check);
        if (!intact)
            context.err << "secondlook: " << m_project << ": " << problem << "\n";
        if (context.json) {
            Json json = {{"events", check->events},
                         {"intact", intact},
                         {"first_broken", intact ? Json(nullptr) : Json(check->firstBroken)},
                         {"head", check->head}};
            if (!intact)
                json["error"] = {
                    {"kind", base::codeName(base::ErrorCode::Input)}, {"message", problem}, {"where", m_project}};
            printJson(context, json);
        } else if (intact) {
            context.out << base::grouped(check->events) << " events, the chain is intact\nhead " << check->head << "\n";
        }
        return intact ? Done : Failed;
    }

    static int log(Context &context, compose::Project &project)
    {
        Json events = Json::array();
        const base::Status read = project.readAudit([&](const storage::AuditEvent &event) {
            if (context.json)
                events.push_back({{"sequence", event.sequence},
                                  {"at", base::isoTime(event.at)},
                                  {"actor", event.actor},
                                  {"action", event.action},
                                  {"subject", event.subject},
                                  {"detail", Json::parse(event.detail, nullptr, false)},
                                  {"hash", event.hash}});
            else
                context.out << event.sequence << "  " << base::isoTime(event.at) << "  " << event.actor << "  "
                            << event.action << "  " << event.subject << "  " << event.detail << "\n";
        });
        if (!read)
            return report(context, read.error());
        if (context.json)
            printJson(context, {{"events", std::move(events)}});
        return Done;
    }

    std::string m_action;
    std::string m_project;
};

} // namespace

std::unique_ptr<Command> makeAuditCommand()
{
    return std::make_unique<AuditCommand>();
}

} // namespace secondlook::cli
