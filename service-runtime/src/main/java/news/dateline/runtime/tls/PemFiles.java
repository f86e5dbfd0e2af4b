package news.dateline.runtime.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates and a key as text (RFC 7468). */
final class PemFiles {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*+)-----END \\1-----");
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String KEY = "PRIVATE KEY";

    private PemFiles() {}

    static Identity read(Path certificate, Path key) throws TlsException {
        List<X509Certificate> chain = certificates(certificate);
        return new Identity(key(key, chain.get(0).getPublicKey().getAlgorithm()), chain, certificate + " and " + key);
    }

    @SuppressWarnings("ArrayRecordComponent") // read at once and never compared
    private record Block(String label, byte[] der) {}

    private static List<X509Certificate> certificates(Path file) throws TlsException {
        List<X509Certificate> found = new ArrayList<>();
        for (Block block : blocks(file)) {
            if (block.label().equals(CERTIFICATE)) {
                found.add(certificate(file, block));
            }
        }
        if (found.isEmpty()) {
            throw new TlsException(file + ": a PEM certificate was expected, -----BEGIN CERTIFICATE-----; found none");
        }
        return found;
    }

    private static X509Certificate certificate(Path file, Block block) throws TlsException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(block.der()));
        } catch (CertificateException e) {
            throw new TlsException(file + ": a certificate in it cannot be read: " + e.getMessage(), e);
        }
    }

    private static PrivateKey key(Path file, String algorithm) throws TlsException {
        for (Block block : blocks(file)) {
            if (block.label().equals(KEY)) {
                return key(file, block, algorithm);
            }
            if (block.label().endsWith(KEY)) {
                throw new TlsException(
                        file + ": a key in PKCS #8 without a password was expected, found " + block.label()
                                + "; openssl pkcs8 -topk8 -nocrypt -in " + file.getFileName() + " makes one of it");
            }
        }
        throw new TlsException(file + ": a PEM key was expected, -----BEGIN PRIVATE KEY-----; found none");
    }

    private static PrivateKey key(Path file, Block block, String algorithm) throws TlsException {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(block.der()));
        } catch (GeneralSecurityException e) {
            throw new TlsException(
                    file + ": the key is not that of the first certificate, whose kind is " + algorithm, e);
        }
    }

    private static List<Block> blocks(Path file) throws TlsException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text(file));
        while (matcher.find()) {
            try {
                blocks.add(new Block(matcher.group(1), Base64.getMimeDecoder().decode(matcher.group(2))));
            } catch (IllegalArgumentException e) {
                throw new TlsException(file + ": " + matcher.group(1) + " is no base64", e);
            }
        }
        return blocks;
    }

    private static String text(Path file) throws TlsException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new TlsException(file + ": no such file", e);
        } catch (IOException e) {
            throw new TlsException(file + ": cannot be read: " + e, e);
        }
    }
}
