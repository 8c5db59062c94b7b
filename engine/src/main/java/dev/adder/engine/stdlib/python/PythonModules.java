package dev.adder.engine.stdlib.python;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Namespace;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The modules of the library that are written in Python; each is lowered when it is first imported anywhere. */
public final class PythonModules {
    public static final List<String> NAMES = List.of(
            "_archiving", "_help", "_htmldiff", "_mimetables", "_scanner", "_spooled", "argparse", "ast",
            "asyncio.coroutines", "asyncio.events", "asyncio.exceptions", "asyncio.futures", "asyncio.locks",
            "asyncio.queues", "asyncio.runners", "asyncio.taskgroups", "asyncio.tasks", "asyncio.timeouts",
            "atexit", "cmd", "codecs", "colorsys", "configparser", "copyreg", "doctest", "email", "email._headers",
            "email.encoders", "email.errors", "email.feedparser", "email.generator", "email.header",
            "email.headerregistry", "email.message", "email.mime.application", "email.mime.base",
            "email.mime.multipart", "email.mime.text", "email.parser", "email.policy", "filecmp", "fileinput",
            "getopt", "gzip", "html", "html.parser", "http", "importlib", "importlib.machinery",
            "importlib.metadata", "importlib.util", "ipaddress", "linecache", "logging", "logging.config",
            "logging.handlers", "pprint", "quopri", "sched", "shlex", "tarfile", "token", "tokenize", "tomllib",
            "unittest", "unittest.mock", "urllib.parse", "warnings", "xml.dom", "xml.dom.minidom",
            "xml.etree.ElementTree", "xml.parsers.expat", "xml.sax.saxutils", "zipfile");

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
        if (name.equals("xml.etree.ElementTree") && names.get("Element") instanceof PyClass element) element.inC();
        return module;
    }

    private static boolean isPackage(String name) {
        return NAMES.stream().anyMatch(other -> other.startsWith(name + "."));
    }

    private static PythonText text(String name) {
        return switch (name) {
            case "_archiving" -> Archiving.TEXT;
            case "_help" -> Help.TEXT;
            case "_htmldiff" -> HtmlDiff.TEXT;
            case "_mimetables" -> MimeTables.TEXT;
            case "_scanner" -> Scanner.TEXT;
            case "_spooled" -> Spooled.TEXT;
            case "argparse" -> Argparse.TEXT;
            case "ast" -> Ast.TEXT;
            case "configparser" -> Configparser.TEXT;
            case "copyreg" -> Copyreg.TEXT;
            case "importlib" -> Importlib.TEXT;
            case "importlib.machinery" -> ImportlibMachinery.TEXT;
            case "importlib.metadata" -> ImportlibMetadata.TEXT;
            case "importlib.util" -> ImportlibUtil.TEXT;
            case "ipaddress" -> Ipaddress.TEXT;
            case "logging" -> Logging.TEXT;
            case "logging.config" -> LoggingConfig.TEXT;
            case "logging.handlers" -> LoggingHandlers.TEXT;
            case "tomllib" -> Tomllib.TEXT;
            case "unittest" -> Unittest.TEXT;
            case "unittest.mock" -> UnittestMock.TEXT;
            case "warnings" -> Warnings.TEXT;
            case "xml.etree.ElementTree" -> XmlEtreeElementtree.TEXT;
            case "doctest" -> Doctest.TEXT;
            case "colorsys" -> Colorsys.TEXT;
            case "getopt" -> Getopt.TEXT;
            case "linecache" -> Linecache.TEXT;
            case "filecmp" -> Filecmp.TEXT;
            case "fileinput" -> Fileinput.TEXT;
            case "cmd" -> Cmd.TEXT;
            case "tarfile" -> Tarfile.TEXT;
            case "asyncio.coroutines" -> AsyncioCoroutines.TEXT;
            case "asyncio.runners" -> AsyncioRunners.TEXT;
            case "asyncio.timeouts" -> AsyncioTimeouts.TEXT;
            case "asyncio.taskgroups" -> AsyncioTaskgroups.TEXT;
            case "token" -> Token.TEXT;
            case "tokenize" -> Tokenize.TEXT;
            case "email.feedparser" -> EmailFeedparser.TEXT;
            case "email.generator" -> EmailGenerator.TEXT;
            case "xml.dom" -> XmlDom.TEXT;
            case "xml.dom.minidom" -> XmlDomMinidom.TEXT;
            case "xml.parsers.expat" -> XmlParsersExpat.TEXT;
            case "xml.sax.saxutils" -> XmlSaxSaxutils.TEXT;
            case "urllib.parse" -> UrllibParse.TEXT;
            case "pprint" -> Pprint.TEXT;
            case "shlex" -> Shlex.TEXT;
            case "html" -> Html.TEXT;
            case "html.parser" -> HtmlParser.TEXT;
            case "http" -> Http.TEXT;
            case "codecs" -> Codecs.TEXT;
            case "gzip" -> Gzip.TEXT;
            case "zipfile" -> Zipfile.TEXT;
            case "atexit" -> Atexit.TEXT;
            case "sched" -> Sched.TEXT;
            case "quopri" -> Quopri.TEXT;
            case "email" -> Email.TEXT;
            case "email._headers" -> EmailHeaders.TEXT;
            case "email.policy" -> EmailPolicy.TEXT;
            case "email.errors" -> EmailErrors.TEXT;
            case "email.encoders" -> EmailEncoders.TEXT;
            case "email.header" -> EmailHeader.TEXT;
            case "email.message" -> EmailMessage.TEXT;
            case "email.parser" -> EmailParser.TEXT;
            case "email.headerregistry" -> EmailHeaderregistry.TEXT;
            case "email.mime.base" -> EmailMimeBase.TEXT;
            case "email.mime.text" -> EmailMimeText.TEXT;
            case "email.mime.multipart" -> EmailMimeMultipart.TEXT;
            case "email.mime.application" -> EmailMimeApplication.TEXT;
            case "asyncio.exceptions" -> AsyncioExceptions.TEXT;
            case "asyncio.tasks" -> AsyncioTasks.TEXT;
            case "asyncio.queues" -> AsyncioQueues.TEXT;
            case "asyncio.locks" -> AsyncioLocks.TEXT;
            case "asyncio.events" -> AsyncioEvents.TEXT;
            case "asyncio.futures" -> AsyncioFutures.TEXT;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static final class Archiving {
        static final PythonText TEXT = PythonText.of("shutil", "shutil/archiving.py");
    }

    private static final class Help {
        static final PythonText TEXT = PythonText.of("_help", "help/help.py");
    }

    private static final class HtmlDiff {
        static final PythonText TEXT = PythonText.of("difflib", "difflib/html_diff.py");
    }

    private static final class MimeTables {
        static final PythonText TEXT = PythonText.of("mimetypes", "mimetypes/tables.py");
    }

    private static final class Scanner {
        static final PythonText TEXT = PythonText.of("_scanner", "re/scanner.py");
    }

    private static final class Spooled {
        static final PythonText TEXT = PythonText.of("tempfile", "tempfile/spooled.py");
    }

    private static final class Argparse {
        static final PythonText TEXT =
                PythonText.of("argparse", "argparse/help.py", "argparse/actions.py", "argparse/parsers.py");
    }

    private static final class Ast {
        static final PythonText TEXT = PythonText.of("ast", "ast/nodes.py", "ast/visiting.py", "ast/unparsing.py");
    }

    private static final class Copyreg {
        static final PythonText TEXT = PythonText.of("copyreg", "copyreg/copyreg.py");
    }

    private static final class Configparser {
        static final PythonText TEXT =
                PythonText.of("configparser", "configparser/config_errors.py", "configparser/config_parsers.py");
    }

    private static final class Importlib {
        static final PythonText TEXT = PythonText.of("importlib", "importlib/importing.py");
    }

    private static final class ImportlibMachinery {
        static final PythonText TEXT = PythonText.of("importlib.machinery", "importlib/machinery.py");
    }

    private static final class ImportlibMetadata {
        static final PythonText TEXT = PythonText.of("importlib.metadata", "importlib/metadata.py");
    }

    private static final class ImportlibUtil {
        static final PythonText TEXT = PythonText.of("importlib.util", "importlib/util.py");
    }

    private static final class Ipaddress {
        static final PythonText TEXT =
                PythonText.of("ipaddress", "ipaddress/addresses.py", "ipaddress/long_addresses.py",
                        "ipaddress/networks.py");
    }

    private static final class Logging {
        static final PythonText TEXT =
                PythonText.of("logging", "logging/records.py", "logging/handlers.py", "logging/loggers.py",
                        "logging/functions.py");
    }

    private static final class LoggingConfig {
        static final PythonText TEXT = PythonText.of("logging.config", "logging/config.py");
    }

    private static final class LoggingHandlers {
        static final PythonText TEXT = PythonText.of("logging.handlers", "logging/file_handlers.py");
    }

    private static final class Tomllib {
        static final PythonText TEXT = PythonText.of("tomllib", "tomllib/toml.py");
    }

    private static final class Unittest {
        static final PythonText TEXT = PythonText.of("unittest", "unittest/results.py", "unittest/assertions.py",
                "unittest/cases.py", "unittest/running.py");
    }

    private static final class UnittestMock {
        static final PythonText TEXT = PythonText.of("unittest.mock", "unittest/calls.py", "unittest/mocks.py",
                "unittest/patching.py");
    }

    private static final class Warnings {
        static final PythonText TEXT = PythonText.of("warnings", "warnings/warnings.py");
    }

    private static final class XmlEtreeElementtree {
        static final PythonText TEXT = PythonText.of("xml.etree.ElementTree", "xml/elements.py", "xml/trees.py",
                "xml/parsing.py", "xml/reading.py", "xml/canonical.py");
    }

    private static final class Doctest {
        static final PythonText TEXT = PythonText.of("doctest", "doctest/doctest_examples.py",
                "doctest/doctest_runs.py");
    }

    private static final class Colorsys {
        static final PythonText TEXT = PythonText.of("colorsys", "colorsys/colorsys.py");
    }

    private static final class Getopt {
        static final PythonText TEXT = PythonText.of("getopt", "getopt/getopt.py");
    }

    private static final class Linecache {
        static final PythonText TEXT = PythonText.of("linecache", "linecache/linecache.py");
    }

    private static final class Filecmp {
        static final PythonText TEXT = PythonText.of("filecmp", "filecmp/filecmp.py");
    }

    private static final class Fileinput {
        static final PythonText TEXT = PythonText.of("fileinput", "fileinput/fileinput.py");
    }

    private static final class Cmd {
        static final PythonText TEXT = PythonText.of("cmd", "cmd/cmd.py");
    }

    private static final class Tarfile {
        static final PythonText TEXT = PythonText.of("tarfile", "tar/members.py", "tar/tar_files.py");
    }

    private static final class AsyncioCoroutines {
        static final PythonText TEXT = PythonText.of("asyncio.coroutines", "asyncio/coroutines.py");
    }

    private static final class AsyncioRunners {
        static final PythonText TEXT = PythonText.of("asyncio.runners", "asyncio/runners.py");
    }

    private static final class AsyncioTimeouts {
        static final PythonText TEXT = PythonText.of("asyncio.timeouts", "asyncio/timeouts.py");
    }

    private static final class AsyncioTaskgroups {
        static final PythonText TEXT = PythonText.of("asyncio.taskgroups", "asyncio/taskgroups.py");
    }

    private static final class Token {
        static final PythonText TEXT = PythonText.of("token", "tokenize/token.py");
    }

    private static final class Tokenize {
        static final PythonText TEXT = PythonText.of("tokenize", "tokenize/tokenize.py");
    }

    private static final class EmailFeedparser {
        static final PythonText TEXT = PythonText.of("email.feedparser", "email/feeding.py");
    }

    private static final class EmailGenerator {
        static final PythonText TEXT = PythonText.of("email.generator", "email/generating.py");
    }

    private static final class XmlDom {
        static final PythonText TEXT = PythonText.of("xml.dom", "xml/dom.py");
    }

    private static final class XmlDomMinidom {
        static final PythonText TEXT = PythonText.of("xml.dom.minidom", "xml/dom_nodes.py", "xml/dom_elements.py",
                "xml/dom_documents.py", "xml/dom_reading.py");
    }

    private static final class XmlParsersExpat {
        static final PythonText TEXT = PythonText.of("xml.parsers.expat", "xml/expat.py");
    }

    private static final class XmlSaxSaxutils {
        static final PythonText TEXT = PythonText.of("xml.sax.saxutils", "xml/escaping.py");
    }

    private static final class UrllibParse {
        static final PythonText TEXT = PythonText.of("urllib.parse", "urllib/splitting.py", "urllib/quoting.py");
    }

    private static final class Pprint {
        static final PythonText TEXT = PythonText.of("pprint", "pprint/pretty.py", "pprint/pretty_kinds.py");
    }

    private static final class Shlex {
        static final PythonText TEXT = PythonText.of("shlex", "shlex/shell.py");
    }

    private static final class Html {
        static final PythonText TEXT = PythonText.of("html", "html/html.py");
    }

    private static final class HtmlParser {
        static final PythonText TEXT = PythonText.of("html.parser", "html/html_parser.py");
    }

    private static final class Codecs {
        static final PythonText TEXT = PythonText.of("codecs", "codecs/streams.py", "codecs/registry.py");
    }

    private static final class Gzip {
        static final PythonText TEXT = PythonText.of("gzip", "archive/gzip.py");
    }

    private static final class Zipfile {
        static final PythonText TEXT = PythonText.of("zipfile", "archive/zip.py", "archive/archives.py");
    }

    private static final class Atexit {
        static final PythonText TEXT = PythonText.of("atexit", "atexit/atexit.py");
    }

    private static final class Sched {
        static final PythonText TEXT = PythonText.of("sched", "sched/sched.py");
    }

    private static final class Http {
        static final PythonText TEXT = PythonText.of("http", "http/http.py");
    }

    private static final class Quopri {
        static final PythonText TEXT = PythonText.of("quopri", "quopri/quopri.py");
    }

    private static final class Email {
        static final PythonText TEXT = PythonText.of("email", "email/email.py");
    }

    private static final class EmailHeaders {
        static final PythonText TEXT = PythonText.of("email._headers", "email/headers.py");
    }

    private static final class EmailPolicy {
        static final PythonText TEXT = PythonText.of("email.policy", "email/policies.py");
    }

    private static final class EmailErrors {
        static final PythonText TEXT = PythonText.of("email.errors", "email/errors.py");
    }

    private static final class EmailEncoders {
        static final PythonText TEXT = PythonText.of("email.encoders", "email/encoders.py");
    }

    private static final class EmailHeader {
        static final PythonText TEXT = PythonText.of("email.header", "email/header.py");
    }

    private static final class EmailMessage {
        static final PythonText TEXT = PythonText.of("email.message", "email/message.py");
    }

    private static final class EmailParser {
        static final PythonText TEXT = PythonText.of("email.parser", "email/parsing.py");
    }

    private static final class EmailHeaderregistry {
        static final PythonText TEXT = PythonText.of("email.headerregistry", "email/registry.py");
    }

    private static final class EmailMimeBase {
        static final PythonText TEXT = PythonText.of("email.mime.base", "email/mime_base.py");
    }

    private static final class EmailMimeText {
        static final PythonText TEXT = PythonText.of("email.mime.text", "email/mime_text.py");
    }

    private static final class EmailMimeMultipart {
        static final PythonText TEXT = PythonText.of("email.mime.multipart", "email/mime_multipart.py");
    }

    private static final class EmailMimeApplication {
        static final PythonText TEXT = PythonText.of("email.mime.application", "email/mime_application.py");
    }

    private static final class AsyncioExceptions {
        static final PythonText TEXT = PythonText.of("asyncio.exceptions", "asyncio/exceptions.py");
    }

    private static final class AsyncioTasks {
        static final PythonText TEXT = PythonText.of("asyncio.tasks", "asyncio/tasks.py");
    }

    private static final class AsyncioQueues {
        static final PythonText TEXT = PythonText.of("asyncio.queues", "asyncio/queues.py");
    }

    private static final class AsyncioLocks {
        static final PythonText TEXT = PythonText.of("asyncio.locks", "asyncio/locks.py");
    }

    private static final class AsyncioEvents {
        static final PythonText TEXT = PythonText.of("asyncio.events", "asyncio/events.py");
    }

    private static final class AsyncioFutures {
        static final PythonText TEXT = PythonText.of("asyncio.futures", "asyncio/futures.py");
    }
}
