package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Gender;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.FoundQuotes;
import news.dateline.extraction.quote.QuoteCandidate;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun at a reporting verb means. The resolver of the whole text has a say; near a quote, who spoke last
 * weighs more, and words inside quotation marks count for nothing.
 */
final class Pronouns {
    private static final int NEAREST = 12;
    private static final Set<String> WOMEN = Set.of(
            "woman", "mother", "wife", "daughter", "sister", "widow", "aunt", "grandmother", "spokeswoman", "girl");
    private static final Set<String> MEN =
            Set.of("man", "father", "husband", "son", "brother", "widower", "uncle", "grandfather", "spokesman", "boy");

    private final Segmented document;
    private final Mentions mentions;
    private final FoundQuotes found;
    private @Nullable Candidate lastSpeaker;

    Pronouns(Segmented document, Mentions mentions, FoundQuotes found) {
        this.document = document;
        this.mentions = mentions;
        this.found = found;
    }

    void spoke(Candidate speaker) {
        lastSpeaker = speaker;
    }

    /** Whom it may mean, at least one candidate: at worst one without a name. */
    List<Candidate> of(Source source, Mentions.@Nullable Located resolved, String pronoun) {
        List<Candidate> proposals = new ArrayList<>();
        Candidate group = lastSpeaker;
        if (pronoun.equals("they") && group != null && group.keys().size() > 1) {
            proposals.add(new Candidate(source.phrase(), group.keys(), group.name(), 0.9, "the group that spoke last"));
        }
        if (resolved != null) {
            proposals.add(
                    Speakers.candidate(source.phrase(), resolved.entity(), 0.88, "pronoun, resolved in the text"));
        }
        if (group != null
                && group.keys().isEmpty()
                && isUnnamed(group, source.phrase().start(), pronoun)) {
            proposals.add(new Candidate(source.phrase(), List.of(), group.name(), 0.89, "who spoke last, unnamed"));
        }
        double confidence = 0.75;
        for (Entity entity : recent(source.phrase().start(), pronoun.toLowerCase(Locale.ROOT))) {
            if (resolved == null || !entity.equals(resolved.entity())) {
                proposals.add(Speakers.candidate(source.phrase(), entity, confidence, "pronoun, nearest who fits"));
            }
            confidence *= 0.6;
        }
        return proposals.isEmpty()
                ? List.of(new Candidate(source.phrase(), List.of(), null, 0.4, "a pronoun, left alone"))
                : proposals;
    }

    private List<Entity> recent(int offset, String pronoun) {
        List<Entity> fitting = new ArrayList<>();
        Candidate last = lastSpeaker;
        int paragraph = paragraphStart(offset);
        int nearest = -1;
        int looked = 0;
        for (Mentions.Located mention : mentions.before(offset)) {
            if (looked++ > NEAREST) {
                break;
            }
            Entity entity = mention.entity();
            if (fits(entity, pronoun) && !isQuoted(mention.span()) && !fitting.contains(entity)) {
                boolean spoke = last != null && last.keys().contains(entity.key());
                // “Their daughter Maja shrugs. “It is slow,” she says”: not who spoke in the paragraph before
                boolean nearer = nearest >= paragraph && mention.span().start() < paragraph;
                nearest = Math.max(nearest, mention.span().start());
                fitting.add(spoke && !nearer ? 0 : fitting.size(), entity);
            }
        }
        return fitting.subList(0, Math.min(3, fitting.size()));
    }

    /** “Lee's mother would not come. She said …”: a woman or man without a name, in the same paragraph. */
    private boolean isUnnamed(Candidate last, int offset, String pronoun) {
        String name = last.name() == null ? "" : last.name();
        String noun = name.substring(name.lastIndexOf(' ') + 1);
        boolean fits = (pronoun.equals("she") && WOMEN.contains(noun)) || (pronoun.equals("he") && MEN.contains(noun));
        int from = last.mention().end();
        boolean between = mentions.within(new Span(from, Math.max(from, offset))).stream()
                .anyMatch(mention -> mention.isNamed() && fits(mention.entity(), pronoun));
        return fits && !between && last.mention().start() >= paragraphStart(offset);
    }

    private int paragraphStart(int offset) {
        int paragraph = document.paragraphOf(document.sentenceOf(document.tokenAt(offset)));
        return document.start(document.firstToken(document.firstSentence(paragraph)));
    }

    private boolean isQuoted(Span mention) {
        for (QuoteCandidate quote : found.candidates()) {
            for (Span span : quote.content()) {
                if (quote.frame().equals("QUOTE") && span.contains(mention)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(Entity entity, String pronoun) {
        boolean person = entity.type() == EntityType.PERSON;
        if (Set.of("he", "him", "his").contains(pronoun)) {
            return person && !entity.plural() && entity.gender() != Gender.FEMALE;
        }
        if (Set.of("she", "her").contains(pronoun)) {
            return person && !entity.plural() && entity.gender() != Gender.MALE;
        }
        if (pronoun.equals("it")) {
            return entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.WORK;
        }
        return entity.plural() || entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.GROUP;
    }
}
