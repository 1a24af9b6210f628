package org.wisselwerk.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wisselwerk.embedded.EmbeddedElasticsearch;
import org.wisselwerk.platform.Input;
import org.wisselwerk.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the application adds to Elasticsearch: searches and matches over HTTP beside the very same {@code _search} sent
 * straight to the node, and beside a bare {@code multi_match}, one after the other in one run. Works on the directory
 * that {@link LoadBench} has filled.
 */
@Command(
        name = "overhead-bench",
        mixinStandardHelpOptions = true,
        description = "Compares searches and matches with the same requests sent straight to Elasticsearch.")
final class OverheadBench extends Bench {

    private static final int PAGE = 100;

    @Option(names = "--count", description = "How many different questions of each sort; default: ${DEFAULT-VALUE}.")
    private int count = 200;

    @Option(names = "--rounds", description = "How often each is asked after warming up; default: ${DEFAULT-VALUE}.")
    private int rounds = 3;

    @Option(names = "--warm-up", description = "How often each is asked before that; default: ${DEFAULT-VALUE}.")
    private int warmUp = 30;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * One question in three forms.
     *
     * @param path of the application
     * @param same the requests that the application sends for it
     * @param bare the words alone
     */
    private record Question(String path, List<Recorder.Asked> same, String bare) {}

    /** What one sort of question took. */
    private record Times(Latencies application, Latencies same, Latencies bare) {
        Times() {
            this(new Latencies(), new Latencies(), new Latencies());
        }
    }

    public static void main(String[] arguments) {
        run(new OverheadBench(), arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        useServers();
        try (EmbeddedElasticsearch engine = EmbeddedElasticsearch.start(data(), 0)) {
            List<Question> searches = new ArrayList<>();
            List<Question> matches = new ArrayList<>();
            try (Recorder recorder = new Recorder(engine.uri());
                    RunningSystem system = start(recorder.uri())) {
                Administrator administrator = new Administrator(system.base());
                TypedWords words = new TypedWords(new Trades(Vocabulary.load()).all(), seed);
                for (int i = 0; i < count; i++) {
                    String typed = words.next();
                    String path = "/api/listings?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
                    searches.add(recorded(recorder, administrator, path, bare(typed, 20)));
                }
                for (JsonNode listing : listings(administrator)) {
                    String path = "/api/listings/" + listing.path("id").asText() + "/matches";
                    matches.add(recorded(
                            recorder,
                            administrator,
                            path,
                            bare(listing.path("title").asText(), 20)));
                }
            }
            try (RunningSystem system = start(engine.uri())) {
                Administrator administrator = new Administrator(system.base());
                header("what", "application", "the same _search alone", "ratio", "a bare multi_match", "ratio");
                compare("searches", administrator, engine.uri(), searches);
                compare("matches", administrator, engine.uri(), matches);
            }
        }
        return 0;
    }

    private RunningSystem start(URI engine) throws IOException {
        return RunningSystem.start(jar, data(), Map.of("ELASTICSEARCH_URL", engine.toString()));
    }

    private static Question recorded(Recorder recorder, Administrator administrator, String path, String bare)
            throws IOException, InterruptedException {
        recorder.searches();
        administrator.get(path);
        return new Question(path, recorder.searches(), bare);
    }

    private List<JsonNode> listings(Administrator administrator) throws IOException, InterruptedException {
        List<JsonNode> listings = new ArrayList<>();
        for (int page = 0; listings.size() < count; page++) {
            JsonNode items = administrator
                    .get("/api/listings?sort=newest&size=" + PAGE + "&page=" + page)
                    .path("items");
            items.forEach(listings::add);
            if (items.size() < PAGE) {
                break;
            }
        }
        return listings.subList(0, Math.min(count, listings.size()));
    }

    private void compare(String what, Administrator administrator, URI engine, List<Question> questions)
            throws IOException, InterruptedException {
        for (int i = 0; i < warmUp; i++) {
            ask(administrator, engine, questions, new Times());
        }
        Times times = new Times();
        for (int i = 0; i < rounds; i++) {
            ask(administrator, engine, questions, times);
        }
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            double application = milliseconds(times.application(), share);
            double same = milliseconds(times.same(), share);
            double bare = milliseconds(times.bare(), share);
            row(
                    "%s, p%.0f".formatted(what, 100 * share),
                    figure(application),
                    figure(same),
                    ratio(application, same),
                    figure(bare),
                    ratio(application, bare));
        }
    }

    private void ask(Administrator administrator, URI engine, List<Question> questions, Times times)
            throws IOException, InterruptedException {
        for (Question question : questions) {
            long begin = System.nanoTime();
            administrator.get(question.path());
            times.application().add(System.nanoTime() - begin);
            begin = System.nanoTime();
            for (Recorder.Asked asked : question.same()) {
                straight(engine, asked.path(), asked.body());
            }
            times.same().add(System.nanoTime() - begin);
            begin = System.nanoTime();
            straight(engine, "/listings/_search", question.bare());
            times.bare().add(System.nanoTime() - begin);
        }
    }

    private void straight(URI engine, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(engine.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        Input.JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new IOException("Elasticsearch answered " + answer.statusCode() + " to " + body);
        }
    }

    private static String bare(String words, int size) {
        ObjectNode body = Input.JSON.createObjectNode();
        body.put("size", size);
        body.putArray("_source").add("card");
        ObjectNode bool = body.putObject("query").putObject("bool");
        bool.putObject("must")
                .putObject("multi_match")
                .put("query", words)
                .putArray("fields")
                .add("exact");
        bool.putArray("filter").addObject().putObject("term").put("visible", true);
        return body.toString();
    }

    private static String figure(double milliseconds) {
        return String.format(Locale.ROOT, "%.1f ms", milliseconds);
    }
}
