package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityMention;
import news.dateline.extraction.coref.MentionKind;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Whom “the mayor” or “the striker” means where the text so far has not said it: the one person whom the article, here
 * or later, calls so; for what describes a person rather than an office, whoever was spoken of last.
 */
final class Nominals {
    private static final Set<String> NO_MODIFIERS = WordList.of("the this that its his her their our former then new");
    private static final Set<String> DESCRIPTIONS = WordList.of("""
            teacher nurse father mother mother-of-two mother-of-three father-of-two father-of-three grandmother grandfather
            striker midfielder defender goalkeeper winger forward quarterback pitcher skipper champion veteran star singer
            actor actress author writer novelist poet musician rapper comedian filmmaker billionaire entrepreneur
            businessman businesswoman farmer student widow pensioner native engineer economist historian professor
            philosopher democrat republican conservative socialist liberal lawyer-turned-politician irishman englishman
            scotsman welshman frenchman dutchman frenchwoman irishwoman englishwoman spaniard swede dane finn german
            italian austrian brazilian argentine american australian canadian norwegian belgian croatian serb swiss
            ukrainian russian portuguese pole turk japanese south-african new-zealander teenager youngster""");
    private static final Set<String> KIN = WordList.of("""
            brother sister mother father husband wife son daughter uncle aunt cousin nephew niece grandmother grandfather
            grandson granddaughter widow widower girlfriend boyfriend fiancé fiancée partner stepfather stepmother""");
    private static final Pattern OWNED = Pattern.compile("(?:his|her|their|my|our|the|[^ ]+['’]s) ");
    /** “His Danish counterpart” is the one whose role is Danish. */
    private static final String COUNTERPART = "counterpart";
    /** Letters between the noun and the name it introduces, titles included. */
    private static final int KIN_WITHIN = 40;

    private static final int RECENT = 3;

    private final Segmented document;
    private final Mentions mentions;
    private final Map<String, Optional<Entity>> relatives = new HashMap<>();
    /** The text in lower case, once it has been asked for. */
    private @Nullable String lower;

    Nominals(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** The likely speaker behind a noun phrase that no name and no earlier mention explains; or null. */
    @Nullable
    Candidate of(Source source) {
        String phrase = source.phrase().in(document.text()).toLowerCase(Locale.ROOT);
        String head = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        Entity relative = relative(phrase, head);
        if (relative != null) {
            return Speakers.candidate(source.phrase(), relative, 0.85, "the relative the text has named");
        }
        if (!isDefinite(phrase)
                && !(head.equals(COUNTERPART) && OWNED.matcher(phrase).lookingAt())) {
            return null;
        }
        Entity bearer = bearer(phrase, head);
        if (bearer != null) {
            return Speakers.candidate(source.phrase(), bearer, 0.85, "the one whose role it is");
        }
        boolean another = KIN.contains(head) && !phrase.startsWith("the "); // “Lee's mother” is not Lee
        boolean describes = !another && (DESCRIPTIONS.contains(head) || head.endsWith("-year-old"));
        boolean first = describes && isFirst(head, source.head().start());
        Entity last = first ? lastPerson(source.phrase()) : null;
        return last == null ? null : Speakers.candidate(source.phrase(), last, 0.8, "described, and spoken of last");
    }

    /** “Her brother” is who was introduced so: “her brother, Rep. Tom Lee”, “Maja, their daughter”. */
    private @Nullable Entity relative(String phrase, String head) {
        if (!KIN.contains(head) || !OWNED.matcher(phrase).lookingAt()) {
            return null;
        }
        return relatives.computeIfAbsent(head, this::called).orElse(null);
    }

    /** The one person introduced by the kinship; empty if there are none or several. */
    private Optional<Entity> called(String kin) {
        List<Entity> found = mentions.people().stream()
                .filter(person -> !person.plural() && isCalled(person, kin))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isCalled(Entity person, String kin) {
        String role = person.role();
        if (role != null && role.toLowerCase(Locale.ROOT).matches("(.* )?" + kin)) {
            return true;
        }
        for (EntityMention mention : person.mentions()) {
            int start = mention.span().start();
            String before = document.text().substring(Math.max(0, start - KIN_WITHIN), start);
            if (mention.kind() == MentionKind.NAMED
                    && before.matches("(?s).*\\b" + kin + ",?(?: \\p{Lu}[\\p{L}.]*)* ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun at {@code start} has not stood in the text before. */
    private boolean isFirst(String noun, int start) {
        String text = lower;
        if (text == null) {
            text = document.text().toLowerCase(Locale.ROOT);
            lower = text;
        }
        return text.indexOf(" " + noun) >= start - 1;
    }

    private static boolean isDefinite(String phrase) {
        return phrase.startsWith("the ") || phrase.contains("'s ") || phrase.contains("’s ");
    }

    /** The only person whose role holds the noun and what stands before it. */
    private @Nullable Entity bearer(String phrase, String head) {
        List<String> modifiers = new ArrayList<>();
        String front = phrase.substring(0, Math.max(0, phrase.indexOf(head)));
        for (String word : front.substring(Math.max(front.lastIndexOf("'s "), front.lastIndexOf("’s ")) + 1)
                .split("[^\\p{L}-]+", -1)) {
            if (word.length() > 1 && !NO_MODIFIERS.contains(word)) {
                modifiers.add(word);
            }
        }
        Entity found = null;
        for (Entity person : mentions.people()) {
            String role = person.role() == null ? "" : " " + person.role().toLowerCase(Locale.ROOT) + " ";
            boolean has = role.contains(" " + head + " ") || (head.equals(COUNTERPART) && !modifiers.isEmpty());
            if (has && modifiers.stream().allMatch(role::contains)) {
                if (found != null) {
                    return null;
                }
                found = person;
            }
        }
        return found;
    }

    private @Nullable Entity lastPerson(Span phrase) {
        int sentence = document.sentenceOf(document.tokenAt(phrase.start()));
        int earliest = document.start(document.firstToken(Math.max(0, sentence - RECENT)));
        Entity last = null;
        for (Mentions.Located mention : mentions.within(new Span(earliest, phrase.start()))) {
            Entity entity = mention.entity();
            last = entity.type() == EntityType.PERSON && !entity.plural() ? entity : last;
        }
        return last;
    }
}
