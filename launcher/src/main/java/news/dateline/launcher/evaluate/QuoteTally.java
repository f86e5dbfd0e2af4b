package news.dateline.launcher.evaluate;

/** Counts of one kind of row. Not thread-safe. */
final class QuoteTally {
    int gold;
    int predicted;
    int exactGold;
    int exactPredicted;
    int overlapGold;
    int overlapPredicted;
    int contained;
    int speakers;
    int speakersRight;
    int names;
    int namesRight;
}
