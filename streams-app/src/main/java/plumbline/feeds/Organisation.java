package plumbline.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plumbline.identifiers.CompanyNumbers;
import plumbline.identifiers.Organisations;
import plumbline.schema.OrganisationName;
import plumbline.schema.OrganisationNameKind;

/**
 * What a company, firm or charity is called, in comparable form.
 *
 * @param names each once, in the record's order
 * @param companyNo eight characters, or null
 */
public record Organisation(List<Name> names, @Nullable String companyNo) {
    public Organisation {
        names = List.copyOf(names);
    }

    /**
     * One name, without its legal form.
     *
     * @param registered the name it has in law; otherwise one under which it trades or traded
     */
    public record Name(String value, boolean registered) {}

    static Organisation read(plumbline.schema.Organisation written) {
        List<Name> names = new ArrayList<>();
        for (OrganisationName name : written.getNames()) {
            boolean registered = name.getKind() == OrganisationNameKind.REGISTERED;
            for (String value : Organisations.names(name.getName())) {
                if (names.stream().noneMatch(known -> known.value().equals(value))) {
                    names.add(new Name(value, registered));
                }
                // Whatever follows "trading as" is not the registered name.
                registered = false;
            }
        }
        return new Organisation(
                names,
                Optional.ofNullable(written.getCompanyNo())
                        .flatMap(CompanyNumbers::normalise)
                        .orElse(null));
    }

    boolean isKnown() {
        return companyNo != null || !names.isEmpty();
    }
}
