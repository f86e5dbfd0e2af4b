package news.dateline.enrich.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.model.Advisory;
import news.dateline.model.Advisory.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures recognition on the two halves of the notice set; prints the figures that the documentation quotes. */
class AdvisoryRecognitionTest {
    private static final double THRESHOLD = 0.8;

    private final AdvisoryReader reader = new AdvisoryReader();
    private final AdvisoryDesk desk = new AdvisoryDesk(THRESHOLD);
    private final List<RecentItem> recent = NoticeSet.recent();

    private record Result(NoticeSet.Case expected, Optional<Advisory> advisory) {
        boolean found() {
            return advisory.isPresent();
        }

        boolean kindRight() {
            return found() && expected.isNotice() && advisory.get().kind() == expected.kind();
        }

        boolean targetRight() {
            return Objects.equals(advisory.map(Advisory::target).orElse(null), expected.target());
        }

        boolean acted() {
            return found() && advisory.get().decision() == Decision.ACTED;
        }

        boolean isWrong() {
            if (expected.isNotice() != found()) {
                return true;
            }
            boolean missed = expected.target() != null && !acted();
            return found() && (missed || !(kindRight() && targetRight()));
        }

        String line() {
            return expected.name() + " expected "
                    + (expected.isNotice() ? expected.kind() + " of " + expected.target() : "a story") + ", found "
                    + advisory.map(a -> a.kind() + " of " + a.target() + " at " + a.confidence() + " " + a.evidence())
                            .orElse("a story");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"development.txt", "test.txt"})
    void tellsNoticesFromLookAlikesAndFindsTheirTargets(String file) {
        List<Result> results = NoticeSet.cases(file).stream().map(this::judge).toList();

        Figures figures = Figures.of(results);
        System.out.println("advisories " + file + ": " + figures);
        assertThat(figures.precision()).as(wrong(results)).isGreaterThanOrEqualTo(0.99);
        assertThat(figures.recall()).as(wrong(results)).isGreaterThanOrEqualTo(0.95);
        assertThat(figures.targets()).as(wrong(results)).isGreaterThanOrEqualTo(0.95);
        assertThat(results).as("wrongly carried out").noneMatch(r -> r.acted() && !(r.kindRight() && r.targetRight()));
    }

    @Test
    void holdsAtLeastAHundredAndTwentyCases() {
        List<String> names = new ArrayList<>();
        Stream.of("development.txt", "test.txt")
                .forEach(file -> NoticeSet.cases(file).forEach(c -> names.add(c.name())));

        assertThat(names).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }

    /**
     * @param precision share of the recognised notices that are one, of that kind
     * @param recall share of the notices that were recognised with their kind
     * @param targets share of the recognised notices whose target is right
     * @param acted how many were carried out without a person, all of them rightly
     */
    private record Figures(int cases, double precision, double recall, double targets, long acted) {
        static Figures of(List<Result> results) {
            long found = results.stream().filter(Result::found).count();
            long notices = results.stream().filter(r -> r.expected().isNotice()).count();
            long right = results.stream().filter(Result::kindRight).count();
            long targets = results.stream()
                    .filter(r -> r.kindRight() && r.targetRight())
                    .count();
            return new Figures(
                    results.size(),
                    (double) right / found,
                    (double) right / notices,
                    (double) targets / right,
                    results.stream().filter(Result::acted).count());
        }
    }

    private Result judge(NoticeSet.Case expected) {
        List<NamedItem> own = recent.stream()
                .filter(item ->
                        item.id().provider().equals(expected.article().id().provider()))
                .map(NamedItem::new)
                .toList();
        return new Result(
                expected,
                reader.read(expected.article())
                        .flatMap(notice -> desk.judge(new SpokenNotice(expected.article(), notice), own)));
    }

    private static String wrong(List<Result> results) {
        return results.stream().filter(Result::isWrong).map(Result::line).reduce("", (a, b) -> a + "\n" + b);
    }
}
