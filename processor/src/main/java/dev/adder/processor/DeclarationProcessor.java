package dev.adder.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code XTable} for each class {@code X} with {@code @PyType} or {@code @PyModule}. Isolating: a table depends
 * on its class alone. A class with a problem gets no table, only messages.
 */
public final class DeclarationProcessor extends AbstractProcessor {
    /** Called by the compiler. */
    public DeclarationProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Names.PY, Names.PY_TYPE, Names.PY_MODULE, Names.PY_PROPERTY, Names.PY_SETTER, Names.PY_VALUE);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems(processingEnv.getMessager());
        for (TypeElement annotation : annotations) {
            boolean onMember = !isOwner(annotation);
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                if (onMember && !Annotations.has(element.getEnclosingElement(), Names.PY_TYPE)
                        && !Annotations.has(element.getEnclosingElement(), Names.PY_MODULE)) {
                    problems.report(element, "the class of a declaration needs @PyType or @PyModule");
                } else if (!onMember) {
                    processOwner(annotation, (TypeElement) element);
                }
            }
        }
        return true;
    }

    private static boolean isOwner(TypeElement annotation) {
        String name = annotation.getQualifiedName().toString();
        return name.equals(Names.PY_TYPE) || name.equals(Names.PY_MODULE);
    }

    private void processOwner(TypeElement annotation, TypeElement owner) {
        boolean type = annotation.getQualifiedName().contentEquals(Names.PY_TYPE);
        Problems problems = new Problems(processingEnv.getMessager());
        if (Annotations.has(owner, Names.PY_TYPE) && Annotations.has(owner, Names.PY_MODULE)) {
            if (type) {
                problems.report(owner, "a class carries either @PyType or @PyModule, not both");
            }
            return;
        }
        if (owner.getNestingKind() != NestingKind.TOP_LEVEL) {
            problems.report(owner, "a class with declarations must be a top-level class");
            return;
        }
        Table table = new TableReader(processingEnv, problems, owner, type).read();
        if (!problems.any()) {
            write(table, owner, problems);
        }
    }

    private void write(Table table, TypeElement owner, Problems problems) {
        String name = table.packageName() + "." + table.tableName();
        boolean generatedKnown = processingEnv.getElementUtils().getTypeElement(Names.GENERATED) != null;
        try (Writer out = processingEnv.getFiler().createSourceFile(name, owner).openWriter()) {
            out.write(TableWriter.write(table, generatedKnown));
        } catch (IOException e) {
            problems.report(owner, "cannot write " + name + ": " + e.getMessage());
        }
    }
}
