package dev.adder.isolated.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The system calls that a Java virtual machine needs once it runs, as a program for the kernel's filter (classic BPF
 * over {@code struct seccomp_data}). Everything else fails: no file is opened for writing, no socket is made, no
 * program is started, no process but this one is signalled. A call that is not in the list fails as one that is not
 * permitted, so that a library that only tries goes on without it.
 */
final class SystemCallFilter {
    /** A processor, as the kernel names it to filters, with the number of the call that installs one. */
    enum Machine {
        X86_64(0xC000003E, 317), ARM_64(0xC00000B7, 277);

        final int audit;
        final int seccomp;

        Machine(int audit, int seccomp) {
            this.audit = audit;
            this.seccomp = seccomp;
        }

        /** The machine of a virtual machine's {@code os.arch}, or null for one that is not known. */
        static @Nullable Machine of(String architecture) {
            return switch (architecture) {
                case "amd64", "x86_64" -> X86_64;
                case "aarch64" -> ARM_64;
                default -> null;
            };
        }
    }

    /** A system call with its numbers on both machines; -1 where there is none. */
    private record Call(int x86, int arm) {
        int number(Machine machine) {
            return machine == Machine.X86_64 ? x86 : arm;
        }
    }

    private static final int ALLOW = 0x7FFF0000;
    private static final int ERRNO = 0x00050000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int NOT_PERMITTED = 1;
    private static final int NO_ACCESS = 13;
    private static final int NO_SUCH_CALL = 38;

    private static final int NUMBER = 0;
    private static final int MACHINE = 4;

    private static final short LOAD = 0x20;
    private static final short JUMP_EQUAL = 0x15;
    private static final short JUMP_AT_LEAST = 0x35;
    private static final short JUMP_ANY_BIT = 0x45;
    private static final short RETURN = 0x06;

    /** Calls of the other table of 64-bit processors, which has other numbers. */
    private static final int X32 = 0x40000000;

    /** Bits of {@code open} that write or make something: the same on both machines. */
    private static final int OPENS_TO_WRITE = 01 | 02 | 0100 | 01000 | 02000;
    private static final int CLONE_THREAD = 0x00010000;
    private static final List<Integer> THREAD_NAMES = List.of(15, 16, 0x53564d41);
    private static final List<Integer> TERMINAL_AND_SIZE = List.of(0x5401, 0x541B);

    /** Allowed whatever their arguments are. */
    private static final List<Call> FREE = List.of(
            new Call(0, 63), new Call(1, 64), new Call(3, 57), new Call(5, 80), new Call(8, 62), // read … lseek
            new Call(4, -1), new Call(6, -1), // stat, lstat
            new Call(9, 222), new Call(10, 226), new Call(11, 215), new Call(12, 214), // mmap … brk
            new Call(13, 134), new Call(14, 135), new Call(15, 139), // rt_sigaction, rt_sigprocmask, rt_sigreturn
            new Call(17, 67), new Call(19, 65), new Call(20, 66), // pread64, readv, writev
            new Call(21, -1), new Call(269, 48), new Call(439, 439), // access, faccessat, faccessat2
            new Call(24, 124), new Call(25, 216), new Call(27, 232), new Call(28, 233), // sched_yield … madvise
            new Call(35, 101), new Call(230, 115), // nanosleep, clock_nanosleep
            new Call(39, 172), new Call(186, 178), // getpid, gettid
            new Call(60, 93), new Call(231, 94), // exit, exit_group
            new Call(63, 160), new Call(79, 17), new Call(89, -1), new Call(267, 78), // uname … readlinkat
            new Call(7, -1), new Call(271, 73), // poll, ppoll
            new Call(96, 169), new Call(228, 113), new Call(229, 114), // gettimeofday, clock_gettime, clock_getres
            new Call(97, 163), new Call(98, 165), new Call(99, 179), // getrlimit, getrusage, sysinfo
            new Call(102, 174), new Call(104, 176), new Call(107, 175), new Call(108, 177), // getuid … getegid
            new Call(131, 132), new Call(202, 98), new Call(204, 123), // sigaltstack, futex, sched_getaffinity
            new Call(217, 61), new Call(218, 96), new Call(219, 128), new Call(221, 223), // getdents64 … fadvise64
            new Call(262, 79), new Call(332, 291), // newfstatat, statx
            new Call(273, 99), new Call(274, 100), new Call(334, 293), // set_robust_list, get_robust_list, rseq
            new Call(309, 168), new Call(318, 278), new Call(324, 283)); // getcpu, getrandom, membarrier

    private static final Call OPENAT = new Call(257, 56);
    private static final Call CLONE = new Call(56, 220);
    private static final Call CLONE3 = new Call(435, 435);
    private static final Call TGKILL = new Call(234, 131);
    private static final Call PRCTL = new Call(157, 167);
    private static final Call IOCTL = new Call(16, 29);
    private static final Call FCNTL = new Call(72, 25);
    private static final Call PRLIMIT64 = new Call(302, 261);

    /** {@code F_GETFD, F_SETFD, F_GETFL}. */
    private static final List<Integer> READS_FLAGS = List.of(1, 2, 3);

    private final Machine machine;
    private final List<long[]> program = new ArrayList<>();

    private SystemCallFilter(Machine machine) {
        this.machine = machine;
    }

    /**
     * The filter's program, eight bytes an instruction in the machine's order.
     *
     * @param process the process, which may signal its own threads
     */
    static ByteBuffer program(Machine machine, int process) {
        SystemCallFilter filter = new SystemCallFilter(machine);
        filter.write(process);
        ByteBuffer bytes = ByteBuffer.allocateDirect(8 * filter.program.size()).order(ByteOrder.nativeOrder());
        for (long[] i : filter.program) {
            bytes.putShort((short) i[0]).put((byte) i[1]).put((byte) i[2]).putInt((int) i[3]);
        }
        return bytes.flip();
    }

    private void add(short code, int yes, int no, int value) {
        program.add(new long[] {code, yes, no, value});
    }

    private void write(int process) {
        add(LOAD, 0, 0, MACHINE);
        add(JUMP_EQUAL, 1, 0, machine.audit);
        add(RETURN, 0, 0, KILL_PROCESS);
        add(LOAD, 0, 0, NUMBER);
        if (machine == Machine.X86_64) {
            add(JUMP_AT_LEAST, 0, 1, X32);
            add(RETURN, 0, 0, KILL_PROCESS);
        }
        Map<Integer, Call> free = new TreeMap<>();
        for (Call call : FREE) {
            if (call.number(machine) >= 0) {
                free.put(call.number(machine), call);
            }
        }
        for (int number : free.keySet()) {
            add(JUMP_EQUAL, 0, 1, number);
            add(RETURN, 0, 0, ALLOW);
        }
        unlessAnyBit(OPENAT, 2, OPENS_TO_WRITE, NO_ACCESS);
        ifAnyBit(CLONE, 0, CLONE_THREAD);
        add(JUMP_EQUAL, 0, 1, CLONE3.number(machine));
        add(RETURN, 0, 0, ERRNO | NO_SUCH_CALL);
        ifOneOf(TGKILL, 0, List.of(process));
        ifOneOf(PRCTL, 0, THREAD_NAMES);
        ifOneOf(IOCTL, 1, TERMINAL_AND_SIZE);
        ifOneOf(FCNTL, 1, READS_FLAGS);
        onlyNull(PRLIMIT64, 2);
        add(RETURN, 0, 0, ERRNO | NOT_PERMITTED);
    }

    /** Where the lower and the upper half of an argument are, on a machine that puts the lower one first. */
    private static int argument(int index, boolean upper) {
        return 16 + 8 * index + (upper ? 4 : 0);
    }

    private void unlessAnyBit(Call call, int argument, int bits, int error) {
        add(JUMP_EQUAL, 0, 4, call.number(machine));
        add(LOAD, 0, 0, argument(argument, false));
        add(JUMP_ANY_BIT, 0, 1, bits);
        add(RETURN, 0, 0, ERRNO | error);
        add(RETURN, 0, 0, ALLOW);
    }

    private void ifAnyBit(Call call, int argument, int bits) {
        add(JUMP_EQUAL, 0, 4, call.number(machine));
        add(LOAD, 0, 0, argument(argument, false));
        add(JUMP_ANY_BIT, 0, 1, bits);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, ERRNO | NOT_PERMITTED);
    }

    private void ifOneOf(Call call, int argument, List<Integer> values) {
        add(JUMP_EQUAL, 0, 2 * values.size() + 2, call.number(machine));
        add(LOAD, 0, 0, argument(argument, false));
        for (int value : values) {
            add(JUMP_EQUAL, 0, 1, value);
            add(RETURN, 0, 0, ALLOW);
        }
        add(RETURN, 0, 0, ERRNO | NOT_PERMITTED);
    }

    private void onlyNull(Call call, int argument) {
        add(JUMP_EQUAL, 0, 6, call.number(machine));
        add(LOAD, 0, 0, argument(argument, false));
        add(JUMP_EQUAL, 0, 3, 0);
        add(LOAD, 0, 0, argument(argument, true));
        add(JUMP_EQUAL, 0, 1, 0);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, ERRNO | NOT_PERMITTED);
    }
}
