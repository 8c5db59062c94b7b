package dev.adder.isolated.child;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process does to itself before it reads its first message: it gives up, for all its threads and for good, the
 * system calls that it will not need. Then it says how it is confined, as the kernel tells it.
 */
final class SelfConfinement {
    private static final List<String> STATUS = List.of("Uid", "CapEff", "NoNewPrivs", "Seccomp");
    private static final List<String> LIMITS =
            List.of("Max core file size", "Max open files", "Max file size", "Max processes");
    private static final List<String> NAMESPACES = List.of("user", "pid", "net", "mnt", "ipc", "uts");

    private static final long NO_NEW_PRIVILEGES = 38;
    private static final long FILTER_MODE = 1;
    private static final long ALL_THREADS = 1;

    private SelfConfinement() {}

    /** Installs the filter where the machine has one; what stands against it comes back as text. */
    static @Nullable String filter() {
        SystemCallFilter.Machine machine = SystemCallFilter.Machine.of(System.getProperty("os.arch", ""));
        if (machine == null || !System.getProperty("os.name", "").equals("Linux")) {
            return "not made for this system";
        }
        try (Arena arena = Arena.ofConfined()) {
            return install(machine, arena);
        } catch (RuntimeException | LinkageError e) {
            return "could not call the system: " + e;
        } catch (Throwable e) {
            return "a call of the system failed: " + e;
        }
    }

    @SuppressWarnings("restricted")
    private static @Nullable String install(SystemCallFilter.Machine machine, Arena arena) throws Throwable {
        Linker linker = Linker.nativeLinker();
        MethodHandle call = linker.downcallHandle(linker.defaultLookup().findOrThrow("syscall"),
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG),
                Linker.Option.firstVariadicArg(1));
        ByteBuffer program = SystemCallFilter.program(machine, (int) ProcessHandle.current().pid());
        MemorySegment instructions = arena.allocate(program.remaining(), 8);
        instructions.copyFrom(MemorySegment.ofBuffer(program));
        MemorySegment head = arena.allocate(16, 8);
        head.set(ValueLayout.JAVA_SHORT, 0, (short) (program.remaining() / 8));
        head.set(ValueLayout.JAVA_LONG, 8, instructions.address());
        long prctl = machine == SystemCallFilter.Machine.X86_64 ? 157 : 167;
        if ((long) call.invokeExact(prctl, NO_NEW_PRIVILEGES, 1L, 0L, 0L, 0L) != 0) {
            return "new privileges could not be given up";
        }
        long result = (long) call.invokeExact((long) machine.seccomp, FILTER_MODE, ALL_THREADS, head.address(), 0L,
                0L);
        return result == 0 ? null : "the kernel took no filter";
    }

    /** What the process can tell of itself; nothing where there is no {@code /proc}. */
    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("environment", String.valueOf(System.getenv().size()));
        facts.put("heap", String.valueOf(Runtime.getRuntime().maxMemory()));
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                int colon = line.indexOf(':');
                if (colon > 0 && STATUS.contains(line.substring(0, colon))) {
                    facts.put(line.substring(0, colon), line.substring(colon + 1).strip().replace('\t', ' '));
                }
            }
            for (String line : Files.readAllLines(Path.of("/proc/self/limits"))) {
                String[] columns = line.split(" {2,}");
                if (LIMITS.contains(columns[0])) {
                    facts.put(columns[0], columns[1]);
                }
            }
            for (String namespace : NAMESPACES) {
                facts.put(namespace, Files.readSymbolicLink(Path.of("/proc/self/ns", namespace)).toString());
            }
        } catch (IOException | RuntimeException e) {
            facts.put("unknown", "what /proc would tell");
        }
        return facts;
    }
}
