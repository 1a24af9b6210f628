package org.wisselwerk.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;

/** The contract of the API, as the build generates it. */
@Controller("/api/openapi.yml")
@Hidden
class OpenApiController {

    private final ResourceResolver resources;

    OpenApiController(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get(produces = MediaType.APPLICATION_YAML)
    HttpResponse<StreamedFile> contract() {
        return resources
                .getResource("classpath:META-INF/swagger/openapi.yml")
                .map(url -> HttpResponse.ok(new StreamedFile(url)).contentType(MediaType.APPLICATION_YAML_TYPE))
                .orElseThrow(Refusal::notFound);
    }
}
