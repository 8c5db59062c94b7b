package dev.adder.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * Writes {@code XTable} for each class {@code X} with {@code @PyType} or {@code @PyModule}. A table depends on its
 * class alone; a class with a problem gets no table, only messages. For a class {@code X} with {@code @PyLibrary} it
 * writes {@code XModules}, the index of all modules of the compilation.
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
        return Set.of(Names.PY, Names.PY_TYPE, Names.PY_MODULE, Names.PY_LIBRARY, Names.PY_PROPERTY,
                Names.PY_SETTER, Names.PY_VALUE);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Problems problems = new Problems(processingEnv.getMessager());
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().contentEquals(Names.PY_LIBRARY)) continue;
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
        writeIndexes(round, problems);
        return true;
    }

    private void writeIndexes(RoundEnvironment round, Problems problems) {
        for (Element library : annotated(round, Names.PY_LIBRARY)) {
            TypeElement owner = (TypeElement) library;
            ModuleIndex index = new ModuleIndex(processingEnv.getElementUtils().getPackageOf(owner).toString(),
                    owner.getSimpleName().toString());
            Set<? extends Element> modules = annotated(round, Names.PY_MODULE);
            for (Element module : modules) {
                index.add(Annotations.value(module, Names.PY_MODULE), (TypeElement) module);
                for (String name : Annotations.strings(module, Names.PY_MODULE, "also")) {
                    index.add(name, (TypeElement) module);
                }
            }
            List<Element> sources = new ArrayList<>(modules);
            sources.add(owner);
            write(index.name(), index.write(), owner, sources, problems);
        }
    }

    private Set<? extends Element> annotated(RoundEnvironment round, String name) {
        TypeElement annotation = processingEnv.getElementUtils().getTypeElement(name);
        return annotation == null ? Set.of() : round.getElementsAnnotatedWith(annotation);
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
            boolean generatedKnown = processingEnv.getElementUtils().getTypeElement(Names.GENERATED) != null;
            write(table.packageName() + "." + table.tableName(), TableWriter.write(table, generatedKnown), owner,
                    List.of(owner), problems);
        }
    }

    private void write(String name, String text, TypeElement owner, List<? extends Element> sources,
            Problems problems) {
        try (Writer out = processingEnv.getFiler().createSourceFile(name, sources.toArray(Element[]::new))
                .openWriter()) {
            out.write(text);
        } catch (IOException e) {
            problems.report(owner, "cannot write " + name + ": " + e.getMessage());
        }
    }
}
