#pragma once

#include <string>

namespace secondlook::test {

/// The number of a text tells its kind: every fifth has words of both kinds, any other those of one kind only.
inline std::string separableText(int i)
{
    static const char *const words[2][6] = {{"refund", "invoice", "charge", "price", "paid", "bank"},
                                            {"parcel", "courier", "late", "address", "doorstep", "van"}};
    std::string text;
    for (int w = 0; w < 6; ++w) {
        const int kind = i % 5 == 0 ? w % 2 : i % 2;
        text += std::string(words[kind][(i * (w + 3) + w * w + i / 7) % 6]) + " ";
    }
    return text + std::to_string(i);
}

/// 400 of them that are of one kind, with their label: "money" or "parcel".
inline std::string separableSeeds()
{
    std::string rows = "id,text,label\n";
    for (int i = 0; i < 500; ++i) {
        if (i % 5 != 0)
            rows += "seed-" + std::to_string(i) + "," + separableText(i) + (i % 2 == 0 ? ",money\n" : ",parcel\n");
    }
    return rows;
}

/// So many without a label.
inline std::string separableRecords(int count)
{
    std::string rows = "id,text\n";
    for (int i = 0; i < count; ++i)
        rows += "x" + std::to_string(i) + "," + separableText(i) + "\n";
    return rows;
}

/// By which a text of both kinds goes to people.
inline const char *const separablePolicy = R"({"review_threshold":0.8})";

} // namespace secondlook::test
