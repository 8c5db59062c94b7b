package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;

/** The settings of {@code csv.excel}. */
@PyType("excel")
final class ExcelMethods {
    @PyValue("delimiter") static final String DELIMITER = ",";
    @PyValue("quotechar") static final String QUOTE = "\"";
    @PyValue("doublequote") static final boolean DOUBLE_QUOTE = true;
    @PyValue("skipinitialspace") static final boolean SKIP_SPACE = false;
    @PyValue("lineterminator") static final String LINE_TERMINATOR = "\r\n";
    @PyValue("quoting") static final int QUOTING = CsvTypes.MINIMAL;

    private ExcelMethods() {}
}
