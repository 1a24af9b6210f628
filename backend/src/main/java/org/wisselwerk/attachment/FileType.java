package org.wisselwerk.attachment;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be attached. What a file is, its bytes say: never its name, nor the browser that sent it. What is kept of it
 * is what makes it such a file and nothing more.
 */
enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        byte @Nullable [] clean(byte[] bytes) {
            return PdfFile.isOne(bytes) ? bytes : null;
        }
    },
    PNG("image/png", "png") {
        @Override
        byte @Nullable [] clean(byte[] bytes) {
            return PngFile.clean(bytes);
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        byte @Nullable [] clean(byte[] bytes) {
            return JpegFile.clean(bytes);
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        byte @Nullable [] clean(byte[] bytes) {
            return WebpFile.clean(bytes);
        }
    };

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** A file of this type with nothing in it but what it shows; null when the bytes are no whole file of this type. */
    abstract byte @Nullable [] clean(byte[] bytes);

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    boolean image() {
        return this != PDF;
    }

    /** The file that these bytes are; empty when they are none that may be attached. */
    static Optional<CleanFile> read(byte[] bytes) {
        return Arrays.stream(values())
                .flatMap(type ->
                        Optional.ofNullable(type.clean(bytes)).map(clean -> new CleanFile(type, clean)).stream())
                .findFirst();
    }
}
