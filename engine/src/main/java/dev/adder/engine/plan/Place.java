package dev.adder.engine.plan;

import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxNode;

/**
 * Where something stands in a program.
 *
 * @param start where it starts, as an offset into the source
 * @param end where it ends
 * @param line its line, from one
 * @param column its column in code points, from one
 */
public record Place(int start, int end, int line, int column) {

    static Place of(Source source, SyntaxNode node) {
        return new Place(node.start(), node.end(), source.line(node.start()), source.column(node.start()));
    }
}
