package news.dateline.launcher.cluster;

import java.util.Locale;

/**
 * What a topic holds.
 *
 * @param records committed, tombstones among them; transaction marks are none
 * @param live keys whose latest record is no tombstone
 * @param exact false when there was too much to read it all; then {@code records} is the span of offsets and
 *     {@code live} unknown
 */
public record TopicCount(long records, long live, boolean exact) {
    static final TopicCount NOTHING = new TopicCount(0, 0, true);

    /** For a table. */
    public String recordsText() {
        return (exact ? "" : "≤") + grouped(records);
    }

    /** For a table. */
    public String liveText() {
        return exact ? grouped(live) : "-";
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
