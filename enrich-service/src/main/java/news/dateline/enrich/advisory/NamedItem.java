package news.dateline.enrich.advisory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An item and the names by which a notice may speak of it, made comparable once for all notices. */
public final class NamedItem {
    private static final int SHORTEST_TAIL = 5;
    private static final Pattern TAIL = Pattern.compile("[^:/#]+$");

    private final RecentItem item;
    private final String guid;
    private final String guidTail;
    private final String number;
    private final String series;
    private final String headline;
    private final List<String> words;
    private final String slug;
    private final List<String> slugWords;

    public NamedItem(RecentItem item) {
        this.item = item;
        guid = telling(item.id().guid());
        guidTail = tail(item.id().guid());
        String serviceNumber = item.serviceNumber() == null ? "" : item.serviceNumber();
        number = Wording.figures(serviceNumber).toLowerCase(Locale.ROOT);
        series = Wording.seriesName(serviceNumber);
        headline = item.headline() == null ? "" : Wording.phrase(item.headline());
        words = item.headline() == null ? List.of() : List.copyOf(Wording.words(item.headline()));
        slug = Wording.slug(item.slug());
        slugWords = slug.isEmpty() ? List.of() : List.copyOf(Wording.words(slug));
    }

    /** A guid may be a word, and words stand in every text: one without a digit tells nothing. */
    private static String telling(String guid) {
        return guid.length() >= SHORTEST_TAIL && guid.chars().anyMatch(Character::isDigit) ? guid : "";
    }

    private static String tail(String guid) {
        var tail = TAIL.matcher(guid);
        return tail.find() ? telling(tail.group()) : "";
    }

    public RecentItem item() {
        return item;
    }

    /** The last part of the guid; empty when it is short or has no digit. */
    String guidTail() {
        return guidTail;
    }

    /** Empty when its service number has no letters or it has none. */
    String series() {
        return series;
    }

    boolean hasHeadline() {
        return item.headline() != null;
    }

    /** As a {@link Wording#phrase}; empty when there is none. */
    String headline() {
        return headline;
    }

    /** The headline's words that carry meaning. */
    List<String> words() {
        return words;
    }

    /** The part that names the story; empty when there is none. */
    String slug() {
        return slug;
    }

    List<String> slugWords() {
        return slugWords;
    }

    /** Whether its slug is in the form of ANPA 1312, where it is the story's name. */
    boolean isAnpa() {
        return item.slug() != null && item.slug().startsWith("BC-");
    }

    boolean isGuidIn(SpokenNotice notice) {
        return guid.length() > SHORTEST_TAIL && notice.says(guid);
    }

    boolean isGuidTailIn(SpokenNotice notice) {
        return !guidTail.isEmpty() && notice.says(guidTail) && notice.says(Wording.word(guidTail));
    }

    boolean isNumberIn(SpokenNotice notice) {
        String serviceNumber = item.serviceNumber();
        return serviceNumber != null && notice.says(number, () -> Wording.number(serviceNumber));
    }

    /** Whether another item has the same service number. */
    boolean isNumberOf(RecentItem other) {
        String own = item.serviceNumber();
        String others = other.serviceNumber();
        return own != null
                && others != null
                && Wording.number(own).matcher(others).find();
    }
}
