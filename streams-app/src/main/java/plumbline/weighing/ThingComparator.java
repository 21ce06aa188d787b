package plumbline.weighing;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.Dated;
import plumbline.identifiers.Vrms;

/** Phones, email addresses and vehicles: one in common agrees, none says nothing, because people have many. */
final class ThingComparator {
    private final EvidenceRow phone;
    private final EvidenceRow email;
    private final EvidenceRow vehicle;
    private final EvidenceRow vehicleLookAlike;

    ThingComparator(EvidenceTable table, EvidenceKind kind) {
        boolean shared = kind == EvidenceKind.SHARED_THING;
        phone = table.row(shared ? Finding.SHARED_PHONE : Finding.PHONE_SAME);
        email = table.row(shared ? Finding.SHARED_EMAIL : Finding.EMAIL_SAME);
        vehicle = table.row(shared ? Finding.SHARED_VRM : Finding.VRM_SAME);
        vehicleLookAlike = table.row(shared ? Finding.SHARED_VRM_LOOK_ALIKE : Finding.VRM_LOOK_ALIKE);
    }

    @Nullable
    Agreement<String> phones(List<Dated> left, List<Dated> right, Instant at) {
        return best(phone, left, right, at, Masks::phone);
    }

    @Nullable
    Agreement<String> emails(List<Dated> left, List<Dated> right, Instant at) {
        return best(email, left, right, at, Masks::email);
    }

    @Nullable
    Agreement<String> vehicles(List<Dated> left, List<Dated> right, Instant at) {
        Agreement<String> exact = best(vehicle, left, right, at, Masks::vehicle);
        Agreement<String> alike = null;
        if ((exact == null || !exact.current()) && !left.isEmpty() && !right.isEmpty()) {
            alike = best(vehicleLookAlike, lookAlikes(left), lookAlikes(right), at, Masks::vehicle);
        }
        return exact == null || (alike != null && alike.millibits() > exact.millibits()) ? alike : exact;
    }

    private static List<Dated> lookAlikes(List<Dated> vehicles) {
        return vehicles.stream()
                .map(dated -> new Dated(Vrms.lookAlike(dated.value()), dated.validity()))
                .toList();
    }

    /** A current one before a past one, then the first in order of text. */
    private static @Nullable Agreement<String> best(
            EvidenceRow row, List<Dated> left, List<Dated> right, Instant at, Function<String, String> mask) {
        String best = null;
        boolean bestCurrent = false;
        for (Dated a : left) {
            for (Dated b : right) {
                if (a.value().equals(b.value())) {
                    boolean current = a.validity().holdsAt(at) && b.validity().holdsAt(at);
                    if (best == null
                            || (current && !bestCurrent)
                            || (current == bestCurrent && a.value().compareTo(best) < 0)) {
                        best = a.value();
                        bestCurrent = current;
                    }
                }
            }
        }
        return best == null ? null : Agreement.of(row, best, best, mask, bestCurrent);
    }
}
