#include "domain/prompt_template.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using domain::parsePromptTemplate;
using domain::PromptPlaceholder;

class TestPromptTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInOneIsAGoodOne()
    {
        const auto whole = parsePromptTemplate(domain::builtInPromptTemplate(), "built-in");
        QVERIFY2(whole, whole ? "" : whole.error().text().c_str());
        for (const auto what : {PromptPlaceholder::Labels, PromptPlaceholder::Instructions,
                                PromptPlaceholder::SettledExamples, PromptPlaceholder::Record})
            QVERIFY(hasPlaceholder(*whole, what));
        QVERIFY(!hasPlaceholder(*whole, PromptPlaceholder::Definitions));
        QCOMPARE(whole->message.size(), 3U);
        QCOMPARE(domain::promptTemplateVersion(""), domain::promptTemplateVersion(domain::builtInPromptTemplate()));
    }
    void linesOfWindowsAndBlanksAroundAPlaceholderAreTaken()
    {
        const auto whole = parsePromptTemplate("{{ label_names }}\r\n---\r\n\t{{record}}\r\nWhich?", "own.txt");
        QVERIFY2(whole, whole ? "" : whole.error().text().c_str());
        QVERIFY(whole->system.at(0).what == PromptPlaceholder::LabelNames);
        QVERIFY(whole->message.at(0).what == PromptPlaceholder::Record);
        QCOMPARE(whole->message.at(1).text, std::string("Which?"));
    }
    void whatIsWrongSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *text, const char *says) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(says);
        };
        row("an unknown placeholder", "{{labels}}\n---\n{{recrod}}", "own.txt:3: {{recrod}} is no placeholder; known");
        row("no record", "{{labels}}\n---\nWhich?", "own.txt:4: {{record}} is missing");
        row("no labels", "Label it.\n---\n{{record}}", "own.txt:4: {{labels}} is missing");
        row("one part", "{{labels}}\nWhich?", "own.txt:3: a line '---' is missing");
        row("three parts", "{{labels}}\n---\n{{record}}\n---", "own.txt:4: '---' stands here a second time");
        row("the record above", "{{labels}}\n{{record}}\n---", "own.txt:2: {{record}} belongs behind");
        row("examples above", "{{labels}}\n{{settled_examples}}\n---\n{{record}}",
            "own.txt:2: {{settled_examples}} belongs behind");
        row("two records", "{{labels}}\n---\n{{record}}\n{{record}}", "own.txt:4: {{record}} stands here a second");
        row("within a line", "{{labels}}\n---\nText: {{record}}", "own.txt:3: {{record}} has to stand on a line");
        row("two in a line", "{{labels}}{{definitions}}\n---\n{{record}}", "own.txt:1: {{labels}} has to stand");
        row("no end", "{{labels}}\n---\n{{record", "own.txt:3: the placeholder that begins here does not end");
        row("empty", "", "own.txt:1: a line '---' is missing");
        row("bytes", "{{labels}}\n---\n\xff{{record}}", "own.txt: the template is not UTF-8 at byte 15");
    }
    void whatIsWrongSaysWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const auto whole = parsePromptTemplate(text.toStdString(), "own.txt");
        QVERIFY(!whole);
        QVERIFY2(whole.error().text().find(says.toStdString()) == 0, whole.error().text().c_str());
    }
    void itHasALargestSize()
    {
        const std::string rest = "\n{{labels}}\n---\n{{record}}";
        const auto withBeginning = [&](std::size_t characters) {
            std::string text;
            for (std::size_t i = 0; i < characters; ++i)
                text += "é"; // characters count, not bytes
            return parsePromptTemplate(text + rest, "own.txt").has_value();
        };
        QVERIFY(withBeginning(domain::longestPromptTemplate - rest.size()));
        QVERIFY(!withBeginning(domain::longestPromptTemplate - rest.size() + 1));
    }
};

SECONDLOOK_SUITE(TestPromptTemplate)
#include "tst_prompt_template.moc"
