#include "base/text.h"
#include "servers/reply_verdict.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using namespace secondlook::servers;

namespace {

constexpr base::TimeMs verdictNow = 1'779'000'000'000;

using HeaderLines = std::vector<std::pair<std::string, std::string>>;

/// The bodies below are written with single quotes.
HttpReply answered(int status, QByteArray body = {}, HeaderLines headers = {})
{
    return {1, status, std::move(headers), body.replace('\'', '"').toStdString()};
}

HttpReply failed(HttpProblem problem, const char *detail = "")
{
    return {1, 0, {}, {}, problem, detail};
}

/// "kind reason", and milliseconds where the server asks to wait.
QByteArray told(const HttpReply &reply)
{
    const ReplyVerdict verdict = verdictOn(reply, verdictNow);
    static constexpr const char *kinds[] = {"ok",       "transient", "rate_limited", "loading",
                                            "too_long", "permanent", "run_fatal"};
    QByteArray text = kinds[static_cast<int>(verdict.kind)];
    if (verdict.kind != ReplyKind::Ok)
        text += ' ' + QByteArray::fromStdString(verdict.reason);
    if (verdict.retryAfter)
        text += ' ' + QByteArray::number(qlonglong(verdict.retryAfter->count()));
    return text;
}

void row(const QByteArray &name, const HttpReply &reply, const char *expected)
{
    QTest::newRow(name.constData()) << reply << QByteArray(expected);
}

} // namespace

Q_DECLARE_METATYPE(secondlook::servers::HttpReply)

class TestReplyVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatToDo_data()
    {
        columns();
        row("an answer", answered(200, "{'choices':[{'message':{'content':'no \\'error\\' here'}}]}"), "ok");
        row("an answer without an error", answered(200, "{'choices':[],'error':null}"), "ok");
        row("no body is for the reader of answers", answered(200), "ok");

        for (const int status : {408, 504, 524})
            row("timed out " + QByteArray::number(status), answered(status), "transient timed_out");
        for (const int status : {409, 425})
            row("conflict " + QByteArray::number(status), answered(status), "transient conflict");
        for (const int status : {500, 502, 520, 521, 522, 523})
            row("server error " + QByteArray::number(status), answered(status), "transient server_error");
        row("rate limit", answered(429), "rate_limited rate_limited");
        for (const int status : {503, 529})
            row("overloaded " + QByteArray::number(status), answered(status), "rate_limited overloaded");
        for (const int status : {400, 405, 415, 422})
            row("refused " + QByteArray::number(status), answered(status), "permanent bad_request");
        row("nothing there", answered(404, "404 page not found"), "permanent not_found");
        row("too large", answered(413), "too_long context_too_long");
        row("no key", answered(401), "run_fatal unauthorized");
        row("not paid", answered(402), "run_fatal insufficient_quota");
        row("not allowed", answered(403), "run_fatal forbidden");
        row("elsewhere", answered(308, {}, {{"location", "https://elsewhere.example/"}}), "run_fatal redirected");

        row("unreachable", failed(HttpProblem::Unreachable), "transient unreachable");
        row("no reply in time", failed(HttpProblem::TimedOut), "transient timed_out");
        row("certificate", failed(HttpProblem::Certificate), "run_fatal certificate");
        row("bad address", failed(HttpProblem::BadUrl), "run_fatal bad_url");
        row("proxy", failed(HttpProblem::Proxy), "run_fatal forbidden");
        row("proxy without tunnel", answered(407), "run_fatal forbidden");
        row("refused stream", failed(HttpProblem::Refused), "rate_limited overloaded");
        row("too many bytes", failed(HttpProblem::TooLarge), "permanent reply_too_large");
    }
    void tellsWhatToDo() { compare(); }

    void readsTheErrorsOfOpenAi_data()
    {
        columns();
        row("quota by code", answered(429, "{'error':{'message':'m','type':'t','code':'insufficient_quota'}}"),
            "run_fatal insufficient_quota");
        row("quota by type", answered(429, "{'error':{'type':'insufficient_quota','code':null}}"),
            "run_fatal insufficient_quota");
        row("quota by message",
            answered(429, "{'error':{'message':'You exceeded your current quota, please check your plan'}}"),
            "run_fatal insufficient_quota");
        row("rate limit", answered(429, "{'error':{'code':'rate_limit_exceeded','message':'Limit 3 RPM'}}"),
            "rate_limited rate_limited");
        row("context", answered(400, "{'error':{'code':'context_length_exceeded'}}"), "too_long context_too_long");
        row("longer than a minute's tokens",
            answered(429, "{'error':{'code':'rate_limit_exceeded','message':'Request too large for m on tokens per min "
                          "(TPM): Limit 30000, Requested 41000.'}}"),
            "too_long context_too_long");
        row("parameter", answered(400, "{'error':{'code':'unsupported_parameter','param':'logprobs'}}"),
            "run_fatal unsupported_parameter");
        row("model", answered(404, "{'error':{'code':'model_not_found'}}"), "run_fatal unknown_model");
        row("filter", answered(400, "{'error':{'code':'content_filter'}}"), "permanent content_filter");
    }
    void readsTheErrorsOfOpenAi() { compare(); }

    void readsTheErrorsOfLocalServers_data()
    {
        columns();
        row("vllm model", answered(404, "{'error':{'message':'The model `x` does not exist.','code':404}}"),
            "run_fatal unknown_model");
        row("vllm context",
            answered(400, "{'error':{'message':'This model\\u0027s maximum context length is 4096 tokens.',"
                          "'type':'BadRequestError','code':400}}"),
            "too_long context_too_long");
        row("vllm as it was", answered(404, "{'object':'error','message':'The model `x` does not exist.','code':404}"),
            "run_fatal unknown_model");
        row("llama.cpp context", answered(400, "{'error':{'code':400,'type':'exceed_context_size_error','n_ctx':512}}"),
            "too_long context_too_long");
        row("llama.cpp loading",
            answered(503, "{'error':{'code':503,'message':'Loading model','type':'unavailable_error'}}"),
            "loading loading_model");
        row("llama.cpp key", answered(401, "{'error':{'code':401,'type':'authentication_error'}}"),
            "run_fatal unauthorized");
        row("ollama model", answered(404, "{'error':'model x not found'}"), "run_fatal unknown_model");
        row("ollama busy",
            answered(503, "{'error':'server busy, please try again.  maximum pending requests exceeded'}"),
            "rate_limited overloaded");
        row("ollama context", answered(400, "{'error':'the input length exceeds the context length'}"),
            "too_long context_too_long");
        row("ollama cannot load", answered(500, "{'error':'error loading model'}"), "transient server_error");
        row("a failed loading is not waited for", answered(503, "{'error':'error loading model'}"),
            "rate_limited overloaded");
    }
    void readsTheErrorsOfLocalServers() { compare(); }

    void readsTheErrorsOfAnthropic_data()
    {
        columns();
        row("overloaded", answered(529, "{'type':'error','error':{'type':'overloaded_error'}}"),
            "rate_limited overloaded");
        row("billing", answered(403, "{'type':'error','error':{'type':'billing_error'}}"),
            "run_fatal insufficient_quota");
        row("spend limit",
            answered(429, "{'type':'error','error':{'type':'rate_limit_error','details':"
                          "{'error_code':'enforced_spend_limit_reached'}}}"),
            "run_fatal insufficient_quota");
        row("contract",
            answered(429, "{'type':'error','error':{'type':'rate_limit_error',"
                          "'error_code':'contract_spend_limit_reached'}}"),
            "run_fatal insufficient_quota");
        row("ramp",
            answered(429, "{'type':'error','error':{'type':'rate_limit_error','error_code':'ramp_limit_exceeded'}}"),
            "rate_limited rate_limited");
        row("credit",
            answered(400, "{'type':'error','error':{'type':'invalid_request_error','message':"
                          "'Your credit balance is too low'}}"),
            "run_fatal insufficient_quota");
        row("context",
            answered(400, "{'type':'error','error':{'type':'invalid_request_error','message':"
                          "'prompt is too long: 205411 tokens > 200000 maximum'}}"),
            "too_long context_too_long");
        row("model", answered(404, "{'type':'error','error':{'type':'not_found_error','message':'model: claude-x'}}"),
            "run_fatal unknown_model");
    }
    void readsTheErrorsOfAnthropic() { compare(); }

    void readsWhatIsNoErrorObject_data()
    {
        columns();
        row("web page", answered(502, "<html><title>Bad gateway</title></html>"), "transient server_error");
        row("web page on models", answered(404, "<html>All our models</html>"), "permanent not_found");
        row("not JSON", answered(500, "{'error':"), "transient server_error");
        row("not an object", answered(500, "[[[1]]]"), "transient server_error");
        row("strange fields", answered(400, "{'error':{'code':{},'type':[1],'message':7,'details':'x'}}"),
            "permanent bad_request");
    }
    void readsWhatIsNoErrorObject() { compare(); }

    void anErrorInsideOfA200IsAnError_data()
    {
        columns();
        row("status as code", answered(200, "{'error':{'code':429,'message':'m'}}"), "rate_limited rate_limited");
        row("name", answered(200, "{'type':'error','error':{'type':'overloaded_error'}}"), "rate_limited overloaded");
        row("limit by name", answered(200, "{'error':{'type':'rate_limit_error'}}"), "rate_limited rate_limited");
        row("key", answered(200, "{'error':{'type':'authentication_error'}}"), "run_fatal unauthorized");
        row("request", answered(200, "{'error':{'type':'invalid_request_error'}}"), "permanent bad_request");
        row("context", answered(200, "{'error':{'type':'exceed_context_size_error'}}"), "too_long context_too_long");
        row("model", answered(200, "{'error':{'code':'model_not_found'}}"), "run_fatal unknown_model");
        row("text", answered(200, "{'error':'llama runner process has terminated'}"), "transient server_error");
        row("as vllm used to", answered(200, "{'object':'error','message':'m','type':'BadRequestError','code':400}"),
            "permanent bad_request");
        row("with choices", answered(200, "{'choices':[],'error':{'code':502}}"), "transient server_error");
        row("no status", answered(200, "{'error':{'code':7}}"), "transient server_error");
        row("stream", answered(200, "event: error\ndata: {'error':{'type':'overloaded_error'}}\n\n"),
            "rate_limited overloaded");
        row("later in a stream", answered(200, "data: {'choices':[]}\n\ndata: {'error':{'code':429}}\n\n"),
            "rate_limited rate_limited");
    }
    void anErrorInsideOfA200IsAnError() { compare(); }

    void theServerMaySayWhetherToTryAgain_data()
    {
        columns();
        const HeaderLines yes{{"x-should-retry", "true"}};
        const HeaderLines no{{"x-should-retry", "false"}};
        row("400, again", answered(400, {}, yes), "transient bad_request");
        row("401, again", answered(401, {}, yes), "transient unauthorized");
        row("429, again", answered(429, {}, yes), "rate_limited rate_limited");
        row("500, not again", answered(500, {}, no), "permanent server_error");
        row("429, not again", answered(429, {}, no), "run_fatal rate_limited");
        row("400, not again", answered(400, {}, no), "permanent bad_request");
        row("quota is quota", answered(429, "{'error':{'code':'insufficient_quota'}}", yes),
            "run_fatal insufficient_quota");
        row("loading is loading", answered(503, "{'error':'loading model'}", no), "loading loading_model");
        row("nonsense", answered(500, {}, {{"x-should-retry", "maybe"}}), "transient server_error");
    }
    void theServerMaySayWhetherToTryAgain() { compare(); }

    void waitsAsLongAsTheServerAsks_data()
    {
        columns();
        row("seconds", answered(429, {}, {{"retry-after", "7"}}), "rate_limited rate_limited 7000");
        row("error of the server", answered(502, {}, {{"retry-after", "7"}}), "transient server_error 7000");
        row("loading", answered(503, "{'error':'loading model'}", {{"retry-after", "7"}}),
            "loading loading_model 7000");
        row("never longer than an hour", answered(429, {}, {{"retry-after", "90000"}}),
            "rate_limited rate_limited 3600000");
        const HeaderLines usedUp{{"x-ratelimit-limit-requests", "60"},  {"x-ratelimit-remaining-requests", "0"},
                                 {"x-ratelimit-reset-requests", "20s"}, {"x-ratelimit-limit-tokens", "60"},
                                 {"x-ratelimit-remaining-tokens", "1"}, {"x-ratelimit-reset-tokens", "40s"}};
        row("used up", answered(429, {}, usedUp), "rate_limited rate_limited 20000");
        const HeaderLines usedUpToday{{"x-ratelimit-limit-requests-day", "60"},
                                      {"x-ratelimit-remaining-requests-day", "0"},
                                      {"x-ratelimit-reset-requests-day", "1200"}};
        row("used up for the day", answered(429, {}, usedUpToday), "rate_limited rate_limited 1200000");
        row("used up, another failure", answered(500, {}, usedUp), "transient server_error");
        row("nothing to wait for", answered(400, {}, {{"retry-after", "7"}}), "permanent bad_request");
    }
    void waitsAsLongAsTheServerAsks() { compare(); }

    void saysThatItWaitsLess()
    {
        const auto sentence = verdictOn(answered(429, {}, {{"retry-after", "90000"}}), verdictNow).sentence;
        QVERIFY2(sentence.find("longer than an hour") != std::string::npos, sentence.c_str());
    }
    void quotesTheServerAsPlainText()
    {
        const auto sentence = [](int status, const QByteArray &body) {
            return verdictOn(answered(status, body), verdictNow).sentence;
        };
        QCOMPARE(sentence(400, "{'error':{'message':'  one\\ntwo\\u0000\\u001b[31m \\u202ethree\\u0085  '}}"),
                 std::string("The server answered 400: it refuses the request. It says: \"one two[31m three\""));
        const std::string nothing = "The server answered 404: there is nothing at this address.";
        QCOMPARE(sentence(404, "404 page not found\n"), nothing + " It says: \"404 page not found\"");
        QCOMPARE(sentence(404, "{'detail':'Not Found'}"), nothing + " It says: \"Not Found\"");
        QCOMPARE(sentence(404, "<html>Not Found</html>"), nothing);
        QCOMPARE(sentence(401, "{'error':{'message':'Incorrect API key provided: sk-secret'}}"),
                 std::string("The server answered 401: it does not accept the key."));
        QCOMPARE(verdictOn(failed(HttpProblem::Unreachable, "no such host"), verdictNow).sentence,
                 std::string("The server cannot be reached: no such host."));
    }
    void neverQuotesMuch()
    {
        for (const char *part : {"long ", "\xC3\xA9", "\xFF", "\xBF"}) {
            const auto sentence = verdictOn(answered(400, QByteArray(part).repeated(100'000)), verdictNow).sentence;
            QVERIFY2(sentence.size() > 100 && sentence.size() < 400, sentence.c_str());
            QVERIFY(base::isUtf8(sentence));
        }
    }
    void readsBodiesNestedAsDeepAsTheyCanBe()
    {
        QCOMPARE(told(answered(500, QByteArray("[").repeated(1'000'000))), QByteArray("transient server_error"));
        const QByteArray nested = QByteArray("{'error':").repeated(200'000) + "1" + QByteArray("}").repeated(200'000);
        QCOMPARE(told(answered(500, nested)), QByteArray("transient server_error"));
    }

private:
    static void columns()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<QByteArray>("expected");
    }
    static void compare()
    {
        QFETCH(HttpReply, reply);
        QFETCH(QByteArray, expected);
        QCOMPARE(told(reply), expected);
    }
};

SECONDLOOK_SUITE(TestReplyVerdict)
#include "tst_reply_verdict.moc"
