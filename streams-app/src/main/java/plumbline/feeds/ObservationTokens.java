package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.identifiers.Dated;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.PartialDate;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.Phonetic;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.Postcodes;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.identifiers.Vrms;
import plumbline.values.Role;

/**
 * Every way in which an observation can meet another. Throughput is nearly inverse to tokens per record, so
 * a family whose pairs another family always finds too is left out: who agrees exactly on name and date of
 * birth agrees on the surname's sound and the date as well.
 *
 * <p>Officers acting on a record contribute OFFICIAL tokens alone (control X1); staff contribute both, since
 * they may be either. A declarer contributes nothing: an association is found through its associate.
 */
public final class ObservationTokens {
    /** 64 mentions of a name, a date, a home, two phones and a vehicle; beyond that a record is no record. */
    public static final int MAX_TOKENS = 512;

    private ObservationTokens() {}

    public static SortedSet<TokenKey> of(Observation observation) {
        SortedSet<TokenKey> keys = new TreeSet<>();
        observation.references().forEach(ref -> keys.add(new TokenKey(TokenFamily.LOG_REF, ref)));
        observation.mentions().forEach(mention -> mention(mention, keys));
        return keys;
    }

    public static TokenKey phone(Dated phone) {
        return new TokenKey(TokenFamily.PHONE, phone.value());
    }

    public static TokenKey email(Dated email) {
        return new TokenKey(TokenFamily.EMAIL, email.value());
    }

    public static TokenKey vehicle(Dated vehicle) {
        return new TokenKey(TokenFamily.VRM, Vrms.lookAlike(vehicle.value()));
    }

    /** By property reference, and by postcode with house: sources know one or the other. None for a block of flats. */
    public static List<TokenKey> addresses(PostalAddress address) {
        List<TokenKey> keys = new ArrayList<>();
        if (address.flatWithoutUnit() || address.usage() == PostalAddress.Usage.WORK) {
            return keys;
        }
        if (address.uprn() != null) {
            keys.add(new TokenKey(TokenFamily.ADDRESS, "uprn " + address.uprn()));
        }
        if (address.postcode() != null
                && address.house() != null
                && address.postcode().indexOf(' ') > 0) {
            keys.add(new TokenKey(TokenFamily.ADDRESS, address.postcode() + " " + address.house()));
        }
        return keys;
    }

    private static void mention(Mention mention, SortedSet<TokenKey> keys) {
        if (mention.role().isOfficial()) {
            official(mention, keys);
            return;
        }
        if (mention.role() == Role.DECLARER) {
            return;
        }
        if (mention.role() == Role.STAFF_MEMBER) {
            official(mention, keys);
        }
        numbers(mention, keys);
        mention.phones().forEach(phone -> keys.add(phone(phone)));
        mention.emails().forEach(email -> keys.add(email(email)));
        mention.vehicles().forEach(vehicle -> keys.add(vehicle(vehicle)));
        mention.addresses().forEach(address -> keys.addAll(addresses(address)));
        mention.names().forEach(name -> name(name, mention, keys));
    }

    private static void official(Mention mention, SortedSet<TokenKey> keys) {
        if (mention.staffId() != null) {
            keys.add(new TokenKey(TokenFamily.OFFICIAL, "staff:" + mention.staffId()));
        }
        mention.collars().forEach(collar -> keys.add(new TokenKey(TokenFamily.OFFICIAL, "collar:" + collar.value())));
    }

    private static void numbers(Mention mention, SortedSet<TokenKey> keys) {
        if (mention.pncId() != null) {
            keys.add(new TokenKey(TokenFamily.PNC_ID, mention.pncId()));
        }
        if (mention.cro() != null) {
            keys.add(new TokenKey(TokenFamily.CRO, mention.cro()));
        }
        if (mention.staffId() != null) {
            keys.add(new TokenKey(TokenFamily.STAFF_ID, mention.staffId()));
        }
        mention.collars().forEach(collar -> keys.add(new TokenKey(TokenFamily.COLLAR, collar.value())));
    }

    private static void name(PersonName name, Mention mention, SortedSet<TokenKey> keys) {
        String sound = name.surname().isEmpty() ? "" : Phonetic.code(name.surname());
        PartialDate dob = mention.dob();
        if (dob != null && dob.isWhole() && !sound.isEmpty()) {
            keys.add(new TokenKey(TokenFamily.SURNAME_DOB, sound + " " + day(dob)));
        }
        for (String formal : name.forename().isEmpty() ? List.<String>of() : Nicknames.formal(name.forename())) {
            if (dob != null) {
                born(formal, sound, dob, keys);
            }
            if (!sound.isEmpty()
                    && (dob == null || !dob.isWhole() || mention.role().isRegisterSide())) {
                // A record without a date of birth must find somebody who has one: registers post this always.
                places(mention)
                        .forEach(place ->
                                keys.add(new TokenKey(TokenFamily.NAME_PLACE, formal + " " + sound + " " + place)));
            }
            if (isColleague(mention)) {
                units(mention).forEach(unit -> keys.add(new TokenKey(TokenFamily.FORENAME_UNIT, formal + " " + unit)));
            }
        }
        if (isColleague(mention) && !sound.isEmpty()) {
            units(mention).forEach(unit -> keys.add(new TokenKey(TokenFamily.SURNAME_UNIT, sound + " " + unit)));
        }
    }

    private static void born(String formal, String sound, PartialDate dob, SortedSet<TokenKey> keys) {
        if (dob.isWhole() && formal.length() > 1) {
            keys.add(new TokenKey(TokenFamily.FORENAME_DOB, formal + " " + day(dob)));
        }
        if (sound.isEmpty()) {
            return;
        }
        keys.add(new TokenKey(TokenFamily.NAME_YEAR, formal + " " + sound + " " + dob.year()));
        Integer month = dob.month();
        Integer day = dob.day();
        if (month != null && day != null) {
            String ordered = Math.min(month, day) + " " + Math.max(month, day);
            keys.add(new TokenKey(TokenFamily.NAME_DAY, formal + " " + sound + " " + ordered));
        }
    }

    private static String day(PartialDate dob) {
        return dob.year() + "-" + dob.month() + "-" + dob.day();
    }

    private static Set<String> places(Mention mention) {
        Set<String> places = new TreeSet<>();
        for (PostalAddress address : mention.addresses()) {
            String postcode = address.postcode();
            if (postcode != null) {
                places.add(Postcodes.outcode(postcode));
            }
        }
        if (mention.birthPlace() != null) {
            places.add("born " + mention.birthPlace());
        }
        return places;
    }

    private static boolean isColleague(Mention mention) {
        return mention.role() == Role.STAFF_MEMBER || mention.role() == Role.SUBJECT_OF_REPORT;
    }

    private static Set<String> units(Mention mention) {
        Set<String> units = new TreeSet<>();
        mention.units().forEach(unit -> units.add(unit.value()));
        mention.shifts().forEach(shift -> units.add(shift.value()));
        return units;
    }
}
