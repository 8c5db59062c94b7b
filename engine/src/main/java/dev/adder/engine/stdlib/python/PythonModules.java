package dev.adder.engine.stdlib.python;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.stdlib.argparse.ActionsText;
import dev.adder.engine.stdlib.argparse.HelpText;
import dev.adder.engine.stdlib.argparse.ParsersText;
import dev.adder.engine.stdlib.ast.NodesText;
import dev.adder.engine.stdlib.ast.UnparsingText;
import dev.adder.engine.stdlib.ast.VisitingText;
import dev.adder.engine.stdlib.configparser.ConfigErrorsText;
import dev.adder.engine.stdlib.configparser.ConfigParsersText;
import dev.adder.engine.stdlib.logging.ConfigText;
import dev.adder.engine.stdlib.logging.FileHandlersText;
import dev.adder.engine.stdlib.logging.FunctionsText;
import dev.adder.engine.stdlib.logging.HandlersText;
import dev.adder.engine.stdlib.logging.LoggersText;
import dev.adder.engine.stdlib.logging.RecordsText;
import dev.adder.engine.stdlib.pprint.PrettyKindsText;
import dev.adder.engine.stdlib.pprint.PrettyText;
import dev.adder.engine.stdlib.shlex.ShellText;
import dev.adder.engine.stdlib.tomllib.TomlText;
import dev.adder.engine.stdlib.warnings.WarningsText;
import dev.adder.engine.stdlib.xml.CanonicalText;
import dev.adder.engine.stdlib.xml.ElementsText;
import dev.adder.engine.stdlib.xml.EscapingText;
import dev.adder.engine.stdlib.xml.ParsingText;
import dev.adder.engine.stdlib.xml.ReadingText;
import dev.adder.engine.stdlib.xml.TreesText;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules of the library that are written in Python; each is lowered when it is first imported anywhere. */
public final class PythonModules {
    public static final List<String> NAMES = List.of("argparse", "ast", "configparser", "logging", "logging.config",
            "logging.handlers", "pprint", "shlex", "tomllib", "warnings", "xml.etree.ElementTree",
            "xml.sax.saxutils");

    private PythonModules() {}

    /** The module, filled for this run; null when it is not one of these. */
    public static @Nullable PyModule load(Ctx ctx, String name) {
        if (!NAMES.contains(name)) return null;
        return (PyModule) (ctx.mustSwitch() ? ctx.onLargeStack(() -> filled(ctx, name)) : filled(ctx, name));
    }

    private static PyModule filled(Ctx ctx, String name) {
        Namespace names = new Namespace();
        PyModule module = new PyModule(name, names);
        names.put("__package__", isPackage(name) ? name : name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        PythonText text = text(name);
        String doc = text.doc();
        names.put("__doc__", doc == null ? PyNone.NONE : Str.of(doc));
        text.run(ctx, module, names);
        return module;
    }

    private static boolean isPackage(String name) {
        return NAMES.stream().anyMatch(other -> other.startsWith(name + "."));
    }

    private static PythonText text(String name) {
        return switch (name) {
            case "argparse" -> Argparse.TEXT;
            case "ast" -> Ast.TEXT;
            case "configparser" -> Configparser.TEXT;
            case "logging" -> Logging.TEXT;
            case "logging.config" -> LoggingConfig.TEXT;
            case "logging.handlers" -> LoggingHandlers.TEXT;
            case "tomllib" -> Tomllib.TEXT;
            case "warnings" -> Warnings.TEXT;
            case "xml.etree.ElementTree" -> XmlEtreeElementtree.TEXT;
            case "xml.sax.saxutils" -> XmlSaxSaxutils.TEXT;
            case "pprint" -> Pprint.TEXT;
            case "shlex" -> Shlex.TEXT;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static final class Argparse {
        static final PythonText TEXT = PythonText.of("argparse", HelpText.TEXT, ActionsText.TEXT, ParsersText.TEXT);
    }

    private static final class Ast {
        static final PythonText TEXT = PythonText.of("ast", NodesText.TEXT, VisitingText.TEXT, UnparsingText.TEXT);
    }

    private static final class Configparser {
        static final PythonText TEXT = PythonText.of("configparser", ConfigErrorsText.TEXT, ConfigParsersText.TEXT);
    }

    private static final class Logging {
        static final PythonText TEXT = PythonText.of("logging", RecordsText.TEXT, HandlersText.TEXT, LoggersText.TEXT,
                FunctionsText.TEXT);
    }

    private static final class LoggingConfig {
        static final PythonText TEXT = PythonText.of("logging.config", ConfigText.TEXT);
    }

    private static final class LoggingHandlers {
        static final PythonText TEXT = PythonText.of("logging.handlers", FileHandlersText.TEXT);
    }

    private static final class Tomllib {
        static final PythonText TEXT = PythonText.of("tomllib", TomlText.TEXT);
    }

    private static final class Warnings {
        static final PythonText TEXT = PythonText.of("warnings", WarningsText.TEXT);
    }

    private static final class XmlEtreeElementtree {
        static final PythonText TEXT = PythonText.of("xml.etree.ElementTree", ElementsText.TEXT, TreesText.TEXT,
                ParsingText.TEXT, ReadingText.TEXT, CanonicalText.TEXT);
    }

    private static final class XmlSaxSaxutils {
        static final PythonText TEXT = PythonText.of("xml.sax.saxutils", EscapingText.TEXT);
    }

    private static final class Pprint {
        static final PythonText TEXT = PythonText.of("pprint", PrettyText.TEXT, PrettyKindsText.TEXT);
    }

    private static final class Shlex {
        static final PythonText TEXT = PythonText.of("shlex", ShellText.TEXT);
    }
}
