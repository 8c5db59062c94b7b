package dev.adder.processor;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A Java type as far as declarations know it.
 *
 * @param qualifiedName the class for {@link Kind#VALUE}, else empty
 */
record JavaType(Kind kind, boolean nullable, String qualifiedName) {
    /** The conversions there are. {@code UNRESOLVED} is javac's to report, {@code OTHER} is ours. */
    enum Kind {
        VOID, OBJECT, LONG, INT, DOUBLE, BOOLEAN, STRING, VALUE, ARRAY, UNRESOLVED, OTHER
    }

    private static final Set<String> BOXED = Set.of("java.lang.Long", "java.lang.Double", "java.lang.Boolean",
            "java.math.BigInteger");

    static JavaType of(TypeMirror type) {
        boolean nullable = isNullable(type.getAnnotationMirrors());
        return switch (type.getKind()) {
            case VOID -> plain(Kind.VOID);
            case LONG -> plain(Kind.LONG);
            case INT -> plain(Kind.INT);
            case DOUBLE -> plain(Kind.DOUBLE);
            case BOOLEAN -> plain(Kind.BOOLEAN);
            case ERROR -> plain(Kind.UNRESOLVED);
            case ARRAY -> of(((ArrayType) type).getComponentType()).kind() == Kind.OBJECT
                    ? new JavaType(Kind.ARRAY, nullable, "") : plain(Kind.OTHER);
            case DECLARED -> declared((DeclaredType) type, nullable);
            default -> plain(Kind.OTHER);
        };
    }

    boolean is(String name) {
        return kind == Kind.VALUE && qualifiedName.equals(name);
    }

    boolean primitive() {
        return switch (kind) {
            case LONG, INT, DOUBLE, BOOLEAN -> true;
            default -> false;
        };
    }

    boolean legalParameter() {
        return primitive() || kind == Kind.OBJECT || kind == Kind.STRING || kind == Kind.VALUE;
    }

    /** Results may also be boxed numbers: they are Python values as they are. */
    static boolean legalResult(TypeMirror type) {
        JavaType javaType = of(type);
        return javaType.legalParameter() || javaType.kind() == Kind.VOID || BOXED.contains(erasedName(type));
    }

    /** What Python calls the type, or null where Java does not say. */
    @Nullable
    String pythonName() {
        return switch (kind) {
            case LONG, INT -> "int";
            case DOUBLE -> "float";
            case BOOLEAN -> "bool";
            case STRING -> nullable ? null : "str";
            default -> null;
        };
    }

    private static JavaType declared(DeclaredType type, boolean nullable) {
        String name = erasedName(type);
        if (name.equals("java.lang.Object")) {
            return new JavaType(Kind.OBJECT, nullable, "");
        }
        if (name.equals("java.lang.String")) {
            return new JavaType(Kind.STRING, nullable, "");
        }
        if (name.startsWith(Names.ROOT) && type.getTypeArguments().isEmpty()) {
            return new JavaType(Kind.VALUE, nullable, name);
        }
        return plain(Kind.OTHER);
    }

    private static String erasedName(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString() : "";
    }

    private static JavaType plain(Kind kind) {
        return new JavaType(kind, false, "");
    }

    private static boolean isNullable(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
