package org.wisselwerk.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Features stay apart: no cycles, a platform without domain words, pure code that stays pure. */
class FeatureBoundariesTest {

    private static final String BASE = "org.wisselwerk.";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wisselwerk");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account",
                "additions",
                "attachment",
                "audit",
                "cli",
                "collaboration",
                "demo",
                "exchange",
                "followup",
                "gap",
                "listing",
                "mail",
                "matching",
                "message",
                "moderation",
                "monitoring",
                "notification",
                "organisation",
                "membership",
                "paper",
                "place",
                "platform",
                "room",
                "unmet",
                "visit",
                "vocabulary"
            })
    void everyFeatureIsLookedAt(String feature) {
        assertThat(CODE.stream().filter(c -> c.getPackageName().startsWith(BASE + feature)))
                .isNotEmpty();
    }

    @Test
    void featuresAreFreeOfCycles() {
        slices().matching("org.wisselwerk.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void theCanaryFindsACycle() {
        JavaClasses sample = new ClassFileImporter().importPackages("org.wisselwerk.architecture.sample");
        ArchRule rule = slices().matching("org.wisselwerk.architecture.sample.(*)..")
                .should()
                .beFreeOfCycles();
        assertThat(rule.evaluate(sample).hasViolation()).isTrue();
    }

    @Test
    void thePlatformKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("org.wisselwerk.platform..")
                .should()
                .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "belong to a feature",
                        c -> c.getPackageName().startsWith(BASE)
                                && !c.getPackageName().startsWith(BASE + "platform")))
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matching.rank",
                "matching.words",
                "matching.gate",
                "matching.alert",
                "matching.improve",
                "vocabulary",
                "collaboration.StateTable"
            })
    void whatIsPureKnowsNoFramework(String pure) {
        noClasses()
                .that()
                .haveNameMatching(BASE.replace(".", "\\.") + pure.replace(".", "\\.") + "(\\..*)?")
                .and()
                .haveNameNotMatching(".*Factory.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "java.sql..", "co.elastic..", "jakarta..")
                .check(CODE);
    }

    @Test
    void controllersRepositoriesAndRowsStayAtHome() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(CODE);
    }
}
