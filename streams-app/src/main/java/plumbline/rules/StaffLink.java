package plumbline.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.StaffRegister;
import plumbline.values.Kind;
import plumbline.values.Severity;

/** A fact whose other record is a member of staff. */
record StaffLink(Fact fact, StaffRegister.Details staff) {
    static Stream<StaffLink> of(EventGroup group) {
        return group.with(Kind.STAFF).map(StaffLink::of);
    }

    /** @param fact a link with the staff register */
    static StaffLink of(Fact fact) {
        return new StaffLink(fact, fact.other().details(StaffRegister.Details.class));
    }

    String staffId() {
        return staff.staffId();
    }

    RecordStub record() {
        return fact.other();
    }

    /** Employment at the time of the event: leavers count LOW, joiners as a register entry newer than the event. */
    Optional<Ranking> rank(Ranking ranking, Instant event) {
        return LookBack.rank(ranking, staff.joinedAt(), event).map(ranked -> afterLeaving(ranked, event));
    }

    private Ranking afterLeaving(Ranking ranking, Instant event) {
        Instant left = staff.leftAt();
        return left == null || event.isBefore(left) ? ranking : ranking.atMost(Severity.LOW, "former staff");
    }

    boolean isOfHousehold(@Nullable String householdId) {
        return householdId != null && householdId.equals(staff.householdId());
    }
}
