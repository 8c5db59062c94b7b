package dev.adder.engine.stdlib.random;

import dev.adder.engine.run.Ctx;
import java.math.BigInteger;

/** The generators of a run that nobody gave a seed: each gets the next of a row that the run's own seed starts. */
final class RandomSeeds {
    private long counter;
    private final PyRandom shared;

    private RandomSeeds(Ctx ctx) {
        counter = ctx.run.world.seed();
        shared = new PyRandom(PyRandom.TYPE);
        shared.twister.seed(draw());
    }

    private static RandomSeeds of(Ctx ctx) {
        return ctx.run.state(RandomSeeds.class, () -> new RandomSeeds(ctx));
    }

    private BigInteger draw() {
        long high = mix(counter += 0x9E3779B97F4A7C15L);
        long low = mix(counter += 0x9E3779B97F4A7C15L);
        return new BigInteger(Long.toUnsignedString(high)).shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(low)));
    }

    private static long mix(long x) {
        long y = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        y = (y ^ y >>> 27) * 0x94D049BB133111EBL;
        return y ^ y >>> 31;
    }

    static BigInteger next(Ctx ctx) {
        return of(ctx).draw();
    }

    /** The generator behind the module's functions. */
    static PyRandom shared(Ctx ctx) {
        return of(ctx).shared;
    }
}
