package plumbline.values;

/** Where a match goes. WELFARE is outside suspicion counts (control X2); STORED never becomes an item. */
public enum Route {
    TASKING,
    WELFARE,
    ALERT,
    /** For information to the duty inspector; no item either. */
    DUTY_INSPECTOR,
    STORED
}
