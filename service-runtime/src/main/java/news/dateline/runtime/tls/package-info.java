/** Who a server says it is: its certificate and key, from PEM files or a key store. */
@NullMarked
package news.dateline.runtime.tls;

import org.jspecify.annotations.NullMarked;
