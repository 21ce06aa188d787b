/** The command line: {@code main}, the composition root, and one small class a command. */
@NullMarked
package plumbline.cli;

import org.jspecify.annotations.NullMarked;
