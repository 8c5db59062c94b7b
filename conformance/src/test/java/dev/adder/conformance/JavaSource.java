package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java of the documentation and the examples, compiled as its readers would. */
final class JavaSource {
    private JavaSource() {}

    /** Compiles a file into a folder; gives the class of its name. */
    static Class<?> load(Path file, Path folder) throws IOException, ReflectiveOperationException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(said, files, null, List.of("-d", folder.toString(), "-parameters",
                    "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path")), null,
                    files.getJavaFileObjects(file)).call();
            assertTrue(fine, said.toString());
        }
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()},
                JavaSource.class.getClassLoader());
        return loader.loadClass(file.getFileName().toString().replace(".java", ""));
    }

    /** Runs statements, with the usual imports. */
    static void run(String statements, Path folder) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Statements.java"), """
                import dev.adder.agent.*;
                import dev.adder.connect.host.*;
                import dev.adder.connect.mcp.Mcp;
                import dev.adder.connect.sql.Sql;
                import dev.adder.engine.data.*;
                import dev.adder.engine.run.Limits;
                import dev.adder.isolated.*;
                import dev.adder.runtime.*;
                import dev.adder.sdk.*;
                import dev.adder.sdk.java.*;
                import dev.adder.sdk.java.RateLimit;
                import dev.adder.sdk.java.Tool;
                import java.time.*;
                import java.util.*;

                public final class Statements {
                    public static void run() throws Exception {
                %s    }
                }
                """.formatted(statements));
        load(file, folder).getMethod("run").invoke(null);
    }
}
