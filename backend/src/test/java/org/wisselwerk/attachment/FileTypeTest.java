package org.wisselwerk.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    private static final long SEED = 20261125;

    @Test
    void knowsAFileByItsBytes() {
        assertThat(FileType.read(Files.pdf())).map(CleanFile::type).contains(FileType.PDF);
        assertThat(FileType.read(Files.picture("png"))).map(CleanFile::type).contains(FileType.PNG);
        assertThat(FileType.read(Files.picture("jpg"))).map(CleanFile::type).contains(FileType.JPEG);
        assertThat(FileType.read(Files.webpThatSaysWhere()))
                .map(CleanFile::type)
                .contains(FileType.WEBP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "GIF89a<script>",
                "%PDF-",
                "%PDF-1.4 without an end",
                "<html>%PDF-1.4 %%EOF",
                "\u0089PNG\r\n\u001a\n<script>",
                "RIFF\u0004\0\0\0WEBP",
                "PK\u0003\u0004 a zip",
                "MZ a program"
            })
    void whatIsNoneOfTheFourIsNothing(String content) {
        assertThat(FileType.read(Files.ascii(content))).isEmpty();
    }

    @Test
    void aDocumentWithSomethingLongBehindItIsNothing() {
        assertThat(FileType.read(Files.concat(Files.pdf(), new byte[5000]))).isEmpty();
    }

    @Test
    void nothingIsLeftOfWhatSaysWhereAPictureWasTaken() {
        for (byte[] file : List.of(Files.pngThatSaysWhere(), Files.jpegThatSaysWhere(), Files.webpThatSaysWhere())) {
            assertThat(text(file)).contains(Files.SECRET);
            assertThat(text(FileType.read(file).orElseThrow().bytes())).doesNotContain(Files.SECRET);
        }
    }

    @Test
    void aPictureShowsTheSameAfterwards() throws IOException {
        assertThat(pixels(FileType.read(Files.pngThatSaysWhere()).orElseThrow().bytes()))
                .isEqualTo(pixels(Files.picture("png")));
        assertThat(pixels(FileType.read(Files.jpegThatSaysWhere()).orElseThrow().bytes()))
                .isEqualTo(pixels(Files.picture("jpg")));
    }

    @Test
    void aPhotoKeepsWhichSideIsUp() {
        byte[] clean = FileType.read(Files.jpegThatSaysWhere()).orElseThrow().bytes();
        assertThat(ExifOrientation.of(clean, 6, clean.length)).isEqualTo(6);
        assertThat(FileType.read(clean).orElseThrow().bytes()).isEqualTo(clean);
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        for (byte[] file : List.of(Files.pngThatSaysWhere(), Files.webpThatSaysWhere())) {
            byte[] once = FileType.read(file).orElseThrow().bytes();
            assertThat(FileType.read(once).orElseThrow().bytes()).isEqualTo(once);
        }
    }

    @Test
    void noBytesBreakIt() {
        Random random = new Random(SEED);
        List<byte[]> files =
                List.of(Files.pdf(), Files.pngThatSaysWhere(), Files.jpegThatSaysWhere(), Files.webpThatSaysWhere());
        for (int round = 0; round < 20_000; round++) {
            byte[] file = files.get(random.nextInt(files.size())).clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            byte[] broken = Arrays.copyOf(file, random.nextInt(file.length + 1));
            byte[] tried = random.nextBoolean() ? file : broken;
            assertThatCode(() -> {
                        Optional<CleanFile> read = FileType.read(tried);
                        assertThat(read.map(one -> one.bytes().length).orElse(0))
                                .isLessThanOrEqualTo(tried.length + 64);
                    })
                    .as("seed %d, round %d", SEED, round)
                    .doesNotThrowAnyException();
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
