package news.dateline.runtime.tls;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A key and the certificates that vouch for it.
 *
 * @param key of the first certificate
 * @param chain the server's own certificate, then those above it; never empty
 * @param source the file, for messages
 */
record Identity(PrivateKey key, List<X509Certificate> chain, String source) {
    private static final byte[] PROBE = {1, 2, 3, 4};

    Identity {
        chain = List.copyOf(chain);
    }

    X509Certificate own() {
        return chain.get(0);
    }

    /** @throws TlsException if the key is not the certificate's, or the certificate is not valid at this instant */
    void require(Instant now) throws TlsException {
        if (now.isAfter(own().getNotAfter().toInstant())) {
            throw new TlsException(source + ": the certificate of " + name() + " expired on "
                    + own().getNotAfter().toInstant());
        }
        if (now.isBefore(own().getNotBefore().toInstant())) {
            throw new TlsException(source + ": the certificate of " + name() + " is valid only from "
                    + own().getNotBefore().toInstant());
        }
        if (!matches()) {
            throw new TlsException(
                    source + ": the key is not that of the first certificate, " + name() + " (own certificate first)");
        }
    }

    private String name() {
        return own().getSubjectX500Principal().getName();
    }

    private boolean matches() {
        try {
            Signature signature = Signature.getInstance(algorithm());
            signature.initSign(key);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            signature.initVerify(own().getPublicKey());
            signature.update(PROBE);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // a key of another kind
        }
    }

    private String algorithm() {
        return switch (own().getPublicKey().getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> own().getPublicKey().getAlgorithm();
        };
    }
}
