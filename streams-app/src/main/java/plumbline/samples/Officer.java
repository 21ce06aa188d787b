package plumbline.samples;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Collar;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/**
 * A member of staff as the register has them.
 *
 * @param suite the custody suite where they work, or null
 * @param partnered another member of staff lives with them
 */
record Officer(
        int ordinal,
        Citizen person,
        String rank,
        String unit,
        String shift,
        @Nullable String suite,
        Instant joinedAt,
        @Nullable Instant leftAt,
        boolean partnered) {
    private static final int FIRST_NUMBER = 10_001;

    String staffId() {
        return String.format(Locale.ROOT, "D%06d", ordinal + 1);
    }

    /** Five digits: the hand-made fixtures have four. */
    Collar collar() {
        return Collar.newBuilder()
                .setForce(Registers.FORCE)
                .setNumber(String.valueOf(FIRST_NUMBER + ordinal))
                .build();
    }

    String recordId() {
        return Registers.FORCE + "-hr-" + staffId();
    }

    RecordKey key() {
        return new RecordKey(Kind.STAFF, recordId());
    }

    String householdId() {
        return "H" + Population.household(person.index());
    }

    /** On duty, acting for the force, under a number and no name. */
    Mention acting(String mentionId, Role role) {
        return Mention.newBuilder()
                .setMentionId(mentionId)
                .setRole(role)
                .setCollar(collar())
                .setOnDuty(true)
                .build();
    }
}
