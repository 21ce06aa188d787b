package plumbline.weighing;

import org.jspecify.annotations.Nullable;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.Phonetic;

/** A name with its sound, worked out at most once for a mention however many pairs it is part of. */
final class NameForm {
    final PersonName name;
    private @Nullable String forenameSound;
    private @Nullable String surnameSound;

    NameForm(PersonName name) {
        this.name = name;
    }

    String forename() {
        return name.forename();
    }

    String surname() {
        return name.surname();
    }

    boolean isFull() {
        return forename().length() > 1 && !surname().isEmpty();
    }

    boolean forenameSoundsLike(NameForm other) {
        return !forenameSound().isEmpty() && forenameSound().equals(other.forenameSound());
    }

    boolean surnameSoundsLike(NameForm other) {
        return !surnameSound().isEmpty() && surnameSound().equals(other.surnameSound());
    }

    private String forenameSound() {
        String sound = forenameSound;
        if (sound == null) {
            sound = Phonetic.code(name.forename());
            forenameSound = sound;
        }
        return sound;
    }

    private String surnameSound() {
        String sound = surnameSound;
        if (sound == null) {
            sound = Phonetic.code(name.surname());
            surnameSound = sound;
        }
        return sound;
    }
}
