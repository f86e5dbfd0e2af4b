package news.dateline.runtime.tls;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a server's certificate and key are: two PEM files, or one PKCS #12 key store.
 *
 * @param certificate PEM, the server's own first and then the chain; empty with a key store
 * @param key PEM, PKCS #8 without a password; empty with a key store
 * @param keystore PKCS #12 with one key; empty with PEM files
 * @param password of the key store; empty when it has none
 */
public record TlsFiles(
        Optional<String> certificate, Optional<String> key, Optional<String> keystore, Optional<String> password) {

    /** Whether there is anything to serve TLS with. */
    public boolean any() {
        return certificate.isPresent() || key.isPresent() || keystore.isPresent();
    }

    List<Path> paths() {
        return List.of(certificate, key, keystore).stream()
                .flatMap(Optional::stream)
                .map(Path::of)
                .toList();
    }

    Identity identity() throws TlsException {
        boolean pem = certificate.isPresent() && key.isPresent();
        if (keystore.isPresent() && certificate.isEmpty() && key.isEmpty()) {
            return KeystoreFile.read(
                    Path.of(keystore.get()), password.orElse("").toCharArray());
        }
        if (!pem || keystore.isPresent()) {
            throw new TlsException("tls needs either a certificate and a key or a keystore");
        }
        return PemFiles.read(Path.of(certificate.get()), Path.of(key.get()));
    }
}
