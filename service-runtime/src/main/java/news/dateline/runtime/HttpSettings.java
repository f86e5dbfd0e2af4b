package news.dateline.runtime;

import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.Optional;

/** Where a service answers health checks, metrics and, where it has any, requests; a group inside its mapping. */
public interface HttpSettings {
    @WithName("host")
    @WithDefault("127.0.0.1")
    @About("Address to listen on; 0.0.0.0 for all.")
    String host();

    @WithName("port")
    @WithDefault("0")
    @AtLeast(0)
    @About("Port for health, metrics and requests; 0 takes a free one and logs it.")
    int port();

    @WithName("tls.certificate")
    @About("PEM file with the server's certificate, then its chain; with it only TLS 1.2 and 1.3 are spoken.")
    Optional<String> tlsCertificate();

    @WithName("tls.key")
    @About("PEM file with the certificate's key in PKCS #8, without a password.")
    Optional<String> tlsKey();

    @WithName("tls.keystore")
    @About("PKCS #12 file with key and certificate, instead of the two PEM files.")
    Optional<String> tlsKeystore();

    @WithName("tls.password")
    @About("Password of the PKCS #12 file.")
    Optional<String> tlsPassword();
}
