package news.dateline.extraction.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {
    @TempDir
    private Path folder;

    @Test
    void wordsOfARangeStandWithoutABlankBetweenThem() throws IOException {
        List<ConlluToken> sentence = read("""
                # text = The mayor's bridge can't open.
                1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_
                2-3\tmayor's\t_\t_\t_\t_\t_\t_\t_\t_
                2\tmayor\tmayor\tNOUN\tNN\t_\t4\tnmod:poss\t_\t_
                3\t's\t's\tPART\tPOS\t_\t2\tcase\t_\t_
                4\tbridge\tbridge\tNOUN\tNN\t_\t7\tnsubj\t_\t_
                5-6\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
                5\tca\tcan\tAUX\tMD\t_\t7\taux\t_\t_
                6\tn't\tnot\tPART\tRB\t_\t7\tadvmod\t_\t_
                7\topen\topen\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
                8\t.\t.\tPUNCT\t.\t_\t7\tpunct\t_\t_
                """);

        assertThat(text(sentence)).isEqualTo("The mayor's bridge can't open.");
    }

    @Test
    void aRangeSaysWhetherABlankFollowsIt() throws IOException {
        List<ConlluToken> sentence = read("""
                1-2\tNovak's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                1\tNovak\tNovak\tPROPN\tNNP\t_\t0\troot\t_\t_
                2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
                2.1\tbridge\tbridge\tNOUN\tNN\t_\t_\t_\t_\t_
                3\t?\t?\tPUNCT\t.\t_\t1\tpunct\t_\tCorrect=no|SpaceAfter=No
                4\tYes\tyes\tINTJ\tUH\t_\t1\tdiscourse\t_\t_
                """);

        assertThat(text(sentence)).isEqualTo("Novak's?Yes");
    }

    private List<ConlluToken> read(String lines) throws IOException {
        return Conllu.read(Files.writeString(folder.resolve("treebank.conllu"), lines))
                .get(0);
    }

    private static String text(List<ConlluToken> sentence) {
        StringBuilder text = new StringBuilder();
        for (ConlluToken token : sentence) {
            text.append(" ".repeat(token.start() - text.length())).append(token.form());
        }
        return text.toString();
    }
}
