package dev.adder.engine.stdlib.typing;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyTuple;

/** What {@code Annotated[T, x]} adds. */
@PyType("_AnnotatedAlias")
final class AnnotatedAliasMethods {
    private AnnotatedAliasMethods() {}

    /** What is said of the type. */
    @PyProperty("__metadata__: tuple[Any, ...]")
    static PyTuple metadata(Ctx ctx, TypingAlias self) {
        return self.metadata;
    }
}
