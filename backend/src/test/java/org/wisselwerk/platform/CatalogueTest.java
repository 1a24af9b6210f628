package org.wisselwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private static final String NAME = "matching/explanations";
    private static final Catalogue CATALOGUE = new Catalogue(NAME);

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrittenHoweverOftenAndFromManyThreads(Language language) {
        for (String key : keys(language)) {
            String pattern = CATALOGUE.pattern(language, key);
            assertThat(IntStream.range(0, 40).parallel().allMatch(one -> {
                        Object[] arguments = {one, one + 1.5, (long) one, one * 1_000, 1};
                        String wanted = new MessageFormat(pattern, language.locale()).format(arguments);
                        return CATALOGUE.text(language, key, arguments).equals(wanted);
                    }))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void doesNotRememberWhatIsMissing() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> CATALOGUE.text(Language.NL, "nothing"))
                    .isInstanceOf(MissingResourceException.class);
        }
    }

    private static Set<String> keys(Language language) {
        return ResourceBundle.getBundle(NAME, language.locale()).keySet();
    }
}
