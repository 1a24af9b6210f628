package org.wisselwerk.demo;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.Version;

/** What this installation is. */
@Controller("/api/about")
class AboutController {

    private final String today;
    private final boolean demo;

    AboutController(@Value("${wisselwerk.today:}") String today, @Value("${wisselwerk.demo:false}") boolean demo) {
        this.today = today;
        this.demo = demo;
    }

    /**
     * @param today the day that the clock is set to, null when it runs as it should
     * @param demo the accounts to try, null when this is no demo
     */
    @Serdeable
    record AboutView(
            String version,
            @Nullable String today,
            @Nullable List<DemoAccount> demo) {}

    @Get
    AboutView about() {
        return new AboutView(Version.current(), today.isBlank() ? null : today, demo ? DemoData.ACCOUNTS : null);
    }
}
