package org.wisselwerk.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Our typefaces, each read and parsed when it is first needed, and used for one document after the other. For one document
 * at a time: a parsed typeface reads on where it was left.
 */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final Map<String, TrueTypeFont> parsed = new HashMap<>();

    /** What the style sheets call Atkinson and DejaVu; in the file comes what is used of them. */
    void giveTo(PdfRendererBuilder builder, PDDocument document) {
        give(builder, document, "atkinson-hyperlegible-next-regular.ttf", "Atkinson", REGULAR);
        give(builder, document, "atkinson-hyperlegible-next-bold.ttf", "Atkinson", BOLD);
        give(builder, document, "dejavu-sans.ttf", "DejaVu", REGULAR);
        give(builder, document, "dejavu-sans.ttf", "DejaVu", BOLD);
    }

    private void give(PdfRendererBuilder builder, PDDocument document, String file, String family, int weight) {
        builder.useFont(new InDocument(document, file), family, weight, FontStyle.NORMAL, true);
    }

    private TrueTypeFont parsed(String file) {
        return parsed.computeIfAbsent(file, Typefaces::parse);
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream("/paper/" + file), file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A typeface in one document, made when something is written or measured in it. */
    private final class InDocument extends PDFontSupplier {

        private final PDDocument document;
        private final String file;

        InDocument(PDDocument document, String file) {
            super(null);
            this.document = document;
            this.file = file;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(file), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
