package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.schema.CustodyArrival;
import plumbline.schema.Mention;
import plumbline.schema.Role;
import plumbline.values.Kind;

/** Custody records as they arrive. */
final class CellBook {
    private static final List<String> OFFENCES = List.of(
            "COMMON ASSAULT",
            "ASSAULT OCCASIONING ACTUAL BODILY HARM",
            "THEFT FROM SHOP",
            "BURGLARY DWELLING",
            "AFFRAY",
            "CRIMINAL DAMAGE",
            "POSSESSION OF CLASS B DRUG",
            "SUPPLY OF CLASS A DRUG",
            "DRIVE WITH EXCESS ALCOHOL",
            "BREACH OF BAIL",
            "HARASSMENT",
            "FRAUD BY FALSE REPRESENTATION");

    private final Ledger ledger;
    private int next = 1;

    CellBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /** @return the record id */
    String write(
            Instant arrestedAt, List<Mention> people, Mention arresting, Mention keeping, String suite, Draw draw) {
        String ref = String.format(Locale.ROOT, "30DN%06d", next++);
        String id = Registers.FORCE + "-niche-" + ref;
        Instant arrivedAt = arrestedAt.plusSeconds(draw.between(900, 4_500));
        List<Mention> mentions = new ArrayList<>(people);
        mentions.add(arresting);
        mentions.add(keeping);
        Instant recordedAt = arrivedAt.plusSeconds(draw.between(300, 3_600));
        ledger.add(
                Kind.CUSTODY_ARRIVAL,
                id,
                recordedAt,
                CustodyArrival.newBuilder()
                        .setHead(Registers.head(id, 1, arrestedAt, recordedAt, "niche"))
                        .setCustodyRef(ref)
                        .setSuite(suite)
                        .setArrestedAt(arrestedAt)
                        .setArrivedAt(arrivedAt)
                        .setOffences(List.of(draw.of(OFFENCES)))
                        .setMentions(mentions)
                        .build());
        return id;
    }

    static Mention arresting(Officer officer) {
        return officer.acting("o1", Role.ARRESTING_OFFICER);
    }

    static Mention keeping(Officer officer) {
        return officer.acting("o2", Role.CUSTODY_OFFICER);
    }
}
