package plumbline.rules;

import java.util.Optional;

/**
 * Which register link, if any, anchors an event record, so that it may meet other feeds for no other reason
 * than an identifier in common.
 */
@FunctionalInterface
public interface Anchoring {
    /**
     * Pure.
     *
     * @param registerLinks the event record with its register facts and no others, in order of their keys
     * @return the register entry; of several, always the same
     */
    Optional<RecordStub> anchor(EventGroup registerLinks);
}
