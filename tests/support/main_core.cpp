// Runs every suite of the program without a display.
#include "tests/support/registry.h"

#include <QCoreApplication>
#include <QTest>

namespace secondlook::test {
std::vector<SuiteMaker> &suites()
{
    static std::vector<SuiteMaker> all;
    return all;
}
} // namespace secondlook::test

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    int failures = 0;
    for (const auto &make : secondlook::test::suites())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
