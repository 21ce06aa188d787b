package plumbline.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plumbline.feeds.Mention;
import plumbline.feeds.ObservationTokens;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.TokenKey;
import plumbline.values.Role;

/**
 * What a person or thing leaves in a record, by which a rule that counts knows it again in another: a digest, so that
 * nothing can be read off it. A list of numbers can still be tried against it, so it is sealed like what it stands for.
 *
 * @param digest eight bytes of SHA-256 over the sort and the identifier in normal form
 */
public record Trace(Sort sort, long digest) {
    /** What it is a trace of. */
    public enum Sort {
        /** A date of birth: the same one proves nothing, two different ones are two people. */
        BIRTH,
        /** The name, first and last in formal form, with the whole date of birth. */
        PERSON,
        /** PNC id or CRO number. */
        NUMBER,
        PHONE,
        EMAIL,
        VEHICLE,
        ADDRESS
    }

    static List<Trace> of(Mention mention) {
        Role role = mention.role();
        if (role.isOfficial()
                || role == Role.PERSON_REPORTING
                || role == Role.STAFF_MEMBER
                || role == Role.DECLARER
                || role == Role.OPEN_SUBJECT) {
            return List.of();
        }
        return Stream.of(
                        person(mention),
                        Stream.ofNullable(mention.pncId()).map(pncId -> of(Sort.NUMBER, "pnc " + pncId)),
                        Stream.ofNullable(mention.cro()).map(cro -> of(Sort.NUMBER, "cro " + cro)),
                        mention.phones().stream().map(phone -> of(Sort.PHONE, phone.value())),
                        mention.emails().stream().map(email -> of(Sort.EMAIL, email.value())),
                        mention.vehicles().stream().map(vehicle -> of(Sort.VEHICLE, vehicle.value())),
                        mention.addresses().stream()
                                .flatMap(address -> ObservationTokens.addresses(address).stream())
                                .map(TokenKey::value)
                                .map(address -> of(Sort.ADDRESS, address)))
                .flatMap(traces -> traces)
                .distinct()
                .toList();
    }

    private static Stream<Trace> person(Mention mention) {
        PartialDate dob = mention.dob();
        if (dob == null || !dob.isWhole()) {
            return Stream.of();
        }
        String born = String.format(Locale.ROOT, "%d-%d-%d", dob.year(), dob.month(), dob.day());
        return Stream.concat(
                Stream.of(of(Sort.BIRTH, born)),
                mention.names().stream()
                        .filter(name ->
                                !name.forename().isEmpty() && !name.surname().isEmpty())
                        .map(name ->
                                of(Sort.PERSON, Nicknames.main(name.forename()) + " " + name.surname() + " " + born)));
    }

    private static Trace of(Sort sort, String value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((sort + "\0" + value).getBytes(StandardCharsets.UTF_8));
            return new Trace(sort, ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
