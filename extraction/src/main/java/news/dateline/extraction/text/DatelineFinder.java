package news.dateline.extraction.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words before a wire's first sentence: “KYIV/OSLO, Sept 15 (Nordwire) - ”, “LONDON — ”, “GENEVA: ”. They
 * count as a dateline if a place stands there in capitals, or if a known form of agency or date follows it.
 */
final class DatelineFinder {
    private static final int LONGEST = 110;
    private static final int MOST_PLACE_WORDS = 7;

    private static final Set<String> MONTHS = WordList.of("""
            jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october
            nov november dec december januar februar märz mai juni juli oktober dezember janvier février mars avril juin
            juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre
            octubre noviembre diciembre""");
    private static final Set<String> LABELS = WordList.of("""
            exclusive breaking update updated watch video photos photo live analysis opinion explainer factbox
            correction corrected listen podcast interview review editorial alert urgent developing sponsored news
            advisory kill graphic timeline profile feature obituary""");
    /** Cities whose name in capitals before a colon is a dateline; elsewhere it may be a speaker's. */
    private static final Set<String> COLON_CITIES = WordList.of("""
            islamabad karachi lahore peshawar quetta rawalpindi delhi mumbai kolkata chennai bengaluru hyderabad dhaka
            colombo kathmandu kabul tehran baghdad dubai doha riyadh cairo beirut damascus jerusalem ankara istanbul
            moscow kyiv kiev warsaw berlin paris london madrid rome brussels geneva vienna athens lisbon dublin oslo
            stockholm copenhagen helsinki washington ottawa mexico havana bogota caracas lima santiago brasilia tokyo
            seoul beijing shanghai taipei manila jakarta bangkok hanoi singapore canberra sydney wellington nairobi
            lagos abuja accra johannesburg pretoria harare kampala khartoum tunis algiers rabat york hague""");

    private final String text;
    private final Span paragraph;

    private DatelineFinder(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    static @Nullable Dateline find(String text, Span paragraph) {
        return new DatelineFinder(text, paragraph).find();
    }

    private @Nullable Dateline find() {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        for (int at = paragraph.start() + 2; at < limit; at++) {
            int end = dashEnd(at, limit);
            if (end > 0) {
                Dateline found = read(at, end);
                if (found != null) {
                    return found;
                }
            }
            if (text.charAt(at) == ':') {
                return colon(at);
            }
        }
        return null;
    }

    /** The offset after the dash that begins here, and the blanks behind it; 0 if none does. */
    private int dashEnd(int at, int limit) {
        int end = at;
        while (end < limit && isDash(text.charAt(end))) {
            end++;
        }
        char before = text.charAt(at - 1);
        boolean free = before == ' ' || before == ')' || text.charAt(at) == '—';
        if (end == at || isDash(before) || !free || end == limit) {
            return 0;
        }
        while (end < limit && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '_' || c == '―';
    }

    private @Nullable Dateline colon(int at) {
        String place = text.substring(paragraph.start(), at).strip();
        String last = place.substring(place.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean city = isCapitals(place) && words(place) <= 3 && COLON_CITIES.contains(last);
        boolean blank = at + 1 < paragraph.end() && text.charAt(at + 1) == ' ';
        return city && blank ? new Dateline(new Span(paragraph.start(), at + 2), place, null, null) : null;
    }

    private @Nullable Dateline read(int dash, int end) {
        String head = text.substring(paragraph.start(), dash).strip();
        String agency = null;
        int open = Math.max(head.lastIndexOf('('), head.endsWith("/") ? head.lastIndexOf(" /") + 1 : -1);
        if (open > 0 && (head.endsWith(")") || head.endsWith("/"))) {
            agency = head.substring(open + 1, head.length() - 1).strip();
            head = head.substring(0, open).strip();
            if (words(agency) > 5 || agency.isEmpty() || !Character.isLetter(agency.charAt(0))) {
                return null;
            }
        }
        int dateStart = dateStart(head);
        String place = dateStart < 0 ? head : head.substring(0, dateStart).strip();
        String date = dateStart < 0 ? null : head.substring(dateStart).replaceFirst("^[, ]+", "");
        place = place.endsWith(",") ? place.substring(0, place.length() - 1) : place;
        boolean sentenceFollows = Character.isUpperCase(text.charAt(end)) || "“\"‘'«„".indexOf(text.charAt(end)) >= 0;
        return isPlace(place, agency != null) && (date != null || sentenceFollows)
                ? new Dateline(new Span(paragraph.start(), end), place, date, agency)
                : null;
    }

    /** Where the date begins: at its month, or at the number before it; -1 if there is none. */
    private static int dateStart(String head) {
        int word = 0;
        for (int at = 0; at <= head.length(); at++) {
            boolean inside = at < head.length() && Character.isLetterOrDigit(head.charAt(at));
            if (inside) {
                continue;
            }
            String name = head.substring(word, at).toLowerCase(Locale.ROOT);
            if (word > 0 && MONTHS.contains(name)) {
                return numberBefore(head, word);
            }
            word = at + 1;
        }
        return -1;
    }

    private static int numberBefore(String head, int month) {
        int at = month;
        while (at > 0 && " .".indexOf(head.charAt(at - 1)) >= 0) {
            at--;
        }
        int number = at;
        while (number > 0 && Character.isDigit(head.charAt(number - 1))) {
            number--;
        }
        return number < at ? number : month;
    }

    private static boolean isPlace(String place, boolean agency) {
        if (place.length() < 3 || words(place) > MOST_PLACE_WORDS || !Character.isUpperCase(place.charAt(0))) {
            return false;
        }
        char last = place.charAt(place.length() - 1);
        if (LABELS.contains(place.toLowerCase(Locale.ROOT)) || "!?\"”".indexOf(last) >= 0) {
            return false;
        }
        return agency
                ? isNames(place)
                : isCapitals(place.indexOf(',') < 0 ? place : place.substring(0, place.indexOf(',')));
    }

    /** Whether every word starts with a capital, small connecting words aside. */
    private static boolean isNames(String place) {
        for (String word : place.split("[ /,-]+", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return place.chars().noneMatch(Character::isDigit);
    }

    private static boolean isCapitals(String place) {
        return place.length() >= 3
                && place.chars()
                        .noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '"' || c == '“');
    }

    private static int words(String text) {
        return text.split("[ /]+", -1).length;
    }
}
