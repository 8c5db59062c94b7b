package sample;

import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;

@PyType("t")
final class PropertyWithoutJavadoc {
    private PropertyWithoutJavadoc() {}

    @PyProperty("p")
    static int p(Ctx ctx, Object self) { // ### a declared function or property needs Javadoc: it is the Python docstring
        return 0;
    }
}
