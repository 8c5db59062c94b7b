package dev.adder.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports problems at elements, and remembers that there were any. */
final class Problems {
    private final Messager messager;
    private final Set<String> reported = new HashSet<>();
    private boolean any;

    Problems(Messager messager) {
        this.messager = messager;
    }

    void report(Element element, String message) {
        any = true;
        if (reported.add(element + message)) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element);
        }
    }

    /** No table can be made, but javac itself says why. */
    void giveUp() {
        any = true;
    }

    boolean any() {
        return any;
    }
}
