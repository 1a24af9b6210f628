package org.wisselwerk.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes accessible PDF (PDF/UA-1) from our own XHTML, with its fonts in it. Nothing is fetched: neither from the network
 * nor from the disk. Two at a time, each with typefaces of its own, which the next one uses again.
 */
@Singleton
class PdfRenderer {

    private static final int AT_ONCE = 2;

    static {
        // It writes to the console by itself; what goes wrong comes as an exception anyway.
        XRLog.setLoggingEnabled(false);
    }

    private final Semaphore running = new Semaphore(AT_ONCE);
    private final Queue<Typefaces> free = new ConcurrentLinkedQueue<>();
    private final FontMetrics metrics = new FontMetrics();

    byte[] render(String xhtml) {
        running.acquireUninterruptibly();
        try {
            Typefaces typefaces = free.poll();
            if (typefaces == null) {
                typefaces = new Typefaces();
            }
            byte[] pdf = render(xhtml, typefaces);
            // Only after a success: nobody knows how a failure left them.
            free.add(typefaces);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running.release();
        }
    }

    private byte[] render(String xhtml, Typefaces typefaces) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                    .usePDDocument(document);
            typefaces.giveTo(builder, document);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withHtmlContent(xhtml, null).toStream(pdf).run();
        }
        return pdf.toByteArray();
    }
}
