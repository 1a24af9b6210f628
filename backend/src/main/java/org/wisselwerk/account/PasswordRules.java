package org.wisselwerk.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wisselwerk.platform.Input;

/**
 * Which passwords are taken: long enough, and not among the first that anybody would try. No rules about which signs must
 * be in it (NIST SP 800-63B, 3.1.1.2).
 */
final class PasswordRules {

    static final int MIN = Passwords.MIN_LENGTH;
    static final int MAX = 200;
    private static final int SHORTEST_OWN_WORD = 4;
    private static final int LONGEST_LEFT_OVER = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Reads a new password; what is wrong with it is an error of the input. {@code own} are words that others know. */
    static String read(Input input, String field, String... own) {
        String password = input.requiredText(field, MAX);
        if (!password.isEmpty() && password.codePointCount(0, password.length()) < MIN) {
            input.fail(field, "too-short", MIN);
        } else if (!password.isEmpty() && easy(password, own)) {
            input.fail(field, "easy-to-guess");
        }
        return password;
    }

    /** A common word or password with at most some figures and signs around it, one thing repeated, or one's own name. */
    static boolean easy(String password, String... own) {
        String lower = password.toLowerCase(Locale.ROOT);
        String core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return COMMON.contains(lower)
                || COMMON.contains(core)
                || repeats(lower)
                || Arrays.stream(own).anyMatch(word -> isLittleMoreThan(word.toLowerCase(Locale.ROOT), lower));
    }

    private static boolean repeats(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String unit = text.substring(0, length);
            if (text.equals(unit.repeat(text.length() / length + 1).substring(0, text.length()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLittleMoreThan(String word, String password) {
        return word.length() >= SHORTEST_OWN_WORD
                && password.contains(word)
                && password.length() - word.length() <= LONGEST_LEFT_OVER;
    }

    private static Set<String> common() {
        InputStream file = Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/account/common-passwords.txt"), "common-passwords.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
