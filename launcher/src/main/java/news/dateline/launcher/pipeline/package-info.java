/** The whole pipeline in this process: the folder it keeps, the services, and the commands that run it. */
@NullMarked
package news.dateline.launcher.pipeline;

import org.jspecify.annotations.NullMarked;
