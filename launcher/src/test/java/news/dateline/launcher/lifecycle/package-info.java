/** Stories that change their mind, on a real broker, against a plain model of what must be downstream at the end. */
@NullMarked
package news.dateline.launcher.lifecycle;

import org.jspecify.annotations.NullMarked;
