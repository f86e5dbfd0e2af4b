package news.dateline.extraction.text;

/** What a part of a wire is when it is not the story itself. */
public enum WirePartKind {
    /** “MOSCOW, Sept 15 (Reuters) -”. */
    DATELINE,
    /** “By Ada Brandt and Luis Ortega”. */
    BYLINE,
    /** “(Reporting by …; Editing by …)”. */
    CREDIT,
    /** “EDITORS' NOTE: …”, “(Corrects spelling in paragraph 3)”. */
    EDITORS_NOTE,
    /** “(NYSE: NRV)”, “&lt;NRVK.OL&gt;”. */
    TICKER,
    /** “UPDATE 1-” before a headline. */
    HEADLINE_PREFIX,
    /** Words under a picture. */
    CAPTION,
    /** What the page says about itself: “Read more”, “Advertisement”. */
    FURNITURE
}
