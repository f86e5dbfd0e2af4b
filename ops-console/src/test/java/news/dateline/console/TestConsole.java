package news.dateline.console;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import news.dateline.console.cluster.TestCluster;
import news.dateline.runtime.OperatedService;
import news.dateline.runtime.Settings;
import news.dateline.runtime.SettingsSources;
import news.dateline.runtime.TopicSettings;

/** A console on the tests' broker. */
final class TestConsole {
    private TestConsole() {}

    /**
     * Started; the caller closes it.
     *
     * @param folder for its data
     * @param more settings by key
     */
    static OperatedService start(TestCluster cluster, Path folder, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "kafka.bootstrap.servers",
                cluster.settings().get("bootstrap.servers").toString(),
                "dateline.console.data.dir",
                folder.toString()));
        all.putAll(more);
        OperatedService console =
                Console.of(Settings.load(SettingsSources.only(all), ConsoleSettings.class, TopicSettings.class));
        console.start();
        return console;
    }
}
