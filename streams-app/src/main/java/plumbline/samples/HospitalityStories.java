package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.MEDIUM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.ContractAward;
import plumbline.schema.ContractOfficer;
import plumbline.schema.ContractPart;
import plumbline.schema.ContractStage;
import plumbline.schema.GiftDecision;
import plumbline.schema.GiftDirection;
import plumbline.schema.GiftHospitality;
import plumbline.schema.Organisation;
import plumbline.schema.OrganisationNameKind;
import plumbline.schema.Supplier;
import plumbline.values.Kind;

/** R22: who was offered what by whom, and who got the contract. Person 0 is the member of staff, person 1's is the firm. */
final class HospitalityStories {
    private static final Duration DAY = Scene.DAY;
    private static final String COMMON = "Derby Building Services Ltd";

    private HospitalityStories() {}

    static List<Story> all() {
        return List.of(supplierGave(), bidderOffered());
    }

    private static Story supplierGave() {
        return Story.plain(
                        "R22",
                        "a supplier gave an officer hospitality two months before the award",
                        raised(MEDIUM).saying("before the award"),
                        scene -> {
                            gift(scene, scene.at.minus(DAY.multipliedBy(60)), whole(scene.person(1)));
                            contract(scene, whole(scene.person(1)));
                        })
                .but("it was worth 9.99", nothing(), scene -> gift(scene, gift -> gift.setValuePence(999)))
                .but(
                        "it was worth 10",
                        raised(MEDIUM).saying("before the award"),
                        scene -> gift(scene, gift -> gift.setValuePence(1_000)))
                .but("it was for a charity", nothing(), scene -> gift(scene, gift -> gift.setCharity(true)))
                .but(
                        "the force gave it",
                        nothing(),
                        scene -> gift(scene, gift -> gift.setDirection(GiftDirection.GIVEN)))
                .but(
                        "one second more than twelve months before",
                        nothing(),
                        scene -> gift(
                                scene,
                                gift -> gift.setOfferedAt(
                                        twelveMonthsBefore(scene).minusSeconds(1))))
                .but(
                        "one second after the award",
                        raised(MEDIUM).saying("after the award"),
                        scene -> gift(
                                scene,
                                gift -> gift.setOfferedAt(scene.at.plusSeconds(1))
                                        .setDecidedAt(null)))
                .but(
                        "the tender was live",
                        raised(HIGH).saying("while the tender was live"),
                        scene -> contract(
                                scene, contract -> contract.setTenderLiveFrom(scene.at.minus(DAY.multipliedBy(60)))))
                .but(
                        "the officer also evaluated the bids",
                        raised(MEDIUM).saying("evaluation"),
                        scene -> contract(
                                scene,
                                contract -> contract.setOfficers(List.of(ContractOfficer.newBuilder()
                                        .setStaffId(scene.person(0).staffId())
                                        .setPart(ContractPart.EVALUATION)
                                        .build()))))
                .but(
                        "it was bought for another force",
                        nothing(),
                        scene -> contract(scene, contract -> contract.setBoughtFor(List.of("leicestershire"))))
                .but(
                        "a firm of that name has another number",
                        nothing(),
                        scene -> gift(
                                scene,
                                gift -> gift.setDonor(Firm.organisation(
                                        scene.person(1).firm(), scene.person(2).companyNo()))))
                .but("only a name that many could have is known", nothing(), scene -> {
                    gift(scene, gift -> gift.setDonor(Firm.organisation(COMMON, null)));
                    supplier(scene, Firm.organisation(COMMON, scene.person(1).companyNo()));
                });
    }

    private static Story bidderOffered() {
        return Story.altered(
                        "R22",
                        "an officer declined what a bidder offered under its trading name",
                        raised(HIGH).saying("while the tender was live"),
                        scene -> {
                            gift(
                                    scene,
                                    scene.at.minus(DAY.multipliedBy(5)),
                                    Firm.organisation(scene.person(2).firm(), null));
                            gift(
                                    scene,
                                    gift -> gift.setDirection(GiftDirection.OFFERED)
                                            .setDecision(GiftDecision.DECLINED)
                                            .setValuePence(null));
                            Organisation bidder = whole(scene.person(1));
                            contract(
                                    scene,
                                    Organisation.newBuilder(bidder)
                                            .setNames(List.of(
                                                    bidder.getNames().get(0),
                                                    Firm.name(scene.person(2).firm(), OrganisationNameKind.TRADING)))
                                            .build());
                            contract(
                                    scene,
                                    contract -> contract.setStage(ContractStage.BIDDERS)
                                            .setSuppliers(List.of(Supplier.newBuilder(contract.getSuppliers()
                                                            .get(0))
                                                    .setAwarded(false)
                                                    .build()))
                                            .setAwardedAt(null)
                                            .setTenderLiveFrom(scene.at.minus(DAY.multipliedBy(20)))
                                            .setTenderLiveTo(scene.at));
                        })
                .but(
                        "the tender had closed that second",
                        raised(MEDIUM).saying("before any award"),
                        scene -> contract(
                                scene, contract -> contract.setTenderLiveTo(scene.at.minus(DAY.multipliedBy(5)))))
                .but(
                        "another firm offered it",
                        nothing(),
                        scene -> gift(
                                scene,
                                gift -> gift.setDonor(
                                        Firm.organisation(scene.person(3).firm(), null))));
    }

    private static Instant twelveMonthsBefore(Scene scene) {
        return scene.at
                .atZone(java.time.ZoneId.of("Europe/London"))
                .minusMonths(12)
                .toInstant();
    }

    static Organisation whole(Person owner) {
        return Firm.organisation(owner.firm() + " Ltd", owner.companyNo());
    }

    static void gift(Scene scene, Instant offeredAt, Organisation donor) {
        String id = scene.reference(Parts.FORCE + "-psd-G");
        scene.add(
                Kind.GIFT_HOSPITALITY,
                id,
                offeredAt.plus(DAY),
                GiftHospitality.newBuilder()
                        .setHead(Scene.head(id, offeredAt, "psd"))
                        .setStaffId(scene.person(0).staffId())
                        .setCollar(Parts.collar(scene.person(0)))
                        .setDirection(GiftDirection.RECEIVED)
                        .setDonor(donor)
                        .setNature("a day at the races")
                        .setValuePence(12_000)
                        .setOfferedAt(offeredAt)
                        .setDecision(GiftDecision.ACCEPTED)
                        .setDecidedByStaffId(scene.person(4).staffId())
                        .setDecidedAt(offeredAt.plus(DAY))
                        .build());
    }

    static void contract(Scene scene, Organisation supplier) {
        String id = scene.reference(Parts.FORCE + "-buy-C");
        scene.add(
                Kind.CONTRACT_AWARD,
                id,
                scene.at.plusSeconds(60),
                ContractAward.newBuilder()
                        .setHead(Scene.head(id, scene.at, "procurement"))
                        .setContractRef(scene.reference("C"))
                        .setStage(ContractStage.AWARDED)
                        .setBoughtFor(List.of(Parts.FORCE))
                        .setSuppliers(List.of(Supplier.newBuilder()
                                .setOrganisation(supplier)
                                .setAwarded(true)
                                .build()))
                        .setTenderLiveFrom(scene.at.minus(DAY.multipliedBy(40)))
                        .setTenderLiveTo(scene.at.minus(DAY.multipliedBy(20)))
                        .setAwardedAt(scene.at)
                        .build());
    }

    static void gift(Scene scene, UnaryOperator<GiftHospitality.Builder> change) {
        scene.edit(
                GiftHospitality.class,
                record -> change.apply(GiftHospitality.newBuilder(record)).build());
    }

    static void contract(Scene scene, UnaryOperator<ContractAward.Builder> change) {
        scene.edit(
                ContractAward.class,
                record -> change.apply(ContractAward.newBuilder(record)).build());
    }

    static void supplier(Scene scene, Organisation organisation) {
        contract(
                scene,
                contract -> contract.setSuppliers(
                        List.of(Supplier.newBuilder(contract.getSuppliers().get(0))
                                .setOrganisation(organisation)
                                .build())));
    }
}
