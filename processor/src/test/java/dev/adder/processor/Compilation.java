package dev.adder.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles sources with the processor, against the annotations of the engine and stubs of its other classes. */
final class Compilation {
    static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    static final Path SOURCES = BASE.resolve("testsources");

    private static final Path ANNOTATIONS = BASE.resolveSibling("engine/src/main/java/dev/adder/engine/declare");

    private Compilation() {}

    /** A message of the compiler: the file name, the line, the text. */
    record Message(String file, long line, String text) {}

    /** All errors and warnings; the classes and the generated sources are below {@code output}. */
    static List<Message> compile(Path output, List<JavaFileObject> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(collector, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<JavaFileObject> all = new ArrayList<>(sources);
            files.getJavaFileObjectsFromPaths(library()).forEach(all::add);
            List<String> options = List.of("-Xlint:all,-processing", "-d", output.toString(),
                    "-classpath", System.getProperty("java.class.path"));
            JavaCompiler.CompilationTask task =
                    compiler.getTask(new StringWriter(), files, collector, options, null, all);
            task.setProcessors(List.of(new DeclarationProcessor()));
            task.call();
        }
        return collector.getDiagnostics().stream().map(Compilation::message).toList();
    }

    static JavaFileObject source(Path file) throws IOException {
        return source(file.getFileName().toString(), Files.readString(file));
    }

    static JavaFileObject source(String fileName, String text) {
        return new SimpleJavaFileObject(URI.create("memory:///" + fileName), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> library() {
        return Stream.of(ANNOTATIONS, SOURCES.resolve("stubs")).flatMap(dir -> javaFiles(dir).stream()).toList();
    }

    private static Message message(Diagnostic<? extends JavaFileObject> diagnostic) {
        @Nullable JavaFileObject source = diagnostic.getSource();
        String name = source == null ? "" : source.getName();
        return new Message(name.substring(name.lastIndexOf('/') + 1), diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }
}
