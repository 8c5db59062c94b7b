package dev.adder.engine.builtin;

import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together {@code object}, {@code type}, functions, descriptors and exceptions, and the builtin functions. */
final class ObjectTypes {
    private static final List<Dispatch> FUNCTIONS = List.of(BuiltinsModuleTable.INSTANCE, NumberBuiltinsTable.INSTANCE,
            IterableBuiltinsTable.INSTANCE, ClassBuiltinsTable.INSTANCE);

    private ObjectTypes() {}

    static void install() {
        Types.OBJECT.install(ObjectMethodsTable.INSTANCE);
        Types.TYPE.install(TypeMethodsTable.INSTANCE).install(TypeAttributesTable.INSTANCE);
        Types.NONE.install(NoneMethodsTable.INSTANCE);
        Types.ELLIPSIS.install(EllipsisMethodsTable.INSTANCE);
        Types.NOT_IMPLEMENTED.install(NotImplementedMethodsTable.INSTANCE);
        Types.FUNCTION.install(FunctionMethodsTable.INSTANCE);
        installCallables();
        installOthers();
        ExceptionTypes.install();
    }

    private static void installCallables() {
        Types.METHOD.install(MethodMethodsTable.INSTANCE);
        Types.BUILTIN_FUNCTION.install(BuiltinMethodsTable.INSTANCE);
        Types.METHOD_DESCRIPTOR.install(MethodDescriptorMethodsTable.INSTANCE);
        Types.WRAPPER_DESCRIPTOR.install(MethodDescriptorMethodsTable.INSTANCE);
        Types.METHOD_WRAPPER.install(BuiltinMethodsTable.INSTANCE);
        Types.GETSET_DESCRIPTOR.install(GetSetMethodsTable.INSTANCE);
        Types.MEMBER_DESCRIPTOR.install(MemberMethodsTable.INSTANCE);
        Types.PROPERTY.install(PropertyMethodsTable.INSTANCE);
        Types.STATIC_METHOD.install(StaticMethodMethodsTable.INSTANCE);
        Types.CLASS_METHOD.install(ClassMethodMethodsTable.INSTANCE);
        Types.SUPER.install(SuperMethodsTable.INSTANCE);
    }

    private static void installOthers() {
        Types.MODULE.install(ModuleMethodsTable.INSTANCE);
        Types.MAPPING_PROXY.install(MappingProxyMethodsTable.INSTANCE);
        Types.CELL.install(CellMethodsTable.INSTANCE);
        ContainerTypes.unhashable(Types.CELL);
        Types.CODE.install(CodeMethodsTable.INSTANCE);
        Types.FRAME.install(FrameMethodsTable.INSTANCE);
        Types.TRACEBACK.install(TracebackMethodsTable.INSTANCE);
        Types.GENERIC_ALIAS.install(GenericAliasMethodsTable.INSTANCE);
        Types.UNION.install(UnionMethodsTable.INSTANCE);
        Types.GENERATOR.install(GeneratorMethodsTable.INSTANCE);
        Types.COROUTINE.install(CoroutineMethodsTable.INSTANCE);
        Types.ASYNC_GENERATOR.install(AsyncGeneratorMethodsTable.INSTANCE);
    }

    /** Builtin names that are not the names of exceptions. */
    static Map<String, Object> names() {
        Map<String, Object> names = new HashMap<>();
        for (Dispatch table : FUNCTIONS) {
            for (Declaration d : table.all()) {
                PyBuiltin function = table.function(d);
                names.put(d.name(), function);
            }
        }
        names.put("object", Types.OBJECT);
        names.put("type", Types.TYPE);
        names.put("property", Types.PROPERTY);
        names.put("staticmethod", Types.STATIC_METHOD);
        names.put("classmethod", Types.CLASS_METHOD);
        names.put("super", Types.SUPER);
        names.put("Ellipsis", PySingleton.ELLIPSIS);
        names.put("NotImplemented", PySingleton.NOT_IMPLEMENTED);
        names.put("__debug__", true);
        return names;
    }
}
