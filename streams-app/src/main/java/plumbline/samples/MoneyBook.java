package plumbline.samples;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.BusinessInterest;
import plumbline.schema.ContractAward;
import plumbline.schema.ContractOfficer;
import plumbline.schema.ContractPart;
import plumbline.schema.ContractStage;
import plumbline.schema.GiftDecision;
import plumbline.schema.GiftDirection;
import plumbline.schema.GiftHospitality;
import plumbline.schema.InterestNature;
import plumbline.schema.InterestStatus;
import plumbline.schema.Organisation;
import plumbline.schema.Supplier;
import plumbline.values.Kind;
import plumbline.values.RecordKey;

/** The registers of money: what was offered to staff, what they do beside their work, and who was awarded a contract. */
final class MoneyBook {
    private static final List<String> NATURES =
            List.of("a meal", "two tickets", "a bottle", "a day's golf", "chocolates");

    private final Ledger ledger;
    private int nextGift = 1;
    private int nextInterest = 1;
    private int nextContract = 1;

    MoneyBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** An offer to a member of staff. */
    record Offer(Instant at, Officer to, Organisation donor, int pence, boolean charity, boolean declined) {}

    RecordKey write(Offer offer, Draw draw) {
        String id = String.format(Locale.ROOT, "%s-psd-GH%05d", Registers.FORCE, nextGift++);
        Instant told = offer.at().plusSeconds(draw.between(600, 80_000));
        ledger.add(
                Kind.GIFT_HOSPITALITY,
                id,
                told,
                GiftHospitality.newBuilder()
                        .setHead(Registers.head(id, 1, offer.at(), told, "psd"))
                        .setStaffId(offer.to().staffId())
                        .setCollar(offer.to().collar())
                        .setDirection(offer.declined() ? GiftDirection.OFFERED : GiftDirection.RECEIVED)
                        .setDonor(offer.donor())
                        .setNature(draw.of(NATURES))
                        .setValuePence(offer.pence())
                        .setCharity(offer.charity())
                        .setOfferedAt(offer.at())
                        .setDecision(offer.declined() ? GiftDecision.DECLINED : GiftDecision.ACCEPTED)
                        .build());
        return new RecordKey(Kind.GIFT_HOSPITALITY, id);
    }

    /** An application, as it stands. */
    record Application(
            Instant at,
            Officer by,
            Organisation business,
            InterestNature nature,
            InterestStatus status,
            Instant statusAt) {}

    RecordKey write(Application application, Draw draw) {
        String id = String.format(Locale.ROOT, "%s-psd-BI%05d", Registers.FORCE, nextInterest++);
        Instant told = application.statusAt().plusSeconds(draw.between(60, 3_000));
        ledger.add(
                Kind.BUSINESS_INTEREST,
                id,
                told,
                BusinessInterest.newBuilder()
                        .setHead(Registers.head(id, 2, application.at(), told, "psd"))
                        .setStaffId(application.by().staffId())
                        .setCollar(application.by().collar())
                        .setBusiness(application.business())
                        .setNature(application.nature())
                        .setAppliedAt(application.at())
                        .setStatus(application.status())
                        .setStatusAt(application.statusAt())
                        .build());
        return new RecordKey(Kind.BUSINESS_INTEREST, id);
    }

    /**
     * A contract awarded.
     *
     * @param liveFrom for four weeks from then on bids could be made
     * @param evaluating who evaluated them, or null
     */
    record Award(
            Instant at,
            Instant liveFrom,
            Organisation supplier,
            @Nullable Officer evaluating) {}

    RecordKey write(Award award, Draw draw) {
        String id = String.format(Locale.ROOT, "%s-buy-C%05d", Registers.FORCE, nextContract++);
        Instant told = award.at().plusSeconds(draw.between(60, 3_000));
        Officer evaluating = award.evaluating();
        ledger.add(
                Kind.CONTRACT_AWARD,
                id,
                told,
                ContractAward.newBuilder()
                        .setHead(Registers.head(id, 2, award.at(), told, "procurement"))
                        .setContractRef(id.substring(id.length() - 6))
                        .setStage(ContractStage.AWARDED)
                        .setSuppliers(List.of(Supplier.newBuilder()
                                .setOrganisation(award.supplier())
                                .setAwarded(true)
                                .build()))
                        .setTenderLiveFrom(award.liveFrom())
                        .setTenderLiveTo(award.liveFrom().plus(Duration.ofDays(28)))
                        .setAwardedAt(award.at())
                        .setOfficers(
                                evaluating == null
                                        ? List.of()
                                        : List.of(ContractOfficer.newBuilder()
                                                .setStaffId(evaluating.staffId())
                                                .setPart(ContractPart.EVALUATION)
                                                .build()))
                        .build());
        return new RecordKey(Kind.CONTRACT_AWARD, id);
    }
}
