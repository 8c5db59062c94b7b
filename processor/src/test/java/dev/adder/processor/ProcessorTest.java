package dev.adder.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.adder.processor.Compilation.Message;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each rule has a bad class whose comments {@code // ### message} say what is reported, and where. For the good
 * classes the generated source is approved ({@code -Dadder.approve=true} writes it) and what it does is run.
 */
final class ProcessorTest {
    private static final Path BAD = Compilation.SOURCES.resolve("bad");
    private static final Path GOOD = Compilation.SOURCES.resolve("good");
    private static final Pattern EXPECTED = Pattern.compile("// ### (.*)$");

    @TempDir private Path output = Path.of("");

    @TestFactory
    Stream<DynamicTest> badClasses() {
        return Compilation.javaFiles(BAD).stream().map(
                file -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> checkBad(file)));
    }

    @Test
    void generatedSourcesAreApproved() throws IOException {
        compileGood();
        try (Stream<Path> files = Files.list(output.resolve("sample"))) {
            for (Path generated : files.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
                String name = generated.getFileName().toString();
                Path approved = GOOD.resolve(name.replace(".java", ".approved.txt"));
                if (Boolean.getBoolean("adder.approve")) {
                    Files.copy(generated, approved, StandardCopyOption.REPLACE_EXISTING);
                }
                assertEquals(Files.readString(approved), Files.readString(generated), name);
            }
        }
    }

    @Test
    void tablesCallTheirMethods() throws IOException, ReflectiveOperationException {
        compileGood();
        assertEquals(Files.readString(GOOD.resolve("Calls.expected.txt")), run("sample.Calls"));
    }

    @Test
    void largeClassIsSplit() throws IOException, ReflectiveOperationException {
        StringBuilder large = new StringBuilder("""
                package sample;
                import dev.adder.engine.declare.Py;
                import dev.adder.engine.declare.PyModule;
                import dev.adder.engine.run.Ctx;
                @PyModule("large") final class Large {
                """);
        for (int i = 0; i < 1000; i++) {
            large.append("""
                    /** Function %d. */ @Py("f%d(a, b=%d) -> int")
                    static long f%d(Ctx ctx, long a, long b) { return a + b; }
                    """.formatted(i, i, i, i));
        }
        JavaFileObject caller = Compilation.source("Caller.java", """
                package sample;
                public final class Caller {
                    private Caller() {}
                    public static String run() {
                        dev.adder.engine.run.Ctx ctx = new dev.adder.engine.run.Ctx();
                        String failure = "";
                        try {
                            LargeTable.INSTANCE.call1(1000, ctx, 1L);
                        } catch (UnsupportedOperationException e) {
                            failure = String.valueOf(e.getMessage());
                        }
                        return LargeTable.INSTANCE.call1(999, ctx, 1L) + " " + LargeTable.INSTANCE.call1(0, ctx, 1L)
                                + " " + LargeTable.INSTANCE.invoke(100, ctx, new Object[] {2L, 3L}) + " " + failure
                                + " " + LargeTable.INSTANCE.declarations[999].doc();
                    }
                }
                """);
        JavaFileObject declared = Compilation.source("Large.java", large + "}\n");
        assertEquals(List.of(), Compilation.compile(output, List.of(declared, caller)));
        assertEquals("1000 1 5 call1 1000 Function 999.", run("sample.Caller"));
        String generated = Files.readString(output.resolve("sample/LargeTable.java"));
        assertTrue(generated.contains("private Object call1Range9(int id, Ctx ctx, Object a)"), generated);
        assertTrue(generated.contains("private static void declarations16(Declaration[] all)"), generated);
    }

    @Test
    void unresolvedTypeIsLeftToTheCompiler() throws IOException {
        JavaFileObject source = Compilation.source("Unresolved.java", """
                package sample;
                import dev.adder.engine.declare.Py;
                import dev.adder.engine.declare.PyModule;
                import dev.adder.engine.run.Ctx;
                @PyModule("m") final class Unresolved {
                    /** Documented. */ @Py("f(x) -> None")
                    static void f(Ctx ctx, Missing x) {}
                }
                """);
        List<Message> messages = Compilation.compile(output, List.of(source));
        assertEquals(1, messages.size(), messages::toString);
        assertTrue(messages.getFirst().text().contains("cannot find symbol"), messages::toString);
    }

    private void checkBad(Path file) throws IOException {
        List<Message> expected = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            if (matcher.find()) {
                expected.add(new Message(file.getFileName().toString(), i + 1, matcher.group(1)));
            }
        }
        assertEquals(expected, Compilation.compile(output, List.of(Compilation.source(file))));
    }

    private void compileGood() throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        for (Path file : Compilation.javaFiles(GOOD)) {
            sources.add(Compilation.source(file));
        }
        assertEquals(List.of(), Compilation.compile(output, sources));
    }

    private String run(String className) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()})) {
            Method method = loader.loadClass(className).getMethod("run");
            return String.valueOf(method.invoke(null));
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
