package news.dateline.launcher.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells reports of speech from those of belief, polls and plans, by a fixed list: part of the measure, not of ours. */
final class SpeechCues {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Set<String> WORDS = load();

    private SpeechCues() {}

    /** Whether one of the cue's words is on the list; a quote without a cue counts as speech. */
    static boolean speech(@Nullable String cue) {
        return cue == null
                || WORD.matcher(cue.toLowerCase(Locale.ROOT)).results().anyMatch(word -> WORDS.contains(word.group()));
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(SpeechCues.class.getResourceAsStream("speech-cues.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list of speech cues", e);
        }
    }
}
