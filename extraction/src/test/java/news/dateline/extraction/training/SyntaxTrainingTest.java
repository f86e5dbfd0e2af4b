package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import news.dateline.extraction.syntax.Parse;
import news.dateline.extraction.syntax.Relation;
import news.dateline.extraction.syntax.Syntax;
import news.dateline.extraction.syntax.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxTrainingTest {
    private static final String TREEBANK = """
            # text = Novak said the bridge opens.
            1\tNovak\tNovak\tPROPN\tNNP\t_\t2\tnsubj\t_\t_
            2\tsaid\tsay\tVERB\tVBD\t_\t0\troot\t_\t_
            3\tthe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
            4\tbridge\tbridge\tNOUN\tNN\t_\t5\tnsubj\t_\t_
            5\topens\topen\tVERB\tVBZ\t_\t2\tccomp\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            # text = The co-founder left.
            1\tThe\tthe\tDET\tDT\t_\t4\tdet\t_\t_
            2\tco\tco\tX\tAFX\t_\t4\tcompound\t_\tSpaceAfter=No
            3\t-\t-\tPUNCT\tHYPH\t_\t2\tpunct\t_\tSpaceAfter=No
            4\tfounder\tfounder\tNOUN\tNN\t_\t5\tnsubj\t_\t_
            5\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t.\t_\t5\tpunct\t_\t_

            """;

    @TempDir
    private Path folder;

    @Test
    void givesTheSameBytesForTheSameTreebank() throws IOException {
        Path first = train("first");
        Path second = train("second");

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void learnsTagsAndTreesOfOurOwnTokens() throws IOException {
        try (InputStream model = Files.newInputStream(train("model"))) {
            Syntax syntax = Syntax.read(model);
            Parse joined = syntax.parse("The", "co-founder", "left", ".");
            Parse report = syntax.parse("Novak", "said", "the", "bridge", "opens", ".");

            assertThat(joined.tag(1)).isEqualTo(Tag.NOUN);
            assertThat(joined.head(1)).isEqualTo(2);
            assertThat(joined.relation(1)).isEqualTo(Relation.SUBJECT);
            assertThat(report.relation(4)).isEqualTo(Relation.CLAUSE_COMPLEMENT);
        }
    }

    @Test
    void writesTheShippedModelAsItWasRead() throws IOException {
        try (InputStream shipped = Syntax.class.getResourceAsStream("english.syntax.gz")) {
            byte[] model = new GZIPInputStream(shipped).readAllBytes();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            Syntax.english().write(written);

            assertThat(new GZIPInputStream(new ByteArrayInputStream(written.toByteArray())).readAllBytes())
                    .isEqualTo(model);
        }
    }

    private Path train(String name) throws IOException {
        Path treebank = Files.writeString(folder.resolve("treebank.conllu"), TREEBANK);
        Path model = folder.resolve(name);
        SyntaxTraining.train(treebank, model);
        return model;
    }
}
