package plumbline.samples;

import static plumbline.samples.Expected.nothing;
import static plumbline.samples.Expected.raised;
import static plumbline.values.Severity.HIGH;
import static plumbline.values.Severity.MEDIUM;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import plumbline.schema.BusinessInterest;
import plumbline.schema.ContractOfficer;
import plumbline.schema.ContractPart;
import plumbline.schema.InterestNature;
import plumbline.schema.InterestStatus;
import plumbline.schema.InterestStep;
import plumbline.schema.Mention;
import plumbline.schema.Organisation;
import plumbline.schema.Role;
import plumbline.schema.Supplier;
import plumbline.values.Kind;

/** R23 and R24: the businesses of staff. Person 0 is the member of staff, person 1's is the firm. */
final class InterestStories {
    private static final Duration DAY = Scene.DAY;

    private InterestStories() {}

    static List<Story> all() {
        return List.of(
                isSupplier(), isSupplierAndDonor(), sharesDirector(), isDonor(), refusedPhone(), withdrawnBids());
    }

    private static Story isSupplier() {
        return Story.plain("R23", "an officer's firm is awarded a contract", raised(MEDIUM), scene -> {
                    approved(scene, HospitalityStories.whole(scene.person(1)));
                    HospitalityStories.contract(scene, HospitalityStories.whole(scene.person(1)));
                })
                .but(
                        "the officer awarded it",
                        raised(HIGH).saying("award"),
                        scene -> HospitalityStories.contract(
                                scene,
                                contract -> contract.setOfficers(List.of(ContractOfficer.newBuilder()
                                        .setCollar(Parts.collar(scene.person(0)))
                                        .setPart(ContractPart.AWARD)
                                        .build()))))
                .but(
                        "the interest ended when the tender began",
                        nothing(),
                        scene -> interest(scene, interest -> interest.setEndedAt(scene.at.minus(DAY.multipliedBy(40)))))
                .but(
                        "the interest ended one second after the tender began",
                        raised(MEDIUM),
                        scene -> interest(
                                scene,
                                interest -> interest.setEndedAt(
                                        scene.at.minus(DAY.multipliedBy(40)).plusSeconds(1))))
                .but(
                        "the firm has another number",
                        nothing(),
                        scene -> HospitalityStories.supplier(
                                scene,
                                Firm.organisation(
                                        scene.person(1).firm(), scene.person(2).companyNo())))
                .but(
                        "it lets property, as a company",
                        raised(MEDIUM),
                        scene -> interest(scene, interest -> interest.setNature(InterestNature.RENTAL)))
                .but(
                        "it lets property without a company",
                        nothing(),
                        scene -> interest(
                                scene,
                                interest -> interest.setNature(InterestNature.RENTAL)
                                        .setBusiness(Firm.organisation(
                                                scene.person(1).firm(), null))))
                .but(
                        "the application was refused",
                        nothing().beside("R24"),
                        scene -> interest(scene, interest -> interest.setStatus(InterestStatus.REFUSED)));
    }

    /** Row A51 of the documents: one award, one item. */
    private static Story isSupplierAndDonor() {
        return Story.plain(
                "R23",
                "an officer's firm gives the officer hospitality and is awarded a contract",
                raised(MEDIUM).beside("R22"),
                scene -> {
                    approved(scene, HospitalityStories.whole(scene.person(1)));
                    HospitalityStories.gift(
                            scene, scene.at.minus(DAY.multipliedBy(60)), HospitalityStories.whole(scene.person(1)));
                    HospitalityStories.contract(scene, HospitalityStories.whole(scene.person(1)));
                });
    }

    private static Story sharesDirector() {
        return Story.altered(
                        "R23",
                        "a supplier's director, misspelt, is a partner in an officer's firm",
                        raised(MEDIUM),
                        scene -> {
                            approved(scene, HospitalityStories.whole(scene.person(1)));
                            interest(
                                    scene,
                                    interest ->
                                            interest.setPeople(List.of(scene.whole("p", Role.MENTIONED, scene.person(2))
                                                    .setAddresses(List.of(Parts.home(scene.person(2))))
                                                    .build())));
                            HospitalityStories.contract(scene, HospitalityStories.whole(scene.person(3)));
                            director(
                                    scene,
                                    scene.named(
                                                    "d",
                                                    Role.MENTIONED,
                                                    scene.person(2).given(),
                                                    scene.person(2).misspeltFamily())
                                            .setDob(scene.person(2).born().toString())
                                            .setAddresses(List.of(Parts.home(scene.person(2)))));
                        })
                .but(
                        "the director was born otherwise",
                        nothing(),
                        scene -> director(
                                scene,
                                scene.named(
                                                "d",
                                                Role.MENTIONED,
                                                scene.person(2).given(),
                                                scene.person(2).misspeltFamily())
                                        .setDob("1951-11-03")
                                        .setAddresses(List.of(Parts.home(scene.person(2))))))
                .but(
                        "only the director's name is known",
                        nothing(),
                        scene -> director(
                                scene,
                                scene.named(
                                        "d",
                                        Role.MENTIONED,
                                        scene.person(2).given(),
                                        scene.person(2).misspeltFamily())));
    }

    private static Story isDonor() {
        return Story.altered(
                        "R23",
                        "an officer's firm, by name alone, gives a colleague hospitality",
                        raised(MEDIUM),
                        scene -> {
                            approved(scene, HospitalityStories.whole(scene.person(1)));
                            HospitalityStories.gift(
                                    scene,
                                    scene.at,
                                    Firm.organisation(scene.person(1).firm(), null));
                            HospitalityStories.gift(
                                    scene,
                                    gift -> gift.setStaffId(scene.person(3).staffId())
                                            .setCollar(null));
                        })
                .but(
                        "the interest had ended that second",
                        nothing(),
                        scene -> interest(scene, interest -> interest.setEndedAt(scene.at)))
                .but(
                        "the business was applied for one second after",
                        nothing(),
                        scene -> interest(
                                scene,
                                interest -> interest.setAppliedAt(scene.at.plusSeconds(1))
                                        .setStatusAt(scene.at.plusSeconds(1))));
    }

    private static Story refusedPhone() {
        return Story.altered(
                        "R24", "a prisoner gives the phone of a business that was refused", raised(HIGH), scene -> {
                            applied(
                                    scene,
                                    "",
                                    business(scene),
                                    InterestStatus.REFUSED,
                                    scene.at.minus(DAY.multipliedBy(300)));
                            scene.custody(scene.named(
                                            "d",
                                            Role.DETAINEE,
                                            scene.person(2).given(),
                                            scene.person(2).family())
                                    .setContacts(List.of(Parts.phone(scene.person(1)))));
                        })
                .but(
                        "it was refused one second later",
                        nothing(),
                        scene -> interest(scene, interest -> interest.setStatusAt(scene.at.plusSeconds(1))))
                .but(
                        "it was refused 24 months before",
                        nothing(),
                        scene -> interest(scene, interest -> earlier(interest, monthsBefore(scene, 24))))
                .but(
                        "it was refused one second less than 24 months before",
                        raised(HIGH),
                        scene -> interest(
                                scene,
                                interest -> earlier(
                                        interest, monthsBefore(scene, 24).plusSeconds(1))))
                .but(
                        "an appeal is pending",
                        raised(HIGH),
                        scene -> interest(
                                scene,
                                interest -> since(
                                        interest,
                                        InterestStatus.APPEALED,
                                        interest.getStatusAt().plus(DAY))))
                .but(
                        "it was approved on appeal",
                        nothing(),
                        scene -> interest(
                                scene,
                                interest -> since(
                                        interest,
                                        InterestStatus.APPROVED,
                                        interest.getStatusAt().plus(DAY))))
                .but(
                        "another application for it was approved later",
                        nothing(),
                        scene -> applied(
                                scene,
                                "-2",
                                business(scene),
                                InterestStatus.APPROVED,
                                scene.at.minus(DAY.multipliedBy(200))))
                .but("another officer's application for it was approved later", raised(HIGH), scene -> {
                    applied(
                            scene,
                            "-2",
                            business(scene),
                            InterestStatus.APPROVED,
                            scene.at.minus(DAY.multipliedBy(200)));
                    interest(
                            scene,
                            interest -> interest.setStaffId(scene.person(3).staffId()));
                })
                .but(
                        "it is somebody else's phone",
                        nothing(),
                        scene -> scene.custodyMention("d", d -> d.setContacts(List.of(Parts.phone(scene.person(4))))));
    }

    private static Story withdrawnBids() {
        return Story.plain(
                        "R24", "a firm whose application was withdrawn is awarded a contract", raised(HIGH), scene -> {
                            applied(
                                    scene,
                                    "",
                                    HospitalityStories.whole(scene.person(1)),
                                    InterestStatus.WITHDRAWN,
                                    scene.at.minus(DAY.multipliedBy(30)));
                            HospitalityStories.contract(scene, HospitalityStories.whole(scene.person(1)));
                        })
                .but(
                        "nothing was ever decided",
                        nothing().beside("R23"),
                        scene -> interest(scene, interest -> interest.setStatus(InterestStatus.APPLIED)));
    }

    private static Organisation business(Scene scene) {
        return Organisation.newBuilder(HospitalityStories.whole(scene.person(1)))
                .setContacts(List.of(Parts.phone(scene.person(1))))
                .build();
    }

    private static Instant monthsBefore(Scene scene, int months) {
        return scene.at.atZone(ZoneId.of("Europe/London")).minusMonths(months).toInstant();
    }

    private static BusinessInterest.Builder earlier(BusinessInterest.Builder interest, Instant at) {
        return interest.setAppliedAt(at.minus(DAY)).setStatusAt(at);
    }

    private static BusinessInterest.Builder since(
            BusinessInterest.Builder interest, InterestStatus status, Instant at) {
        return interest.setEarlier(List.of(InterestStep.newBuilder()
                        .setStatus(interest.getStatus())
                        .setAt(interest.getStatusAt())
                        .build()))
                .setStatus(status)
                .setStatusAt(at);
    }

    private static void approved(Scene scene, Organisation business) {
        applied(scene, "", business, InterestStatus.APPROVED, scene.at.minus(DAY.multipliedBy(500)));
    }

    private static void applied(Scene scene, String suffix, Organisation business, InterestStatus status, Instant at) {
        String id = scene.reference(Parts.FORCE + "-psd-B") + suffix;
        Instant appliedAt = at.minus(DAY.multipliedBy(20));
        scene.add(
                Kind.BUSINESS_INTEREST,
                id,
                at.plusSeconds(60),
                BusinessInterest.newBuilder()
                        .setHead(Scene.head(id, appliedAt, "psd"))
                        .setStaffId(scene.person(0).staffId())
                        .setCollar(Parts.collar(scene.person(0)))
                        .setBusiness(business)
                        .setNature(InterestNature.DIRECTORSHIP)
                        .setAppliedAt(appliedAt)
                        .setStatus(status)
                        .setStatusAt(at)
                        .build());
    }

    private static void interest(Scene scene, UnaryOperator<BusinessInterest.Builder> change) {
        scene.edit(
                BusinessInterest.class,
                record -> change.apply(BusinessInterest.newBuilder(record)).build());
    }

    private static void director(Scene scene, Mention.Builder director) {
        HospitalityStories.contract(
                scene,
                contract -> contract.setSuppliers(
                        List.of(Supplier.newBuilder(contract.getSuppliers().get(0))
                                .setDirectors(List.of(director.build()))
                                .build())));
    }
}
