package news.dateline.extraction.coref;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Letters;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which company “the company” means: of those the text has so far named as companies, the one it speaks of most, unless
 * another has just been named. Where none is named as one, the only organisation is taken for it.
 */
final class Companies {
    private static final Set<String> FORMS = WordList.of(
            "inc inc. corp corp. ltd ltd. llc plc co co. company group holdings ag sa motors airlines airways bank "
                    + "technologies systems pharmaceuticals industries energy software electric motor");
    /**
     * Nouns that tell, besides trades, that who is called so beside its name is a company: a person may be some, too.
     */
    private static final Set<String> KINDS = WordList.of("""
            company firm group manufacturer bank chain giant developer producer operator broker supplier brewer grocer
            publisher studio rival competitor""");
    /** Words of bodies that are no companies. */
    private static final Set<String> PUBLIC = WordList.of("""
            senate parliament congress house council committee commission ministry department court police army navy
            university college school institute church museum union party government cabinet bureau agency authority
            office federation association foundation society league team club fbi cia nato un u.n. eu e.u. who imf fda cdc
            nasa epa sec irs nhs ecb fed opec unesco unicef""");

    private static final Set<String> OWNED = WordList.of("""
            shares stock profit profits revenue sales shareholders investors customers earnings factory factories plant""");
    private static final int FORGOTTEN = 12;
    private static final int ASIDE = 8;

    private final Segmented document;
    private final Map<Cluster, Seen> companies = new LinkedHashMap<>();
    private @Nullable Cluster only;
    private boolean several;

    /** How often a company has been named, and in which sentence last. */
    private record Seen(int times, int sentence) {}

    Companies(Segmented document) {
        this.document = document;
    }

    /** Takes note of an organisation's name that begins at {@code token}. */
    void see(Cluster organisation, int token, int sentence) {
        several |= only != null && only != organisation;
        only = organisation;
        Seen seen = companies.get(organisation);
        if (seen != null || isCompany(organisation, token, sentence)) {
            companies.put(organisation, new Seen(seen == null ? 1 : seen.times() + 1, sentence));
        }
    }

    private boolean isCompany(Cluster organisation, int token, int sentence) {
        if (organisation.full.words().stream().anyMatch(FORMS::contains)) {
            return true;
        }
        int first = document.firstToken(sentence);
        boolean before = token > first && isKind(lower(token - 1));
        boolean shares = token > first + 1 && OWNED.contains(lower(token - 2));
        return before || shares || isCalledCompany(token, sentence);
    }

    /** “Yarvik’s shares”, “Yarvik, a maker of pumps”. */
    private boolean isCalledCompany(int token, int sentence) {
        int end = document.endToken(sentence);
        int at = token;
        while (at < end && Letters.isCapital(document.word(at))) {
            at++;
        }
        if (at + 2 >= end) {
            return false;
        }
        String next = lower(at);
        if (Facts.isPossessive(next)) {
            return OWNED.contains(lower(at + 1));
        }
        boolean aside =
                next.equals(",") && (lower(at + 1).equals("a") || lower(at + 1).equals("the"));
        for (int i = at + 2; aside && i < Math.min(end, at + ASIDE) && !lower(i).equals(","); i++) {
            if (isKind(lower(i))) {
                return true;
            }
        }
        return OWNED.contains(next);
    }

    private static boolean isKind(String word) {
        return KINDS.contains(word) || Facts.isTrade(word);
    }

    /** “The company” is no senate, no ministry and no police. */
    private static boolean mayBeCompany(Cluster organisation) {
        return organisation.full.words().stream().noneMatch(PUBLIC::contains);
    }

    /** The company meant in {@code sentence}, or null. */
    @Nullable
    Cluster meant(int sentence) {
        Cluster lone = only;
        if (companies.isEmpty() && lone != null && !several && mayBeCompany(lone)) {
            companies.put(lone, new Seen(1, sentence));
        }
        Cluster best = null;
        double most = Double.NEGATIVE_INFINITY;
        double front = 1; // what the text names first it is likely about
        for (Map.Entry<Cluster, Seen> entry : companies.entrySet()) {
            int distance = sentence - entry.getValue().sentence();
            double near = distance == 0 ? 2.5 : distance == 1 ? 1.5 : distance <= 4 ? 0.5 : 0;
            double score = front + near + 0.5 * Math.min(6, entry.getValue().times());
            front = 0;
            if (distance <= FORGOTTEN && score > most) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    private String lower(int token) {
        return document.word(token).toLowerCase(Locale.ROOT);
    }
}
