package plumbline.samples;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented member of the public as they are, before anybody writes it down.
 *
 * @param index in the population
 * @param car registration mark of the household's car
 */
record Citizen(
        int index,
        String given,
        String family,
        LocalDate born,
        Home home,
        String car,
        @Nullable String pncId,
        @Nullable String cro,
        String birthPlace,
        String occupation) {
    Citizen called(String newGiven, String newFamily) {
        return new Citizen(index, newGiven, newFamily, born, home, car, pncId, cro, birthPlace, occupation);
    }

    Citizen born(LocalDate day) {
        return new Citizen(index, given, family, day, home, car, pncId, cro, birthPlace, occupation);
    }
}
