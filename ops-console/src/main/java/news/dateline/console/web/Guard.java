package news.dateline.console.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before everything: tells browsers what the page may do, refuses requests that another site made a browser
 * send, and finds out who asks.
 *
 * <p>Cross-site requests are refused threefold: the cookie is {@code SameSite=Strict}; what changes something needs a
 * header that a foreign page cannot send without our leave (and we give none); and a browser that says where a request
 * comes from is believed. Without tokens the console serves only requests that name this machine, so that a foreign
 * host name pointed at it (DNS rebinding) gets nothing.
 */
final class Guard extends Handler.Wrapper {
    static final String COOKIE = "dateline_console";
    static final String INTENT = "X-Dateline-Console";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String CALLER = Guard.class.getName();
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD");

    private final Tokens tokens;

    Guard(Tokens tokens, Handler next) {
        super(next);
        this.tokens = tokens;
    }

    static Caller caller(Request request) {
        return request.getAttribute(CALLER) instanceof Caller caller ? caller : Caller.NOBODY;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        protect(response.getHeaders());
        Optional<String> refusal = refusal(request);
        if (refusal.isPresent()) {
            ApiHandler.send(Answer.error(403, refusal.get()), response, callback);
            return true;
        }
        request.setAttribute(CALLER, identify(request));
        return super.handle(request, response, callback);
    }

    private static void protect(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
    }

    private Optional<String> refusal(Request request) {
        String host = Request.getServerName(request);
        if (tokens.none() && (host == null || !LOCAL_NAMES.contains(host.toLowerCase(Locale.ROOT)))) {
            return Optional.of("without tokens the console answers only to localhost");
        }
        if (HARMLESS.contains(request.getMethod())) {
            return Optional.empty();
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        boolean foreign = site != null && !Set.of("same-origin", "none").contains(site);
        return foreign || request.getHeaders().get(INTENT) == null
                ? Optional.of("a change needs the header " + INTENT + " and must come from the console's own page")
                : Optional.empty();
    }

    private Caller identify(Request request) {
        if (tokens.none()) {
            return Caller.LOCAL;
        }
        String bearer = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (bearer != null && bearer.startsWith("Bearer ")) {
            return tokens.caller(bearer.substring("Bearer ".length()).strip()).orElse(Caller.NOBODY);
        }
        List<HttpCookie> cookies = Request.getCookies(request);
        return cookies.stream()
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> tokens.caller(cookie.getValue()))
                .orElse(Caller.NOBODY);
    }
}
