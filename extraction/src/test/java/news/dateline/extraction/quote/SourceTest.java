package news.dateline.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import news.dateline.extraction.text.Span;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void holdsItsHead() {
        assertThat(new Source(new Span(10, 14), new Span(12, 20)).phrase()).isEqualTo(new Span(10, 20));
        assertThat(new Source(new Span(10, 14), new Span(8, 12)).phrase()).isEqualTo(new Span(8, 14));
        assertThat(new Source(new Span(10, 14), new Span(10, 12)).phrase()).isEqualTo(new Span(10, 14));
    }
}
