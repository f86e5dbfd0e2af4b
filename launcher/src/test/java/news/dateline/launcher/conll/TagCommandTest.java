package news.dateline.launcher.conll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.launcher.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TagCommandTest {
    @TempDir
    Path folder;

    @Test
    void addsAColumnToTheTokensAsTheyAreGiven() throws IOException {
        assertThat(tagged("-DOCSTART- O\n\nAda O\nLindqvist O\nlives O\nin O\nOslo O\n. O\n"))
                .isEqualTo(
                        "-DOCSTART- O O\n\nAda O B-PER\nLindqvist O I-PER\nlives O O\nin O O\nOslo O B-LOC\n. O O\n");
    }

    @Test
    void takesNoByteOrderMarkForAPartOfTheFirstToken() throws IOException {
        assertThat(tagged("\uFEFFOslo\tB-LOC\nslept\tO\n")).isEqualTo("Oslo\tB-LOC\tB-LOC\nslept\tO\tO\n");
        assertThat(tagged("\uFEFF-DOCSTART- O\n\nOslo O\n")).startsWith("-DOCSTART- O O\n\nOslo");
    }

    @Test
    void endsLinesOnceWhereTheyEndedWithACarriageReturnToo() throws IOException {
        assertThat(tagged("Ada O\r\n\r\nslept O\r\n")).matches("Ada O \\S+\n\nslept O O\n");
    }

    @Test
    void keepsATokenThatHoldsABlankOrNothing() throws IOException {
        assertThat(tagged("New York\tO\nslept\tO\n\u2028\tO\n\tO\n"))
                .matches("New York\tO\t\\S+\nslept\tO\tO\n\u2028\tO\tO\n\tO\t\\S+\n");
    }

    private String tagged(String tokens) throws IOException {
        Path file = Files.writeString(folder.resolve("tokens.conll"), tokens);
        TagCommand command = new TagCommand();
        new CommandLine(command).parseArgs(file.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        command.tag(Terminal.plain(out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
