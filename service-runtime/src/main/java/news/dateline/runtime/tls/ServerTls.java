package news.dateline.runtime.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TLS 1.2 and 1.3 for a server. The files are looked at every few seconds; when they change, new connections get the
 * new certificate, and files that cannot be used leave the old one in force.
 */
public final class ServerTls implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerTls.class);
    private static final int INTERVAL_MILLIS = 10_000;
    private static final Duration SOON = Duration.ofDays(14);

    private final TlsFiles files;
    private final Clock clock;
    private final SslContextFactory.Server factory = new SslContextFactory.Server();
    private final Timer watch = new Timer("tls-watch", true);
    private List<String> seen;

    private ServerTls(TlsFiles files, Clock clock) throws TlsException {
        this.files = files;
        this.clock = clock;
        this.seen = state();
        factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        factory.setSslContext(context());
    }

    /** @throws TlsException if the files are not there, do not belong together, or are not valid now */
    public static ServerTls of(TlsFiles files, Clock clock) throws TlsException {
        return new ServerTls(files, clock);
    }

    /** For the server's connector. */
    public SslContextFactory.Server factory() {
        return factory;
    }

    /** From now on the files are watched. */
    public void start() {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                look();
            }
        };
        watch.schedule(look, INTERVAL_MILLIS, INTERVAL_MILLIS);
    }

    /** Takes over what has changed; what cannot be used is told once and changes nothing. */
    void look() {
        List<String> now = state();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        try {
            SSLContext fresh = context();
            factory.reload(same -> same.setSslContext(fresh));
            LOG.info("tls has a new certificate files={}", files.paths());
        } catch (Exception e) { // Jetty's reload declares nothing narrower
            LOG.warn("tls keeps its certificate, the new one cannot be used: {}", e.getMessage());
        }
    }

    private List<String> state() {
        List<String> state = new ArrayList<>();
        for (Path path : files.paths()) {
            try {
                state.add(Files.getLastModifiedTime(path) + " " + Files.size(path));
            } catch (IOException e) {
                state.add("away");
            }
        }
        return state;
    }

    private SSLContext context() throws TlsException {
        Identity identity = files.identity();
        Instant now = clock.instant();
        identity.require(now);
        Instant end = identity.own().getNotAfter().toInstant();
        if (now.plus(SOON).isAfter(end)) {
            LOG.warn("tls has a certificate that expires soon at={}", end);
        }
        try {
            return context(identity);
        } catch (GeneralSecurityException | IOException e) {
            throw new TlsException(identity.source() + ": cannot be used: " + e.getMessage(), e);
        }
    }

    /** Made here: given a key store, Jetty would tell what is wrong with it only when the server starts. */
    private static SSLContext context(Identity identity) throws GeneralSecurityException, IOException {
        char[] none = new char[0];
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, none);
        store.setKeyEntry("server", identity.key(), none, identity.chain().toArray(new Certificate[0]));
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, none);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    @Override
    public void close() {
        watch.cancel();
    }
}
