package dev.adder.engine.stdlib.csv;

import dev.adder.engine.declare.PyType;
import dev.adder.engine.declare.PyValue;

/** The settings of {@code csv.excel_tab}. */
@PyType("excel_tab")
final class ExcelTabMethods {
    @PyValue("delimiter") static final String DELIMITER = "\t";

    private ExcelTabMethods() {}
}
