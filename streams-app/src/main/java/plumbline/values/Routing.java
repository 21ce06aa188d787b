package plumbline.values;

import java.util.List;

/**
 * To whom a match goes beside its {@link Route}. None of it changes whether a rule fires or how severe it is.
 *
 * @param owners forces and units that answer for the subject, the home force first: two of somebody
 *     seconded (control M1)
 * @param decider who decides about the subject (control M2)
 * @param restricted the match rests on intelligence of which readers may learn no more than that it exists
 */
public record Routing(List<String> owners, Decider decider, boolean restricted) {

    /** Who decides. */
    public enum Decider {
        UNIT,
        /** The subject heads the unit or Professional Standards. */
        DCC,
        /** The subject is a chief officer. */
        PCC
    }

    public Routing {
        owners = owners.stream().distinct().toList();
    }

    /** Nobody in particular is concerned. */
    public static Routing to(String force) {
        return new Routing(List.of(force), Decider.UNIT, false);
    }

    public Routing asRestricted() {
        return new Routing(owners, decider, true);
    }
}
