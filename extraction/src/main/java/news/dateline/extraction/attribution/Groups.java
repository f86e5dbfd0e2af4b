package news.dateline.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Titles;
import news.dateline.extraction.entity.EntityType;
import news.dateline.extraction.quote.Source;
import news.dateline.extraction.segment.Segmented;
import news.dateline.extraction.text.Span;
import news.dateline.extraction.text.WordList;
import org.jspecify.annotations.Nullable;

/** Several speakers at once: “Smith and Jones”, “the two leaders”, “both men”. */
final class Groups {
    /** “The two”, “both men”, “the pair”; not “women in both parties”. */
    private static final Pattern PAIR =
            Pattern.compile("(?:(?:the|these|those) )?(?:two|both|pair|duo)(?: of them)?(?: [\\p{L}-]+){0,3}");

    private static final Set<String> PREPOSITIONS = WordList.of("in of from for at on with by to");
    private static final Set<String> PEOPLE = WordList.of("""
            leaders men women presidents ministers senators candidates officials governors rivals politicians lawmakers
            brothers sisters authors officers scientists players both pair duo two heads chiefs executives diplomats
            researchers friends couple parents colleagues captains coaches families""");
    private static final Set<String> LEADERS =
            WordList.of("president minister chancellor premier leader king prime chief head chairman");
    /** What may stand between two names that are joined: “ (R-Ohio) and Senate Leader ”. */
    private static final Pattern JOINT = Pattern.compile("(?: \\([^)]*\\)|, [^,.;]{1,40},)? (?:and|&) (.*)");

    private static final Pattern WHOSE = Pattern.compile("^(?:his|her|their|its|the) ");

    private static final int FARTHEST = 60;
    private static final int SENTENCES = 12;
    private static final int JOINED_WITHIN = 5;

    private final Segmented document;
    private final Mentions mentions;
    private final Voices voices;

    Groups(Segmented document, Mentions mentions, Voices voices) {
        this.document = document;
        this.mentions = mentions;
        this.voices = voices;
    }

    /** The entities the phrase stands for if it stands for several; else an empty list. */
    List<Entity> of(Source source) {
        String phrase = source.phrase().in(document.text()).toLowerCase(Locale.ROOT);
        List<Entity> conjoined = conjoined(source, phrase);
        if (conjoined.size() > 1) {
            return conjoined;
        }
        String head = source.head().in(document.text()).toLowerCase(Locale.ROOT);
        return isPair(phrase, head) ? pair(source.phrase().start(), head) : List.of();
    }

    private static boolean isPair(String phrase, String head) {
        int at = phrase.indexOf(head);
        String front = at < 0 ? head : phrase.substring(0, at + head.length());
        boolean plain = PAIR.matcher(front).matches()
                && List.of(front.split(" ", -1)).stream().noneMatch(PREPOSITIONS::contains);
        return plain && (PEOPLE.contains(head) || head.matches(".*(ers|ors|ists|ants|men|ians)"));
    }

    /** Two names joined by “and” and nothing else of weight: the phrase is its coordination. */
    private List<Entity> conjoined(Source source, String phrase) {
        if (!phrase.contains(" and ")) {
            return List.of();
        }
        List<Entity> joined = new ArrayList<>();
        int last = -1;
        for (Mentions.Located mention : mentions.within(source.phrase())) {
            if (!mention.isNamed()
                    && (last >= 0 || mention.span().end() <= source.head().start())) {
                continue; // “Lee and her colleague Moe”, “her parents, Lee and Moe”
            }
            if (last >= 0 && !isAnd(last, mention.span().start())) {
                return List.of();
            }
            if (last < 0 && !mention.span().overlaps(source.head()) && !isBeside(source.head(), mention.span())) {
                return List.of();
            }
            joined.add(mention.entity());
            last = mention.span().end();
        }
        return joined.stream().distinct().toList();
    }

    /** “Two banks, Yarvik and Velora”. */
    private boolean isBeside(Span noun, Span name) {
        return Nouns.isPlural(noun.in(document.text()))
                && document.text().startsWith(", ", noun.end())
                && name.start() == noun.end() + 2;
    }

    private boolean isAnd(int from, int to) {
        String between = new Span(from, Math.max(from, to)).in(document.text()).strip();
        return between.equals("and")
                || between.equals(",")
                || between.equals(", and")
                || between.matches("and \\S+\\.?")
                || (between.startsWith("and ") && isTitles(between.substring(4)));
    }

    /** “Her fellow economist”, “the Danish minister”. */
    private static boolean isTitles(String words) {
        String bare = WHOSE.matcher(words).replaceFirst("");
        return List.of(bare.split(" ", -1)).stream()
                .allMatch(word -> Titles.isTitle(word) || Titles.isPartOfTitle(word) || Titles.isPeople(word));
    }

    /** The two persons last named in one breath, if that was lately; else the two last named whom the noun fits. */
    private List<Entity> pair(int offset, String head) {
        List<Mentions.Located> persons = new ArrayList<>();
        for (Mentions.Located mention : mentions.before(offset, FARTHEST)) {
            if (voices.sentencesBetween(mention.span().start(), offset) > SENTENCES) {
                break;
            }
            Entity entity = mention.entity();
            if (entity.type() == EntityType.PERSON && !entity.plural() && !voices.isReported(mention.span())) {
                persons.add(mention);
            }
        }
        List<Entity> joined = joined(persons, offset);
        if (!joined.isEmpty()) {
            return joined;
        }
        List<Entity> called = lastTwo(persons, singular(head));
        return called.isEmpty() ? lastTwo(persons, null) : called;
    }

    private List<Entity> joined(List<Mentions.Located> persons, int offset) {
        for (int i = 0; i + 1 < persons.size(); i++) {
            Mentions.Located second = persons.get(i);
            Mentions.Located first = persons.get(i + 1);
            boolean other = !first.entity().key().equals(second.entity().key());
            if (voices.sentencesBetween(second.span().start(), offset) > JOINED_WITHIN) {
                return List.of();
            }
            if (other && isJoint(first.span().end(), second.span().start())) {
                return List.of(first.entity(), second.entity());
            }
        }
        return List.of();
    }

    /** Nothing but titles stands behind the “and”. */
    private boolean isJoint(int from, int to) {
        var joint = JOINT.matcher(document.text().substring(from, Math.max(from, to)));
        return joint.matches()
                && List.of(joint.group(1).split(" ", -1)).stream()
                        .allMatch(word -> word.isEmpty()
                                || Character.isUpperCase(word.charAt(0))
                                || Titles.isTitle(word)
                                || word.equals("the")
                                || word.equals("of"));
    }

    private static String singular(String head) {
        return head.endsWith("men") ? head.substring(0, head.length() - 2) + "an" : head.replaceFirst("s$", "");
    }

    private static List<Entity> lastTwo(List<Mentions.Located> persons, @Nullable String noun) {
        List<Entity> two = new ArrayList<>();
        for (Mentions.Located mention : persons) {
            Entity entity = mention.entity();
            if (!two.contains(entity) && (noun == null || isCalled(entity, noun))) {
                two.add(0, entity);
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return List.of();
    }

    private static boolean isCalled(Entity entity, String noun) {
        String role = entity.role() == null ? "" : entity.role().toLowerCase(Locale.ROOT);
        List<String> words = List.of(role.split(" ", -1));
        return words.contains(noun)
                || words.contains("counterpart")
                || (noun.equals("leader") && words.stream().anyMatch(LEADERS::contains));
    }
}
