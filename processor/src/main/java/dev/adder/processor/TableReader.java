package dev.adder.processor;

import dev.adder.processor.SignatureParser.NamedType;
import dev.adder.processor.Table.Accessor;
import dev.adder.processor.Table.Binding;
import dev.adder.processor.Table.Function;
import dev.adder.processor.Table.Member;
import dev.adder.processor.Table.Property;
import dev.adder.processor.Table.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads one declaring class into a {@link Table} and reports, at the member, whatever breaks a rule. */
final class TableReader {
    private final Elements elements;
    private final Types types;
    private final Problems problems;
    private final TypeElement owner;
    private final boolean type;
    private final Map<String, Accessor> setters = new LinkedHashMap<>();
    private final Map<String, Element> setterElements = new HashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    TableReader(ProcessingEnvironment environment, Problems problems, TypeElement owner, boolean type) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.problems = problems;
        this.owner = owner;
        this.type = type;
    }

    Table read() {
        for (Element element : owner.getEnclosedElements()) {
            readSetter(element);
        }
        for (Element element : owner.getEnclosedElements()) {
            readMember(element);
        }
        setterElements.forEach((name, element) -> problems.report(element,
                "@PySetter(\"" + name + "\") has no @PyProperty of that name"));
        String pythonName = Annotations.value(owner, type ? Names.PY_TYPE : Names.PY_MODULE);
        return new Table(elements.getPackageOf(owner).getQualifiedName().toString(),
                owner.getSimpleName().toString(), pythonName == null ? "" : pythonName, type, members);
    }

    private void readMember(Element element) {
        String signature = Annotations.value(element, Names.PY);
        String property = Annotations.value(element, Names.PY_PROPERTY);
        String value = Annotations.value(element, Names.PY_VALUE);
        try {
            if (signature != null) {
                readFunction((ExecutableElement) element, signature);
            } else if (property != null) {
                readProperty((ExecutableElement) element, property);
            } else if (value != null) {
                readValue(element, value);
            }
        } catch (SignatureException e) {
            problems.report(element, "signature does not parse: " + e.getMessage());
        }
    }

    private void readFunction(ExecutableElement method, String text) throws SignatureException {
        Signature signature = SignatureParser.parse(text);
        List<String> overloads = new ArrayList<>();
        for (String overload : Annotations.strings(method, Names.PY, "overloads")) {
            Signature parsed = SignatureParser.parse(overload);
            if (!parsed.name().equals(signature.name())) {
                problems.report(method, "overload '" + parsed.name() + "' must have the name '" + signature.name()
                        + "'");
            }
            overloads.add(parsed.text());
        }
        addName(method, signature.name());
        if (!checkMethod(method) || unresolved(method)) {
            return;
        }
        Function function = new Function(signature, overloads, binding(signature), method.getSimpleName().toString(),
                parameterTypes(method), JavaType.of(method.getReturnType()), requiredDoc(method));
        checkResult(method, method.getReturnType(), false);
        new FunctionChecker(problems, method, function).check();
        members.add(function);
    }

    private Binding binding(Signature signature) {
        if (!type) {
            return Binding.FUNCTION;
        }
        String first = signature.positionalCount() == 0 ? "" : signature.parameters().getFirst().name();
        return switch (first) {
            case "self" -> Binding.METHOD;
            case "cls" -> Binding.CLASS_METHOD;
            default -> Binding.STATIC_METHOD;
        };
    }

    private void readProperty(ExecutableElement method, String text) throws SignatureException {
        NamedType named = SignatureParser.parseNamed(text);
        addName(method, named.name());
        Element setterElement = setterElements.remove(named.name());
        if (!type) {
            problems.report(method, "only a @PyType class can have a @PyProperty");
        }
        if (!checkMethod(method) || unresolved(method)) {
            return;
        }
        List<JavaType> parameters = parameterTypes(method);
        if (parameters.size() != 1) {
            problems.report(method, "a property getter takes (Ctx, self)");
            return;
        }
        checkSelf(method, parameters.getFirst());
        checkResult(method, method.getReturnType(), true);
        JavaType result = JavaType.of(method.getReturnType());
        if (result.kind() == JavaType.Kind.VOID) {
            problems.report(method, "a property getter returns a value");
        }
        Accessor getter = new Accessor(method.getSimpleName().toString(), parameters.getFirst(), result);
        Accessor setter = setterElement == null ? null : setters.get(named.name());
        members.add(new Property(named.name(), pythonType(named, result), getter, setter, requiredDoc(method)));
    }

    private void readSetter(Element element) {
        String name = Annotations.value(element, Names.PY_SETTER);
        if (name == null || !(element instanceof ExecutableElement method)) {
            return;
        }
        if (setterElements.put(name, method) != null) {
            problems.report(method, "duplicate setter '" + name + "'");
        }
        if (!checkMethod(method) || unresolved(method)) {
            return;
        }
        List<JavaType> parameters = parameterTypes(method);
        if (parameters.size() != 2 || JavaType.of(method.getReturnType()).kind() != JavaType.Kind.VOID) {
            problems.report(method, "a property setter takes (Ctx, self, value) and returns void");
            return;
        }
        checkSelf(method, parameters.getFirst());
        JavaType value = parameters.getLast();
        if (!value.legalParameter() || value.kind() == JavaType.Kind.OBJECT && value.nullable()) {
            problems.report(method, "unsupported Java type of the new value");
        }
        setters.put(name, new Accessor(method.getSimpleName().toString(), parameters.getFirst(), value));
    }

    private void readValue(Element element, String text) throws SignatureException {
        NamedType named = SignatureParser.parseNamed(text);
        addName(element, named.name());
        TypeMirror javaType = element.asType();
        if (element instanceof ExecutableElement method) {
            if (!checkMethod(method) || unresolved(method)) {
                return;
            }
            if (!parameterTypes(method).isEmpty()) {
                problems.report(method, "a @PyValue method takes the Ctx alone");
            }
            javaType = method.getReturnType();
        } else if (!element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))
                || element.getModifiers().contains(Modifier.PRIVATE)) {
            problems.report(element, "a @PyValue field must be static final and not private");
        }
        JavaType result = JavaType.of(javaType);
        if (result.kind() == JavaType.Kind.UNRESOLVED) {
            problems.giveUp();
            return;
        }
        checkResult(element, javaType, false);
        if (result.kind() == JavaType.Kind.VOID) {
            problems.report(element, "a @PyValue method returns a value");
        }
        members.add(new Value(named.name(), pythonType(named, result), element.getSimpleName().toString(),
                element instanceof ExecutableElement, result, doc(element)));
    }

    private static @Nullable String pythonType(NamedType named, JavaType javaType) {
        return named.type() != null ? named.type() : javaType.pythonName();
    }

    private void addName(Element element, String name) {
        if (!names.add(name)) {
            problems.report(element, "duplicate name '" + name + "'");
        }
    }

    /** The rules for any declared method; false if its parameters are not worth reading. */
    private boolean checkMethod(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (!modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.PRIVATE)) {
            problems.report(method, "a declared method must be static and not private");
        }
        if (!method.getTypeParameters().isEmpty()) {
            problems.report(method, "a declared method must not be generic");
        }
        if (method.getThrownTypes().stream().anyMatch(this::isChecked)) {
            problems.report(method, "a declared method must not throw checked exceptions");
        }
        List<? extends VariableElement> parameters = method.getParameters();
        if (!parameters.isEmpty()) {
            JavaType first = JavaType.of(parameters.getFirst().asType());
            if (first.kind() == JavaType.Kind.UNRESOLVED || first.is(Names.CTX)) {
                return true;
            }
        }
        problems.report(method, "the first Java parameter must be the Ctx");
        return false;
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isSubtype(thrown, "java.lang.RuntimeException") && !isSubtype(thrown, "java.lang.Error");
    }

    private boolean isSubtype(TypeMirror type, String superclass) {
        TypeElement element = elements.getTypeElement(superclass);
        return element != null && types.isSubtype(type, element.asType());
    }

    private boolean unresolved(ExecutableElement method) {
        boolean unresolved = JavaType.of(method.getReturnType()).kind() == JavaType.Kind.UNRESOLVED
                || method.getParameters().stream()
                        .anyMatch(p -> JavaType.of(p.asType()).kind() == JavaType.Kind.UNRESOLVED);
        if (unresolved) {
            problems.giveUp();
        }
        return unresolved;
    }

    /** The types after the Ctx. */
    private static List<JavaType> parameterTypes(ExecutableElement method) {
        return method.getParameters().stream().skip(1).map(p -> JavaType.of(p.asType())).toList();
    }

    private void checkSelf(Element element, JavaType self) {
        if (!FunctionChecker.legalSelf(self)) {
            problems.report(element, FunctionChecker.ILLEGAL_SELF);
        }
    }

    private void checkResult(Element element, TypeMirror result, boolean mayBeNull) {
        if (!JavaType.legalResult(result)) {
            problems.report(element, "unsupported Java result type " + result);
        } else if (JavaType.of(result).nullable()
                && (!mayBeNull || JavaType.of(result).kind() == JavaType.Kind.STRING)) {
            problems.report(element, "the result must not be @Nullable; None is PyNone.NONE");
        }
    }

    private String requiredDoc(Element element) {
        String doc = doc(element);
        if (doc.isEmpty()) {
            problems.report(element, "a declared function or property needs Javadoc: it is the Python docstring");
        }
        return doc;
    }

    private String doc(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : DocText.of(comment);
    }
}
