package dev.adder.isolated;

import dev.adder.isolated.child.ChildMain;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to start a process: the programs that take from it what it does not need, one after the other, and then Java.
 * Which ways work depends on the system, so there are several, the strictest first; see {@link #all}.
 *
 * @param bubblewrap whether the process gets its own namespaces
 * @param ownProc whether it gets a {@code /proc} of its own in them; inside a container that may be forbidden
 * @param filter whether it gives up system calls
 */
record Confinement(boolean bubblewrap, boolean ownProc, boolean filter) {
    /** Who the process is when its parent is root: a user that owns nothing. */
    private static final String NOBODY = "65534";
    private static final String DESCRIPTORS = "128";
    private static final String THREADS = "256";
    private static final String HOST_NAME = "adder";
    private static final List<String> PROGRAM_FOLDERS = List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");
    private static final int LINK_DEPTH = 6;

    /** The programs of the system that help, where they are. */
    private record Helpers(@Nullable Path bwrap, @Nullable Path setpriv, @Nullable Path prlimit, @Nullable Path env,
            @Nullable Path setsid) {
        static Helpers find() {
            return new Helpers(program("bwrap"), program("setpriv"), program("prlimit"), program("env"),
                    program("setsid"));
        }
    }

    /** The ways to start a process here, from the strictest to the least. */
    static List<Confinement> all() {
        List<Confinement> all = new ArrayList<>();
        for (boolean filter : List.of(true, false)) {
            if (Helpers.find().bwrap != null) {
                all.add(new Confinement(true, true, filter));
                all.add(new Confinement(true, false, filter));
            }
            all.add(new Confinement(false, false, filter));
        }
        return all;
    }

    /** Whether this process is root, so that another user must be taken for the one that is started. */
    static boolean isRoot() {
        try {
            Object user = Files.getAttribute(Path.of("/proc/self"), "unix:uid");
            return user instanceof Integer uid && uid == 0;
        } catch (IOException | RuntimeException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static @Nullable Path program(String name) {
        for (String folder : PROGRAM_FOLDERS) {
            Path path = Path.of(folder, name);
            if (Files.isExecutable(path)) {
                return path;
            }
        }
        return null;
    }

    /**
     * The command of a process.
     *
     * @param main its main class
     * @throws IllegalStateException when this process is root and there is no way to become another user
     */
    List<String> command(ChildImage image, String main, long heapBytes) {
        Helpers helpers = Helpers.find();
        List<String> command = new ArrayList<>();
        giveUpRights(command, helpers);
        limitResources(command, helpers);
        if (bubblewrap && helpers.bwrap != null) {
            command.add(helpers.bwrap.toString());
            namespaces(command);
            files(command, image, helpers);
            command.add("--");
            inside(command, helpers);
        } else if (helpers.setsid != null) {
            // Ctrl-C is for the parent, which then ends its runs.
            command.add(helpers.setsid.toString());
        }
        java(command, image, main, heapBytes);
        return command;
    }

    private static void giveUpRights(List<String> command, Helpers helpers) {
        if (helpers.setpriv == null) {
            if (isRoot()) {
                throw new IllegalStateException("the isolated mode does not run programs as root, and setpriv, which"
                        + " would take another user, is not installed: install util-linux, or run as another user");
            }
            return;
        }
        command.add(helpers.setpriv.toString());
        if (isRoot()) {
            command.addAll(List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--bounding-set=-all",
                    "--inh-caps=-all"));
        }
        command.addAll(List.of("--no-new-privs", "--pdeathsig=KILL"));
    }

    private static void limitResources(List<String> command, Helpers helpers) {
        if (helpers.prlimit != null) {
            command.addAll(List.of(helpers.prlimit.toString(), "--core=0", "--nofile=" + DESCRIPTORS, "--fsize=0",
                    "--"));
        }
    }

    private static void namespaces(List<String> command) {
        command.addAll(List.of("--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts",
                "--unshare-cgroup-try", "--hostname", HOST_NAME, "--die-with-parent", "--new-session", "--cap-drop",
                "ALL"));
    }

    private void files(List<String> command, ChildImage image, Helpers helpers) {
        Set<Path> shown = new LinkedHashSet<>(libraries());
        Path home = Path.of(System.getProperty("java.home"));
        shown.add(home);
        shown.addAll(outside(home));
        shown.addAll(image.files());
        if (helpers.prlimit != null) {
            shown.add(helpers.prlimit);
        }
        if (helpers.env != null) {
            shown.add(helpers.env);
        }
        topLinks(command);
        for (Path path : shown) {
            command.addAll(List.of("--ro-bind", path.toString(), path.toString()));
        }
        command.addAll(ownProc ? List.of("--proc", "/proc") : List.of("--ro-bind", "/proc", "/proc"));
        command.addAll(List.of("--dir", "/dev"));
        for (String device : List.of("/dev/null", "/dev/random", "/dev/urandom")) {
            command.addAll(List.of("--dev-bind", device, device));
        }
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/"));
    }

    /** {@code /lib} and its like where they are links, as they are. */
    private static void topLinks(List<String> command) {
        for (String name : List.of("/lib", "/lib64")) {
            try {
                if (Files.isSymbolicLink(Path.of(name))) {
                    command.addAll(List.of("--symlink", Files.readSymbolicLink(Path.of(name)).toString(), name));
                }
            } catch (IOException e) {
                throw new IllegalStateException("could not look at " + name, e);
            }
        }
    }

    /** The folders of the libraries that a virtual machine is linked with, as this one has them. */
    private static Set<Path> libraries() {
        Set<Path> folders = new LinkedHashSet<>();
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                int slash = line.indexOf('/');
                String file = slash < 0 ? "" : line.substring(slash);
                if (file.matches("/(usr/)?lib[^/]*/.*/?(libc|libm|libdl|libpthread|ld|ld-linux)[-.][^/]*")) {
                    folders.add(Path.of(file).getParent());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("could not read /proc/self/maps", e);
        }
        for (String file : List.of("/lib64", "/usr/lib64", "/etc/ld.so.cache")) {
            if (Files.exists(Path.of(file)) && !Files.isSymbolicLink(Path.of(file))) {
                folders.add(Path.of(file));
            }
        }
        return folders;
    }

    /** What links in a Java runtime lead to, such as settings that a distribution keeps elsewhere. */
    private static Set<Path> outside(Path home) {
        Set<Path> targets = new LinkedHashSet<>();
        try (Stream<Path> all = Files.walk(home, LINK_DEPTH, new FileVisitOption[0])) {
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                if (Files.exists(link) && !link.toRealPath().startsWith(home.toRealPath())) {
                    targets.add(link.toRealPath());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("could not look through " + home, e);
        }
        return targets;
    }

    private static void inside(List<String> command, Helpers helpers) {
        if (helpers.env != null) {
            command.addAll(List.of(helpers.env.toString(), "-i"));
        }
        if (helpers.prlimit != null) {
            command.addAll(List.of(helpers.prlimit.toString(), "--nproc=" + THREADS, "--"));
        }
    }

    private void java(List<String> command, ChildImage image, String main, long heapBytes) {
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-Xms16m", "-Xmx" + (heapBytes >> 20) + "m",
                "-XX:MaxMetaspaceSize=256m", "-XX:MaxDirectMemorySize=16m", "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30", "-XX:ActiveProcessorCount=2", "-XX:-UseContainerSupport",
                "-XX:-UsePerfData", "-XX:+DisableAttachMechanism", "-XX:+DisplayVMOutputToStderr",
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", "-XX:+ExitOnOutOfMemoryError", "-Xrs",
                "-Xshare:auto", "-Xlog:disable", "--enable-native-access=ALL-UNNAMED", "-cp", image.classPath(), main));
        command.add(filter ? "filter" : ChildMain.PLAIN);
    }

    /** What is in force in a process that was started in this way, from what it found about itself. */
    Set<Protection> inForce(Map<String, String> facts) {
        Helpers helpers = Helpers.find();
        Set<Protection> found = new LinkedHashSet<>();
        found.add(Protection.HEAP_CAP);
        put(found, Protection.EMPTY_ENVIRONMENT, "0".equals(facts.get("environment")));
        put(found, Protection.NOT_ROOT, !isRoot() || facts.getOrDefault("Uid", "0").startsWith(NOBODY));
        put(found, Protection.NO_CAPABILITIES, facts.getOrDefault("CapEff", "?").matches("0+"));
        put(found, Protection.NO_NEW_PRIVILEGES, "1".equals(facts.get("NoNewPrivs")));
        put(found, Protection.SYSTEM_CALL_FILTER, filter && "".equals(facts.get("filter")));
        put(found, Protection.OWN_USERS, own("user", facts));
        put(found, Protection.OWN_PROCESSES, ownProc && own("pid", facts));
        put(found, Protection.NO_NETWORK, own("net", facts));
        put(found, Protection.OWN_FILES, own("mnt", facts));
        put(found, Protection.OWN_IPC, own("ipc", facts));
        put(found, Protection.OWN_HOST_NAME, own("uts", facts));
        put(found, Protection.RESOURCE_LIMITS, "0".equals(facts.get("Max core file size"))
                && "0".equals(facts.get("Max file size")) && DESCRIPTORS.equals(facts.get("Max open files")));
        put(found, Protection.THREAD_LIMIT, bubblewrap && THREADS.equals(facts.get("Max processes")));
        put(found, Protection.ENDS_WITH_PARENT, bubblewrap || helpers.setpriv != null);
        return found;
    }

    /** Whether a namespace is not this process's. */
    private static boolean own(String namespace, Map<String, String> facts) {
        try {
            String here = Files.readSymbolicLink(Path.of("/proc/self/ns", namespace)).toString();
            String there = facts.get(namespace);
            return there != null && !there.equals(here);
        } catch (IOException e) {
            return false;
        }
    }

    private static void put(Set<Protection> found, Protection protection, boolean there) {
        if (there) {
            found.add(protection);
        }
    }
}
