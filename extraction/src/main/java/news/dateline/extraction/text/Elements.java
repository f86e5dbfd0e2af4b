package news.dateline.extraction.text;

import java.util.Locale;
import java.util.Set;

/** What HTML elements do to the text (HTML Living Standard, sections 4 and 15.3). */
final class Elements {
    /** Their end is found by its name alone; nothing in them is text of the page. */
    static final Set<String> RAW = WordList.of("script style noscript template textarea title svg math object");

    static final Set<String> VOID = WordList.of("area base br col embed hr img input link meta source track wbr param");

    static final Set<String> BLOCKS = WordList.of("""
            address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer
            form h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol p pre section summary table tbody tfoot
            thead tr ul block hedline hl1 hl2 byline body.content body.head body.end nitf para paragraph""");

    private static final Set<String> FURNITURE = WordList.of(
            "nav aside footer form button select iframe audio video canvas head figcaption dialog menu map");

    /** Words in class, id or role that name furniture on news sites. */
    private static final Set<String> FURNITURE_WORDS = WordList.of("""
            advert advertisement ad ads adslot promo promoted sponsored newsletter newsletters signup subscribe related
            recommended recommendations share sharing social breadcrumb breadcrumbs cookie cookies consent comments
            disqus caption captions credit photocredit navigation sidebar skyscraper toolbar paywall readmore trending
            mostread popular outbrain taboola tags topics footer""");

    private Elements() {}

    /** Whether the element is furniture; {@code attributes} is the tag's text behind its name. */
    static boolean isFurniture(String name, String attributes) {
        if (FURNITURE.contains(name)) {
            return true;
        }
        boolean mayBe = BLOCKS.contains(name) || name.equals("span") || name.equals("a");
        return mayBe
                && !name.equals("body")
                && !name.equals("html")
                && (names(attributes, "class") || names(attributes, "id") || names(attributes, "role"));
    }

    static boolean isCaption(String name, String attributes) {
        return name.equals("figcaption") || attributes.contains("caption");
    }

    /** Whether a furniture word stands in the attribute's value, alone or between hyphens and underscores. */
    private static boolean names(String attributes, String attribute) {
        int at = attributes.indexOf(attribute + "=");
        if (at < 0 || at + attribute.length() + 2 > attributes.length()) {
            return false;
        }
        int start = at + attribute.length() + 1;
        char quote = attributes.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? attributes.indexOf(quote, start + 1) : attributes.indexOf(' ', start);
        String value = attributes.substring(quoted ? start + 1 : start, end < 0 ? attributes.length() : end);
        for (String word : value.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (FURNITURE_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
