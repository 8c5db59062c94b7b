/** What a tool is, how a set of tools becomes a typed Python SDK, and how that SDK is shown and searched. */
@NullMarked
package dev.adder.sdk;

import org.jspecify.annotations.NullMarked;
