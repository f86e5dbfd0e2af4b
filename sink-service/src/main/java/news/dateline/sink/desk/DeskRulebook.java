package news.dateline.sink.desk;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.function.Consumer;
import news.dateline.model.TopicSpec;
import news.dateline.runtime.ExitCode;
import news.dateline.runtime.ServiceFailure;
import news.dateline.sink.desk.DeskRules.InvalidException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rules in force. They are read again when their file has changed; rules that cannot be used are refused with the
 * line, and those before stay. Thread-safe.
 */
public final class DeskRulebook {
    private static final Logger LOG = LoggerFactory.getLogger(DeskRulebook.class);

    private final @Nullable Path file;
    private final Consumer<List<TopicSpec>> provision;
    private final MeterRegistry registry;
    private volatile DeskRules rules = DeskRules.NONE;
    private @Nullable FileTime read;

    /**
     * @param file absent when there are no desks
     * @param provision makes the topics that are missing; done before rules come into force
     */
    public DeskRulebook(@Nullable Path file, Consumer<List<TopicSpec>> provision, MeterRegistry registry) {
        this.file = file;
        this.provision = provision;
        this.registry = registry;
    }

    /** @throws ServiceFailure if the file cannot be read or its rules cannot be used */
    public synchronized void open() {
        if (file != null) {
            try {
                load(file);
            } catch (IOException e) {
                throw new ServiceFailure(ExitCode.BAD_CONFIGURATION, "cannot read the desks' rules " + file, e);
            } catch (InvalidException e) {
                throw new ServiceFailure(ExitCode.BAD_CONFIGURATION, file + ": " + e.getMessage(), e);
            }
        }
    }

    /** Reads the file again if it has changed. */
    synchronized void refresh() {
        if (file == null) {
            return;
        }
        try {
            if (!Files.getLastModifiedTime(file).equals(read)) {
                load(file);
            }
        } catch (IOException e) {
            refuse(e);
        } catch (InvalidException e) {
            refuse(e);
        }
    }

    DeskRules rules() {
        return rules;
    }

    private void load(Path path) throws IOException, InvalidException {
        FileTime changed = Files.getLastModifiedTime(path);
        if (read == null || !changed.equals(read)) {
            read = changed;
            DeskRules found = DeskRules.parse(Files.readString(path, StandardCharsets.UTF_8));
            provision.accept(found.topics());
            rules = found;
            LOG.info("desk rules read rules={} file={}", found.rules().size(), path);
        }
    }

    /** {@code desk_rules_refused_total}. */
    private void refuse(Exception e) {
        registry.counter("desk.rules.refused").increment();
        LOG.warn("desk rules refused, those before stay file={} problem={}", file, e.getMessage());
    }
}
