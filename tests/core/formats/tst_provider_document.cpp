#include "formats/documents.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;

namespace {

/// Profiles below are written with single quotes.
base::Result<domain::Provider> profile(QByteArray text)
{
    return formats::parseProvider(text.replace('\'', '"').toStdString(), "local.json");
}

constexpr const char *least = "{'name':'local','kind':'openai','base_url':'http://localhost:8080/v1/','model':'m'";

} // namespace

class TestProviderDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutHasItsDefault()
    {
        const auto provider = profile(QByteArray(least) + "}");
        QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
        domain::Provider expected;
        expected.name = "local";
        expected.baseUrl = "http://localhost:8080/v1";
        expected.model = "m";
        QVERIFY(*provider == expected);
    }
    void everyKeyIsWrittenAndReadAgain()
    {
        const auto provider = profile(
            "{'name':'far-1','kind':'anthropic','base_url':'https://example.org','model':'big','key':{'environment':"
            "'FAR_KEY'},'api_version':'2026-10-21','instructions':'Mail of a "
            "bank','sampling':{'temperature':null,'seed':7},"
            "'output_limit_field':'max_tokens','answer_tokens':32,'confidence':{'method':'votes','votes':9},'limits':"
            "{'requests_per_minute':60,'tokens_per_minute':1000,'input_tokens_per_minute':500,"
            "'output_tokens_per_minute':100.5},'prices':{'input':0.15,'output':0.6},'concurrency':3,"
            "'timeout_seconds':5,'attempts':2,'record_tokens':900}");
        QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
        QCOMPARE(provider->seed, std::optional<std::int64_t>(7));
        QVERIFY(!provider->temperature && provider->confidence == domain::ConfidenceMethod::Votes);
        QCOMPARE(provider->limits.outputTokens, std::optional<double>(100.5));
        const std::string written = formats::writeProvider(*provider);
        const auto again = formats::parseProvider(written, "written");
        QVERIFY(again && *again == *provider);
        QCOMPARE(formats::writeProvider(*again), written);
    }
    void whatIsWrongSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("says");
        const QByteArray start(least);
        const auto row = [&](const char *name, const QByteArray &document, const char *says) {
            QTest::newRow(name) << document << QByteArray(says);
        };
        row("no name", "{'kind':'openai','base_url':'http://x','model':'m'}", "/name: a name of small letters");
        row("capitals", "{'name':'Local','kind':'openai','base_url':'http://x','model':'m'}", "/name: a name");
        row("unknown kind", "{'name':'a','kind':'magic','base_url':'http://x','model':'m'}", "/kind: \"openai\"");
        row("no model", "{'name':'a','kind':'openai','base_url':'http://x'}", "/model: the name of the model");
        row("unknown key", start + ",'apikey':'x'}", "/apikey: this key is not known");
        row("a key instead of its variable", start + ",'key':{'environment':'sk-123'}}", "never the key itself");
        row("a key under key", start + ",'key':{'value':'sk-123'}}", "/key/value: this key is not known");
        row("a negative price", start + ",'prices':{'input':-1}}", "/prices/input: a number from");
        row("no attempts", start + ",'attempts':0}", "/attempts: a number from");
        row("half a vote", start + ",'confidence':{'votes':2.5}}", "/confidence/votes: a whole number");
        row("an unknown method", start + ",'confidence':{'method':'guess'}}", "/confidence/method: \"token_prob");
        row("a limit of none", start + ",'limits':{'requests_per_minute':0}}", "/limits/requests_per_minute");
        for (const char *url : {"ftp://x", "localhost:80", "http://", "https:///v1", "http://u:p@x", "http://x?key=1",
                                "http://x#a", "http://x y", "file:///etc/passwd"})
            row(url, "{'name':'a','kind':'openai','base_url':'" + QByteArray(url) + "','model':'m'}",
                "/base_url: a URL");
    }
    void whatIsWrongSaysWhere()
    {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, says);
        const auto provider = profile(document);
        QVERIFY(!provider);
        QVERIFY2(provider.error().text().find(says.toStdString()) != std::string::npos,
                 provider.error().text().c_str());
        QVERIFY(provider.error().text().find("local.json") == 0);
    }
};

SECONDLOOK_SUITE(TestProviderDocument)
#include "tst_provider_document.moc"
