package dev.adder.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.adder.engine.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/python.md} lists the modules that programs can import. */
class ModuleListTest {
    @Test
    void thePageListsAllModules() throws IOException {
        String page = Files.readString(Path.of("../docs/python.md"));
        List<String> modules = Session.modules().stream().filter(name -> !("." + name).contains("._")).toList();
        String listed = page.lines().dropWhile(line -> !line.equals("## Modules")).skip(1)
                .takeWhile(line -> !line.startsWith("#")).filter(line -> line.startsWith("`"))
                .collect(Collectors.joining(" "));
        assertEquals(modules.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" ")), listed);
    }
}
