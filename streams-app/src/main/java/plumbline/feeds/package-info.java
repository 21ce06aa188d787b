/**
 * One small class a topic: an upstream record becomes an {@link plumbline.feeds.Observation}, or a typed
 * {@link plumbline.feeds.Rejection}. What a feed means is decided here once; no later stage knows a
 * feed's schema.
 */
@NullMarked
package plumbline.feeds;

import org.jspecify.annotations.NullMarked;
