package org.wisselwerk.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Hidden;

/** The contract of the API, as the build generates it: for programs, and as a page to browse. */
@Controller("/api")
@Hidden
class OpenApiController {

    private final ResourceResolver resources;

    OpenApiController(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get(value = "/openapi.yml", produces = MediaType.APPLICATION_YAML)
    HttpResponse<StreamedFile> contract() {
        return file("META-INF/swagger/openapi.yml", MediaType.APPLICATION_YAML_TYPE);
    }

    @Get(value = "/docs", produces = MediaType.TEXT_HTML)
    HttpResponse<StreamedFile> page() {
        return file("api-docs/index.html", MediaType.TEXT_HTML_TYPE);
    }

    private HttpResponse<StreamedFile> file(String path, MediaType type) {
        return resources
                .getResource("classpath:" + path)
                .map(url -> HttpResponse.ok(new StreamedFile(url)).contentType(type))
                .orElseThrow(Refusal::notFound);
    }
}
