package plumbline.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Rejection.Reason;
import plumbline.identifiers.StaffIds;
import plumbline.schema.ContractAward;
import plumbline.schema.ContractOfficer;
import plumbline.schema.ContractStage;
import plumbline.schema.Head;
import plumbline.schema.Supplier;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Contracts from tender to award, with whoever bids; one record a contract, its stages as versions. */
public final class ContractAwards implements Feed<ContractAward> {
    private final int minBirthYear;

    public ContractAwards(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * When, for whom, and who of ours has a part in it.
     *
     * @param boughtFor the forces it buys for, lower case; empty for all
     * @param tenderLiveFrom inclusive; null if not known
     * @param tenderLiveTo exclusive; null if not known
     * @param awardedAt null until it is awarded
     * @param endsAt null if not known
     * @param winners mention ids of the organisations to which it is awarded; the others bid
     */
    public record Details(
            Stage stage,
            List<String> boughtFor,
            @Nullable Instant tenderLiveFrom,
            @Nullable Instant tenderLiveTo,
            @Nullable Instant awardedAt,
            @Nullable Instant endsAt,
            List<String> winners,
            List<Officer> officers)
            implements plumbline.feeds.Details {
        public Details {
            boughtFor = List.copyOf(boughtFor);
            winners = List.copyOf(winners);
            officers = List.copyOf(officers);
        }
    }

    /** How far it has got. */
    public enum Stage {
        TENDER,
        BIDDERS,
        AWARDED,
        CANCELLED,
        ENDED
    }

    /** What an officer, known by mention id, has to do with it. */
    public record Officer(String mentionId, Part part) {}

    /** What an officer has to do with a contract. */
    public enum Part {
        SPECIFICATION,
        EVALUATION,
        AWARD,
        MANAGEMENT
    }

    @Override
    public Kind kind() {
        return Kind.CONTRACT_AWARD;
    }

    @Override
    public Class<ContractAward> recordType() {
        return ContractAward.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(ContractAward record) {
        return record.getHead();
    }

    @Override
    public Intake read(ContractAward record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            List<String> winners = suppliers(record, reading);
            List<Officer> officers = officers(record, reading);
            check(record, reading.checks());
            return new Details(
                    Stage.valueOf(record.getStage().name()),
                    record.getBoughtFor().stream()
                            .map(Reading::force)
                            .distinct()
                            .toList(),
                    record.getTenderLiveFrom(),
                    record.getTenderLiveTo(),
                    record.getAwardedAt(),
                    record.getEndsAt(),
                    winners,
                    officers);
        });
    }

    private static List<String> suppliers(ContractAward record, Reading reading) {
        List<String> winners = new ArrayList<>();
        for (int i = 0; i < record.getSuppliers().size(); i++) {
            Supplier supplier = record.getSuppliers().get(i);
            Path path = Path.of("suppliers").item(i);
            String id = "supplier-" + (i + 1);
            reading.mentions().addOrganisation(path.field("organisation"), id, supplier.getOrganisation());
            reading.mentions().addAll(path.field("directors"), Role.DIRECTOR, supplier.getDirectors());
            if (supplier.getAwarded()) {
                winners.add(id);
            }
        }
        return winners;
    }

    private static List<Officer> officers(ContractAward record, Reading reading) {
        List<Officer> officers = new ArrayList<>();
        for (int i = 0; i < record.getOfficers().size(); i++) {
            ContractOfficer officer = record.getOfficers().get(i);
            String id = "officer-" + (i + 1);
            reading.mentions()
                    .addStaff(
                            id,
                            Role.CONTRACT_OFFICER,
                            Optional.ofNullable(officer.getStaffId())
                                    .flatMap(StaffIds::normalise)
                                    .orElse(null),
                            reading.identifiers()
                                    .collars(
                                            Path.of("officers").item(i).field("collar"),
                                            Stream.ofNullable(officer.getCollar())
                                                    .toList()));
            officers.add(new Officer(id, Part.valueOf(officer.getPart().name())));
        }
        return officers;
    }

    private static void check(ContractAward record, Checks checks) {
        Long pence = record.getValuePence();
        checks.require(pence == null || pence >= 0, Reason.BAD_NUMBER, "valuePence must be 0 or more");
        checks.inOrder(
                Path.of("tenderLiveFrom"),
                record.getTenderLiveFrom(),
                Path.of("tenderLiveTo"),
                record.getTenderLiveTo());
        checks.inOrder(Path.of("awardedAt"), record.getAwardedAt(), Path.of("endsAt"), record.getEndsAt());
        checks.require(
                record.getStage() != ContractStage.AWARDED || Objects.nonNull(record.getAwardedAt()),
                Reason.MISSING_FIELD,
                "awardedAt must be given once the contract is awarded");
    }
}
