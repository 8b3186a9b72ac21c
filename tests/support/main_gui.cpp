// Runs every suite of the program with widgets, offscreen unless told otherwise.
#include "tests/support/registry.h"

#include <QApplication>
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
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    int failures = 0;
    for (const auto &make : secondlook::test::suites())
        failures += QTest::qExec(make().get(), argc, argv);
    return failures == 0 ? 0 : 1;
}
