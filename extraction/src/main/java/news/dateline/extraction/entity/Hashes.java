package news.dateline.extraction.entity;

/** The hash functions a model is built on: changing one invalidates every stored model. */
final class Hashes {
    private Hashes() {}

    /** Hash of a stretch of text, never 0. */
    static int of(CharSequence text, int start, int end) {
        int hash = 0x2f0b4c47;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
            hash ^= hash >>> 15;
        }
        return mix(hash);
    }

    static int of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** Spreads the bits of a number over all 32 (finaliser of MurmurHash3), never 0. */
    static int mix(int value) {
        int hash = value;
        hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash == 0 ? 1 : hash;
    }

    static int join(int first, int second) {
        return mix(first * 0x9e3779b1 + Integer.rotateLeft(second, 15));
    }
}
