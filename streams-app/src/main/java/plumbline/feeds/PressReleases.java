package plumbline.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.schema.Head;
import plumbline.schema.PressRelease;
import plumbline.values.Kind;
import plumbline.values.Role;

/** Releases and interviews that were authorised, and who may speak to them. */
public final class PressReleases implements Feed<PressRelease> {
    /** Chief inspector and above may authorise (domain section 4, R26); in words or as ranks are shortened. */
    private static final Set<String> SENIOR = Set.of(
            "chief inspector",
            "ci",
            "dci",
            "superintendent",
            "supt",
            "det supt",
            "chief superintendent",
            "ch supt",
            "det ch supt",
            "assistant chief constable",
            "acc",
            "deputy chief constable",
            "dcc",
            "chief constable",
            "cc",
            "commander",
            "deputy assistant commissioner",
            "dac",
            "assistant commissioner",
            "deputy commissioner",
            "commissioner");

    private final int minBirthYear;

    public PressReleases(int minBirthYear) {
        this.minBirthYear = minBirthYear;
    }

    /**
     * What was allowed.
     *
     * @param senior whoever authorised it is a chief inspector or above
     * @param speakerStaffIds who may speak to it
     */
    public record Details(Instant releasedAt, boolean senior, List<String> speakerStaffIds)
            implements plumbline.feeds.Details {
        public Details {
            speakerStaffIds = List.copyOf(speakerStaffIds);
        }
    }

    @Override
    public Kind kind() {
        return Kind.PRESS_RELEASE;
    }

    @Override
    public Class<PressRelease> recordType() {
        return PressRelease.class;
    }

    @Override
    public Class<Details> detailsType() {
        return Details.class;
    }

    @Override
    public Head head(PressRelease record) {
        return record.getHead();
    }

    /** The speakers are mentioned, so that the release meets what they do. */
    @Override
    public Intake read(PressRelease record) {
        return Reading.of(kind(), record, record.getHead(), minBirthYear, reading -> {
            reading.staffId(Path.of("authorisedBy"), record.getAuthorisedBy());
            List<String> written = record.getSpeakerStaffIds();
            List<String> speakers = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                String speaker = reading.staffId(Path.of("speakerStaffIds").item(i), written.get(i));
                if (!speakers.contains(speaker)) {
                    speakers.add(speaker);
                    reading.mentions().addStaff("speaker-" + i, Role.STAFF_MEMBER, speaker, List.of());
                }
            }
            return new Details(record.getReleasedAt(), isSenior(record.getAuthorisedByRank()), speakers);
        });
    }

    /** "T/DCI", "Detective Chief Inspector", "Temporary Ch. Supt.". */
    static boolean isSenior(String rank) {
        String plain = rank.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip()
                .replaceFirst("^(t|a|temporary|temp|acting) ", "")
                .replaceFirst("^detective ", "");
        return SENIOR.contains(plain);
    }
}
