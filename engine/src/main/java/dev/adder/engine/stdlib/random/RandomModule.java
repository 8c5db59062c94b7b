package dev.adder.engine.stdlib.random;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The module {@code random}: its functions are the methods of one generator of the run. */
@PyModule("random")
final class RandomModule {
    @PyValue("Random") static final PyClass RANDOM = PyRandom.TYPE;

    @PyValue("SystemRandom") static final PyClass SYSTEM_RANDOM = PyRandom.SYSTEM;

    @PyValue("BPF") static final int BITS = 53;
    @PyValue("RECIP_BPF") static final double UNIT = 0x1p-53;
    @PyValue("TWOPI") static final double TWO_PI = 2 * Math.PI;
    @PyValue("LOG4") static final double LOG_4 = 1.3862943611198906;
    @PyValue("NV_MAGICCONST") static final double NORMAL = 1.7155277699214135;
    @PyValue("SG_MAGICCONST") static final double GAMMA = 2.504077396776274;

    private RandomModule() {}

    private static Object method(Ctx ctx, String name) {
        return AttrOps.get(ctx, RandomSeeds.shared(ctx), name);
    }

    /** The generator behind the functions. */
    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("Random", "SystemRandom", "betavariate", "binomialvariate", "choice", "choices", "expovariate",
                "gammavariate", "gauss", "getrandbits", "getstate", "lognormvariate", "normalvariate", "paretovariate",
                "randbytes", "randint", "random", "randrange", "sample", "seed", "setstate", "shuffle", "triangular",
                "uniform", "vonmisesvariate", "weibullvariate");
    }

    @PyValue("_inst")
    static Object shared(Ctx ctx) {
        return RandomSeeds.shared(ctx);
    }

    /** Random.seed of the generator. */
    @PyValue("seed")
    static Object seed(Ctx ctx) {
        return method(ctx, "seed");
    }

    /** Random.random of the generator. */
    @PyValue("random")
    static Object random(Ctx ctx) {
        return method(ctx, "random");
    }

    /** Random.getrandbits of the generator. */
    @PyValue("getrandbits")
    static Object getrandbits(Ctx ctx) {
        return method(ctx, "getrandbits");
    }

    /** Random.randbytes of the generator. */
    @PyValue("randbytes")
    static Object randbytes(Ctx ctx) {
        return method(ctx, "randbytes");
    }

    /** Random.getstate of the generator. */
    @PyValue("getstate")
    static Object getstate(Ctx ctx) {
        return method(ctx, "getstate");
    }

    /** Random.setstate of the generator. */
    @PyValue("setstate")
    static Object setstate(Ctx ctx) {
        return method(ctx, "setstate");
    }

    /** Random.randrange of the generator. */
    @PyValue("randrange")
    static Object randrange(Ctx ctx) {
        return method(ctx, "randrange");
    }

    /** Random.randint of the generator. */
    @PyValue("randint")
    static Object randint(Ctx ctx) {
        return method(ctx, "randint");
    }

    /** Random.choice of the generator. */
    @PyValue("choice")
    static Object choice(Ctx ctx) {
        return method(ctx, "choice");
    }

    /** Random.shuffle of the generator. */
    @PyValue("shuffle")
    static Object shuffle(Ctx ctx) {
        return method(ctx, "shuffle");
    }

    /** Random.sample of the generator. */
    @PyValue("sample")
    static Object sample(Ctx ctx) {
        return method(ctx, "sample");
    }

    /** Random.choices of the generator. */
    @PyValue("choices")
    static Object choices(Ctx ctx) {
        return method(ctx, "choices");
    }

    /** Random.uniform of the generator. */
    @PyValue("uniform")
    static Object uniform(Ctx ctx) {
        return method(ctx, "uniform");
    }

    /** Random.triangular of the generator. */
    @PyValue("triangular")
    static Object triangular(Ctx ctx) {
        return method(ctx, "triangular");
    }

    /** Random.normalvariate of the generator. */
    @PyValue("normalvariate")
    static Object normalvariate(Ctx ctx) {
        return method(ctx, "normalvariate");
    }

    /** Random.gauss of the generator. */
    @PyValue("gauss")
    static Object gauss(Ctx ctx) {
        return method(ctx, "gauss");
    }

    /** Random.lognormvariate of the generator. */
    @PyValue("lognormvariate")
    static Object lognormvariate(Ctx ctx) {
        return method(ctx, "lognormvariate");
    }

    /** Random.expovariate of the generator. */
    @PyValue("expovariate")
    static Object expovariate(Ctx ctx) {
        return method(ctx, "expovariate");
    }

    /** Random.vonmisesvariate of the generator. */
    @PyValue("vonmisesvariate")
    static Object vonmisesvariate(Ctx ctx) {
        return method(ctx, "vonmisesvariate");
    }

    /** Random.gammavariate of the generator. */
    @PyValue("gammavariate")
    static Object gammavariate(Ctx ctx) {
        return method(ctx, "gammavariate");
    }

    /** Random.betavariate of the generator. */
    @PyValue("betavariate")
    static Object betavariate(Ctx ctx) {
        return method(ctx, "betavariate");
    }

    /** Random.paretovariate of the generator. */
    @PyValue("paretovariate")
    static Object paretovariate(Ctx ctx) {
        return method(ctx, "paretovariate");
    }

    /** Random.weibullvariate of the generator. */
    @PyValue("weibullvariate")
    static Object weibullvariate(Ctx ctx) {
        return method(ctx, "weibullvariate");
    }

    /** Random.binomialvariate of the generator. */
    @PyValue("binomialvariate")
    static Object binomialvariate(Ctx ctx) {
        return method(ctx, "binomialvariate");
    }
}
