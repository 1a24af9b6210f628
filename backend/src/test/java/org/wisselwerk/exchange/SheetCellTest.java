package org.wisselwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wisselwerk.platform.Language;

class SheetCellTest {

    private final SheetWords words = Sheets.words();

    @Test
    void readsWordsInEveryLanguage() {
        assertThat(cell(SheetColumn.KIND, "stageplaats")).isEqualTo("\"INTERNSHIP_PLACE\"");
        assertThat(cell(SheetColumn.KIND, "Visite d'entreprise")).isEqualTo("\"COMPANY_VISIT\"");
        assertThat(cell(SheetColumn.DIRECTION, "need")).isEqualTo("\"NEED\"");
        assertThat(cell(SheetColumn.WEEKDAYS, "ma, mercredi; Fri")).isEqualTo("[\"MON\",\"WED\",\"FRI\"]");
        assertThat(cell(SheetColumn.LANGUAGE, "Frans")).isEqualTo("\"fr\"");
        assertThat(cell(SheetColumn.SPECIAL_NEEDS, "Oui")).isEqualTo("true");
    }

    @Test
    void readsNumbersAndDaysAsTheyAreTypedHere() {
        assertThat(cell(SheetColumn.HOURS, "7,5")).isEqualTo("7.5");
        assertThat(cell(SheetColumn.PLACES, "4,0")).isEqualTo("4");
        assertThat(cell(SheetColumn.DEPOSIT, "€ 50")).isEqualTo("50");
        assertThat(cell(SheetColumn.FROM, "1/09/2027")).isEqualTo("\"2027-09-01\"");
        assertThat(cell(SheetColumn.FROM, "2027-09-01")).isEqualTo("\"2027-09-01\"");
        assertThat(cell(SheetColumn.GRADES, "2de graad, 3")).isEqualTo("[2,3]");
    }

    @Test
    void leavesWhatItCannotReadAsItWasTyped() {
        assertThat(cell(SheetColumn.PLACES, "een paar")).isEqualTo("\"een paar\"");
        assertThat(cell(SheetColumn.PLACES, "9".repeat(100_000))).hasSize(100_002);
        assertThat(cell(SheetColumn.FROM, "31/02/2027")).isEqualTo("\"31/02/2027\"");
        assertThat(cell(SheetColumn.KIND, "feest")).isEqualTo("\"feest\"");
        assertThat(cell(SheetColumn.SPECIAL_NEEDS, "soms")).isEqualTo("\"soms\"");
    }

    @Test
    void writesNoFormulaAndReadsItsOwnGuardBack() {
        for (String text : new String[] {"=1+1", "+32", "-5 %", "@home", "\tx"}) {
            assertThat(SheetCell.written(text)).isEqualTo("'" + text);
            assertThat(SheetCell.read(SheetColumn.TITLE, SheetCell.written(text), words)
                            .textValue())
                    .isEqualTo(text);
        }
        assertThat(SheetCell.written("gewoon")).isEqualTo("gewoon");
        assertThat(SheetCell.read(SheetColumn.TITLE, "'s morgens", words).textValue())
                .isEqualTo("'s morgens");
    }

    @Test
    void givesEveryColumnNamesThatMeanNoOther() {
        Map<String, SheetColumn> names = new HashMap<>();
        for (SheetColumn column : SheetColumn.values()) {
            for (Language language : Language.values()) {
                String name = words.name(column, language);
                assertThat(words.column(name)).as(name).contains(column);
                assertThat(names.getOrDefault(SheetWords.plain(name), column))
                        .as(name)
                        .isEqualTo(column);
                names.put(SheetWords.plain(name), column);
                for (String code : words.codes(column)) {
                    String label = words.label(column, code, language);
                    assertThat(words.code(column, label)).as(label).isEqualTo(code);
                }
            }
        }
    }

    private String cell(SheetColumn column, String typed) {
        return SheetCell.read(column, typed, words).toString();
    }
}
