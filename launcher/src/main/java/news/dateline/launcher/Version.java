package news.dateline.launcher;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, from its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        @Nullable String version = DatelineMain.class.getPackage().getImplementationVersion();
        return new String[] {
            "dateline " + (version == null ? "(not from a jar)" : version),
            "Java " + Runtime.version().feature() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
