package news.dateline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.model.ArticleId;

/**
 * A feed to be asked.
 *
 * @param provider whose articles it brings
 * @param address absolute, http or https
 * @param interval between two questions
 */
record Feed(String provider, URI address, Duration interval) {
    private static final Duration STANDARD_INTERVAL = Duration.ofMinutes(5);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,6})([smh])");

    /** Its name for the intake. */
    String source() {
        return "feed/" + provider + "/" + address;
    }

    /**
     * Feeds, one a line: provider, address and, if not every five minutes, how often ({@code 30s}, {@code 2m},
     * {@code 1h}), with blanks between; lines that begin with {@code #} are remarks.
     *
     * @throws IllegalArgumentException naming the line that is none
     */
    static List<Feed> parse(List<String> lines) {
        List<Feed> feeds = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                Feed feed = parse(line);
                if (!known.add(feed.source())) {
                    throw new IllegalArgumentException("the feed is there already");
                }
                feeds.add(feed);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return feeds;
    }

    private static Feed parse(String line) {
        List<String> words = BLANKS.splitAsStream(line).toList();
        if (words.size() < 2 || words.size() > 3) {
            throw new IllegalArgumentException("a provider, an address and perhaps an interval expected: " + line);
        }
        URI address = URI.create(words.get(1));
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?") || address.getHost() == null) {
            throw new IllegalArgumentException("an http or https address expected: " + words.get(1));
        }
        return new Feed(
                new ArticleId(words.get(0), "any").provider(),
                address,
                words.size() < 3 ? STANDARD_INTERVAL : interval(words.get(2)));
    }

    private static Duration interval(String word) {
        Matcher matcher = INTERVAL.matcher(word);
        long number = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
        if (number == 0) {
            throw new IllegalArgumentException("an interval such as 30s, 2m or 1h expected: " + word);
        }
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
