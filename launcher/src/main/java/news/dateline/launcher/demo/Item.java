package news.dateline.launcher.demo;

import org.jspecify.annotations.Nullable;

/**
 * Something to feed.
 *
 * @param name of the file
 * @param provider whose it is
 * @param contentType as a carrier would declare it; absent when nobody does
 * @param shows what it is there for; absent for a file of the user's
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record Item(
        String name,
        String provider,
        @Nullable String contentType,
        @Nullable String shows,
        byte[] bytes) {}
