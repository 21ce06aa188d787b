package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The shape of the application: its packages stand in one line and know only what stands before them. Each
 * rule says how to mend what it catches.
 */
class ArchitectureTest {
    /** The one line. A new package goes where everything that it imports stands to its left. */
    private static final List<String> LINE = List.of(
            "values",
            "identifiers",
            "feeds",
            "weighing",
            "linkage",
            "rules",
            "matches",
            "tasking",
            "settings",
            "topology",
            "runtime",
            "samples",
            "bench",
            "cli");

    /** What must run in any driver, so knows none. */
    private static final List<String> STAGES = LINE.subList(0, LINE.indexOf("tasking") + 1);

    /** They may start and stop the application that topology made, and see why it failed; never build one. */
    private static final DescribedPredicate<JavaClass> RUNNING_STREAMS = describe(
            "what starts and stops Kafka Streams",
            type -> type.getName().startsWith("org.apache.kafka.streams.KafkaStreams")
                    || type.getName().startsWith("org.apache.kafka.streams.CloseOptions")
                    || type.getPackageName().equals("org.apache.kafka.streams.errors"));

    private static final DescribedPredicate<JavaAccess<?>> WALL_CLOCK = describe(
            "the wall clock",
            access -> access.getTarget() instanceof CodeUnitCallTarget target
                    && Set.of(
                                    "java.time.Instant.now",
                                    "java.time.LocalDate.now",
                                    "java.time.LocalDateTime.now",
                                    "java.time.ZonedDateTime.now",
                                    "java.time.OffsetDateTime.now",
                                    "java.time.YearMonth.now",
                                    "java.time.Clock.systemUTC",
                                    "java.time.Clock.systemDefaultZone",
                                    "java.time.Clock.system",
                                    "java.time.InstantSource.system",
                                    "java.lang.System.currentTimeMillis")
                            .contains(target.getOwner().getName() + "." + target.getName())
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.isAssignableTo(java.time.Clock.class)));

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("plumbline");

    @Test
    void everyPackageStandsInTheLine() {
        Set<String> there = OURS.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("plumbline.schema"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(LINE.stream().map(ArchitectureTest::name))
                .as("add a new package to LINE, to the right of all that it imports")
                .containsAll(there);
    }

    @Test
    void eachPackageImportsOnlyThoseBeforeIt() {
        for (int i = 0; i < LINE.size(); i++) {
            List<String> allowed = new ArrayList<>(
                    LINE.subList(0, i + 1).stream().map(ArchitectureTest::name).toList());
            allowed.add("plumbline.schema..");
            DescribedPredicate<JavaClass> ofOursLater =
                    resideInAPackage("plumbline..").and(not(resideInAnyPackage(allowed.toArray(String[]::new))));
            noClasses()
                    .that()
                    .resideInAPackage(name(LINE.get(i)))
                    .should()
                    .dependOnClassesThat(ofOursLater)
                    .allowEmptyShould(true)
                    .because("the line is " + String.join(" < ", LINE) + "; move the class to the package whose"
                            + " words it uses, or hand it what it needs through an interface of its own package,"
                            + " as matches.Blinder and topology.Vault do")
                    .check(OURS);
        }
    }

    @Test
    void samplesAreRecordsAndNothingElse() {
        noClasses()
                .that()
                .resideInAPackage("plumbline.samples")
                .should()
                .dependOnClassesThat(resideInAPackage("plumbline..")
                        .and(not(resideInAnyPackage(
                                "plumbline.samples", "plumbline.values", "plumbline.feeds", "plumbline.schema.."))))
                .because("a sample says what was recorded and what is expected, in the feeds' own words; if it asked"
                        + " the rules, it would agree with them whatever they do")
                .check(OURS);
    }

    @Test
    void noCycles() {
        slices().matching("plumbline.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle makes one package of two; move what both need to the earlier one")
                .check(OURS);
    }

    @Test
    void onlyTopologyKnowsKafkaStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("plumbline.topology", "plumbline.bench")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.streams..", "org.rocksdb..")
                        .and(not(RUNNING_STREAMS)))
                .because("whoever builds a topology or touches a store belongs to topology; ask Applications for a"
                        + " ready application instead. (bench builds the simpler topologies that ours is measured"
                        + " against; no other code may use them)")
                .check(OURS);
        noClasses()
                .that()
                .resideOutsideOfPackages("plumbline.topology", "plumbline.runtime", "plumbline.bench")
                .should()
                .dependOnClassesThat(RUNNING_STREAMS)
                .because("applications are started and stopped in one place, runtime.Engine, which has to know"
                        + " KafkaStreams for that; go through Engine")
                .check(OURS);
    }

    @Test
    void stagesKnowNoKafka() {
        noClasses()
                .that()
                .resideInAnyPackage(STAGES.stream().map(ArchitectureTest::name).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.confluent..", "org.rocksdb..")
                .because("the stream driver, the batch driver and the simulator run the same stages; put what Kafka"
                        + " needs into topology, behind an interface of the stage such as matches.Postings")
                .check(OURS);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
        List<String> without = Stream.concat(
                        Stream.of(OURS.getPackage("plumbline")),
                        OURS.getPackage("plumbline").getSubpackagesInTree().stream())
                .filter(unit -> !unit.getName().startsWith("plumbline.schema"))
                .filter(unit -> !unit.getClasses().isEmpty())
                .filter(unit -> !unit.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(without)
                .as("give each a package-info.java with @NullMarked and a sentence; NullAway skips it otherwise")
                .isEmpty();
    }

    @Test
    void onlyTheEdgesOfTheProgramReadTheWallClock() {
        noClasses()
                .that(resideInAPackage("plumbline..")
                        .and(not(resideInAnyPackage("plumbline.cli", "plumbline.bench", "plumbline.schema.."))))
                .should()
                .accessTargetWhere(WALL_CLOCK)
                .because("time is data: take it from the record, or take an InstantSource that cli hands in; a stage"
                        + " that reads a clock cannot be replayed. (System.nanoTime for time limits is fine.)")
                .check(OURS);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackages("plumbline.cli", "plumbline.bench")
                // Its process has no log, only the stderr that its parent keeps.
                .and()
                .doNotHaveFullyQualifiedName("plumbline.runtime.RegistryChild")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("commands decide what is shown; return the words, or log with slf4j and without content")
                .check(OURS);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging")
                .because("there is one log, slf4j")
                .check(OURS);
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        classes()
                .that(describe(
                        "are not generated", type -> !type.getPackageName().equals("plumbline.schema")))
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .because("such a name collects whatever has no home; name the thing that the methods are about, as"
                        + " Postcodes and MatchDiff are")
                .check(OURS);
    }

    @Test
    void theRulesSeeTheWholeApplication() {
        assertThat(OURS).as("an import of nothing breaks no rule").hasSizeGreaterThan(150);
    }

    private static String name(String simple) {
        return "plumbline." + simple;
    }
}
