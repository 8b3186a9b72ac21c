#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QtGlobal>

#include <cstdio>
#include <memory>
#include <string>

// Keys and certificates for servers of tests, made anew each time.
namespace secondlook::test {

struct Certificate
{
    std::shared_ptr<X509> certificate;
    std::shared_ptr<EVP_PKEY> key;

    void write(const std::string &certificateFile, const std::string &keyFile = {}) const
    {
        const auto put = [](const std::string &path, const auto &writeTo) {
            const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "w"), &std::fclose);
            if (!file || writeTo(file.get()) != 1)
                qFatal("cannot write %s", path.c_str());
        };
        put(certificateFile, [this](std::FILE *file) { return PEM_write_X509(file, certificate.get()); });
        if (!keyFile.empty())
            put(keyFile, [this](std::FILE *file) {
                return PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            });
    }
};

/// One for `host`, such as "localhost", that `authority` vouches for; without an authority, one that vouches for others
/// and for itself. It is valid from a day ago for so many days; 0 makes one that ran out an hour ago.
inline Certificate makeCertificate(const std::string &host, const Certificate *authority = nullptr, int days = 2)
{
    Certificate made;
    made.key.reset(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    made.certificate.reset(X509_new(), &X509_free);
    X509 *one = made.certificate.get();
    X509_set_version(one, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(one), authority == nullptr ? 1 : 2);
    X509_gmtime_adj(X509_getm_notBefore(one), -86'400L);
    X509_gmtime_adj(X509_getm_notAfter(one), days == 0 ? -3'600L : 86'400L * days);
    X509_set_pubkey(one, made.key.get());
    X509_NAME *name = X509_get_subject_name(one);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(host.c_str()), -1, -1,
                               0);
    X509_set_issuer_name(one, authority == nullptr ? name : X509_get_subject_name(authority->certificate.get()));
    const auto extend = [one](int kind, const std::string &value) {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str()), &X509_EXTENSION_free);
        X509_add_ext(one, extension.get(), -1);
    };
    extend(NID_basic_constraints, authority == nullptr ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(NID_subject_alt_name, "DNS:" + host);
    if (X509_sign(one, (authority == nullptr ? made : *authority).key.get(), EVP_sha256()) == 0)
        qFatal("no certificate can be made");
    return made;
}

} // namespace secondlook::test
