package news.dateline.enrich.duplicate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.dateline.model.EnrichedArticle;
import news.dateline.model.RawArticle;
import org.jspecify.annotations.Nullable;

/** The agency an article names as its source: in its credit, its byline, its dateline or its last lines. */
final class Credit {
    private static final Map<String, Pattern> AGENCIES = agencies();
    /** {@code (Coast) -}: any agency in a dateline's brackets. */
    private static final Pattern DATELINE =
            Pattern.compile("^\\s*\\p{Lu}[\\p{L}\\d .,'’/-]{0,70}\\((\\p{L}[\\p{L}\\d .-]{1,30})\\)\\s*[-–—_]");

    private static final int TAIL = 160;

    private Credit() {}

    /** In lower case, the agencies we know by their short name. */
    static Optional<String> of(EnrichedArticle article) {
        RawArticle raw = article.article();
        String text = article.text();
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        String lastLine = tail.substring(tail.lastIndexOf('\n') + 1);
        return Stream.of(
                        named(raw.credit(), true),
                        dateline(raw.dateline()),
                        dateline(text),
                        named(raw.byline(), false),
                        named(lastLine.length() < TAIL ? lastLine : null, false))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> named(@Nullable String words, boolean isCredit) {
        if (words == null || words.isBlank()) {
            return Optional.empty();
        }
        Optional<String> known = AGENCIES.entrySet().stream()
                .filter(agency -> agency.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
        return known.isPresent() || !isCredit
                ? known
                : Optional.of(words.strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> dateline(@Nullable String text) {
        Matcher matcher = DATELINE.matcher(text == null ? "" : text);
        return matcher.find() ? named(matcher.group(1), true) : Optional.empty();
    }

    private static Map<String, Pattern> agencies() {
        Map<String, Pattern> agencies = new LinkedHashMap<>();
        agencies.put("reuters", Pattern.compile("(?i)\\breuters\\b"));
        agencies.put("ap", Pattern.compile("\\bAP\\b|(?i:\\bassociated press\\b)"));
        agencies.put("afp", Pattern.compile("\\bAFP\\b|(?i:\\bagence france[- ]presse\\b)"));
        agencies.put("dpa", Pattern.compile("(?i)\\bdpa\\b|\\bdeutsche presse-agentur\\b"));
        agencies.put("pa", Pattern.compile("\\bPA Media\\b|\\bPress Association\\b"));
        agencies.put("apa", Pattern.compile("\\bAPA\\b"));
        agencies.put("efe", Pattern.compile("\\bEFE\\b"));
        agencies.put("ansa", Pattern.compile("\\bANSA\\b"));
        agencies.put("tt", Pattern.compile("\\bTT\\b"));
        agencies.put("ntb", Pattern.compile("\\bNTB\\b"));
        agencies.put("ritzau", Pattern.compile("(?i)\\britzau\\b"));
        agencies.put("xinhua", Pattern.compile("(?i)\\bxinhua\\b"));
        agencies.put("kyodo", Pattern.compile("(?i)\\bkyodo\\b"));
        agencies.put("bloomberg", Pattern.compile("(?i)\\bbloomberg\\b"));
        return agencies;
    }
}
