package org.wisselwerk.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;

/**
 * Makes accessible PDF (PDF/UA-1) from our own XHTML, with its fonts in it. Nothing is fetched: neither from the network
 * nor from the disk. Two at a time: a page takes a processor for some tenths of a second.
 */
@Singleton
class PdfRenderer {

    private static final int AT_ONCE = 2;
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It writes to the console by itself; what goes wrong comes as an exception anyway.
        XRLog.setLoggingEnabled(false);
    }

    private final Semaphore running = new Semaphore(AT_ONCE);

    byte[] render(String xhtml) {
        running.acquireUninterruptibly();
        try {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(
                            () -> font("atkinson-hyperlegible-next-regular.ttf"),
                            "Atkinson",
                            REGULAR,
                            FontStyle.NORMAL,
                            true)
                    .useFont(
                            () -> font("atkinson-hyperlegible-next-bold.ttf"), "Atkinson", BOLD, FontStyle.NORMAL, true)
                    .useFont(() -> font("dejavu-sans.ttf"), "DejaVu", REGULAR, FontStyle.NORMAL, true)
                    .useFont(() -> font("dejavu-sans.ttf"), "DejaVu", BOLD, FontStyle.NORMAL, true);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.useExternalResourceAccessControl(
                    (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            builder.withHtmlContent(xhtml, null).toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running.release();
        }
    }

    private static InputStream font(String name) {
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream("/paper/" + name), name);
    }
}
