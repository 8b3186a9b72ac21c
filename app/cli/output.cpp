#include "app/cli/output.h"

#include "base/held_file.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <sstream>

namespace secondlook::cli {

using Json = nlohmann::ordered_json;

void printJson(Context &context, const Json &json)
{
    context.out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << "\n";
}

void printCounts(Context &context, const std::vector<std::pair<std::string, std::int64_t>> &counts)
{
    std::size_t nameWidth = 0;
    std::size_t numberWidth = 0;
    for (const auto &[name, number] : counts) {
        nameWidth = std::max(nameWidth, name.size());
        numberWidth = std::max(numberWidth, base::grouped(number).size());
    }
    for (const auto &[name, number] : counts) {
        const std::string digits = base::grouped(number);
        context.out << "  " << name << std::string(nameWidth - name.size() + numberWidth - digits.size() + 2, ' ')
                    << digits << "\n";
    }
}

std::string whole(double value)
{
    return base::grouped(std::llround(value));
}

std::string decimals(double value, int places)
{
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", places, value);
    return buffer;
}

std::string percent(double share)
{
    return decimals(share * 100.0, 1) + "%";
}

Json rejectsJson(const std::vector<domain::RejectedLine> &rejects)
{
    Json list = Json::array();
    for (const domain::RejectedLine &line : rejects)
        list.push_back({{"line", line.line}, {"reason", line.reason}});
    return list;
}

void printRejects(Context &context, const std::vector<domain::RejectedLine> &rejects, const std::string &file)
{
    constexpr std::size_t shown = 5;
    for (std::size_t i = 0; i < std::min(shown, rejects.size()); ++i)
        context.err << file << ":" << rejects[i].line << ": " << rejects[i].reason << "\n";
    if (rejects.size() > shown)
        context.err << "... and more; --json lists the first 100\n";
}

base::Result<std::string> readTextFile(const std::string &path)
{
    constexpr std::uintmax_t maxBytes = 64U << 20U;
    SECONDLOOK_TRY(base::mustNotBeHeld(path));
    std::error_code failed;
    if (!std::filesystem::is_regular_file(path, failed))
        return base::fail(base::ErrorCode::NotFound, "there is no such file", path);
    if (std::filesystem::file_size(path, failed) > maxBytes)
        return base::fail(base::ErrorCode::Input, "the file is larger than 64 MiB", path);
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return base::fail(base::ErrorCode::Storage, "the file cannot be read; check its permissions", path);
    return text.str();
}

} // namespace secondlook::cli
