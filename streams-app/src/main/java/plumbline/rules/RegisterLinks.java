package plumbline.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.values.IdentifierType;
import plumbline.values.Kind;
import plumbline.values.Role;

/**
 * What anchors in the rules in force: a member of staff, a declared associate or the subject of an open case who is on the record, or whose
 * phone, vehicle or home is, as firmly as their own rules ask. Whoever merely acts there for the force (X1)
 * anchors nothing, or nearly every log would be anchored by those who attended it.
 */
final class RegisterLinks implements Anchoring {
    private static final Map<Kind, Identity> REGISTERS = Map.of(
            Kind.STAFF, Identity.OF_STAFF,
            Kind.ASSOCIATION, Identity.OF_ASSOCIATE,
            Kind.OPEN_SUBJECT, Identity.OF_STAFF);
    private static final SharedThings THINGS = new SharedThings(
            Set.of(IdentifierType.ADDRESS, IdentifierType.PHONE, IdentifierType.VRM), Thresholds.SHARED_THING);
    private static final Set<Role> NO_OFFICIAL = parties();

    @Override
    public Optional<RecordStub> anchor(EventGroup registerLinks) {
        return registerLinks.facts().stream()
                .filter(RegisterLinks::isFirm)
                .map(Fact::other)
                .findFirst();
    }

    private static boolean isFirm(Fact fact) {
        Identity identity = REGISTERS.get(fact.other().key().kind());
        return identity != null
                && fact.weight().pairs().stream()
                        .filter(pair -> NO_OFFICIAL.contains(pair.leftRole())
                                && pair.rightRole().isRegisterSide())
                        .anyMatch(pair -> switch (pair.kind()) {
                            case SAME_PERSON -> identity.holds(pair);
                            case SHARED_THING -> THINGS.holds(pair);
                            case OFFICIAL_ROLE, REFERENCE -> false;
                        });
    }

    private static Set<Role> parties() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(Role::isOfficial);
        return roles;
    }
}
