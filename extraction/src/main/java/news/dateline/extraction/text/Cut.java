package news.dateline.extraction.text;

/** A stretch to leave out, and what it is. */
record Cut(Span span, WirePartKind kind) {}
