package news.dateline.launcher;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The walls of the house, as docs and pom files name them. */
class ArchitectureTest {
    private static final String ROOT = "news.dateline.";
    private static final List<String> SERVICES = List.of("ingest", "enrich", "sink", "console");

    /** The steps of the extraction in the order of the flow; each may use those before it. */
    private static final List<String> STEPS =
            List.of("text", "language", "segment", "syntax", "entity", "coref", "quote", "attribution");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("news.dateline");

    @Test
    void extractionStandsOnTheJdkAlone() {
        classes()
                .that(resideInAPackage(ROOT + "extraction.."))
                .should()
                .onlyDependOnClassesThat(resideInAPackage(ROOT + "extraction..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify..")))
                .check(HOUSE);
    }

    @Test
    void theModelKnowsJacksonAndNothingElse() {
        classes()
                .that(resideInAPackage(ROOT + "model.."))
                .should()
                .onlyDependOnClassesThat(resideInAPackage(ROOT + "model..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("com.fasterxml.jackson.."))
                        .or(resideInAPackage("org.jspecify..")))
                .check(HOUSE);
    }

    @Test
    void aStepOfTheExtractionUsesOnlyThoseBeforeIt() {
        IntStream.range(0, STEPS.size())
                .forEach(at -> noClasses()
                        .that(resideInAPackage(step(at)))
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage(ROOT + "extraction..").and(resideOutsideOfPackages(upTo(at))))
                        .allowEmptyShould(true)
                        .check(HOUSE));
    }

    @Test
    void servicesDoNotKnowEachOther() {
        SERVICES.forEach(service -> noClasses()
                .that(resideInAPackage(ROOT + service + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("news.dateline..")
                        .and(resideOutsideOfPackages(
                                ROOT + service + "..", ROOT + "model..", ROOT + "runtime..", ROOT + "extraction..")))
                .allowEmptyShould(true)
                .check(HOUSE));
    }

    @Test
    void onlyEnrichExtracts() {
        noClasses()
                .that(resideInAPackage("news.dateline..")
                        .and(resideOutsideOfPackages(ROOT + "extraction..", ROOT + "enrich..", ROOT + "launcher..")))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "extraction.."))
                .check(HOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("news.dateline.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyMainsEndTheProcess() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void fieldsOfOthersAreNotMutable() {
        fields().that().arePublic().should().beFinal().check(HOUSE);
    }

    @Test
    void classesAreFinalUnlessTheyAreMeantToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .areNotAnonymousClasses()
                .and(notAnEnumConstant())
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> notAnEnumConstant() {
        return DescribedPredicate.describe("are no enums", c -> !c.isEnum());
    }

    private static String step(int at) {
        return ROOT + "extraction." + STEPS.get(at) + "..";
    }

    private static String[] upTo(int last) {
        return IntStream.rangeClosed(0, last).mapToObj(ArchitectureTest::step).toArray(String[]::new);
    }
}
