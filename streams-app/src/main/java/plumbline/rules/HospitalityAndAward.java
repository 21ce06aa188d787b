package plumbline.rules;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.ContractAwards;
import plumbline.feeds.GiftRegister;
import plumbline.values.Kind;
import plumbline.values.Strand;
import plumbline.weighing.MentionPair;

/**
 * R22: whoever bids for a contract, or has it, offered a member of staff something in the twelve months before the award
 * or the six after it. What was declined counts too; what the force gave does not. Until there is an award, the stage that
 * the contract has reached stands in its place, so that bidders are seen before the decision.
 */
final class HospitalityAndAward implements EventRule {
    /** A coffee is nobody's hospitality. */
    private static final String VALUE = "value in pounds";

    private static final int PENCE = 100;

    private final RuleCard card;

    HospitalityAndAward(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean reads(Kind eventKind) {
        return eventKind == Kind.CONTRACT_AWARD;
    }

    @Override
    public List<Finding> judge(EventGroup group) {
        return group.with(Kind.GIFT_HOSPITALITY)
                .flatMap(fact -> judge(group.own(), fact, fact.other().details(GiftRegister.Details.class)).stream())
                .toList();
    }

    private Optional<Finding> judge(RecordStub own, Fact fact, GiftRegister.Details gift) {
        var contract = own.details(ContractAwards.Details.class);
        List<MentionPair> pairs = Firms.same(fact);
        if (pairs.isEmpty() || isHarmless(gift) || isForOthers(contract, gift)) {
            return Optional.empty();
        }
        String when = when(own, contract, gift);
        if (when == null) {
            return Optional.empty();
        }
        boolean live = isLive(contract, gift.offeredAt());
        Ranking ranking = (live ? card.ranking("tender live") : card.usual())
                .because(live ? when + ", while the tender was live" : when);
        for (ContractAwards.Part part : Firms.parts(contract, fact).toList()) {
            ranking = ranking.because("the same officer has a part in the contract: "
                    + part.name().toLowerCase(Locale.ROOT));
        }
        return Optional.of(new Draft(card, own)
                .met(fact.other(), pairs)
                .about(gift.staffId(), Owners.of(gift))
                .strand(Strand.THEFT_AND_FRAUD)
                .tested("worth less than " + card.atLeast(VALUE) + " pounds", worth(gift.valuePence()))
                .tested("for a charity", "the register does not say so")
                .tested("bought for another force", "the contract names none, or names this one")
                .says(ranking, claim(contract, gift, pairs.get(0))));
    }

    private boolean isHarmless(GiftRegister.Details gift) {
        Integer pence = gift.valuePence();
        return gift.direction() == GiftRegister.Direction.GIVEN
                || gift.charity()
                || (pence != null && pence < card.atLeast(VALUE) * PENCE);
    }

    private static boolean isForOthers(ContractAwards.Details contract, GiftRegister.Details gift) {
        return !contract.boughtFor().isEmpty() && !contract.boughtFor().contains(gift.force());
    }

    /** @return null outside the window */
    private @Nullable String when(RecordStub own, ContractAwards.Details contract, GiftRegister.Details gift) {
        Instant awarded = contract.awardedAt();
        Instant reached = awarded == null ? own.occurredAt() : awarded;
        Instant offered = gift.offeredAt();
        if (offered.isBefore(card.within("gift before the award").before(reached))
                || offered.isAfter(card.within("gift after the award").after(reached))) {
            return null;
        }
        if (awarded == null) {
            return "before any award";
        }
        return offered.isAfter(awarded) ? "after the award" : "before the award";
    }

    private static boolean isLive(ContractAwards.Details contract, Instant at) {
        Instant from = contract.tenderLiveFrom();
        Instant to = contract.tenderLiveTo();
        return from != null && to != null && !at.isBefore(from) && at.isBefore(to);
    }

    private static String worth(@Nullable Integer pence) {
        return pence == null ? "its value is not known" : "it was worth " + pence / 100 + " pounds";
    }

    private static String claim(ContractAwards.Details contract, GiftRegister.Details gift, MentionPair best) {
        return Who.byForm(gift.collar(), gift.staffId())
                + (gift.decision() == GiftRegister.Decision.DECLINED ? " declined" : " was offered")
                + " hospitality or a gift on " + London.day(gift.offeredAt()) + " from what may be "
                + Firms.calledIn(contract, best) + " in "
                + (contract.awardedAt() == null
                        ? "a contract not yet awarded"
                        : "the contract awarded on " + London.day(contract.awardedAt()));
    }
}
