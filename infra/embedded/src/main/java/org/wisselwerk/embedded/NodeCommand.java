package org.wisselwerk.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line and the configuration directory of the Elasticsearch node. */
record NodeCommand(Path programs, Path directory, int heapMegabytes, Purpose purpose) {

    static final String PROGRAM = "java";

    /** The node's own log; the process that reads it keeps it in a file. */
    private static final String LOGGING = """
        appender.console.type = Console
        appender.console.name = console
        appender.console.layout.type = PatternLayout
        appender.console.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5p [%c{1.}] %m%n
        rootLogger.level = info
        rootLogger.appenderRef.console.ref = console
        # The native libraries for vectors and zstd are not published; the node does without, and says so at length.
        logger.native.name = org.elasticsearch.nativeaccess
        logger.native.level = error
        """;

    /** The argument by which a process is known to use this directory. */
    String mark() {
        return "path.data=" + directory.resolve("files");
    }

    /** Makes the directories and the logging configuration. */
    void prepare() throws IOException {
        PrivateFiles.directory(directory.resolve("files"));
        PrivateFiles.directory(directory.resolve("temporary"));
        Files.writeString(PrivateFiles.directory(configuration()).resolve("log4j2.properties"), LOGGING);
    }

    List<String> start(int httpPort) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", PROGRAM).toString());
        command.add("-Xmx" + heapMegabytes + "m");
        command.add("-XX:MaxDirectMemorySize=" + heapMegabytes / 2 + "m");
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + directory.resolve("temporary"),
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                // As in Elasticsearch's own jvm.options: netty must not keep direct memory in pools.
                "-Dio.netty.allocator.numDirectArenas=0",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.recycler.maxCapacityPerThread=0"));
        if (purpose == Purpose.TEST) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED,org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "--add-modules=jdk.incubator.vector,org.elasticsearch.server,jdk.net,jdk.management.agent,ALL-MODULE-PATH",
                "--module-path",
                programs.resolve("lib").toString(),
                "--class-path",
                programs.resolve("launcher") + "/*",
                "org.wisselwerk.embedded.node.ElasticsearchNode",
                configuration().toString(),
                mark(),
                "path.home=" + programs,
                "path.logs=" + directory.resolve("temporary"),
                "cluster.name=wisselwerk",
                "node.name=embedded",
                "discovery.type=single-node",
                "network.host=127.0.0.1",
                "http.port=" + httpPort,
                "transport.port=0",
                // Shares of a disk mean little on a machine that is not the node's alone: stop writing when it is full.
                "cluster.routing.allocation.disk.watermark.low=600mb",
                "cluster.routing.allocation.disk.watermark.high=500mb",
                "cluster.routing.allocation.disk.watermark.flood_stage=300mb"));
        return command;
    }

    private Path configuration() {
        return directory.resolve("configuration");
    }
}
