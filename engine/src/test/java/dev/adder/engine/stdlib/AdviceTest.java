package dev.adder.engine.stdlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.adder.engine.Program;
import dev.adder.engine.Result;
import dev.adder.engine.Session;
import dev.adder.engine.check.Checker;
import dev.adder.engine.check.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A well-known module that is not here: the error and the check say in one line what to use instead. */
class AdviceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"numpy", "pandas", "requests", "subprocess", "socket", "sqlite3", "pickle", "urllib.request",
                "multiprocessing", "ctypes", "yaml", "bs4", "scipy", "sklearn", "matplotlib", "matplotlib.pyplot",
                "httpx",
                "aiohttp", "dateutil", "dateutil.parser", "pytz", "openpyxl", "PIL", "polars", "lxml", "tabulate",
                "http.client",
                "signal", "bz2", "smtplib", "pydantic", "attr", "tqdm"})
    void theErrorAndTheCheckSayWhatToUse(String module) {
        String advice = Advice.of(module);
        assertNotNull(advice);
        assertFalse(advice.contains("\n"));
        Program program = Program.of("main.py", "import " + module);
        List<Problem> problems = Checker.check(program, List.of(), null, null, List.of());
        assertEquals(List.of("there is no module '" + module + "' here; " + advice),
                problems.stream().map(Problem::message).toList());
        try (Session session = Session.builder().build()) {
            Result.Failed failed = assertInstanceOf(Result.Failed.class, session.run(program));
            boolean inside = module.startsWith("urllib.") || module.startsWith("xml.") || module.startsWith("http.");
            String missing = inside ? module : module.split("\\.")[0];
            assertEquals("No module named '" + missing + "'; " + advice, failed.message());
        }
    }

    @Test
    void modulesOfPackagesAreNamedInFromImportsToo() {
        try (Session session = Session.builder().build()) {
            Result result = session.run(Program.of("main.py", "from urllib import request"));
            assertEquals("cannot import name 'request' from 'urllib' (/usr/local/lib/python3.12/urllib/__init__.py); "
                    + Advice.of("urllib.request"), assertInstanceOf(Result.Failed.class, result).message());
        }
    }

    @Test
    void modulesThatAreHereNeedNoAdvice() {
        for (String name : new StandardLibrary().names()) assertNull(Advice.of(name), name);
    }
}
