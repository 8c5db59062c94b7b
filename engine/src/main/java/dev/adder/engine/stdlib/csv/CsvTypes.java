package dev.adder.engine.stdlib.csv;

import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.Types;

/** The classes of {@code csv}. */
final class CsvTypes {
    static final int MINIMAL = 0;
    static final int ALL = 1;
    static final int NON_NUMERIC = 2;
    static final int NONE = 3;
    static final int STRINGS = 4;
    static final int NOT_NULL = 5;

    static final PyClass ERROR = PyClass.builtin("_csv", "Error", false, Exceptions.EXCEPTION).inC().seal();
    /** The settings of a reader or writer, checked. */
    static final PyClass PARSED_DIALECT = closed("Dialect", ParsedDialectMethodsTable.INSTANCE);
    static final PyClass READER = closed("reader", ReaderMethodsTable.INSTANCE);
    static final PyClass WRITER = closed("writer", WriterMethodsTable.INSTANCE);

    static final PyClass DIALECT = open("Dialect", DialectMethodsTable.INSTANCE, Types.OBJECT);
    static final PyClass EXCEL = open("excel", ExcelMethodsTable.INSTANCE, DIALECT);
    static final PyClass EXCEL_TAB = open("excel_tab", ExcelTabMethodsTable.INSTANCE, EXCEL);
    static final PyClass UNIX = open("unix_dialect", UnixMethodsTable.INSTANCE, DIALECT);
    static final PyClass SNIFFER = open("Sniffer", SnifferMethodsTable.INSTANCE, Types.OBJECT);
    static final PyClass DICT_READER = ownLayout("DictReader", DictReaderMethodsTable.INSTANCE);
    static final PyClass DICT_WRITER = ownLayout("DictWriter", DictWriterMethodsTable.INSTANCE);

    private CsvTypes() {}

    private static PyClass closed(String name, Dispatch methods) {
        PyClass cls = PyClass.builtin("_csv", name, methods).inC();
        cls.canBeBase = false;
        return cls;
    }

    private static PyClass open(String name, Dispatch methods, PyClass base) {
        PyClass cls = PyClass.builtin("csv", name, false, base);
        cls.hasDict = true;
        return cls.install(methods);
    }

    private static PyClass ownLayout(String name, Dispatch methods) {
        PyClass cls = PyClass.builtin("csv", name, methods);
        cls.hasDict = true;
        return cls;
    }

    static PyException error(String message) {
        return Errors.of(ERROR, message);
    }
}
