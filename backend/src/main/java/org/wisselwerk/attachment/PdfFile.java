package org.wisselwerk.attachment;

/** PDF documents: from their first mark to their last. They are kept as they are, and never shown within our pages. */
final class PdfFile {

    private static final int LONGEST_TAIL = 1024;

    private PdfFile() {}

    /** It begins as one, at the first byte, and ends as one, with no long tail of something else. */
    static boolean isOne(byte[] bytes) {
        if (!Bytes.hasAt(bytes, 0, "%PDF-1.") && !Bytes.hasAt(bytes, 0, "%PDF-2.")) {
            return false;
        }
        for (int at = bytes.length - 5; at >= Math.max(0, bytes.length - LONGEST_TAIL); at--) {
            if (Bytes.hasAt(bytes, at, "%%EOF")) {
                return true;
            }
        }
        return false;
    }
}
