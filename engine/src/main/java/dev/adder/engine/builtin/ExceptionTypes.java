package dev.adder.engine.builtin;

import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Types;

/** Gives the builtin exceptions their methods and fields. */
final class ExceptionTypes {
    private ExceptionTypes() {}

    static void install() {
        Types.BASE_EXCEPTION.install(ExceptionMethodsTable.INSTANCE);
        Exceptions.KEY_ERROR.install(KeyErrorMethodsTable.INSTANCE);
        Exceptions.STOP_ITERATION.install(StopIterationMethodsTable.INSTANCE);
        Exceptions.SYSTEM_EXIT.install(SystemExitMethodsTable.INSTANCE);
        Exceptions.OS_ERROR.install(OSErrorMethodsTable.INSTANCE);
        Exceptions.SYNTAX_ERROR.install(SyntaxErrorMethodsTable.INSTANCE);
        Exceptions.IMPORT_ERROR.install(ImportErrorMethodsTable.INSTANCE);
        Exceptions.NAME_ERROR.install(NameErrorMethodsTable.INSTANCE);
        Exceptions.ATTRIBUTE_ERROR.install(AttributeErrorMethodsTable.INSTANCE);
        Exceptions.UNICODE_DECODE_ERROR.install(UnicodeDecodeErrorMethodsTable.INSTANCE);
        Exceptions.UNICODE_ENCODE_ERROR.install(UnicodeEncodeErrorMethodsTable.INSTANCE);
        Exceptions.UNICODE_TRANSLATE_ERROR.install(UnicodeTranslateErrorMethodsTable.INSTANCE);
        Exceptions.BASE_EXCEPTION_GROUP.install(ExceptionGroupMethodsTable.INSTANCE);
    }
}
