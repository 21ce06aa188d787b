package plumbline.weighing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plumbline.feeds.Mention;
import plumbline.feeds.Observation;
import plumbline.identifiers.PersonName;
import plumbline.values.Role;

/**
 * A mention with its names ready to compare, made once for an observation and used in every pair.
 *
 * @param fullNames those of the names that have a whole forename and a surname
 */
record Party(Mention mention, List<NameForm> names, List<NameForm> fullNames) {

    static List<Party> of(Observation observation) {
        List<Party> parties = new ArrayList<>(observation.mentions().size());
        for (Mention mention : observation.mentions()) {
            List<PersonName> names = mention.names();
            List<NameForm> forms = new ArrayList<>(names.size());
            for (int i = 0; i < names.size() && i < NameComparator.MAX_VARIANTS; i++) {
                forms.add(new NameForm(names.get(i)));
            }
            parties.add(new Party(
                    mention, forms, forms.stream().filter(NameForm::isFull).toList()));
        }
        return parties;
    }

    boolean isOfficial() {
        return mention.role().isOfficial();
    }

    /** Whether this is a party to the event or a register's person, who can be the same person as another. */
    boolean isPerson() {
        return !isOfficial()
                && mention.role() != Role.RECORD
                && mention.role() != Role.DECLARER
                && mention.role() != Role.ORGANISATION;
    }

    @Nullable
    String maskedName() {
        return names.isEmpty() ? null : Masks.name(names.get(0).name);
    }
}
