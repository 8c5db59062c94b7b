package dev.adder.engine.stdlib.uuid;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.builtin.Codecs;
import dev.adder.engine.builtin.Convert;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/** The module {@code uuid}. What is random or of the time follows from the run's seed and clock. */
@PyModule("uuid")
final class UuidModule {
    @PyValue("UUID") static final PyClass UUID = PyUuid.TYPE;
    @PyValue("RESERVED_NCS") static final String NCS = "reserved for NCS compatibility";
    @PyValue("RFC_4122") static final String RFC = "specified in RFC 4122";
    @PyValue("RESERVED_MICROSOFT") static final String MICROSOFT = "reserved for Microsoft compatibility";
    @PyValue("RESERVED_FUTURE") static final String FUTURE = "reserved for future definition";

    /** From 15 October 1582 to 1970, in units of 100 ns. */
    private static final long EPOCH = 0x01b21dd213814000L;

    private UuidModule() {}

    /** What a run keeps: its source of randomness, and what it has given. */
    private static final class State {
        final SplittableRandom random;
        final long node;
        long lastTime;

        State(long seed) {
            random = new SplittableRandom(seed ^ 0x5555_5555_1234L);
            node = random.nextLong() & 0xffff_ffff_ffffL | 0x0100_0000_0000L;
        }
    }

    private record SafeClass(Object cls) implements Iterable<Object> {
        @Override
        public Iterator<Object> iterator() {
            return List.of(cls).iterator();
        }
    }

    private static State state(Ctx ctx) {
        return ctx.run.state(State.class, () -> new State(ctx.run.world.seed()));
    }

    /** Whether UUIDs are made in a way that is safe with several processes. */
    @PyValue("SafeUUID")
    static Object safeClass(Ctx ctx) {
        return ctx.run.state(SafeClass.class, () -> {
            PyDict members = new PyDict();
            members.put(ctx, "safe", 0L);
            members.put(ctx, "unsafe", -1L);
            members.put(ctx, "unknown", PyNone.NONE);
            Object base = ModuleOps.importFrom(ctx, ModuleOps.importModule(ctx, "enum"), "Enum");
            return new SafeClass(CallOps.call(ctx, base, new Object[] {"SafeUUID", members, "uuid"},
                    new String[] {"module"}));
        }).cls;
    }

    private static Object space(Ctx ctx, int last) {
        PyUuid uuid = new PyUuid(UUID);
        uuid.value = new BigInteger("6ba7b81" + Integer.toHexString(last) + "9dad11d180b400c04fd430c8", 16);
        return uuid;
    }

    /** The name space for uuid3 and uuid5 of that name. */
    @PyValue("NAMESPACE_DNS")
    static Object spaceDns(Ctx ctx) {
        return space(ctx, 0);
    }

    /** The name space for uuid3 and uuid5 of that name. */
    @PyValue("NAMESPACE_URL")
    static Object spaceUrl(Ctx ctx) {
        return space(ctx, 1);
    }

    /** The name space for uuid3 and uuid5 of that name. */
    @PyValue("NAMESPACE_OID")
    static Object spaceOid(Ctx ctx) {
        return space(ctx, 2);
    }

    /** The name space for uuid3 and uuid5 of that name. */
    @PyValue("NAMESPACE_X500")
    static Object spaceX500(Ctx ctx) {
        return space(ctx, 4);
    }

    /** Get the hardware address as a 48-bit positive integer: a random one. */
    @Py("getnode() -> int")
    static long node(Ctx ctx) {
        return state(ctx).node;
    }

    /** Generate a UUID from a host ID, sequence number, and the current time. */
    @Py("uuid1(node=None, clock_seq=None) -> UUID")
    static Object uuid1(Ctx ctx, Object node, Object clock) {
        State state = state(ctx);
        Instant now = ctx.run.world.start().plusNanos(ctx.run.scheduler.now());
        long time = now.getEpochSecond() * 10_000_000L + now.getNano() / 100 + EPOCH;
        if (time <= state.lastTime) time = state.lastTime + 1;
        state.lastTime = time;
        long sequence = clock == PyNone.NONE ? state.random.nextLong() & 0x3fff
                : Convert.toLong(ctx, clock, "uuid1", 2);
        Object place = node == PyNone.NONE ? (Object) state.node : node;
        PyTuple fields = new PyTuple(time & 0xffff_ffffL, time >>> 32 & 0xffff, time >>> 48 & 0x0fff,
                sequence >> 8 & 0x3f, sequence & 0xff, place);
        return CallOps.call(ctx, UUID, new Object[] {fields, 1L}, new String[] {"fields", "version"});
    }

    private static Object named(Ctx ctx, Object namespace, Object name, String algorithm, int version) {
        byte[] space = BytesView.bytes(AttrOps.get(ctx, namespace, "bytes"));
        byte[] text = Str.isText(name) ? Codecs.encode(ctx, Str.of(Str.text(name)), "utf-8", "strict").value
                : BytesView.bytesOrNull(name);
        if (text == null) throw Errors.typeError("can't concat " + Types.nameOf(name) + " to bytes");
        ctx.work(3L * text.length);
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            digest.update(space);
            return PyUuid.of(ctx, digest.digest(text), version);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Generate a UUID from the MD5 hash of a namespace UUID and a name. */
    @Py("uuid3(namespace, name) -> UUID")
    static Object uuid3(Ctx ctx, Object namespace, Object name) {
        return named(ctx, namespace, name, "MD5", 3);
    }

    /** Generate a random UUID. */
    @Py("uuid4() -> UUID")
    static Object uuid4(Ctx ctx) {
        byte[] bytes = new byte[16];
        state(ctx).random.nextBytes(bytes);
        return PyUuid.of(ctx, bytes, 4);
    }

    /** Generate a UUID from the SHA-1 hash of a namespace UUID and a name. */
    @Py("uuid5(namespace, name) -> UUID")
    static Object uuid5(Ctx ctx, Object namespace, Object name) {
        return named(ctx, namespace, name, "SHA-1", 5);
    }
}
