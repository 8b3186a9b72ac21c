#include "base/hash.h"
#include "classify/linear_model.h"
#include "domain/label_schema.h"

#include <bit>
#include <cmath>
#include <cstring>

static_assert(std::endian::native == std::endian::little, "models are written as little-endian memory");

namespace secondlook::classify {

namespace {

constexpr std::string_view magic = "SecondLookLinear";
constexpr std::uint32_t formatVersion = 1;
constexpr std::uint64_t mostFeatures = 1ULL << 28U;
constexpr std::uint64_t mostHeldOut = 1ULL << 32U;
constexpr float largestValue = 1e6F; // far above any trained weight; keeps every sum finite

struct Sizes
{
    std::uint32_t version = formatVersion;
    std::uint32_t labels = 0;
    std::uint32_t classes = 0;
    float inverseTemperature = 1.0F;
    std::uint64_t features = 0;
    std::uint64_t heldOut = 0;
};
static_assert(sizeof(Sizes) == 32);

std::uint64_t bodyBytes(const Sizes &sizes)
{
    const std::uint64_t rowWidth = (static_cast<std::uint64_t>(sizes.classes) + 15) / 16 * 16;
    return sizes.classes * (sizeof(std::uint16_t) + 2 * sizeof(float)) +
           sizes.features * (sizeof(FeatureKey) + sizeof(float) + rowWidth * sizeof(std::int16_t)) +
           sizes.heldOut * (sizeof(float) + 1);
}

template <typename T> void put(std::string &out, std::span<const T> values)
{
    if (!values.empty())
        out.append(reinterpret_cast<const char *>(values.data()), values.size_bytes());
}

/// Takes values from the front of bytes whose length was checked.
class Taker
{
public:
    explicit Taker(std::string_view bytes) : m_bytes(bytes) {}

    template <typename T> std::vector<T> take(std::uint64_t count)
    {
        std::vector<T> values(count);
        if (count > 0)
            std::memcpy(values.data(), m_bytes.data(), count * sizeof(T));
        m_bytes.remove_prefix(count * sizeof(T));
        return values;
    }

private:
    std::string_view m_bytes;
};

tl::unexpected<base::Error> damaged(std::string what)
{
    return base::fail(base::ErrorCode::Input,
                      "the model cannot be used: " + std::move(what) + ". Train a new one (secondlook train).");
}

template <typename T> bool isAscending(const std::vector<T> &values)
{
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i] <= values[i - 1])
            return false;
    return true;
}

bool areWithin(std::span<const float> values, float low, float high)
{
    for (const float value : values)
        if (!(value >= low && value <= high)) // written so that "not a number" fails too
            return false;
    return true;
}

base::Result<Sizes> checkedSizes(std::string_view bytes)
{
    if (bytes.substr(0, magic.size()) != magic)
        return damaged("it does not begin like a model of Second Look");
    if (bytes.size() < magic.size() + sizeof(Sizes) + sizeof(base::Digest))
        return damaged("it is cut short");
    Sizes sizes;
    std::memcpy(&sizes, bytes.data() + magic.size(), sizeof(Sizes));
    if (sizes.version != formatVersion)
        return damaged("it has format " + std::to_string(sizes.version) + ", this program reads format " +
                       std::to_string(formatVersion));
    if (sizes.labels > domain::maxLabels || sizes.classes < 1 || sizes.classes > sizes.labels ||
        sizes.features > mostFeatures || sizes.heldOut > mostHeldOut)
        return damaged("it names sizes that no model has");
    if (bytes.size() != magic.size() + sizeof(Sizes) + bodyBytes(sizes) + sizeof(base::Digest))
        return damaged("it is not as long as it says; part of it is missing or was added");
    const std::string_view content = bytes.substr(0, bytes.size() - sizeof(base::Digest));
    const base::Digest digest = base::sha256(content);
    if (std::memcmp(digest.data(), bytes.data() + content.size(), digest.size()) != 0)
        return damaged("its checksum does not fit its content, so some bytes have changed");
    return sizes;
}

base::Status checkContent(const LinearModel &model)
{
    if (!isAscending(model.classes) || model.classes.back() >= model.labelCount)
        return damaged("its labels are not in order");
    if (!isAscending(model.vocabulary.keys()))
        return damaged("its features are not in order");
    if (!areWithin(model.vocabulary.worths(), 0.0F, largestValue) || !areWithin(model.scales, 0.0F, largestValue) ||
        !areWithin(model.biases, -largestValue, largestValue) ||
        !areWithin({&model.inverseTemperature, 1}, 1e-3F, 1e3F))
        return damaged("it holds numbers that no training gives");
    for (const calibration::HeldOut &prediction : model.heldOut)
        if (!areWithin({&prediction.confidence, 1}, 0.0F, 1.0F))
            return damaged("it holds a confidence outside 0 to 1");
    return {};
}

calibration::HeldOutPredictions heldOutOf(std::span<const float> confidences, std::span<const std::uint8_t> correct)
{
    calibration::HeldOutPredictions predictions;
    predictions.reserve(confidences.size());
    for (std::size_t i = 0; i < confidences.size(); ++i)
        predictions.push_back({confidences[i], correct[i] != 0});
    return predictions;
}

} // namespace

std::string toBytes(const LinearModel &model)
{
    const Sizes sizes{formatVersion,
                      model.labelCount,
                      static_cast<std::uint32_t>(model.classes.size()),
                      model.inverseTemperature,
                      model.vocabulary.size(),
                      model.heldOut.size()};
    std::string out;
    out.reserve(magic.size() + sizeof(Sizes) + bodyBytes(sizes) + sizeof(base::Digest));
    out.append(magic);
    put(out, std::span<const Sizes>(&sizes, 1));
    put<std::uint16_t>(out, model.classes);
    put<float>(out, model.scales);
    put<float>(out, model.biases);
    put<FeatureKey>(out, model.vocabulary.keys());
    put<float>(out, model.vocabulary.worths());
    put<std::int16_t>(out, model.weights);
    for (const calibration::HeldOut &prediction : model.heldOut)
        put<float>(out, {&prediction.confidence, 1});
    for (const calibration::HeldOut &prediction : model.heldOut)
        out.push_back(prediction.correct ? 1 : 0);
    const base::Digest digest = base::sha256(out);
    put<unsigned char>(out, digest);
    return out;
}

base::Result<LinearModel> modelFromBytes(std::string_view bytes)
{
    const auto sizes = checkedSizes(bytes);
    if (!sizes)
        return tl::unexpected(sizes.error());
    Taker taker(bytes.substr(magic.size() + sizeof(Sizes)));
    LinearModel model;
    model.labelCount = sizes->labels;
    model.inverseTemperature = sizes->inverseTemperature;
    model.classes = taker.take<std::uint16_t>(sizes->classes);
    model.scales = taker.take<float>(sizes->classes);
    model.biases = taker.take<float>(sizes->classes);
    auto keys = taker.take<FeatureKey>(sizes->features);
    auto worths = taker.take<float>(sizes->features);
    model.vocabulary = Vocabulary(std::move(keys), std::move(worths));
    model.weights = taker.take<std::int16_t>(sizes->features * model.rowWidth());
    const auto confidences = taker.take<float>(sizes->heldOut);
    const auto correct = taker.take<std::uint8_t>(sizes->heldOut);
    model.heldOut = heldOutOf(confidences, correct);
    SECONDLOOK_TRY(checkContent(model));
    return model;
}

} // namespace secondlook::classify
