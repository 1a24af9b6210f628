package org.wisselwerk.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another application, in a JVM of its own, that has started a server and can be killed. */
record OtherApplication(Process process, long serverPid, int port) implements AutoCloseable {

    static OtherApplication withDatabase(Path data) throws IOException {
        return start("database", data);
    }

    static OtherApplication withElasticsearch(Path data) throws IOException {
        return start("elasticsearch", data);
    }

    private static OtherApplication start(String server, Path data) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        OtherApplication.class.getName(),
                        server,
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("started ")) {
                String[] words = line.split(" ");
                return new OtherApplication(process, Long.parseLong(words[1]), Integer.parseInt(words[2]));
            }
        }
        throw new IOException("The other application ended with status " + process.exitValue());
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
    }

    /** Starts the named server in the given directory and stays. */
    public static void main(String[] arguments) throws InterruptedException {
        Path data = Path.of(arguments[1]);
        if (arguments[0].equals("database")) {
            EmbeddedDatabase database = EmbeddedDatabase.start(data, 0, Purpose.TEST);
            System.out.println("started " + database.pid() + " " + database.port());
        } else {
            EmbeddedElasticsearch node = EmbeddedElasticsearch.start(data, 0, 256, Purpose.TEST);
            System.out.println("started " + node.pid() + " " + node.uri().getPort());
        }
        new CountDownLatch(1).await();
    }
}
