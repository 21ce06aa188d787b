package plumbline.rules;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.ContractAwards;
import plumbline.feeds.GiftRegister;
import plumbline.feeds.InterestRegister;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;
import plumbline.values.Strand;
import plumbline.weighing.EvidenceKind;
import plumbline.weighing.MentionPair;

/**
 * R23: a member of staff's business bids for a contract, has it, or gives to staff, while the interest lasts. What was
 * refused or withdrawn is R24's.
 */
final class InterestInSupplier implements EventRule {
    private static final Set<Kind> EVENTS =
            Collections.unmodifiableSet(EnumSet.of(Kind.CONTRACT_AWARD, Kind.GIFT_HOSPITALITY));
    private static final SharedThings THINGS =
            new SharedThings(Set.of(IdentifierType.COMPANY, IdentifierType.ADDRESS), Thresholds.SHARED_THING);
    private static final Identity SAME_DIRECTOR =
            new Identity(Set.of(IdentifierType.DATE_OF_BIRTH, IdentifierType.ADDRESS), Thresholds.SAME_PERSON);
    /** Directors of a supplier, or the person who gave. */
    private static final Set<Role> BEHIND_IT = EnumSet.of(Role.DIRECTOR, Role.MENTIONED);

    private final RuleCard card;

    InterestInSupplier(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return EVENTS.contains(eventKind);
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return group.with(Kind.BUSINESS_INTEREST)
                .flatMap(
                        fact -> judge(group.own(), fact, fact.other().details(InterestRegister.Details.class)).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, Fact fact, InterestRegister.Details interest) {
        List<MentionPair> pairs = evidence(fact);
        if (pairs.isEmpty() || isRefused(interest) || isSoleRental(interest) || !overlaps(own, interest)) {
            return Optional.empty();
        }
        Ranking ranking = card.usual();
        if (own.details() instanceof ContractAwards.Details contract) {
            List<String> parts = Firms.parts(contract, fact)
                    .map(part -> part.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (!parts.isEmpty()) {
                ranking = card.ranking("part in the contract")
                        .because("the same officer has a part in the contract: " + String.join(", ", parts));
            }
        }
        return Optional.of(new Draft(card, own)
                .met(fact.other(), pairs)
                .about(interest.staffId(), Owners.of(interest))
                .strand(Strand.THEFT_AND_FRAUD)
                .tested("letting property without a company", "it is another business, or a company")
                .tested("not at the same time", "the interest had begun and had not ended")
                .says(ranking, claim(own, interest, pairs.get(0))));
    }

    private static List<MentionPair> evidence(Fact fact) {
        return Stream.concat(
                        THINGS.pairs(fact, Firms.ORGANISATION, Firms.ORGANISATION).stream(),
                        SAME_DIRECTOR.pairs(fact, BEHIND_IT::contains, Role.DIRECTOR).stream()
                                .filter(Identity::isNamed))
                .sorted(MentionPair.BEST_FIRST)
                .toList();
    }

    private static boolean isRefused(InterestRegister.Details interest) {
        return interest.decision() == InterestRegister.Status.REFUSED
                || interest.decision() == InterestRegister.Status.WITHDRAWN;
    }

    private static boolean isSoleRental(InterestRegister.Details interest) {
        return interest.nature() == InterestRegister.Nature.RENTAL && !interest.incorporated();
    }

    /** A contract lasts from its tender until it runs out, a gift is a moment; an end that is not known has not come. */
    private static boolean overlaps(RecordStub own, InterestRegister.Details interest) {
        Instant from = own.occurredAt();
        Instant to = own.occurredAt();
        if (own.details() instanceof ContractAwards.Details contract) {
            from = contract.tenderLiveFrom() == null ? from : contract.tenderLiveFrom();
            to = contract.endsAt();
        } else if (own.details() instanceof GiftRegister.Details gift) {
            from = gift.offeredAt();
            to = gift.offeredAt();
        }
        return isBefore(from, interest.endedAt())
                && (to == null || !interest.appliedAt().isAfter(to));
    }

    private static boolean isBefore(Instant at, @Nullable Instant end) {
        return end == null || at.isBefore(end);
    }

    private static String claim(RecordStub own, InterestRegister.Details interest, MentionPair best) {
        String what = own.details() instanceof ContractAwards.Details contract
                ? (best.kind() == EvidenceKind.SAME_PERSON
                                ? "that of a supplier or bidder"
                                : Firms.calledIn(contract, best))
                        + " in "
                        + (contract.awardedAt() == null
                                ? "a contract not yet awarded"
                                : "the contract awarded on " + London.day(contract.awardedAt()))
                : "the giver of " + Called.record(own);
        return "The business interest of " + Words.midSentence(Who.byForm(interest.collar(), interest.staffId()))
                + " may be " + what;
    }
}
