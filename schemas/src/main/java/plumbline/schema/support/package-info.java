/** What the generated classes need before anybody reads a record with them. */
@NullMarked
package plumbline.schema.support;

import org.jspecify.annotations.NullMarked;
