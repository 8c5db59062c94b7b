package dev.adder.isolated.child;

import dev.adder.isolated.wire.ToParent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process that a program has taken over: it tries what it should not be able to do, and greets with what came of it. */
public final class Probe {
    private Probe() {}

    private interface Attempt {
        Object run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        boolean plain = arguments[0].equals(ChildMain.PLAIN);
        String filter = plain ? "it was not wanted" : String.valueOf(SelfConfinement.filter());
        Map<String, String> facts = SelfConfinement.facts();
        facts.put("filter", filter.equals("null") ? "" : filter);
        attempt(facts, "descriptors", () -> links(Path.of("/proc/self/fd")));
        attempt(facts, "core pattern",
                () -> Files.writeString(Path.of("/proc/sys/kernel/core_pattern"), "|/bin/false"));
        attempt(facts, "server socket", () -> new ServerSocket(0));
        attempt(facts, "socket", () -> new Socket(InetAddress.ofLiteral("127.0.0.1"), 22));
        attempt(facts, "far socket", () -> new Socket(InetAddress.ofLiteral("192.0.2.1"), 80));
        attempt(facts, "unix socket", () -> SocketChannel.open(StandardProtocolFamily.UNIX));
        attempt(facts, "host file", () -> Files.readString(Path.of("/etc/passwd")).length());
        attempt(facts, "processes", () -> list(Path.of("/proc"), name -> name.matches("\\d+")));
        attempt(facts, "root folder", () -> list(Path.of("/"), name -> true));
        attempt(facts, "devices", () -> list(Path.of("/dev"), name -> true));
        attempt(facts, "home folders",
                () -> list(Path.of("/home"), name -> true) + list(Path.of("/root"), name -> true));
        attempt(facts, "new file", () -> Files.writeString(Path.of("/new"), "x"));
        attempt(facts, "new file in /tmp", () -> Files.createTempFile(Path.of("/tmp"), "probe", ""));
        attempt(facts, "new file in /dev", () -> Files.writeString(Path.of("/dev/new"), "x"));
        attempt(facts, "own classes",
                () -> Files.writeString(Path.of(System.getProperty("java.class.path").split(":")[0]), "x"));
        attempt(facts, "new process", () -> new ProcessBuilder("/bin/sh", "-c", "true").start().waitFor());
        attempt(facts, "java again", () -> new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version")
                .start().waitFor());
        attempt(facts, "signal", () -> ProcessHandle.of(1).map(ProcessHandle::destroyForcibly));
        attempt(facts, "many threads", Probe::threads);
        new FileOutputStream(FileDescriptor.out).write(new ToParent.Hello(ToParent.VERSION, facts)
                .frame(ToParent.SHORT, ToParent.SHORT));
        new CountDownLatch(1).await();
    }

    private static void attempt(Map<String, String> facts, String name, Attempt attempt) {
        String came;
        try {
            came = "did: " + attempt.run();
        } catch (Throwable e) {
            came = e.getClass().getSimpleName() + ": " + e.getMessage();
        }
        facts.put(name, came.substring(0, Math.min(came.length(), 900)));
    }

    private static String list(Path folder, java.util.function.Predicate<String> which) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).filter(which).sorted().collect(Collectors.joining(" "));
        }
    }

    private static String links(Path folder) throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> {
                try {
                    return p.getFileName() + "=" + Files.readSymbolicLink(p);
                } catch (Exception e) {
                    return p.getFileName() + "=?";
                }
            }).sorted().collect(Collectors.joining(" "));
        }
    }

    private static int threads() throws InterruptedException {
        Object wait = new Object();
        int started = 0;
        try {
            for (; started < 2000; started++) {
                Thread thread = new Thread(() -> {
                    synchronized (wait) {
                        try {
                            wait.wait();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
        } catch (OutOfMemoryError e) {
            return started;
        } finally {
            synchronized (wait) {
                wait.notifyAll();
            }
        }
        return started;
    }
}
