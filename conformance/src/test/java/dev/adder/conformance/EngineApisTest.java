package dev.adder.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What of Java the engine never touches: files, network, processes, reflection, chance, the machine's settings. */
@Execution(ExecutionMode.CONCURRENT)
class EngineApisTest {
    private static final String ENGINE = "dev.adder.engine..";

    /** The only package that knows of Java threads. */
    private static final String THREADS = "dev.adder.engine.run..";

    private static GivenClassesConjunction engine() {
        return noClasses().that().resideInAPackage(ENGINE);
    }

    @TestFactory
    Stream<DynamicTest> theEngineDoesNotUse() {
        return Stream.of(
                banned("reflection", resideInAnyPackage("java.lang.reflect..", "java.lang.foreign..")),
                banned("the file system", resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                        .or(named("java\\.io\\.(File.*|RandomAccessFile|Object(Input|Output)Stream|Console)"))),
                banned("the network", resideInAnyPackage("java.net..", "javax.net..")
                        .and(not(equivalentTo(URI.class)))),
                banned("processes", named("java\\.lang\\.Process.*")),
                banned("chance", equivalentTo(Random.class).or(equivalentTo(SecureRandom.class))
                        .or(equivalentTo(ThreadLocalRandom.class)).or(named("java\\.util\\.random\\..*"))),
                banned("thread locals", named("java\\.lang\\.(Inheritable)?ThreadLocal")));
    }

    @Test
    void theEngineDoesNotReadTheMachinesSettings() {
        engine().should().callMethod(System.class, "getenv").orShould().callMethod(System.class, "getenv", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(System.class, "getProperty", String.class, String.class)
                .orShould().callMethod(System.class, "getProperties").allowEmptyShould(true).check(RoomsTest.ADDER);
    }

    @Test
    void theEngineNamesNoClassAtRunTime() {
        engine().should().callMethod(Class.class, "forName", String.class).allowEmptyShould(true)
                .check(RoomsTest.ADDER);
    }

    @Test
    void threadsAreKeptInOnePackage() {
        noClasses().that().resideInAPackage(ENGINE).and().resideOutsideOfPackage(THREADS)
                .should().dependOnClassesThat(equivalentTo(Thread.class)
                        .or(named("java\\.util\\.concurrent\\.(Executor.*|Executors|ForkJoin.*|ThreadPool.*)")))
                .allowEmptyShould(true).check(RoomsTest.ADDER);
    }

    @Test
    void operationsDoNotReadTheClock() {
        noClasses().that().resideInAnyPackage("dev.adder.engine.ops..", "dev.adder.engine.value..",
                "dev.adder.engine.builtin..", "dev.adder.engine.stdlib..", "dev.adder.engine.tree..")
                .should().callMethod(System.class, "nanoTime").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().dependOnClassesThat(named("java\\.time\\.Clock"))
                .allowEmptyShould(true).check(RoomsTest.ADDER);
    }

    @Test
    void theEngineHasNoStaticState() {
        fields().that().areDeclaredInClassesThat().resideInAPackage(ENGINE).and().areStatic()
                .should().haveModifier(JavaModifier.FINAL).allowEmptyShould(true).check(RoomsTest.ADDER);
    }

    private static DynamicTest banned(String what, DescribedPredicate<? super JavaClass> classes) {
        return DynamicTest.dynamicTest(what, () -> engine().should().dependOnClassesThat(classes)
                .allowEmptyShould(true).check(RoomsTest.ADDER));
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        return DescribedPredicate.describe("named " + pattern, type -> type.getFullName().matches(pattern));
    }
}
