package plumbline.rules;

import org.jspecify.annotations.Nullable;
import plumbline.feeds.AssociationRegister;
import plumbline.feeds.StaffRegister;

/** How a sentence calls a member of staff: rank, collar number and unit, or the staff id. Never a name. */
final class Who {
    private Who() {}

    /** "PC 2417 (Ripley response)". */
    static String is(StaffRegister.Details staff) {
        StaffRegister.Display display = staff.display();
        String number = display.collar();
        String called = number == null
                ? "Staff member " + staff.staffId()
                : (display.rank() == null ? "Officer" : display.rank()) + " " + number;
        return display.unit() == null ? called : called + " (" + display.unit() + ")";
    }

    /** "Officer 2417", as a declaration knows its declarer. */
    static String declared(Declaration declaration) {
        return declared(declaration.details());
    }

    static String declared(AssociationRegister.Details declaration) {
        return byForm(declaration.declarerCollar(), declaration.staffId());
    }

    /** As a form knows whoever filled it in: by {@code force/number}, or by staff id. */
    static String byForm(@Nullable String collar, String staffId) {
        return collar == null ? "Staff member " + staffId : "Officer " + collar.substring(collar.indexOf('/') + 1);
    }
}
