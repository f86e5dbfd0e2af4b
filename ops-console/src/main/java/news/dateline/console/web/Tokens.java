package news.dateline.console.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The secrets that let people in, each with a name for the audit log.
 *
 * @param known written {@code name=secret} in the settings
 */
public record Tokens(List<Token> known) {
    private static final int MIN_SECRET_LENGTH = 16;

    /** Copies its list. */
    public Tokens {
        known = List.copyOf(known);
    }

    /**
     * @param view tokens that may see, as {@code name=secret}
     * @param operate tokens that may act
     * @throws IllegalArgumentException if one is malformed or its secret too short
     */
    public static Tokens of(List<String> view, List<String> operate) {
        List<Token> all = new ArrayList<>();
        view.forEach(text -> all.add(parse(text, Role.VIEW)));
        operate.forEach(text -> all.add(parse(text, Role.OPERATE)));
        return new Tokens(all);
    }

    private static Token parse(String text, Role role) {
        int equals = text.indexOf('=');
        if (equals < 1 || text.length() - equals - 1 < MIN_SECRET_LENGTH) {
            throw new IllegalArgumentException(
                    "a token is name=secret, the secret at least " + MIN_SECRET_LENGTH + " characters long");
        }
        return new Token(text.substring(0, equals), text.substring(equals + 1), role);
    }

    boolean none() {
        return known.isEmpty();
    }

    /** Takes as long for a wrong secret as for a right one. */
    Optional<Caller> caller(String secret) {
        byte[] given = secret.getBytes(StandardCharsets.UTF_8);
        return known.stream()
                .filter(token -> MessageDigest.isEqual(token.secret().getBytes(StandardCharsets.UTF_8), given))
                .map(token -> new Caller(token.name(), token.role()))
                .reduce((first, second) -> first.role().may(second.role()) ? first : second);
    }

    /**
     * @param name for the audit log
     * @param secret at least 16 characters
     * @param role what it lets do
     */
    record Token(String name, String secret, Role role) {
        @Override
        public String toString() {
            return name + "=***";
        }
    }
}
