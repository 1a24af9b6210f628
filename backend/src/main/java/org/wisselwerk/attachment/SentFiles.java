package org.wisselwerk.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.wisselwerk.platform.BoundedBody;
import org.wisselwerk.platform.Refusal;

/** Takes files that people send and gives them back, the same way wherever they are kept. */
@Singleton
public class SentFiles {

    /** Whatever a file pretends to be, it runs nothing and asks for nothing. */
    private static final String LOCKED = "default-src 'none'; sandbox";

    private final AttachmentLimits limits;

    SentFiles(AttachmentLimits limits) {
        this.limits = limits;
    }

    /** Of one file. */
    public int maxBytes() {
        return limits.maxBytes();
    }

    /**
     * The file that a body is.
     *
     * @param name as the sender calls it
     * @throws Refusal 413 when it is too large, 415 when it is no PDF, PNG, JPEG or WebP
     */
    public SentFile receive(HttpRequest<?> request, InputStream body, @Nullable String name) throws IOException {
        CleanFile file = clean(request, body);
        return new SentFile(
                FileName.clean(name == null ? "" : name, file.type()),
                file.type().mediaType(),
                file.bytes());
    }

    CleanFile clean(HttpRequest<?> request, InputStream body) throws IOException {
        byte[] bytes = BoundedBody.read(request.getContentLength(), body, limits.maxBytes())
                .orElseThrow(() -> Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "attachment-too-large"));
        return FileType.read(bytes)
                .orElseThrow(() -> Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "not-an-attachment"));
    }

    /** Gives one back: a picture to show, anything else to put aside. */
    public static HttpResponse<byte[]> give(SentFile file) {
        boolean image = isImage(file.mediaType());
        return HttpResponse.ok(file.bytes())
                .contentType(MediaType.of(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(file.name(), image))
                .header("Content-Security-Policy", LOCKED);
    }

    public static boolean isImage(String mediaType) {
        return mediaType.startsWith("image/");
    }
}
