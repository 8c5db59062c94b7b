package dev.adder.engine.stdlib.digest;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Str;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The digests by name. */
final class Algorithms {
    static final List<String> GUARANTEED = List.of("sha1", "sha384", "blake2s", "sha3_384", "sha3_256", "sha3_512",
            "sha224", "shake_256", "blake2b", "sha512", "sha256", "md5", "shake_128", "sha3_224");
    static final List<String> AVAILABLE = List.of("sha512_224", "sha512_256");

    private Algorithms() {}

    /** The usual name of an algorithm, or null when there is none of that name. */
    static @Nullable String usual(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = switch (lower) {
            case "sha-1", "ssl3-sha1" -> "sha1";
            case "ssl3-md5" -> "md5";
            case "sha-224", "sha2-224", "sha2_224" -> "sha224";
            case "sha-256", "sha2-256", "sha2_256" -> "sha256";
            case "sha-384", "sha2-384", "sha2_384" -> "sha384";
            case "sha-512", "sha2-512", "sha2_512" -> "sha512";
            case "sha512-224", "sha-512/224", "sha2-512/224" -> "sha512_224";
            case "sha512-256", "sha-512/256", "sha2-512/256" -> "sha512_256";
            case "sha3-224" -> "sha3_224";
            case "sha3-256" -> "sha3_256";
            case "sha3-384" -> "sha3_384";
            case "sha3-512" -> "sha3_512";
            case "shake128", "shake-128" -> "shake_128";
            case "shake256", "shake-256" -> "shake_256";
            default -> lower;
        };
        return GUARANTEED.contains(plain) || AVAILABLE.contains(plain) ? plain : null;
    }

    /** A new digest of a usual name. */
    static Hashing start(String name) {
        return switch (name) {
            case "md5" -> JdkHashing.of("MD5", 64);
            case "sha1" -> JdkHashing.of("SHA-1", 64);
            case "sha224" -> JdkHashing.of("SHA-224", 64);
            case "sha256" -> JdkHashing.of("SHA-256", 64);
            case "sha384" -> JdkHashing.of("SHA-384", 128);
            case "sha512" -> JdkHashing.of("SHA-512", 128);
            case "sha512_224" -> JdkHashing.of("SHA-512/224", 128);
            case "sha512_256" -> JdkHashing.of("SHA-512/256", 128);
            case "sha3_224" -> new Keccak(144, 28, 6);
            case "sha3_256" -> new Keccak(136, 32, 6);
            case "sha3_384" -> new Keccak(104, 48, 6);
            case "sha3_512" -> new Keccak(72, 64, 6);
            case "shake_128" -> new Keccak(168, 0, 0x1f);
            case "shake_256" -> new Keccak(136, 0, 0x1f);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static PyException unsupported(String name) {
        return Errors.valueError("unsupported hash type " + name);
    }

    /** Bytes to be digested, with the errors that digests have for anything else. */
    static byte[] input(Object data) {
        if (Str.isText(data)) throw Errors.typeError("Strings must be encoded before hashing");
        byte[] bytes = BytesView.bytesOrNull(data);
        if (bytes == null) throw Errors.typeError("object supporting the buffer API required");
        return bytes;
    }

    /** Digests bytes, which takes time by their number. */
    static void update(Ctx ctx, Hashing hashing, byte[] bytes) {
        for (int at = 0; at < bytes.length; at += 1 << 16) {
            int n = Math.min(1 << 16, bytes.length - at);
            ctx.tick(1 + (n >> 4));
            hashing.update(bytes, at, n);
        }
    }
}
