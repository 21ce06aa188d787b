package plumbline.samples;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Organisation;
import plumbline.schema.OrganisationName;
import plumbline.schema.OrganisationNameKind;

/**
 * An invented firm. No two ordinals share a name or a number, nor a number with anybody real.
 *
 * @param ordinal 0 or more
 */
record Firm(int ordinal) {
    private static final List<String> FIRST = List.of(
            "Quill", "Harrow", "Thistle", "Marl", "Otter", "Sedge", "Tansy", "Wren", "Yarrow", "Bract", "Corm",
            "Dunlin", "Flint", "Godwit", "Heron", "Jute", "Knap", "Ling", "Merlin", "Nettle", "Plover", "Rush",
            "Siskin", "Umber");
    private static final List<String> LAST = List.of(
            "marsh", "holt", "croft", "brook", "garth", "scar", "haven", "beck", "moss", "fold", "cleave", "shaw",
            "mount", "reach", "strand", "rigg", "slade", "knoll", "den", "wharf");
    private static final List<String> TRADES = List.of(
            "Recovery",
            "Cleaning Services",
            "Plant Hire",
            "Catering",
            "IT Solutions",
            "Building Services",
            "Security",
            "Uniforms",
            "Fleet Services",
            "Training",
            "Printing",
            "Interiors");

    String word() {
        return FIRST.get(ordinal % FIRST.size()) + LAST.get(ordinal / FIRST.size() % LAST.size());
    }

    String name() {
        return word() + " " + TRADES.get(ordinal / (FIRST.size() * LAST.size()) % TRADES.size());
    }

    /** None so high was ever issued. */
    String companyNo() {
        return "99" + String.format(Locale.ROOT, "%06d", ordinal);
    }

    /** With everything that its letterhead says. */
    Organisation whole() {
        return organisation(name() + " Ltd", companyNo());
    }

    /** As people write it down. */
    Organisation byName() {
        return organisation(name(), null);
    }

    static Organisation organisation(String name, @Nullable String companyNo) {
        return Organisation.newBuilder()
                .setNames(List.of(name(name, OrganisationNameKind.REGISTERED)))
                .setCompanyNo(companyNo)
                .build();
    }

    static OrganisationName name(String name, OrganisationNameKind kind) {
        return OrganisationName.newBuilder().setName(name).setKind(kind).build();
    }
}
