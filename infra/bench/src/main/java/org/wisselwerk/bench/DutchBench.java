package org.wisselwerk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.HunspellStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tartarus.snowball.ext.DutchStemmer;
import org.wisselwerk.vocabulary.Vocabulary;
import org.wisselwerk.vocabulary.text.Language;
import org.wisselwerk.vocabulary.text.TextAnalysis;
import org.wisselwerk.vocabulary.text.Token;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Compares ways to bring the forms of Dutch words together, on pairs of words that must meet and that must not: each way
 * alone, and with the parts of compounds as the product finds them beside it.
 */
@Command(name = "dutch-bench", mixinStandardHelpOptions = true, description = "Compares stemmers of Dutch.")
final class DutchBench implements Callable<Integer> {

    @Parameters(index = "0", description = "A hunspell dictionary of Dutch: a folder with index.aff and index.dic.")
    private Path dictionary = Path.of(".");

    @Option(names = "--pairs", description = "Lines of = or !, and two words; default: ${DEFAULT-VALUE}.")
    private Path pairs = Path.of("backend/src/test/resources/vocabulary/word-pairs.txt");

    @Option(names = "--list", description = "Name the pairs that go wrong, too.")
    private boolean list;

    private final TextAnalysis analysis = Vocabulary.load().analysis();

    /** @param meet whether they must */
    private record Pair(boolean meet, String one, String other) {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DutchBench()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, ParseException {
        Map<String, Function<String, Set<String>>> ways = new LinkedHashMap<>();
        Analyzer plain = analyzer(stream -> stream);
        ways.put("no stemming", text -> terms(plain, text));
        Analyzer snowball = analyzer(stream -> new SnowballFilter(stream, new DutchStemmer()));
        ways.put("Snowball, as Lucene has it", text -> terms(snowball, text));
        Dictionary words = read(dictionary);
        Analyzer hunspell = analyzer(stream -> new HunspellStemFilter(stream, words));
        ways.put("hunspell", text -> terms(hunspell, text));
        ways.put("ours", text -> keys(text, token -> List.of(token.stem())));
        List<Pair> all = pairs();
        report("each alone", ways, all);
        ways.replaceAll((name, way) -> text -> withParts(way, text));
        ways.put("ours, with the verbs that nouns come from", text -> keys(text, DutchBench::everything));
        report("with our parts of compounds", ways, all);
        return 0;
    }

    private List<Pair> pairs() throws IOException {
        return Files.readAllLines(pairs).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .map(words -> new Pair(words[0].equals("="), words[1].replace('_', ' '), words[2].replace('_', ' ')))
                .toList();
    }

    private void report(String how, Map<String, Function<String, Set<String>>> ways, List<Pair> all) {
        System.out.println("| " + how + " | must meet and do | of which no compounds | must not and do not |");
        System.out.println("|---|---|---|---|");
        ways.forEach((name, way) -> {
            List<Pair> together = all.stream().filter(Pair::meet).toList();
            List<Pair> simple =
                    together.stream().filter(pair -> !isCompound(pair)).toList();
            List<Pair> apart = all.stream().filter(pair -> !pair.meet()).toList();
            System.out.printf(
                    "| %s | %s | %s | %s |%n", name, right(way, together), right(way, simple), right(way, apart));
            if (list) {
                all.stream().filter(pair -> !isRight(way, pair)).forEach(System.out::println);
            }
        });
    }

    private static String right(Function<String, Set<String>> way, List<Pair> pairs) {
        return pairs.stream().filter(pair -> isRight(way, pair)).count() + " of " + pairs.size();
    }

    private static boolean isRight(Function<String, Set<String>> way, Pair pair) {
        Set<String> shared = new HashSet<>(way.apply(pair.one()));
        shared.retainAll(way.apply(pair.other()));
        return shared.isEmpty() != pair.meet();
    }

    private boolean isCompound(Pair pair) {
        return Stream.of(pair.one(), pair.other())
                .anyMatch(text -> text.matches(".*[ -].*") || !parts(text).isEmpty());
    }

    private Set<String> parts(String text) {
        return keys(text, Token::parts);
    }

    /** Parts are stems of ours; they are stemmed once more, so that each way compares them with its own. */
    private Set<String> withParts(Function<String, Set<String>> way, String text) {
        Set<String> terms = new HashSet<>(way.apply(text));
        for (String part : parts(text)) {
            terms.add(part);
            terms.addAll(way.apply(part));
        }
        return terms;
    }

    private Set<String> keys(String text, Function<Token, List<String>> of) {
        return analysis.analyse(text, Language.NL).stream()
                .flatMap(token -> of.apply(token).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> everything(Token token) {
        return Stream.of(List.of(token.stem()), token.parts(), token.roots())
                .flatMap(List::stream)
                .toList();
    }

    private static Dictionary read(Path folder) throws IOException, ParseException {
        try (InputStream affixes = Files.newInputStream(folder.resolve("index.aff"));
                InputStream words = Files.newInputStream(folder.resolve("index.dic"))) {
            return new Dictionary(new ByteBuffersDirectory(), "hunspell", affixes, words);
        }
    }

    private static Analyzer analyzer(Function<TokenStream, TokenStream> stemming) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, stemming.apply(new LowerCaseFilter(tokenizer)));
            }
        };
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        Set<String> terms = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
