#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace secondlook::test {

using SuiteMaker = std::function<std::unique_ptr<QObject>()>;

/// Every suite of this test program, in the order of registration.
std::vector<SuiteMaker> &suites();

/// Registers a suite; use the macro below, once at the end of a test file.
struct Registration
{
    explicit Registration(SuiteMaker maker) { suites().push_back(std::move(maker)); }
};

} // namespace secondlook::test

/// Adds a class with Qt Test slots to the test program that its file is built into.
#define SECONDLOOK_SUITE(Class)                                                                                        \
    static const secondlook::test::Registration registration##Class([] { return std::make_unique<Class>(); });
