package news.dateline.extraction.attribution;

import java.util.Locale;
import news.dateline.extraction.coref.Entity;
import news.dateline.extraction.coref.Gender;
import news.dateline.extraction.entity.EntityType;

/** What a pronoun of the third person can mean, as far as its form says. */
enum Pronoun {
    HE,
    SHE,
    /** No pronoun but a noun that describes one person: “the striker”. */
    ONE,
    IT,
    THEY;

    /** @param word in small letters; “who”, “that” and the like are taken for the plural */
    static Pronoun of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> HE;
            case "she", "her" -> SHE;
            case "it", "its" -> IT;
            default -> THEY;
        };
    }

    /** The pronoun for one person of the gender; {@link #ONE} where it is not known. */
    static Pronoun of(Gender gender) {
        return gender == Gender.MALE ? HE : gender == Gender.FEMALE ? SHE : ONE;
    }

    boolean isSingular() {
        return this == HE || this == SHE || this == ONE;
    }

    boolean fits(Entity entity) {
        return switch (this) {
            case HE, SHE, ONE -> isOne(entity) && !isOther(entity.gender());
            case IT -> entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.WORK;
            case THEY -> isMany(entity) || entity.type() == EntityType.ORGANISATION;
        };
    }

    /** Whether the entity is known to be what the pronoun says, rather than only not known to be anything else. */
    boolean fitsSurely(Entity entity) {
        return switch (this) {
            case HE -> entity.gender() == Gender.MALE;
            case SHE -> entity.gender() == Gender.FEMALE;
            case IT, ONE -> true;
            case THEY -> isMany(entity);
        };
    }

    /** Whether a man or a woman may be meant by it; no noun's gender speaks against “it” or “they”. */
    boolean isOther(Gender gender) {
        return (this == HE && gender == Gender.FEMALE) || (this == SHE && gender == Gender.MALE);
    }

    private static boolean isOne(Entity entity) {
        return entity.type() == EntityType.PERSON && !entity.plural();
    }

    private static boolean isMany(Entity entity) {
        return entity.plural() && entity.type() != EntityType.PLACE;
    }
}
