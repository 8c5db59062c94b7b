package dev.adder.isolated;

/** Something that holds a process of the isolated mode, beside the engine's own limits. */
public enum Protection {
    /** The process has no environment variables. */
    EMPTY_ENVIRONMENT("empty environment"),
    /** Its heap has a largest size. */
    HEAP_CAP("heap cap"),
    /** It does not run as root. */
    NOT_ROOT("not root"),
    /** It has no capability of the kernel. */
    NO_CAPABILITIES("no capabilities"),
    /** No program that it starts could have more rights. */
    NO_NEW_PRIVILEGES("no new privileges"),
    /** The kernel refuses it what a running virtual machine does not need: sockets, new programs, writing files. */
    SYSTEM_CALL_FILTER("system call filter"),
    /** It has a user namespace of its own. */
    OWN_USERS("own users"),
    /** It sees no other process of the host. */
    OWN_PROCESSES("own processes"),
    /** It has no network, not even a local one. */
    NO_NETWORK("no network"),
    /** It sees the Java runtime, the engine and the system's libraries, all read only, and no other file. */
    OWN_FILES("own files"),
    /** It shares no memory segments and no queues with other processes. */
    OWN_IPC("own ipc"),
    /** It does not see the host's name. */
    OWN_HOST_NAME("own host name"),
    /** The kernel limits its descriptors, its files and its core dump. */
    RESOURCE_LIMITS("resource limits"),
    /** The kernel limits how many threads it has. */
    THREAD_LIMIT("thread limit"),
    /** The kernel ends it when its parent has ended. */
    ENDS_WITH_PARENT("ends with its parent");

    private final String words;

    Protection(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
