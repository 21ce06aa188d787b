package plumbline.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.AssociationRegister;
import plumbline.feeds.GiftRegister;
import plumbline.feeds.InterestRegister;
import plumbline.feeds.OpenSubjectRegister;
import plumbline.feeds.Post;
import plumbline.feeds.StaffRegister;
import plumbline.values.Routing;
import plumbline.values.Routing.Decider;

/** Controls M1 and M2: who answers for a member of staff, and who decides about one whom the unit must not judge. */
final class Owners {
    private Owners() {}

    static Routing of(StaffRegister.Details staff) {
        return of(staff.homeForce(), staff.postedTo(), staff.post());
    }

    /** As far as the declaration's form tells. */
    static Routing of(AssociationRegister.Details declaration) {
        return of(declaration.declarerForce(), declaration.declarerPostedTo(), declaration.declarerPost());
    }

    /** As far as the case file tells. */
    static Routing of(OpenSubjectRegister.Details subject) {
        return of(subject.force(), subject.subjectPostedTo(), subject.subjectPost());
    }

    /** As far as the register's form tells. */
    static Routing of(GiftRegister.Details gift) {
        return of(gift.force(), gift.postedTo(), gift.post());
    }

    /** As far as the application tells. */
    static Routing of(InterestRegister.Details interest) {
        return of(interest.force(), interest.postedTo(), interest.post());
    }

    private static Routing of(String homeForce, @Nullable String postedTo, Post post) {
        List<String> owners =
                Stream.concat(Stream.of(homeForce), Stream.ofNullable(postedTo)).toList();
        return new Routing(
                owners,
                switch (post) {
                    case ORDINARY -> Decider.UNIT;
                    case HEAD_OF_PSD, HEAD_OF_CCU -> Decider.DCC;
                    case CHIEF_OFFICER -> Decider.PCC;
                },
                false);
    }
}
