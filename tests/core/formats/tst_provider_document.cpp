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
    void aKeyOfTheKeychainIsNamed()
    {
        const auto provider = profile(QByteArray(least) + ",'key':{'keychain':'work-1'}}");
        QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
        QCOMPARE(provider->key.keychain, std::string("work-1"));
        QVERIFY(*formats::parseProvider(formats::writeProvider(*provider), "p") == *provider);
    }
    void everyKeyIsWrittenAndReadAgain()
    {
        const auto provider = profile(
            "{'name':'far-1','kind':'anthropic','base_url':'https://example.org','model':'big','key':{'environment':"
            "'FAR_KEY'},'api_version':'2026-10-21','instructions':'Mail of a "
            "bank','template':'{{instructions}}\\n{{labels}}\\n---\\n{{settled_examples}}\\n{{record}}','examples':{'"
            "choose':"
            "'fixed','count':3,'characters':500,'ids':['r-1','r-2']},'sampling':{'temperature':null,'seed':7},"
            "'output_limit_field':'max_tokens','answer_tokens':32,'confidence':{'method':'votes','votes':9},"
            "'mask':{'emails':true,'phones':true,'cards':true,'ibans':true,'names':['Ada Lovelace','Jürgen']},'limits':"
            "{'requests_per_minute':60,'tokens_per_minute':1000,'input_tokens_per_minute':500,"
            "'output_tokens_per_minute':100.5},'prices':{'input':0.15,'output':0.6},'concurrency':3,"
            "'timeout_seconds':5,'attempts':2,'record_tokens':900}");
        QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
        QCOMPARE(provider->seed, std::optional<std::int64_t>(7));
        QVERIFY(!provider->temperature && provider->confidence == domain::ConfidenceMethod::Votes);
        QVERIFY((provider->examples == domain::ExampleRule{domain::ExampleChoice::Fixed, 3, 500, {"r-1", "r-2"}}));
        QVERIFY(provider->promptTemplate.starts_with("{{instructions}}\n{{labels}}\n---\n"));
        QVERIFY(provider->mask.emails && provider->mask.phones && provider->mask.cards && provider->mask.ibans);
        QCOMPARE(provider->mask.names, (std::vector<std::string>{"Ada Lovelace", "Jürgen"}));
        QCOMPARE(provider->limits.outputTokens, std::optional<double>(100.5));
        const std::string written = formats::writeProvider(*provider);
        const auto again = formats::parseProvider(written, "written");
        QVERIFY(again && *again == *provider);
        QCOMPARE(formats::writeProvider(*again), written);
    }
    void theWayToTheServerIsWrittenAndReadAgain()
    {
        for (const char *proxy : {"http://proxy.example:3128", "https://[::1]:1", "socks5h://localhost:1080"}) {
            const auto provider = profile(QByteArray(least) + ",'tls':{'ca_file':'/etc/company.pem'},'proxy':{'url':'" +
                                          proxy + "','environment':'PROXY_LOGIN'}}");
            QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
            QCOMPARE(provider->authorityFile, std::string("/etc/company.pem"));
            QVERIFY((provider->proxy == domain::Proxy{proxy, "PROXY_LOGIN"}));
            QVERIFY(*formats::parseProvider(formats::writeProvider(*provider), "p") == *provider);
        }
        const auto none = profile(QByteArray(least) + "}");
        const std::string written = formats::writeProvider(*none);
        QVERIFY(written.find("tls") == std::string::npos && written.find("proxy") == std::string::npos);
    }
    void lanesAreWrittenAndReadAgain()
    {
        const auto none = profile(QByteArray(least) + "}");
        QVERIFY(!none->lanes.isOn() && formats::writeProvider(*none).find("lanes") == std::string::npos);
        const auto provider =
            profile(QByteArray(least) + ",'lanes':{'characters':2000,'margin':0.2,'scripts':['latin','greek'],"
                                        "'patterns':['court'],'concurrency':3,'record_tokens':50000}}");
        QVERIFY2(provider, provider ? "" : provider.error().text().c_str());
        QVERIFY((provider->lanes == domain::LaneRules{2000, 0.2, {"latin", "greek"}, {"court"}, 3, 50'000}));
        QVERIFY(*formats::parseProvider(formats::writeProvider(*provider), "written") == *provider);
    }
    void nothingIsMaskedUnlessAskedFor()
    {
        for (const char *mask : {"", ",'mask':{}", ",'mask':{'emails':false,'names':[]}"}) {
            const auto provider = profile(QByteArray(least) + mask + "}");
            QVERIFY2(provider, mask);
            QVERIFY(!provider->mask.isOn());
            QVERIFY(formats::writeProvider(*provider).find("mask") == std::string::npos);
        }
        const auto one = profile(QByteArray(least) + ",'mask':{'ibans':true}}");
        domain::Masking expected;
        expected.ibans = true;
        QVERIFY(one && one->mask == expected);
        QVERIFY(*formats::parseProvider(formats::writeProvider(*one), "written") == *one);
    }
    void namesToMaskHaveALimit()
    {
        const auto withNames = [](int names, int length) {
            const QByteArray name = "'" + QByteArray(length, 'x') + "'";
            return profile(QByteArray(least) + ",'mask':{'names':[" + (name + ",").repeated(names - 1) + name + "]}}");
        };
        QVERIFY(withNames(10'000, 1));
        QVERIFY(withNames(1, 100));
        QVERIFY(!withNames(10'001, 1));
        QVERIFY(!withNames(1, 101));
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
        row("a key instead of its name", start + ",'key':{'keychain':'sk 123'}}", "never the key itself");
        row("two keys", start + ",'key':{'keychain':'a','environment':'A'}}", "/key: either");
        row("a key under key", start + ",'key':{'value':'sk-123'}}", "/key/value: this key is not known");
        row("a negative price", start + ",'prices':{'input':-1}}", "/prices/input: a number from");
        row("no attempts", start + ",'attempts':0}", "/attempts: a number from");
        row("half a vote", start + ",'confidence':{'votes':2.5}}", "/confidence/votes: a whole number");
        row("an unknown method", start + ",'confidence':{'method':'guess'}}", "/confidence/method: \"token_prob");
        row("an unknown choice", start + ",'examples':{'choose':'best'}}", "/examples/choose: \"none\", \"nearest\"");
        row("fixed without ids", start + ",'examples':{'choose':'fixed'}}", "/examples/ids: fixed examples need");
        row("no examples at all", start + ",'examples':{'count':0}}", "/examples/count: a number from");
        row("a placeholder that is none", start + ",'template':'{{labels}}\\n---\\n{{recrod}}'}",
            "local.json: /template:3: {{recrod}} is no placeholder");
        row("no place for instructions", start + ",'instructions':'x','template':'{{labels}}\\n---\\n{{record}}'}",
            "/template: {{instructions}} is missing");
        row("no place for examples",
            start + ",'examples':{'choose':'nearest'},'template':'{{labels}}\\n---\\n{{record}}'}",
            "/template: {{settled_examples}} is missing");
        row("a limit of none", start + ",'limits':{'requests_per_minute':0}}", "/limits/requests_per_minute");
        row("masking that is no object", start + ",'mask':true}", "/mask");
        row("a kind that is not masked", start + ",'mask':{'iban':true}}", "/mask/iban: this key is not known");
        row("masking by a word", start + ",'mask':{'emails':'yes'}}", "/mask/emails: true or false");
        row("one name for a list", start + ",'mask':{'names':'Ada'}}", "/mask/names: a list of at most 10000 names");
        row("a name that is none", start + ",'mask':{'names':['Ada','--']}}", "/mask/names/1: a name with letters");
        row("a number for a name", start + ",'mask':{'names':[1]}}", "/mask/names/0");
        row("an authority from here", start + ",'tls':{'ca_file':'company.pem'}}", "/tls/ca_file: a whole path");
        row("no authority", start + ",'tls':{}}", "/tls/ca_file: a whole path");
        row("no checks", start + ",'tls':{'verify':false}}", "/tls/verify: this key is not known");
        row("a proxy with a password", start + ",'proxy':{'url':'http://u:p@x:1'}}",
            "/proxy/url: a proxy without user");
        row("a password for its variable", start + ",'proxy':{'url':'http://x:1','environment':'u:p'}}",
            "/proxy/environment: the name of an environment variable");
        for (const char *url : {"", "x:1", "http://x", "http://x:", "http://:1", "socks5://x:1", "ftp://x:1",
                                "http://x:1/", "http://x:1?a", "http://x y:1"})
            QTest::newRow(("proxy " + QByteArray(url)).constData())
                << start + ",'proxy':{'url':'" + url + "'}}" << QByteArray("/proxy/url: a proxy with its port");
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
