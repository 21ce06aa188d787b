package plumbline.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import plumbline.schema.Address;
import plumbline.schema.AddressKind;
import plumbline.schema.Mention;
import plumbline.schema.Organisation;
import plumbline.schema.Role;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Route;
import plumbline.values.Severity;

/** One telling of one sort of matter, about people who are in no other, as it is or with one fact changed. */
final class Plot {
    static final String OTHER_BIRTH = "the date of birth is another";
    static final String ONLY_NAME = "only the name is known";
    static final String NEXT_DOOR = "it is another house in the street";
    static final String FORMER_HOME = "it is the officer's former home";
    static final String OTHER_CAR = "it is another car";

    private static final double GIVES_HOME = 0.8;
    /** No street of ours has so many houses. */
    private static final String NOBODYS_HOUSE = "199";

    final World world;
    final Draw draw;
    final Officer officer;
    final Registers.Declared declaration;
    final Citizen stranger;
    final Citizen bystander;
    final Instant at;
    final Firm firm;
    final Firm otherFirm;

    private final PlotKind kind;
    private final String story;
    private final @Nullable String twist;
    private final Alteration wanted;
    private Alteration alteration = Alteration.NONE;
    private boolean hasMore;

    /** @param twist the one fact that is changed, or null */
    Plot(
            World world,
            PlotKind kind,
            int number,
            Officer officer,
            Registers.Declared declaration,
            Alteration wanted,
            @Nullable String twist) {
        this.world = world;
        this.kind = kind;
        this.draw = world.draw("plot", number);
        this.officer = officer;
        this.declaration = declaration;
        this.wanted = wanted;
        this.twist = twist;
        this.story = String.format(Locale.ROOT, "%s-%03d", twist == null ? "planted" : "decoy", number + 1);
        this.at = world.early(draw);
        this.firm = new Firm(EverydayMoney.FREE + 2 * number);
        this.otherFirm = new Firm(EverydayMoney.FREE + 2 * number + 1);
        this.stranger = world.population.stranger(2 * number);
        this.bystander = world.population.stranger(2 * number + 1);
    }

    /** Whether this is the telling in which that one fact is changed. */
    boolean but(String fact) {
        return fact.equals(twist);
    }

    /**
     * Which of several ways it happens: the one that has the twist, or any.
     *
     * @param ways the twists of each
     */
    int way(List<List<String>> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (twist != null && ways.get(i).contains(twist)) {
                return i;
            }
        }
        return draw.below(ways.size());
    }

    /** An integrity match, or none where one fact is changed and the rule is the one that the story is for. */
    void truth(
            String ruleId,
            RecordKey event,
            @Nullable RecordKey met,
            @Nullable Severity severity,
            @Nullable Route route,
            boolean recoverable) {
        boolean decoy = twist != null && ruleId.equals(kind.ruleId());
        add(ruleId, event, met, decoy ? null : severity, decoy ? null : route, recoverable, decoy ? twist : null);
    }

    /** A match that is called for whatever is changed. */
    void anyway(String ruleId, RecordKey event, @Nullable RecordKey met, @Nullable Severity severity, Route route) {
        add(ruleId, event, met, severity, route, true, null);
    }

    private void add(
            String ruleId,
            RecordKey event,
            @Nullable RecordKey met,
            @Nullable Severity severity,
            @Nullable Route route,
            boolean recoverable,
            @Nullable String decoy) {
        List<RecordKey> records = met == null ? List.of(event) : List.of(event, met);
        world.truth.add(
                new Truth(ruleId, story, twist == null, records, severity, route, alteration, recoverable, decoy));
    }

    // --- people and places -----------------------------------------------------------------------------------

    /** The person written down as the alteration has it, or as a twist does. */
    Mention.Builder altered(String id, Role role, Citizen person) {
        Mention.Builder mention = Registers.whole(id, role, person);
        alteration = wanted.applyTo(mention, person, stranger.family(), draw);
        if (but(OTHER_BIRTH)) {
            mention.setDob(person.born().plusYears(3).plusDays(47).toString());
        }
        if (but(ONLY_NAME)) {
            mention.setDob(null);
        }
        return mention;
    }

    /** The firm written down by its name alone, where anything is to be altered. */
    Organisation altered(Firm written) {
        if (wanted == Alteration.NONE) {
            return written.whole();
        }
        alteration = Alteration.NO_COMPANY_NUMBER;
        return written.byName();
    }

    /** With the home mostly, which a changed birth date or a name alone must do without. */
    Mention.Builder atHome(Mention.Builder mention, Citizen person) {
        if (draw.in(GIVES_HOME) && !isNameTwist()) {
            mention.setAddresses(List.of(person.home().as(AddressKind.HOME)));
            hasMore = true;
        }
        return mention;
    }

    boolean isNameTwist() {
        return but(OTHER_BIRTH) || but(ONLY_NAME);
    }

    /** The staff home, or what is not one. */
    Address home(AddressKind kind) {
        Home former = world.population.formerHome(officer.person().index());
        Home home =
                but(FORMER_HOME) && former != null ? former : officer.person().home();
        return but(NEXT_DOOR)
                ? Address.newBuilder(home.as(kind))
                        .setLine(NOBODYS_HOUSE + " " + home.street())
                        .setHouseNumber(NOBODYS_HOUSE)
                        .build()
                : home.as(kind);
    }

    /** With everything the register has of a declared associate but for a twist. */
    Mention.Builder associate(String id, Role role) {
        Citizen person = declaration.associate();
        Mention.Builder mention = altered(id, role, person);
        if (!isNameTwist()) {
            mention.setPncId(person.pncId()).setContacts(declaration.contacts());
        }
        return atHome(mention, person);
    }

    boolean isOneOfOurs() {
        return hasMore || alteration == Alteration.NONE;
    }

    boolean isPlain() {
        return alteration == Alteration.NONE;
    }

    Alteration alteration() {
        return alteration;
    }

    /** An associate's home supports a birth date and does nothing by itself. */
    boolean isAssociate() {
        return alteration == Alteration.NONE
                || declaration.associate().pncId() != null
                || !declaration.contacts().isEmpty();
    }

    /** Somebody on duty with no part in the plot. */
    Officer other() {
        return apart(world.workforce.responding(draw));
    }

    private Officer apart(Officer first) {
        Officer found = first;
        while (found.equals(officer) || found.equals(declaration.by())) {
            found = world.workforce.responding(draw);
        }
        return found;
    }

    // --- records ---------------------------------------------------------------------------------------------

    RecordKey custody(Instant arrestedAt, List<Mention> people, @Nullable Officer arresting) {
        Officer keeping = world.workforce.inCells(draw);
        while (keeping.equals(officer) || keeping.equals(declaration.by())) {
            keeping = world.workforce.inCells(draw);
        }
        String id = world.cells.write(
                arrestedAt,
                people,
                CellBook.arresting(arresting == null ? other() : arresting),
                CellBook.keeping(keeping),
                keeping.suite() == null ? Workforce.SUITES.get(0) : keeping.suite(),
                draw);
        return new RecordKey(Kind.CUSTODY_ARRIVAL, id);
    }

    /** @param others who attended, or nobody for somebody with no part in it */
    LogBook.Entry entry(Mention party, String incidentClass, LogBook.Crimed crimed, List<Mention> others) {
        List<Mention> mentions = new ArrayList<>(others);
        mentions.add(party);
        if (others.isEmpty()) {
            mentions.add(other().acting("o0", Role.ATTENDING_OFFICER));
        }
        return new LogBook.Entry(at, incidentClass, LogBook.street(stranger), mentions, List.of(), crimed, true, null);
    }

    RecordKey log(LogBook.Entry entry) {
        return new RecordKey(Kind.INCIDENT_LOG, world.logs.write(entry, draw));
    }
}
