package news.dateline.extraction.coref;

import java.util.ArrayList;
import java.util.List;
import news.dateline.extraction.entity.EntityType;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Cluster {
    final EntityType type;
    final List<Name> names = new ArrayList<>();
    /** One name for each different wording. */
    final List<Name> wordings = new ArrayList<>();

    final List<Reference> references = new ArrayList<>();
    /** The fullest name so far. */
    Name full;

    Gender gender;
    /** How many of its names have more than one word. */
    int fullNames;
    /** Whether a person of several names is called by the given one alone. */
    boolean calledByGivenName;

    @Nullable
    Role role;

    /**
     * A mention without a name.
     *
     * @param first its first token
     * @param end the token after its last one
     * @param kind nominal or pronoun
     */
    record Reference(int first, int end, MentionKind kind) {}

    Cluster(Name name) {
        type = name.type();
        full = name;
        gender = name.gender();
        fullNames = name.isSingle() ? 0 : 1;
        names.add(name);
        wordings.add(name);
    }

    void add(Name name) {
        names.add(name);
        fullNames += name.isSingle() ? 0 : 1;
        if (wordings.stream()
                .noneMatch(known ->
                        known.words().equals(name.words()) && known.suffix().equals(name.suffix()))) {
            wordings.add(name);
        }
        if (name.words().size() > full.words().size() && name.words().get(0).length() > 1) {
            full = name;
        }
        if (gender == Gender.UNKNOWN) {
            gender = name.gender();
        }
    }

    /** The fullest name, unless it stands once and a shorter one shows that it holds words that are no name. */
    Name canonical() {
        if (type != EntityType.PERSON || count(full) > 1) {
            return full;
        }
        int longest = 0;
        Name best = full;
        for (Name name : wordings) {
            int size = name.words().size();
            boolean begins = size > Math.max(1, longest)
                    && size + 2 <= full.words().size()
                    && full.words().subList(0, size).equals(name.words());
            best = begins ? name : best;
            longest = begins ? size : longest;
        }
        return best;
    }

    private long count(Name wording) {
        return names.stream()
                .filter(name -> name.words().equals(wording.words()))
                .limit(2)
                .count();
    }

    /** Whether a person is brought up as somebody's relative. */
    boolean isRelative() {
        return Kinship.isKin(names.get(0).title());
    }

    boolean clashesWith(Gender other) {
        return gender != Gender.UNKNOWN && other != Gender.UNKNOWN && gender != other;
    }
}
