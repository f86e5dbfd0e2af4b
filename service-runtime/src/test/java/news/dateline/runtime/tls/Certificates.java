package news.dateline.runtime.tls;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;

/** Certificates for this machine, made by the JDK's keytool. */
final class Certificates {
    static final String PASSWORD = "of the test";

    private final Path folder;

    /** @param folder where the files go */
    Certificates(Path folder) {
        this.folder = folder;
    }

    /** A key store that is valid from so many days ago for so many days. */
    Path keystore(String name, int startedDaysAgo, int validDays) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".p12");
        Files.deleteIfExists(file);
        Path log = folder.resolve("keytool.log");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD,
                        "-startdate",
                        "-" + startedDaysAgo + "d",
                        "-validity",
                        Integer.toString(validDays))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException("keytool ended with " + code + ": " + Files.readString(log));
        }
        return file;
    }

    /** The certificate of a key store as a PEM file. */
    Path certificate(Path keystore) throws IOException, GeneralSecurityException {
        return pem(keystore, ".crt", "CERTIFICATE", of(keystore).getEncoded());
    }

    /** The key of a key store as a PEM file. */
    Path key(Path keystore) throws IOException, GeneralSecurityException {
        return pem(
                keystore,
                ".key",
                "PRIVATE KEY",
                open(keystore).getKey("server", PASSWORD.toCharArray()).getEncoded());
    }

    /** The certificate itself. */
    Certificate of(Path keystore) throws IOException, GeneralSecurityException {
        return open(keystore).getCertificate("server");
    }

    private static KeyStore open(Path keystore) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private static Path pem(Path beside, String suffix, String label, byte[] der) throws IOException {
        String text = "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
        return Files.writeString(Path.of(beside + suffix), text);
    }
}
