package org.wisselwerk.platform;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.types.files.StreamedFile;

/** A deep link into the web application is the web application; everything else that is not there is not there. */
@Controller
class Pages {

    private final ResourceResolver resources;
    private final Problems problems;

    Pages(ResourceResolver resources, Problems problems) {
        this.resources = resources;
        this.problems = problems;
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        if (isPage(request)) {
            var page = resources.getResource("classpath:public/index.html");
            if (page.isPresent()) {
                return HttpResponse.ok(new StreamedFile(page.get())).contentType(MediaType.TEXT_HTML_TYPE);
            }
        }
        return problems.answer(request, Refusal.notFound());
    }

    private static boolean isPage(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET
                && !request.getPath().startsWith("/api/")
                && !request.getPath().startsWith("/assets/")
                && request.getHeaders().accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }
}
