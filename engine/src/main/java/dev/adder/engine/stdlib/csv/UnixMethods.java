package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;

/** The settings of {@code csv.unix_dialect}. */
@PyType("unix_dialect")
final class UnixMethods {
    @PyValue("delimiter") static final String DELIMITER = ",";
    @PyValue("quotechar") static final String QUOTE = "\"";
    @PyValue("doublequote") static final boolean DOUBLE_QUOTE = true;
    @PyValue("skipinitialspace") static final boolean SKIP_SPACE = false;
    @PyValue("lineterminator") static final String LINE_TERMINATOR = "\n";
    @PyValue("quoting") static final int QUOTING = CsvTypes.ALL;

    private UnixMethods() {}
}
