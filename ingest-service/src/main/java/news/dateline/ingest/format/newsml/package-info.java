/** The IPTC's formats in XML: NewsML-G2, NewsML 1.x and NITF. */
@NullMarked
package news.dateline.ingest.format.newsml;

import org.jspecify.annotations.NullMarked;
