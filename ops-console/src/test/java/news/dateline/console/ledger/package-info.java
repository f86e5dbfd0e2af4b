@NullMarked
package news.dateline.console.ledger;

import org.jspecify.annotations.NullMarked;
