/** The module {@code xml.etree.ElementTree}. */
@NullMarked
package dev.adder.engine.stdlib.xml;

import org.jspecify.annotations.NullMarked;
