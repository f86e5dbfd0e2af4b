package news.dateline.runtime.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.Health;
import news.dateline.runtime.HttpSettings;
import news.dateline.runtime.Metrics;
import news.dateline.runtime.OperationsServer;
import news.dateline.runtime.ServiceFailure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTlsTest {
    @TempDir
    private Path folder;

    private Certificates certificates;
    private Path keystore;

    @BeforeEach
    void make() throws Exception {
        certificates = new Certificates(folder);
        keystore = certificates.keystore("first", 1, 90);
    }

    @Test
    void pemFilesServeTls13And12() throws Exception {
        try (OperationsServer server = server(pem(keystore, keystore))) {
            assertThat(server.scheme()).isEqualTo("https");
            assertThat(shown(server, certificates.of(keystore), "TLSv1.3")).isEqualTo(certificates.of(keystore));
            assertThat(shown(server, certificates.of(keystore), "TLSv1.2")).isEqualTo(certificates.of(keystore));
        }
    }

    @Test
    void aKeyStoreServesTls() throws Exception {
        try (OperationsServer server = server(store(keystore, Certificates.PASSWORD))) {
            assertThat(shown(server, certificates.of(keystore), "TLSv1.3")).isEqualTo(certificates.of(keystore));
        }
    }

    @Test
    void whoDoesNotTrustTheCertificateGetsNothing() throws Exception {
        Certificate another = certificates.of(certificates.keystore("another", 1, 90));

        try (OperationsServer server = server(pem(keystore, keystore))) {
            assertThatThrownBy(() -> shown(server, another, "TLSv1.3")).isInstanceOf(SSLHandshakeException.class);
        }
    }

    @Test
    void nothingOlderThanTls12IsSpoken() throws Exception {
        try (ServerTls tls = ServerTls.of(files(keystore, keystore), Clock.systemUTC())) {
            tls.factory().start();

            assertThat(tls.factory().getSelectedProtocols()).containsExactlyInAnyOrder("TLSv1.2", "TLSv1.3");
            tls.factory().stop();
        }
    }

    @Test
    void anUnusableFileIsABadConfiguration() {
        assertThatThrownBy(() -> server(store(keystore, "wrong")))
                .isInstanceOfSatisfying(
                        ServiceFailure.class,
                        failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BAD_CONFIGURATION))
                .hasMessageContaining("first.p12: the password is wrong");
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() throws Exception {
        TlsFiles mixed = files(keystore, certificates.keystore("another", 1, 90));

        refuses(mixed, "the key is not that of the first certificate, CN=localhost");
    }

    @Test
    void aCertificateOutsideItsTimeIsRefused() throws Exception {
        Path expired = certificates.keystore("expired", 10, 5);

        refuses(files(expired, expired), "the certificate of CN=localhost expired on ");
        Clock early = Clock.fixed(Instant.now().minus(Duration.ofDays(30)), ZoneOffset.UTC);
        assertThatThrownBy(() -> ServerTls.of(files(keystore, keystore), early))
                .hasMessageContaining("is valid only from ");
    }

    @Test
    void aFileThatIsNotThereOrHoldsSomethingElseIsNamed() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "no certificate");
        Path old = Files.writeString(
                folder.resolve("old.key"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
        String certificate = certificates.certificate(keystore).toString();

        refuses(files("/nowhere/tls.crt", "/nowhere/tls.key"), "/nowhere/tls.crt: no such file");
        refuses(files(text.toString(), certificate), "notes.txt: a PEM certificate was expected");
        refuses(files(certificate, text.toString()), "notes.txt: a PEM key was expected");
        refuses(files(certificate, old.toString()), "openssl pkcs8 -topk8 -nocrypt -in old.key");
        refuses(
                new TlsFiles(Optional.empty(), Optional.empty(), Optional.of(text.toString()), Optional.empty()),
                "notes.txt: a PKCS #12 key store was expected");
    }

    @Test
    void halfOfTheFilesAreNotEnoughAndBothKindsTooMany() throws Exception {
        String file = keystore.toString();

        refuses(files(file, null), "tls needs either a certificate and a key or a keystore");
        refuses(
                new TlsFiles(Optional.of(file), Optional.of(file), Optional.of(file), Optional.empty()),
                "tls needs either");
    }

    @Test
    void aNewCertificateIsTakenWithoutARestartAndABrokenOneIsNot() throws Exception {
        TlsFiles files = files(keystore, keystore);
        try (ServerTls tls = ServerTls.of(files, Clock.systemUTC())) {
            tls.factory().start();
            SSLContext before = tls.factory().getSslContext();
            Path second = certificates.keystore("second", 1, 90);

            replace(certificates.certificate(second), files.certificate().orElseThrow(), 1);
            tls.look();
            assertThat(tls.factory().getSslContext())
                    .as("half of the new files")
                    .isSameAs(before);

            replace(certificates.key(second), files.key().orElseThrow(), 2);
            tls.look();
            assertThat(tls.factory().getSslContext()).as("both new files").isNotSameAs(before);
            tls.factory().stop();
        }
    }

    private static void replace(Path from, String to, int secondsLater) throws Exception {
        Files.copy(from, Path.of(to), StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(Path.of(to), FileTime.from(Instant.now().plusSeconds(secondsLater)));
    }

    private static void refuses(TlsFiles files, String message) {
        ThrowingCallable making = () -> ServerTls.of(files, Clock.systemUTC());
        assertThatThrownBy(making).isInstanceOf(TlsException.class).hasMessageContaining(message);
    }

    private TlsFiles files(Path certificateOf, Path keyOf) throws Exception {
        return files(
                certificates.certificate(certificateOf).toString(),
                certificates.key(keyOf).toString());
    }

    private static TlsFiles files(String certificate, @Nullable String key) {
        return new TlsFiles(Optional.of(certificate), Optional.ofNullable(key), Optional.empty(), Optional.empty());
    }

    private HttpSettings pem(Path certificateOf, Path keyOf) throws Exception {
        return new Fixed(files(certificateOf, keyOf));
    }

    private static HttpSettings store(Path keystore, String password) {
        return new Fixed(new TlsFiles(
                Optional.empty(), Optional.empty(), Optional.of(keystore.toString()), Optional.of(password)));
    }

    private record Fixed(TlsFiles files) implements HttpSettings {
        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public Optional<String> tlsCertificate() {
            return files.certificate();
        }

        @Override
        public Optional<String> tlsKey() {
            return files.key();
        }

        @Override
        public Optional<String> tlsKeystore() {
            return files.keystore();
        }

        @Override
        public Optional<String> tlsPassword() {
            return files.password();
        }
    }

    private static OperationsServer server(HttpSettings settings) {
        OperationsServer server =
                new OperationsServer("sample", settings, () -> Health.GOOD, new Metrics("sample"), Map.of());
        server.start();
        return server;
    }

    /** The certificate the server shows to a client that speaks one version only. */
    private static Certificate shown(OperationsServer server, Certificate trusted, String version) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("trusted", trusted);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket("127.0.0.1", server.port())) {
            socket.setEnabledProtocols(new String[] {version});
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }
}
