#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace secondlook::formats {

/// Figures in the text format of Prometheus (exposition format 0.0.4), as its node exporter collects them from files.
class MetricsText
{
public:
    using Labels = std::vector<std::pair<std::string, std::string>>;

    /// What all figures carry.
    explicit MetricsText(Labels shared) : m_shared(std::move(shared)) {}

    /// A figure with its help; several with the same name follow one another, and the help of the first one stands.
    /// `name`: [a-z_]; `type`: "gauge" or "counter".
    void add(std::string_view name, std::string_view type, std::string_view help, double value,
             const Labels &labels = {});
    const std::string &text() const { return m_text; }

private:
    Labels m_shared;
    std::string m_last;
    std::string m_text;
};

} // namespace secondlook::formats
