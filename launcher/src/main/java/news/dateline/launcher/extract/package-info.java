/** The extraction from the command line: no Kafka, files in, what they say out. */
@NullMarked
package news.dateline.launcher.extract;

import org.jspecify.annotations.NullMarked;
