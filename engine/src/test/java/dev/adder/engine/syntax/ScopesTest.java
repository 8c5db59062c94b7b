package dev.adder.engine.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where names live. */
class ScopesTest {
    private static Module parse(String text) {
        return Parser.parseModule(Source.of("program.py", text));
    }

    private static String slots(Scope scope) {
        return scope.slots().stream().map(b -> b.name() + ":" + b.kind()).collect(Collectors.joining(" "));
    }

    private static Stmt.FunctionDef function(List<Stmt> body, int index) {
        return (Stmt.FunctionDef) body.get(index);
    }

    @Test
    void functionsAndClosures() {
        Module module = parse("""
                def f(a, /, b, *c, d, **e):
                    x = a
                    global g
                    g = h
                    def inner():
                        nonlocal x
                        x = b
                        return lambda: x
                    return inner
                """);
        ScopeTable table = Scopes.analyse(module);
        Scope f = table.scope(function(module.body(), 0));
        assertEquals("a:LOCAL b:CELL d:LOCAL c:LOCAL e:LOCAL x:CELL inner:LOCAL", slots(f));
        assertEquals(Binding.Kind.GLOBAL_EXPLICIT, f.resolve("g").kind());
        assertEquals(Binding.Kind.GLOBAL_IMPLICIT, f.resolve("h").kind());
        assertTrue(f.resolve("d").parameter());
        Stmt.FunctionDef innerNode = function(function(module.body(), 0).body(), 3);
        Scope inner = table.scope(innerNode);
        assertEquals("x:FREE b:FREE", slots(inner));
        assertEquals("[Capture[from=5, to=0], Capture[from=1, to=1]]", inner.captures().toString());
        assertEquals("f.<locals>.inner", inner.qualifiedName());
        assertEquals(Binding.Kind.GLOBAL_IMPLICIT, table.module().resolve("f").kind());
    }

    @Test
    void comprehensionsAreInlined() {
        Module module = parse("""
                def f(x):
                    a = [x for x in x]
                    b = [lambda: x for x in a]
                    c = [(y := x) for x in a]
                """);
        ScopeTable table = Scopes.analyse(module);
        Stmt.FunctionDef node = function(module.body(), 0);
        Scope f = table.scope(node);
        assertEquals("x:LOCAL a:LOCAL b:LOCAL c:LOCAL y:LOCAL x:LOCAL x:CELL x:LOCAL", slots(f));
        assertEquals(0, f.resolve("x").slot());
        Expr first = ((Stmt.Assign) node.body().getFirst()).value();
        Scope comprehension = table.scope(first);
        assertEquals(f, comprehension.frame());
        assertEquals(5, comprehension.resolve("x").slot());
        assertEquals(List.of(f.slots().get(5)), comprehension.owned());
        Expr second = ((Stmt.Assign) node.body().get(1)).value();
        assertEquals(Binding.Kind.CELL, table.scope(second).resolve("x").kind());
        Expr third = ((Stmt.Assign) node.body().get(2)).value();
        assertEquals(f.resolve("y").slot(), table.scope(third).resolve("y").slot());
    }

    @Test
    void classes() {
        Module module = parse("""
                def f(v):
                    class C:
                        x = v
                        y = [x for _ in v]
                        def m(self):
                            self.__p = __q
                            return super().m(x)
                    return C
                """);
        ScopeTable table = Scopes.analyse(module);
        Stmt.ClassDef node = (Stmt.ClassDef) function(module.body(), 0).body().getFirst();
        Scope scope = table.scope(node);
        assertTrue(scope.classCell());
        assertFalse(scope.classDict());
        assertEquals("__class__:CELL _:LOCAL v:FREE", slots(scope));
        assertEquals(Binding.Kind.NAMESPACE, scope.resolve("x").kind());
        assertEquals(Binding.Kind.FREE, scope.resolve("v").kind());
        Expr comprehension = ((Stmt.Assign) node.body().get(1)).value();
        assertEquals(Binding.Kind.GLOBAL_IMPLICIT, table.scope(comprehension).resolve("x").kind());
        Scope method = table.scope(function(node.body(), 2));
        assertEquals("self:LOCAL __class__:FREE", slots(method));
        assertEquals("_C__q", method.resolve("__q").name());
        assertEquals("_C__p", method.mangle("__p"));
        assertEquals("f.<locals>.C.m", method.qualifiedName());
    }

    @Test
    void generatorsAndAwaiting() {
        Module module = parse("""
                async def f(x):
                    g = (await y async for y in x)
                    [await z for z in x]
                    yield g
                """);
        ScopeTable table = Scopes.analyse(module);
        Stmt.FunctionDef node = function(module.body(), 0);
        Scope f = table.scope(node);
        assertTrue(f.yields() && f.awaits());
        Scope generator = table.scope(((Stmt.Assign) node.body().getFirst()).value());
        assertEquals(".0:LOCAL y:LOCAL", slots(generator));
        assertTrue(generator.awaits());
    }

    @Test
    void typeParameters() {
        Module module = parse("""
                class A:
                    X = int
                    def m[T: X](self, a: T = X) -> T:
                        return T
                    type L[U] = list[U, X]
                """);
        ScopeTable table = Scopes.analyse(module);
        Stmt.ClassDef node = (Stmt.ClassDef) module.body().getFirst();
        assertTrue(table.scope(node).classDict());
        Stmt.FunctionDef method = function(node.body(), 1);
        Scope parameters = table.typeParameters(method);
        assertTrue(parameters.seesClass());
        assertEquals("T:CELL __classdict__:FREE", slots(parameters));
        assertEquals("A.m", table.scope(method).qualifiedName());
        Scope bound = table.bound(method.typeParameters().getFirst());
        assertEquals(Binding.Kind.GLOBAL_IMPLICIT, bound.resolve("X").kind());
        assertTrue(bound.seesClass());
        Stmt.TypeAlias alias = (Stmt.TypeAlias) node.body().get(2);
        assertEquals(Binding.Kind.FREE, table.scope(alias).resolve("U").kind());
    }
}
