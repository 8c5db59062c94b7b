/** SQL databases as tools: a read-only query tool over JDBC. */
@NullMarked
package dev.adder.connect.sql;

import org.jspecify.annotations.NullMarked;
