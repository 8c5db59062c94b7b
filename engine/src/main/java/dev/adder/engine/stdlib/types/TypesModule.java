package dev.adder.engine.stdlib.types;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Types;

/** The module {@code types}: classes. */
@PyModule("types")
final class TypesModule {
    @PyValue("FunctionType") static final PyClass FUNCTION = Types.FUNCTION;

    @PyValue("LambdaType") static final PyClass LAMBDA = Types.FUNCTION;

    @PyValue("CodeType") static final PyClass CODE = Types.CODE;

    @PyValue("MappingProxyType") static final PyClass MAPPING_PROXY = Types.MAPPING_PROXY;

    @PyValue("SimpleNamespace") static final PyClass NAMESPACE = LanguageTypes.NAMESPACE;

    @PyValue("CellType") static final PyClass CELL = Types.CELL;

    @PyValue("GeneratorType") static final PyClass GENERATOR = Types.GENERATOR;

    @PyValue("CoroutineType") static final PyClass COROUTINE = Types.COROUTINE;

    @PyValue("AsyncGeneratorType") static final PyClass ASYNC_GENERATOR = Types.ASYNC_GENERATOR;

    @PyValue("MethodType") static final PyClass METHOD = Types.METHOD;

    @PyValue("BuiltinFunctionType") static final PyClass BUILTIN_FUNCTION = Types.BUILTIN_FUNCTION;

    @PyValue("BuiltinMethodType") static final PyClass BUILTIN_METHOD = Types.BUILTIN_FUNCTION;

    @PyValue("WrapperDescriptorType") static final PyClass WRAPPER_DESCRIPTOR = Types.WRAPPER_DESCRIPTOR;

    @PyValue("MethodWrapperType") static final PyClass METHOD_WRAPPER = Types.METHOD_WRAPPER;

    @PyValue("MethodDescriptorType") static final PyClass METHOD_DESCRIPTOR = Types.METHOD_DESCRIPTOR;

    @PyValue("ClassMethodDescriptorType") static final PyClass CLASS_METHOD_DESCRIPTOR = Types.CLASS_METHOD;

    @PyValue("ModuleType") static final PyClass MODULE = Types.MODULE;

    @PyValue("TracebackType") static final PyClass TRACEBACK = Types.TRACEBACK;

    @PyValue("FrameType") static final PyClass FRAME = Types.FRAME;

    @PyValue("GetSetDescriptorType") static final PyClass GETSET_DESCRIPTOR = Types.GETSET_DESCRIPTOR;

    @PyValue("MemberDescriptorType") static final PyClass MEMBER_DESCRIPTOR = Types.MEMBER_DESCRIPTOR;

    @PyValue("DynamicClassAttribute") static final PyClass CLASS_ATTRIBUTE = LanguageTypes.CLASS_ATTRIBUTE;

    @PyValue("GenericAlias") static final PyClass GENERIC_ALIAS = Types.GENERIC_ALIAS;

    @PyValue("UnionType") static final PyClass UNION = Types.UNION;

    @PyValue("EllipsisType") static final PyClass ELLIPSIS = Types.ELLIPSIS;

    @PyValue("NoneType") static final PyClass NONE = Types.NONE;

    @PyValue("NotImplementedType") static final PyClass NOT_IMPLEMENTED = Types.NOT_IMPLEMENTED;

    private TypesModule() {}

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("FunctionType", "LambdaType", "CodeType", "MappingProxyType", "SimpleNamespace", "CellType",
                "GeneratorType", "CoroutineType", "AsyncGeneratorType", "MethodType", "BuiltinFunctionType",
                "BuiltinMethodType", "WrapperDescriptorType", "MethodWrapperType", "MethodDescriptorType",
                "ClassMethodDescriptorType", "ModuleType", "TracebackType", "FrameType", "GetSetDescriptorType",
                "MemberDescriptorType", "new_class", "resolve_bases", "prepare_class", "get_original_bases",
                "DynamicClassAttribute", "coroutine", "GenericAlias", "UnionType", "EllipsisType", "NoneType",
                "NotImplementedType");
    }
}
