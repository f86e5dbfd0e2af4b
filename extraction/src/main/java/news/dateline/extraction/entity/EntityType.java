package news.dateline.extraction.entity;

import java.util.Locale;

/** What kind of thing a name stands for. A metonym (“Moscow said”) keeps its literal type, {@link #PLACE}. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    /** Nationalities, parties, religions, peoples: “Russians”, “Democrats”, “Sunni”. */
    GROUP,
    EVENT,
    /** Books, films, laws, treaties, newspapers' pieces. */
    WORK,
    OTHER;

    /** The name on the wire: lower case, as in {@code person}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
