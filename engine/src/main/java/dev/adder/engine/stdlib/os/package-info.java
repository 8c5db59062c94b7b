/** The modules {@code os}, {@code os.path}, {@code glob}, {@code fnmatch}, {@code shutil}, {@code tempfile} and kin. */
@NullMarked
package dev.adder.engine.stdlib.os;

import org.jspecify.annotations.NullMarked;
