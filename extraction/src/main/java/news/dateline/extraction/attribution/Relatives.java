package news.dateline.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.EntityMention;
import news.dateline.extraction.coref.Kinship;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom “her brother” and “their mother” mean: named by the text, or somebody else than the one whose they are. */
final class Relatives {
    private static final Set<String> CHILDREN = Set.of("daughter", "son");
    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    /** Letters between the noun and the name it introduces, titles included. */
    private static final int KIN_WITHIN = 40;

    private final Segmented document;
    private final Mentions mentions;
    private final Map<String, Optional<Entity>> called = new HashMap<>();

    Relatives(Segmented document, Mentions mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    /** Behind “her” a partner is a relative, too. */
    static boolean isKin(String noun) {
        return Kinship.isKin(noun) || noun.equals("partner");
    }

    /** “Her brother” is who was introduced so: “her brother, Rep. Tom Lee”, “Maja, their daughter”. */
    @Nullable
    Entity named(String phrase, String noun) {
        return Nouns.isDetermined(phrase)
                ? called.computeIfAbsent(noun, this::called).orElse(null)
                : null;
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
            if (mention.isNamed() && before.matches("(?s).*\\b" + kin + ",?(?: \\p{Lu}[\\p{L}.]*)* ")) {
                return true;
            }
        }
        return false;
    }

    /**
     * A relative without a name who is the subject of a sentence: “Her mother shrugs.”
     *
     * @param words “Her mother”
     * @param owner whose relative it is, as far as the text so far shows
     */
    record Relative(Span words, @Nullable Entity owner) {}

    /** The relative whom the pronoun's own sentence or the one before it opens with, if the pronoun fits. */
    @Nullable
    Relative before(Span pronoun, Pronoun form) {
        int sentence = document.sentenceOf(document.tokenAt(pronoun.start()));
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            int first = document.firstToken(at);
            Relative relative = first + 2 < document.tokenCount() && document.start(first) < pronoun.start()
                    ? opening(first, form)
                    : null;
            if (relative != null) {
                return relative;
            }
        }
        return null;
    }

    private @Nullable Relative opening(int first, Pronoun form) {
        String noun = document.word(first + 1);
        boolean named = document.word(first + 2).equals(",")
                || Character.isUpperCase(document.word(first + 2).charAt(0));
        boolean fits = isKin(noun) && Pronoun.of(Nouns.gender(noun)) == form;
        if (named || !fits || !OWNERS.contains(document.word(first).toLowerCase(Locale.ROOT))) {
            return null;
        }
        Mentions.Located owner = mentions.at(document.span(first, first + 1));
        return new Relative(document.span(first, first + 2), owner == null ? null : owner.entity());
    }

    /** Whether the text introduces the person as somebody's child, so that the parents are likely named, too. */
    boolean isChild(Entity person) {
        return CHILDREN.stream().anyMatch(child -> isCalled(person, child));
    }
}
