/**
 * The one typed, self-validating configuration. Durations are {@link java.time.Duration}s, never bare
 * numbers; an error names the setting and the rule.
 */
@NullMarked
package plumbline.settings;

import org.jspecify.annotations.NullMarked;
