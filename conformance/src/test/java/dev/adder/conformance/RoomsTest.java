package dev.adder.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which room may use which: the table of docs/architecture.md, held against the compiled classes. */
class RoomsTest {
    static final JavaClasses ADDER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.adder");

    private static final String ENGINE = "dev.adder.engine";

    /** For each room, the rooms it may not know: those above it and those beside it. */
    private static final Map<String, List<String>> ROOMS = Map.of(
            ENGINE, List.of("sdk", "runtime", "isolated", "connect", "sandbox", "agent", "server", "cli", "bench"),
            "dev.adder.sdk", List.of("runtime", "isolated", "connect", "sandbox", "agent", "server", "cli", "bench"),
            "dev.adder.runtime", List.of("isolated", "connect", "sandbox", "agent", "server", "cli", "bench"),
            "dev.adder.isolated", List.of("connect", "sandbox", "agent", "server", "cli", "bench"),
            "dev.adder.connect.sql", connector("mcp", "openapi", "host"),
            "dev.adder.connect.mcp", connector("sql", "openapi", "host"),
            "dev.adder.connect.openapi", connector("sql", "mcp", "host"),
            "dev.adder.connect.host", connector("sql", "mcp", "openapi"),
            "dev.adder.agent", List.of("connect", "server", "cli", "bench"),
            "dev.adder.cli", List.of("bench"));

    /** For each package of the engine, those it may not know. Values, operations, errors and runs are one layer. */
    private static final Map<String, List<String>> ENGINE_PACKAGES = Map.ofEntries(
            Map.entry("text", List.of("data", "syntax", "type", "check", "value", "ops", "error", "run", "builtin",
                    "stdlib", "tree", "lower")),
            Map.entry("data", List.of("syntax", "type", "check", "value", "ops", "error", "run", "builtin", "stdlib",
                    "tree", "lower")),
            Map.entry("syntax", List.of("type", "check", "value", "ops", "run", "builtin", "stdlib", "tree", "lower")),
            Map.entry("type", List.of("check", "value", "ops", "error", "run", "builtin", "stdlib", "tree", "lower")),
            Map.entry("check", List.of("ops", "run", "tree", "lower")),
            Map.entry("value", List.of("check", "tree", "lower", "stdlib")),
            Map.entry("ops", List.of("check", "tree", "lower", "stdlib")),
            Map.entry("error", List.of("check", "tree", "lower", "stdlib")),
            Map.entry("run", List.of("check", "tree", "lower", "stdlib")),
            Map.entry("builtin", List.of("check", "tree", "lower")),
            Map.entry("stdlib", List.of("check", "tree")),
            Map.entry("tree", List.of("check", "lower", "stdlib")),
            Map.entry("lower", List.of("check", "plan", "stdlib")),
            Map.entry("plan", List.of("check", "ops", "run", "tree", "lower")));

    /** What tools of one source may not know: the rooms above, and the other sources. */
    private static List<String> connector(String... others) {
        return Stream.concat(Stream.of("runtime", "isolated", "sandbox", "agent", "server", "cli", "bench"),
                Stream.of(others).map(other -> "connect." + other)).toList();
    }

    @TestFactory
    Stream<DynamicTest> aRoomUsesOnlyTheRoomsBelow() {
        return ROOMS.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(room -> mayNotUse(room.getKey(), "dev.adder", room.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> insideTheEngineUseGoesOneWay() {
        return ENGINE_PACKAGES.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(part -> mayNotUse(ENGINE + "." + part.getKey(), ENGINE, part.getValue()));
    }

    private static DynamicTest mayNotUse(String who, String prefix, List<String> whom) {
        String[] packages = whom.stream().map(name -> prefix + "." + name + "..").toArray(String[]::new);
        return DynamicTest.dynamicTest(who, () -> noClasses().that().resideInAPackage(who + "..")
                .should().dependOnClassesThat().resideInAnyPackage(packages).allowEmptyShould(true).check(ADDER));
    }

    @Test
    void theEngineStandsAlone() {
        classes().that().resideInAPackage(ENGINE + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ENGINE + "..", "java..", "org.jspecify.annotations"))
                .allowEmptyShould(true).check(ADDER);
    }

    @Test
    void whatRunsInAProcessKnowsTheEngineAlone() {
        classes().that().resideInAPackage("dev.adder.isolated.child..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.adder.isolated.child..", "dev.adder.isolated.wire..",
                        ENGINE + "..", "java..", "org.jspecify.annotations"))
                .allowEmptyShould(true).check(ADDER);
    }

    @Test
    void valuesOfTheEngineStayInside() {
        noClasses().that(not(resideInAPackage(ENGINE + "..")))
                .should().dependOnClassesThat().resideInAnyPackage(ENGINE + ".value..", ENGINE + ".ops..",
                        ENGINE + ".builtin..", ENGINE + ".stdlib..", ENGINE + ".tree..", ENGINE + ".lower..")
                .because("only plain data crosses the border of a sandbox").allowEmptyShould(true).check(ADDER);
    }
}
