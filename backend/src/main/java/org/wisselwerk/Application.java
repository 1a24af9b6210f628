package org.wisselwerk;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import org.wisselwerk.cli.Wisselwerk;

/** Where it starts. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Wisselwerk",
                        version = "0.1",
                        description = "Matchmaking between vocational schools and industry. "
                                + "What is fixed, and all errors, stand in docs/reference/api.md.",
                        license = @License(name = "EUPL-1.2")))
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Wisselwerk.main(arguments);
    }
}
