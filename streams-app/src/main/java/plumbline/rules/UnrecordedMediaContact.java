package plumbline.rules;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.feeds.MediaContacts;
import plumbline.feeds.MediaRegister;
import plumbline.feeds.PressReleases;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Routing;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * R26: a work phone or mailbox was in contact with somebody in the media, and neither a declaration nor an authorised
 * release accounts for it. It compares metadata of communications, so it is off until the rule file names who allowed it.
 */
final class UnrecordedMediaContact implements EventRule {
    private static final Set<IdentifierType> CONTACT = EnumSet.of(IdentifierType.PHONE, IdentifierType.EMAIL);

    private final RuleCard card;

    UnrecordedMediaContact(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.COMMS_METADATA;
    }

    /** One finding, however many entries know the contact: the first by key stands for them. */
    @Override
    public List<Finding> judge(EventGroup group) {
        var contact = group.own().details(MediaContacts.Details.class);
        Instant at = group.own().occurredAt();
        List<Fact> known = group.with(Kind.MEDIA_RELATIONSHIP)
                .filter(fact -> !evidence(fact).isEmpty())
                .toList();
        boolean declared = known.stream()
                .map(fact -> fact.other().details(MediaRegister.Details.class))
                .anyMatch(entry -> entry.isDeclaredBy(contact.userStaffId(), at));
        return known.isEmpty() || contact.pressOffice() || declared || isReleased(group, contact.userStaffId())
                ? List.of()
                : List.of(finding(group, contact, known.get(0)));
    }

    private boolean isReleased(EventGroup group, String user) {
        Span window = card.within("release and contact");
        return group.with(Kind.PRESS_RELEASE)
                .map(fact -> fact.other().details(PressReleases.Details.class))
                .anyMatch(release -> release.senior()
                        && release.speakerStaffIds().contains(user)
                        && window.covers(release.releasedAt(), group.own().occurredAt()));
    }

    private Finding finding(EventGroup group, MediaContacts.Details contact, Fact known) {
        Optional<StaffLink> staff = StaffLink.of(group)
                .filter(link -> link.staffId().equals(contact.userStaffId()))
                .findFirst();
        Draft draft = new Draft(card, group.own())
                .met(known.other(), evidence(known))
                .strand(Strand.DISCLOSURE_OF_INFORMATION)
                .tested("the press office's own contact", "the phone or mailbox is not the press office's")
                .tested("declared by this member of staff", "no declaration of theirs stood at the time")
                .tested(
                        "authorised by a chief inspector or above",
                        "no release for this member of staff lies within " + card.within("release and contact"));
        staff.ifPresentOrElse(
                draft::about,
                () -> draft.about(contact.userStaffId(), Routing.to(group.own().force())));
        String who = staff.map(link -> Who.is(link.staff())).orElse("Staff member " + contact.userStaffId());
        return draft.says(
                card.usual(),
                who + (contact.outgoing() ? " contacted" : " was contacted by") + " somebody in the media at "
                        + London.moment(group.own().occurredAt()) + ", and it is not recorded");
    }

    private static List<MentionPair> evidence(Fact fact) {
        return fact.weight()
                .of(EvidenceKind.SHARED_THING)
                .filter(pair -> pair.leftRole() == Role.RECORD && pair.rightRole() == Role.MENTIONED)
                .filter(pair -> CONTACT.stream().anyMatch(pair::agrees))
                .toList();
    }
}
