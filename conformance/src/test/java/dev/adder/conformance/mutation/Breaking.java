package dev.adder.conformance.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Loads the engine anew, with a {@link Switch} in each method that is to be broken. A wrong result is the negation of a
 * boolean, one more than a number, the text {@code broken}, None, or null, and nothing done for a method without one.
 */
final class Breaking extends ClassLoader {
    private static final ClassDesc SWITCH = ClassDesc.of("dev.adder.conformance.mutation.Switch");
    private static final ClassDesc NONE = ClassDesc.of("dev.adder.engine.value.PyNone");
    private static final MethodTypeDesc ENTERED =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int);

    /**
     * A method that can be broken.
     *
     * @param name its class without the package of the engine, its name and the classes of its parameters
     * @param trivial whether it only gives what it has or does nothing, so that a wrong result may be the right one
     */
    record Method(String name, boolean trivial) {}

    final List<Method> methods = new ArrayList<>();
    private final ClassLoader from;
    private final Predicate<String> packages;

    /** Breaks what is in the packages of the engine that are chosen by their name, such as {@code ops}. */
    Breaking(ClassLoader parent, Predicate<String> packages) {
        super(parent);
        this.from = parent;
        this.packages = packages;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("dev.adder.") || name.startsWith("dev.adder.conformance.mutation.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) return loaded;
            byte[] bytes = changed(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = from.getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) throw new ClassNotFoundException(name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] changed(String name) throws ClassNotFoundException {
        byte[] bytes = bytes(name);
        String start = "dev.adder.engine.";
        if (!name.startsWith(start)) return bytes;
        String own = name.substring(start.length());
        if (own.indexOf('.') < 0) return bytes;
        String folder = own.substring(0, own.lastIndexOf('.'));
        if (!packages.test(folder) || own.endsWith("Table")) return bytes;
        Predicate<String> chosen = m -> true;
        if (!folder.equals("ops")) {
            Set<String> declared = declared(name);
            if (declared.isEmpty()) return bytes;
            chosen = declared::contains;
        }
        ClassFile file = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(from)));
        ClassModel model = file.parse(bytes);
        Predicate<String> wanted = chosen;
        return file.transformClass(model, (builder, element) -> change(own, builder, element, wanted));
    }

    /** The methods of a class that its table of declarations calls. */
    private Set<String> declared(String name) {
        Set<String> declared = new HashSet<>();
        ClassModel table;
        try {
            table = ClassFile.of().parse(bytes(name + "Table"));
        } catch (ClassNotFoundException e) {
            return declared;
        }
        String owner = name.replace('.', '/');
        for (MethodModel m : table.methods()) {
            m.code().ifPresent(code -> code.forEach(each -> {
                if (each instanceof InvokeInstruction call && call.owner().asInternalName().equals(owner)) {
                    declared.add(call.name().stringValue() + call.type().stringValue());
                }
            }));
        }
        return declared;
    }

    private void change(String own, ClassBuilder builder, ClassElement element, Predicate<String> wanted) {
        if (!(element instanceof MethodModel method) || method.code().isEmpty()
                || method.methodName().stringValue().matches("<.*|lambda\\$.*|\\$.*|access\\$.*")
                || method.flags().has(AccessFlag.SYNTHETIC)
                || generated(method)
                || !wanted.test(method.methodName().stringValue() + method.methodType().stringValue())) {
            builder.with(element);
            return;
        }
        CodeModel code = method.code().orElseThrow();
        boolean trivial = trivial(code);
        if (trivial && own.startsWith("ops.")) {
            builder.with(element);
            return;
        }
        int number = methods.size() * 2;
        methods.add(new Method(own + "." + method.methodName().stringValue() + "("
                + String.join(", ", method.methodTypeSymbol().parameterList().stream().map(ClassDesc::displayName)
                        .toList())
                + ")", trivial));
        ClassDesc type = method.methodTypeSymbol().returnType();
        builder.transformMethod(method, (mb, part) -> {
            if (part instanceof CodeModel c) mb.transformCode(c, new Change(number, type));
            else
                mb.with(part);
        });
    }

    /** Whether javac made the method of a record or an enum. */
    private static boolean generated(MethodModel method) {
        String name = method.methodName().stringValue();
        return switch (name) {
            case "values", "valueOf" -> method.flags().has(AccessFlag.STATIC)
                    && method.parent().orElseThrow().superclass().orElseThrow().asInternalName().equals(
                            "java/lang/Enum");
            case "equals", "hashCode", "toString" ->
                method.parent().orElseThrow().superclass().orElseThrow().asInternalName().equals("java/lang/Record");
            default -> false;
        };
    }

    /** Whether the method calls nothing and decides nothing. */
    private static boolean trivial(CodeModel code) {
        int count = 0;
        for (CodeElement each : code) {
            if (!(each instanceof Instruction i)) continue;
            count++;
            switch (i.opcode().kind()) {
                case INVOKE, INVOKE_DYNAMIC, BRANCH, LOOKUP_SWITCH, TABLE_SWITCH, NEW_OBJECT -> {
                    return false;
                }
                default -> {}
            }
        }
        return count <= 8;
    }

    /** Puts the switch into one method. */
    private record Change(int number, ClassDesc type) implements CodeTransform {
        private boolean numeric() {
            return type.isPrimitive() && !type.equals(ConstantDescs.CD_void);
        }

        @Override
        public void atStart(CodeBuilder code) {
            code.loadConstant(number).invokestatic(SWITCH, "entered", ENTERED);
            if (numeric()) {
                code.pop();
                return;
            }
            Label right = code.newLabel();
            code.ifeq(right);
            if (type.equals(ConstantDescs.CD_void)) {
                code.return_();
            } else {
                if (type.equals(ConstantDescs.CD_String)) code.loadConstant("broken");
                else if (type.equals(ConstantDescs.CD_Object)) code.getstatic(NONE, "NONE", NONE);
                else
                    code.aconst_null();
                code.areturn();
            }
            code.labelBinding(right);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement each) {
            if (each instanceof ReturnInstruction back && numeric() && back.opcode() != Opcode.RETURN) {
                ClassDesc as = type.equals(ConstantDescs.CD_boolean) || type.equals(ConstantDescs.CD_long)
                        || type.equals(ConstantDescs.CD_double) ? type : ConstantDescs.CD_int;
                if (!type.equals(ConstantDescs.CD_float)) {
                    code.loadConstant(number).invokestatic(SWITCH, "result",
                            MethodTypeDesc.of(as, as, ConstantDescs.CD_int));
                }
                if (type.equals(ConstantDescs.CD_char)) code.i2c();
            }
            code.with(each);
        }
    }
}
