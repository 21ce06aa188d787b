package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import plumbline.identifiers.Dated;
import plumbline.identifiers.DistinctiveNames;
import plumbline.identifiers.Nicknames;
import plumbline.identifiers.PersonName;
import plumbline.identifiers.Phonetic;
import plumbline.identifiers.PostalAddress;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.identifiers.Vrms;
import plumbline.values.Role;

/**
 * Every way in which an observation can meet another. Throughput is nearly inverse to tokens per record, so
 * a family whose pairs another family finds too is left out, and what can be said once is said by the registers,
 * which are few: see {@link PersonTokens}.
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
        boolean register = observation.kind().isRegister();
        observation.mentions().forEach(mention -> mention(mention, register, keys));
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

    public static TokenKey company(String companyNo) {
        return new TokenKey(TokenFamily.COMPANY, companyNo);
    }

    public static TokenKey organisation(Organisation.Name name) {
        return new TokenKey(TokenFamily.ORGANISATION, name.value());
    }

    private static void mention(Mention mention, boolean register, SortedSet<TokenKey> keys) {
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
        if (mention.organisation() != null) {
            organisation(mention.organisation(), keys);
        }
        mention.names().forEach(name -> {
            new PersonTokens(name, register).add(mention, keys);
            if (isColleague(mention)) {
                colleague(name, units(mention), keys);
            }
        });
    }

    private static void official(Mention mention, SortedSet<TokenKey> keys) {
        if (mention.staffId() != null) {
            keys.add(new TokenKey(TokenFamily.OFFICIAL, "staff:" + mention.staffId()));
        }
        mention.collars().forEach(collar -> keys.add(new TokenKey(TokenFamily.OFFICIAL, "collar:" + collar.value())));
    }

    /** A name that many firms could have meets nobody. */
    private static void organisation(Organisation organisation, SortedSet<TokenKey> keys) {
        if (organisation.companyNo() != null) {
            keys.add(company(organisation.companyNo()));
        }
        organisation.names().stream()
                .filter(name -> DistinctiveNames.isDistinctive(name.value()))
                .forEach(name -> keys.add(organisation(name)));
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

    private static void colleague(PersonName name, Set<String> units, SortedSet<TokenKey> keys) {
        for (String unit : units) {
            if (!name.forename().isEmpty()) {
                Nicknames.formal(name.forename())
                        .forEach(formal -> keys.add(new TokenKey(TokenFamily.FORENAME_UNIT, formal + " " + unit)));
            }
            if (!name.surname().isEmpty()) {
                keys.add(new TokenKey(TokenFamily.SURNAME_UNIT, Phonetic.code(name.surname()) + " " + unit));
            }
        }
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
