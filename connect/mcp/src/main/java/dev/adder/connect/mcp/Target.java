package dev.adder.connect.mcp;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a server is to be found, and how a link to it is made. */
sealed interface Target {

    /** Makes a link; the server need not have answered yet. */
    Link open(String name, Duration connectTimeout) throws IOException;

    /** Another way to the same server, to be tried when it does not know this one; or null. */
    @Nullable
    Target otherwise();

    /** The target in words, with whatever is secret about it. */
    String inFull();

    /** What must not be shown of it. */
    Secrets secrets();

    /** What to do when the server could not be met, after a semicolon. */
    String advice(Gone failure);

    /** What a server that says nothing should have done. */
    String silence();

    /** What happens for the next call once a link is over. */
    String revival();

    /** A program started for the purpose. */
    record Command(List<String> line, Map<String, String> environment) implements Target {
        private static final List<String> INHERITED = List.of("HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER",
                "LANG", "TMPDIR", "APPDATA", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PROCESSOR_ARCHITECTURE",
                "SYSTEMDRIVE", "SYSTEMROOT", "TEMP", "USERNAME", "USERPROFILE", "PATHEXT");

        public Command {
            line = List.copyOf(line);
            environment = Map.copyOf(environment);
        }

        @Override
        public Link open(String name, Duration connectTimeout) throws IOException {
            Map<String, String> variables = variables();
            List<String> found = new ArrayList<>(line);
            found.set(0, program(name, variables));
            return ServerProcess.start(name, found, variables);
        }

        private Map<String, String> variables() {
            Map<String, String> variables = new LinkedHashMap<>();
            for (String variable : INHERITED) {
                String value = System.getenv(variable);
                if (value != null && !value.startsWith("()")) variables.put(variable, value);
            }
            variables.putAll(environment);
            return variables;
        }

        /** The program to start, looked up where the server itself would look. */
        private String program(String name, Map<String, String> variables) {
            String program = line.getFirst();
            List<String> endings = new ArrayList<>(List.of(""));
            endings.addAll(List.of(variables.getOrDefault("PATHEXT", "").toLowerCase(Locale.ROOT).split(";")));
            boolean path = program.contains("/") || program.contains(java.io.File.separator);
            String folders = path ? "" : variables.getOrDefault("PATH", "");
            for (String folder : path ? new String[] {"."} : folders.split(java.io.File.pathSeparator)) {
                for (String ending : endings) {
                    Path file = path ? Path.of(program + ending) : Path.of(folder, program + ending);
                    if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                        return file.toString();
                    }
                }
            }
            throw new McpServerDied("MCP server " + name + ": command not found: " + program
                    + "; install it or correct \"command\"");
        }

        @Override
        public @Nullable Target otherwise() {
            return null;
        }

        @Override
        public String inFull() {
            return String.join(" ", line);
        }

        @Override
        public Secrets secrets() {
            return Secrets.among(environment);
        }

        @Override
        public String advice(Gone failure) {
            return " before it had answered; run the command by hand to see what is wrong";
        }

        @Override
        public String silence() {
            return "check that the command starts an MCP server that speaks over standard input and output";
        }

        @Override
        public String revival() {
            return "It is started again for the next call";
        }
    }

    /**
     * An address on the net.
     *
     * @param way how to speak there
     */
    record Address(URI url, Map<String, String> headers, Way way) implements Target {
        private static final Set<String> OWN = Set.of("accept", "connection", "content-length", "content-type",
                "expect", "host", "last-event-id", "mcp-protocol-version", "mcp-session-id", "transfer-encoding",
                "upgrade");

        /** The ways to speak MCP over HTTP. */
        enum Way {
            /** Streamable HTTP; when the server does not know it, events. */
            ANY,
            /** Streamable HTTP. */
            STREAMABLE,
            /** The older way, by events alone. */
            EVENTS
        }

        public Address {
            headers = Map.copyOf(headers);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!web || url.getHost() == null) {
                throw new IllegalArgumentException("\"url\" must start with http:// or https:// and name a host");
            }
            if (url.getUserInfo() != null) {
                throw new IllegalArgumentException("\"url\" must not hold a password: use \"headers\"");
            }
            headers.forEach(Address::check);
        }

        private static void check(String header, String value) {
            String shown = header.length() > 60 ? header.substring(0, 60) + "..." : header;
            if (!header.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+")) {
                throw new IllegalArgumentException("\"headers\" has a name that is none: " + shown);
            }
            if (OWN.contains(header.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("\"headers\" cannot set " + shown);
            }
            if (!value.matches("[ -~\\t\\x80-\\xFF]*")) {
                throw new IllegalArgumentException("the header " + shown + " has a value that is none");
            }
        }

        @Override
        public Link open(String name, Duration connectTimeout) {
            return way == Way.EVENTS ? new SseLink(name, url, headers, connectTimeout)
                    : new HttpLink(name, url, headers, connectTimeout);
        }

        @Override
        public @Nullable Target otherwise() {
            return way == Way.ANY ? new Address(url, headers, Way.EVENTS) : null;
        }

        @Override
        public String inFull() {
            return HttpDoor.shown(url);
        }

        @Override
        public Secrets secrets() {
            return Secrets.among(headers).and(Secrets.in(url).values());
        }

        @Override
        public String advice(Gone failure) {
            return switch (failure.how()) {
                case UNSENT -> "; is the server running, and is \"url\" right?";
                case UNKNOWN_WAY -> "; is \"url\" the address of an MCP server?";
                default -> "";
            };
        }

        @Override
        public String silence() {
            return "check that \"url\" is the address of an MCP server";
        }

        @Override
        public String revival() {
            return "The next call asks it again";
        }
    }
}
