package news.dateline.console.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signing in: a token becomes a cookie that no script can read and no other site can send. */
final class SessionRoutes {
    private final Tokens tokens;

    SessionRoutes(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Route> all() {
        return List.of(
                new Route("GET", "session", Role.NOBODY, ask -> Answer.of(view(ask.caller()))),
                new Route("POST", "session", Role.NOBODY, this::signIn),
                new Route(
                        "DELETE",
                        "session",
                        Role.NOBODY,
                        ask -> Answer.of(view(Caller.NOBODY)).with("Set-Cookie", cookie("", "; Max-Age=0"))));
    }

    private Answer signIn(Ask ask) {
        String secret = ask.json().path("token").asText("");
        Optional<Caller> caller = tokens.caller(secret);
        return caller.map(known -> Answer.of(view(known)).with("Set-Cookie", cookie(secret, "")))
                .orElseGet(() -> Answer.error(401, "no such token"));
    }

    private Map<String, Object> view(Caller caller) {
        return Map.of("name", caller.name(), "role", caller.role().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String cookie(String value, String more) {
        return Guard.COOKIE + "=" + value + "; Path=/; HttpOnly; SameSite=Strict" + more;
    }
}
