package dev.adder.engine.stdlib.os;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;

/** The exit codes of {@code os}. */
@PyModule("os")
final class OsExitCodes {
    @PyValue("EX_USAGE") static final int EX_USAGE = 64;
    @PyValue("EX_DATAERR") static final int EX_DATAERR = 65;
    @PyValue("EX_NOINPUT") static final int EX_NOINPUT = 66;
    @PyValue("EX_NOUSER") static final int EX_NOUSER = 67;
    @PyValue("EX_NOHOST") static final int EX_NOHOST = 68;
    @PyValue("EX_UNAVAILABLE") static final int EX_UNAVAILABLE = 69;
    @PyValue("EX_SOFTWARE") static final int EX_SOFTWARE = 70;
    @PyValue("EX_OSERR") static final int EX_OSERR = 71;
    @PyValue("EX_OSFILE") static final int EX_OSFILE = 72;
    @PyValue("EX_CANTCREAT") static final int EX_CANTCREAT = 73;
    @PyValue("EX_IOERR") static final int EX_IOERR = 74;
    @PyValue("EX_TEMPFAIL") static final int EX_TEMPFAIL = 75;
    @PyValue("EX_PROTOCOL") static final int EX_PROTOCOL = 76;
    @PyValue("EX_NOPERM") static final int EX_NOPERM = 77;
    @PyValue("EX_CONFIG") static final int EX_CONFIG = 78;

    private OsExitCodes() {}
}
