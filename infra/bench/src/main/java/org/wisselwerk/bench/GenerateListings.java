package org.wisselwerk.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes generated listings to standard output, one a line, in constant memory. */
@Command(
        name = "generate-listings",
        mixinStandardHelpOptions = true,
        description = "Writes generated listings (NDJSON).")
final class GenerateListings implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    @Option(names = "--count", description = "How many; default: ${DEFAULT-VALUE}.")
    private int count = 1000;

    @Option(
            names = "--seed",
            description = "The same seed, day and count give the same listings; default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--today", description = "The day that periods lie around; default: today.")
    private LocalDate today = LocalDate.now(ZoneOffset.UTC);

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GenerateListings()).execute(arguments));
    }

    @Override
    public Integer call() {
        try (OutputStream out = new BufferedOutputStream(System.out, BUFFER)) {
            write(new ListingGenerator(seed, today), count, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    /** Writes the listings 1 to {@code count}. */
    static void write(ListingGenerator generator, int count, OutputStream out) throws IOException {
        for (int number = 1; number <= count; number++) {
            out.write(generator.listing(number).toString().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
