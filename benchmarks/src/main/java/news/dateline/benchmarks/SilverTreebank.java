package news.dateline.benchmarks;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Parses news with CoreNLP's tagger ({@code english-left3words-distsim}) and dependency parser ({@code english_UD}) and
 * writes CoNLL-U, from which the syntax model learns beside its treebank. The universal part of speech is given only
 * where Penn's tag leaves it open: for {@code IN}.
 */
public final class SilverTreebank {
    private static final int LONGEST = 80;
    private static final int LINES_AT_ONCE = 40;
    private static final String DOCUMENT = "@@DOC";
    private static final Pattern LABELLED = Pattern.compile("\\S+ (?:O|[BI]-[A-Z]+)");
    private static final Pattern CLOSING = Pattern.compile("[,.;:?!)\\]%”’]|['’](?:s|S|re|ve|ll|d|m|t)?|[nN]['’][tT]");
    private static final Pattern OPENING = Pattern.compile("[(\\[$£€“‘#]");

    private final StanfordCoreNLP parser;
    private final Writer out;

    private SilverTreebank(Writer out) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,depparse");
        properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true,ptb3Escaping=false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
        properties.setProperty("pos.maxlen", "100");
        properties.setProperty("depparse.maxlen", "100");
        this.parser = new StanfordCoreNLP(properties);
        this.out = out;
    }

    /**
     * @param args gzipped text, a paragraph a line, {@code @@DOC} lines left out, or a word and its label a line with
     *     an empty line behind each sentence; and the gzipped CoNLL-U file to write
     */
    public static void main(String[] args) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), StandardCharsets.UTF_8)) {
            new SilverTreebank(out).parse(lines);
        }
    }

    private void parse(BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith(DOCUMENT)) {
                text.append(LABELLED.matcher(line).matches() ? sentence(line, lines) : line)
                        .append('\n');
                count++;
            }
            if (count == LINES_AT_ONCE) {
                parse(text.toString());
                text.setLength(0);
                count = 0;
            }
        }
        parse(text.toString());
    }

    /** The sentence of a two-column file, set as it was before it was cut into tokens. */
    private static String sentence(String first, BufferedReader lines) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoting = false;
        boolean joined = true;
        for (String line = first; line != null && !line.isBlank(); line = lines.readLine()) {
            String token = line.substring(0, line.indexOf(' '));
            boolean mark = token.equals("\"");
            boolean closes = (mark && quoting) || CLOSING.matcher(token).matches();
            text.append(joined || closes ? "" : " ").append(token);
            quoting ^= mark;
            joined = (mark && quoting) || OPENING.matcher(token).matches();
        }
        return text.toString();
    }

    private void parse(String text) throws IOException {
        CoreDocument document = new CoreDocument(text);
        parser.annotate(document);
        for (CoreSentence sentence : document.sentences()) {
            SemanticGraph graph = sentence.coreMap().get(BasicDependenciesAnnotation.class);
            if (graph != null && sentence.tokens().size() <= LONGEST) {
                write(sentence.tokens(), graph, text);
            }
        }
    }

    private void write(List<CoreLabel> tokens, SemanticGraph graph, String text) throws IOException {
        int[] heads = new int[tokens.size()];
        List<String> relations = new ArrayList<>();
        tokens.forEach(token -> relations.add(""));
        for (IndexedWord root : graph.getRoots()) {
            relations.set(root.index() - 1, "root");
        }
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            heads[edge.getDependent().index() - 1] = edge.getGovernor().index();
            relations.set(edge.getDependent().index() - 1, edge.getRelation().toString());
        }
        if (relations.contains("")) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            boolean joined = i + 1 < tokens.size() && tokens.get(i + 1).beginPosition() == token.endPosition();
            String form =
                    text.substring(token.beginPosition(), token.endPosition()).replace(' ', '\u00a0');
            out.write((i + 1) + "\t" + form + "\t_\t" + universal(token.tag(), relations.get(i)) + "\t" + token.tag()
                    + "\t_\t" + heads[i] + "\t" + relations.get(i) + "\t_\t" + (joined ? "SpaceAfter=No" : "_") + "\n");
        }
        out.write("\n");
    }

    private static String universal(String tag, String relation) {
        if (!tag.equals("IN")) {
            return "_";
        }
        return relation.startsWith("mark") ? "SCONJ" : "ADP";
    }
}
