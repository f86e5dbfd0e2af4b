package news.dateline.launcher.demo;

/** What the demonstration saw. Not thread-safe. */
final class Tally {
    int deliveries;
    int stories;
    int updates;
    int withdrawn;
    int held;
    int dropped;
    int refused;

    String summary() {
        return deliveries + " deliveries: " + stories + " stories, " + updates + " new versions, " + withdrawn
                + " withdrawn, " + held + " held, " + dropped + " out of date, " + refused + " refused";
    }
}
