@NullMarked
package news.dateline.console.cluster;

import org.jspecify.annotations.NullMarked;
